/** A clean-up of an engine that is a script: what it is asked, what it is told to delete, and how it may fail. */
import { readdirSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { isLocal, parsePruneInputs } from '../../../src/actions/prune/inputs.ts';
import { parseLocalInputs } from '../../../src/actions/prune/local/inputs.ts';
import { dockerSize, freedBetween, type Room } from '../../../src/actions/prune/local/room.ts';
import { makeDocker } from '../../fakes/docker.ts';
import { Folders } from '../../fakes/folder.ts';
import { Closing } from '../../fakes/http-server.ts';
import { runStep } from '../../runner/step.ts';

const ACTION = resolve(import.meta.dirname, '../../../prune');
const folders = new Folders();
const closing = new Closing();
afterEach(() => closing.all());
afterAll(() => folders.remove());

const idOf = (number: number) => `sha256:${String(number).padStart(64, '0')}`;
const OLD = '2024-01-01T00:00:00Z';

/** The images of the engine: old ones, the newest name last. */
const IMAGES: Record<number, readonly string[]> = {
  1: ['me/app:pr-1'],
  2: ['me/app:pr-2', 'me/app:latest'],
  3: ['me/app:pr-3'],
  4: ['debian:12'],
  5: [],
};

const imageFile = (number: number, names: readonly string[]) =>
  JSON.stringify({
    Id: idOf(number),
    RepoTags: names.length > 0 ? names : ['<none>:<none>'],
    RepoDigests: names.map((name) => `${name.split(':')[0]}@${idOf(number + 10)}`),
    Created: OLD,
    Metadata: { LastTagTime: '0001-01-01T00:00:00Z' },
    Size: 3_000_000,
  });

/** A file for each image; "image rm" takes it away, and the engine's account of its size with it. */
const ENGINE = `
images="$(dirname "$0")/images"
case "$1 $2" in
'image ls') for file in "$images"/*; do basename "$file"; done ;;
'image inspect')
  shift 2; between='['; gone=0
  for id; do
    if [ -f "$images/$id" ]; then printf '%s' "$between"; cat "$images/$id"; between=,; else gone=1; fi
  done
  [ "$between" = '[' ] && printf '['
  echo ']'
  [ $gone = 0 ] || { echo 'Error response from daemon: No such image: x' >&2; exit 1; }
  ;;
'image rm')
  shift 2
  for name; do
    file=$(grep -l "\\"$name\\"" "$images"/*) || { echo "Error response from daemon: No such image: $name" >&2; exit 1; }
    id=$(basename "$file")
    [ "$id" = "$name" ] || echo "Untagged: $name"
  done
  case $name in *:pr-2) ;; *) rm "$file"; echo "Deleted: $id";; esac
  ;;
'container ls') echo c1 ;;
'container inspect') echo "${idOf(3)} /web" ;;
'system df') echo "Images=$(ls "$images" | grep -c .)MB"; echo 'Containers=1GB'; echo 'Build Cache=1.5kB' ;;
'buildx du') printf 'ID\\nx\\nTotal:\\t1.5GB\\n' ;;
'buildx prune') printf 'ID\\nx\\nTotal:\\t1.2GB\\n' ;;
esac
`;

interface Given {
  readonly with?: Record<string, string>;
  /** Lines of the script before its own. */
  readonly before?: string;
  readonly event?: { name: string; payload?: Record<string, unknown> };
}

async function prune({ with: given, before = '', event = { name: 'schedule' } }: Given = {}) {
  const docker = makeDocker(folders, [], `${before}\n${ENGINE}`);
  const files: Record<string, string> = {};
  for (const [number, names] of Object.entries(IMAGES)) {
    files[`images/${idOf(Number(number))}`] = imageFile(Number(number), names);
  }
  const place = folders.make(files);
  renameSync(join(place, 'images'), join(docker.bin, 'images'));
  const done = await runStep({
    action: ACTION,
    post: true,
    with: { local: 'true', images: 'me/app', rules: 'pr-*: 1h', ...given },
    event,
    github: { repository: 'octo/app', api_url: 'http://127.0.0.1:9' },
    // Elsewhere, so that what came free is told by the engine.
    env: { PATH: `${docker.bin}:${process.env['PATH']}`, DOCKER_HOST: 'tcp://elsewhere:2375' },
  });
  closing.add({ close: done.close });
  const errors = done.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
  const changes = docker
    .calls()
    .map((call) => call.join(' '))
    .filter((call) => /^image rm|^buildx prune/.test(call));
  const left = readdirSync(join(docker.bin, 'images')).map((id) => Number(id.slice('sha256:'.length)));
  return { ...done, errors, changes, left };
}

describe('the images of this machine (requirements 36 and 61)', () => {
  it('are planned first, and nobody deletes anything until that is confirmed', async () => {
    const { outcome, outputs, changes, summary, log, left } = await prune({ with: { 'build-cache': '7d' } });
    expect([outcome, changes, left]).toEqual(['success', [], [1, 2, 3, 4, 5]]);
    expect(outputs).toMatchObject({ deleted: '1', untagged: '1', kept: '4', freed: '0', 'dry-run': 'true' });
    const [{ versions }] = JSON.parse(outputs['plan'] ?? '').repositories;
    expect(versions).toContainEqual({
      digest: idOf(3),
      tags: ['me/app:pr-3'],
      action: 'keep',
      state: 'kept',
      why: 'the container web uses it',
      size: 3_000_000,
    });
    expect(summary).toContain('| Images | 1 | 4 |');
    expect(summary).toContain('images does not name it');
    expect(log).toContain('The build cache holds 1.5GB; it would lose what was not used for 7d.');
  });

  it('go when it is confirmed, and it says how many bytes came free', async () => {
    const { outcome, outputs, changes, summary, log, left } = await prune({ with: { confirm: 'true' } });
    expect([outcome, left]).toEqual(['success', [2, 3, 4, 5]]);
    expect(changes).toEqual(['image rm me/app:pr-1', 'image rm me/app:pr-2']);
    expect(outputs).toMatchObject({ deleted: '1', untagged: '1', freed: '1000000', 'dry-run': 'false' });
    expect(summary).toContain('| Came free | 976.6 KiB |  |');
    expect(log).toContain('1 images and 1 tags of others are gone; 4 images stay. 976.6 KiB came free.');
  });

  it('without a name go by their id, when a rule says so', async () => {
    const { changes, left } = await prune({ with: { rules: '<untagged>: 1d', confirm: 'true' } });
    expect([changes, left]).toEqual([[`image rm ${idOf(5)}`], [1, 2, 3, 4]]);
  });

  it('of a pull request go when it is closed', async () => {
    const event = { name: 'pull_request', payload: { action: 'closed', number: 1, pull_request: { number: 1 } } };
    const { outcome, changes } = await prune({ with: { rules: '', confirm: 'true' }, event });
    expect([outcome, changes]).toEqual(['success', ['image rm me/app:pr-1']]);
  });

  it('all go when every image is meant and that is said, but those that containers use', async () => {
    const given = { images: '*', rules: '*: 0s', confirm: '*' };
    const { outcome, changes } = await prune({ with: given });
    expect(outcome).toBe('success');
    expect(changes.join(' ')).not.toContain('pr-3');
    expect(changes).toContain('image rm debian:12');
  });

  it('stay, all of them, where the plan has more deletions than somebody can have meant', async () => {
    const { outcome, errors, changes } = await prune({ with: { confirm: 'true', 'max-deletions': '1' } });
    expect([outcome, changes]).toEqual(['failure', []]);
    expect(errors).toEqual([expect.stringContaining('The plan has 2 deletions, and max-deletions is 1')]);
  });
});

describe('an engine', () => {
  it('that refuses one image keeps it, and the others go', async () => {
    const before = `case "$1 $2 $3" in 'image rm me/app:pr-1') echo 'conflict: it is in use' >&2; exit 1;; esac`;
    const { outcome, outputs, log, changes } = await prune({ with: { confirm: 'true' }, before });
    expect([outcome, changes.length, outputs['deleted']]).toEqual(['success', 2, '0']);
    expect(log).toContain('me/app:pr-1 stays: the engine says: conflict: it is in use.');
  });

  it('in which an image got a name meanwhile keeps it', async () => {
    const renamed = imageFile(1, ['me/app:pr-1', 'me/app:v1']);
    // When the containers are listed again, the plan is made.
    const file = `"$(dirname "$0")/images/${idOf(1)}"`;
    const before = `case "$1 $2" in 'container ls') [ $(grep -c '^container.ls' "$(dirname "$0")/calls") = 2 ] && printf '%s' '${renamed}' > ${file};; esac`;
    const { outputs, log, changes } = await prune({ with: { confirm: 'true' }, before });
    expect([outputs['deleted'], changes]).toEqual(['0', ['image rm me/app:pr-2']]);
    expect(log).toContain('me/app:pr-1 stays: it got the name me/app:v1 meanwhile.');
  });

  it('that does not answer is an error that says where it is looked for', async () => {
    const before = `echo 'Cannot connect to the Docker daemon at tcp://elsewhere:2375. Is the docker daemon running?' >&2; exit 1`;
    const { outcome, errors } = await prune({ with: { confirm: 'true' }, before });
    expect(outcome).toBe('failure');
    expect(errors).toEqual([expect.stringMatching(/Cannot connect to the Docker daemon[\s\S]*DOCKER_HOST/)]);
  });
});

describe('the build cache', () => {
  it('loses what an age and a size say, of the builder that is named', async () => {
    const given = { images: '', rules: '', 'build-cache': '36h\n500MB', builder: 'mine', confirm: 'true' };
    const { outcome, changes, log } = await prune({ with: given });
    const limits = '--filter until=129600s --max-used-space 524288000';
    expect([outcome, changes]).toEqual(['success', [`buildx prune --force --builder mine ${limits}`]]);
    expect(log).toContain(
      'The build cache lost 1.2GB: what was not used for 1d, until no more than 500.0 MiB is left.',
    );
  });

  it('of a buildx that knows no sizes is an error that says so', async () => {
    const before = `case "$1 $2" in 'buildx prune') echo 'unknown flag: --max-used-space' >&2; exit 125;; esac`;
    const { outcome, errors, outputs } = await prune({ with: { 'build-cache': '1GB', confirm: 'true' }, before });
    expect([outcome, outputs['deleted']]).toEqual(['failure', '1']);
    expect(errors).toEqual([expect.stringContaining('takes buildx')]);
  });
});

describe('inputs', () => {
  it('that are wrong are told all at once, and the engine is not asked', async () => {
    const given = {
      images: 'me/app:1\n*',
      rules: 'pr-*: soon',
      'keep-newest': 'some',
      'build-cache': '10m, 20m, big',
      builder: '$(x)',
      confirm: 'true',
      'max-deletions': '0',
      caches: 'github',
      registry: 'ghcr.io',
      packages: 'true',
      repository: 'octo/app',
    };
    const { outcome, errors, log } = await prune({ with: given });
    expect(outcome).toBe('failure');
    const named = [...(errors[0] ?? '').matchAll(/^Input ([a-z-]+):/gm)].map(([, name]) => name);
    expect([...new Set(named)].sort()).toEqual([
      'build-cache',
      'builder',
      'caches',
      'images',
      'keep-newest',
      'max-deletions',
      'packages',
      'registry',
      'repository',
      'rules',
    ]);
    expect(named.filter((name) => name === 'images')).toHaveLength(2);
    expect(log).toContain('Input images: has "*", which fits every image.');
  });

  const problemsOf = async (given: Record<string, string>) => {
    const all: Record<string, string> = { local: 'true', images: 'me/app', rules: 'pr-*: 1h', ...given };
    const read = (name: string) => all[name] ?? '';
    const { problems } = isLocal(read)
      ? await parseLocalInputs(read, false)
      : await parsePruneInputs(read, () => '', false);
    return problems.map(({ input, problem }) => `${input} ${problem}`);
  };

  it.each<[Record<string, string>, string]>([
    [{ rules: '' }, 'rules is empty, so nothing says which images may go'],
    [{ images: '' }, 'images is empty, so the rules are for nothing'],
    [{ images: '', rules: '' }, 'images is empty, so there is nothing to look at'],
    [{ builder: 'mine' }, 'builder is given, but build-cache is not, which it is for'],
    [{ 'build-cache': '10m, 7d' }, 'build-cache "7d" is the second of its kind'],
    [{ 'build-cache': '10' }, 'build-cache "10" is no age and no size'],
    [{ local: 'maybe' }, 'local must be true or false, not "maybe"'],
    [{ local: 'false', 'build-cache': '7d' }, 'build-cache is given, but local is not true'],
    [{ 'existing-branches': 'all' }, 'existing-branches is given, but local is true, and it is for registries'],
  ])('that do not fit together are refused: %j', async (given, problem) => {
    expect(await problemsOf(given)).toEqual([problem]);
  });
});

describe('what came free', () => {
  it.each([
    ['0B', 0],
    ['1.5kB', 1_500],
    ['12.34GB', 12_340_000_000],
    ['1 MB', 1_000_000],
    ['some', undefined],
  ])('%s are %s bytes', (text, bytes) => {
    expect(dockerSize(text)).toBe(bytes);
  });

  const onDisk = (...free: readonly number[]): Room => {
    return { free: new Map(free.map((bytes, index) => [`/${index}`, bytes])), used: undefined };
  };
  const byAccount = (used: number | undefined): Room => ({ free: new Map(), used });

  it.each<[string, Room, Room, number | undefined]>([
    ['the disk that got the most', onDisk(5, 100), onDisk(5, 140), 40],
    ['nothing, when others wrote more meanwhile', onDisk(50), onDisk(20), 0],
    ["the engine's account", byAccount(90), byAccount(60), 30],
    ['nobody knows', byAccount(90), byAccount(undefined), undefined],
  ])('is %s', (_, before, after, freed) => {
    expect(freedBetween(before, after)).toBe(freed);
  });
});
