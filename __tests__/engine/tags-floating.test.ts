import { beforeAll, describe, expect, it } from '@jest/globals';
import type { StepResult } from '../runner/step.ts';
import { checkout, type GitHub, startGitHub } from './commits.ts';
import { recordDocker } from './docker-calls.ts';
import type { Fault } from './fault-proxy.ts';
import { answer } from './faults.ts';
import { build, expectSuccess, imageName, type JobOptions, served, tagsOf } from './job.ts';
import { startProxy } from './proxy.ts';
import { behind, told } from './recovery.ts';
import { retag } from './registry-writes.ts';

const commit = (digit: string) => digit.repeat(40);
const [OLD, NEW, SIDE] = [commit('a'), commit('b'), commit('c')];
const fixed = (sha: string) => `sha-${sha.slice(0, 7)}`;

interface Run extends Omit<JobOptions, 'event'> {
  readonly images: string;
  readonly sha: string;
  readonly gitHub?: GitHub;
  /** Of the commit, for an image that nobody can compare otherwise. */
  readonly date?: string;
}

/** A push of a commit to the default branch, or to another ref; by the default policy. */
function run({ images, sha, gitHub, date = '2024-05-06T07:08:09Z', ...options }: Run): Promise<StepResult> {
  return build({
    ...options,
    with: { images, push: 'true', ...options.with },
    event: { name: 'push', payload: { head_commit: { id: sha, timestamp: date } } },
    github: { ref: 'refs/heads/main', sha, ...(gitHub && { api_url: gitHub.apiUrl }), ...options.github },
  });
}

const digestAt = async (reference: string) => (await served(reference))?.digest;

/** The run published its own tag, and left the others where they are. */
async function expectLeft(step: StepResult, images: string, kept: StepResult, left: string[], moved: string[]) {
  expectSuccess(step);
  const { digest = '' } = step.outputs;
  const theirs = kept.outputs['digest'];
  for (const tag of left) expect([tag, await digestAt(`${images}:${tag}`)]).toEqual([tag, theirs]);
  for (const tag of moved) expect([tag, await digestAt(`${images}:${tag}`)]).toEqual([tag, digest]);
  const of = (tags: string[]) => tags.map((tag) => `${images}:${tag}`);
  expect(step.outputs['tags']?.split('\n').sort()).toEqual(of(moved).sort());
  expect(JSON.parse(step.outputs['json'] ?? '').tags.sort()).toEqual(of(moved).sort());
  expect(JSON.parse(step.outputs['images'] ?? '')[0].tags.sort()).toEqual([...moved].sort());
  const told: Array<{ reference: string; serves: string }> = JSON.parse(step.outputs['tags-left'] ?? '');
  expect(told.map(({ reference, serves }) => [reference, serves]).sort()).toEqual(
    of(left)
      .map((reference) => [reference, theirs])
      .sort(),
  );
  for (const reference of of(left))
    expect(notices(step)).toContainEqual(expect.stringContaining(`${reference} stays at`));
}

const notices = ({ annotations }: StepResult) =>
  annotations.filter(({ level }) => level === 'notice').map(({ message }) => message);

describe('an older commit after a newer one', () => {
  it('leaves latest and the branch alone, as the checked-out folder knows', async () => {
    const { workspace, commits } = checkout('old', 'new');
    const images = imageName();
    const newer = await run({ images, sha: commits.new, github: { workspace } });
    const older = await run({ images, sha: commits.old, github: { workspace } });
    await expectLeft(older, images, newer, ['latest', 'main'], [fixed(commits.old)]);
    expect(notices(older).join('\n')).toContain(`it is of commit "${commits.new}", which is newer than this run's`);
    // Again, as somebody does who runs an old job once more: nothing is built, and nothing moves.
    const again = await run({ images, sha: commits.old, github: { workspace } });
    await expectLeft(again, images, newer, ['latest', 'main'], [fixed(commits.old)]);
    expect(again.outputs).toMatchObject({ skipped: 'true', digest: older.outputs['digest'] });
  });

  describe('in a folder without commits', () => {
    const images = imageName();
    let newer: StepResult;
    beforeAll(async () => {
      newer = await run({ images, sha: NEW, date: '2024-05-06T07:08:09Z' });
    });

    it('does so as GitHub knows', async () => {
      const gitHub = await startGitHub({ lines: [[OLD, NEW]] });
      const older = await run({ images, sha: OLD, gitHub });
      await expectLeft(older, images, newer, ['latest', 'main'], [fixed(OLD)]);
      // One answer is enough for both tags.
      expect(gitHub.asked()).toEqual([`GET /repos/Octo-Org/App/compare/${NEW}...${OLD}`]);
    });

    it.each([
      [404, commit('4')],
      [500, commit('5')],
    ])('goes by the dates of the commits where GitHub answers %i', async (otherwise, sha) => {
      const gitHub = await startGitHub({ otherwise });
      const older = await run({ images, sha, gitHub, date: '2024-05-06T07:08:08Z' });
      await expectLeft(older, images, newer, ['latest', 'main'], [fixed(sha)]);
      expect(told(older, 'warning')).toEqual([]);
    });

    it('waits not long for a GitHub that does not answer', async () => {
      const [gitHub, sha] = [await startGitHub({ otherwise: 'hang' }), commit('6')];
      const older = await run({ images, sha, gitHub, date: '2024-05-06T07:08:08Z' });
      await expectLeft(older, images, newer, ['latest', 'main'], [fixed(sha)]);
      expect(older.durationMs).toBeLessThan(100_000);
    });
  });
});

describe('a commit that is not older', () => {
  it('moves the tags forward', async () => {
    const gitHub = await startGitHub({ lines: [[OLD, NEW]] });
    const images = imageName();
    const older = await run({ images, sha: OLD, gitHub });
    const newer = await run({ images, sha: NEW, gitHub });
    await expectLeft(newer, images, older, [], ['latest', 'main', fixed(NEW)]);
  });

  it('moves them after a force-push, which leaves the other one on no branch', async () => {
    const gitHub = await startGitHub({
      lines: [
        [OLD, NEW],
        [OLD, SIDE],
      ],
      head: SIDE,
    });
    const images = imageName();
    const before = await run({ images, sha: NEW, gitHub });
    const after = await run({ images, sha: SIDE, gitHub });
    await expectLeft(after, images, before, [], ['latest', 'main', fixed(SIDE)]);
    // Whoever runs the old job again does not bring the old line back.
    const again = await run({ images, sha: NEW, gitHub });
    await expectLeft(again, images, after, ['latest', 'main'], [fixed(NEW)]);
  });

  it('mends a tag whose image lacks a part', async () => {
    const deleted = new Set<string>();
    const nameOf = (url = '') => url.slice(url.lastIndexOf('/') + 1);
    const gone: Fault = {
      on: /^GET \S+\/manifests\/sha256:/,
      do: (exchange) => (deleted.has(nameOf(exchange.request.url)) ? answer(404)(exchange) : false),
    };
    const proxy = await startProxy([gone]);
    const images = imageName(proxy.address);
    expectSuccess(await run({ images: behind(images), sha: NEW, with: { tags: 'latest' } }));
    const index = await served(`${behind(images)}:latest`);
    for (const { digest } of index?.manifest.manifests ?? []) deleted.add(digest);
    const step = await run({ images, sha: OLD, with: { tags: 'latest' } });
    expectSuccess(step);
    expect(proxy.hits(gone)).toBeGreaterThan(0);
    expect(await digestAt(`${behind(images)}:latest`)).toBe(step.outputs['digest']);
    expect(step.log).toContain('nobody can read what is there');
  });
});

describe('an older version after a newer one', () => {
  it('takes its own line, and neither the whole one nor latest', async () => {
    const images = imageName();
    const release = (version: string, sha: string) => run({ images, sha, github: { ref: `refs/tags/v${version}` } });
    const [before, newer] = [await release('1.2.8', OLD), await release('1.3.0', NEW)];
    expectSuccess(before);
    expect(await digestAt(`${images}:1.2`)).toBe(before.outputs['digest']);
    const older = await release('1.2.9', SIDE);
    await expectLeft(older, images, newer, ['1', 'latest'], ['1.2.9', '1.2']);
    expect(notices(older).join('\n')).toContain('it is at version "1.3.0", and this is the older "1.2.9"');
    expect(await digestAt(`${images}:1.3`)).toBe(newer.outputs['digest']);
  });
});

describe('a run whose tags have all been moved on', () => {
  it('builds nothing', async () => {
    const gitHub = await startGitHub({ lines: [[OLD, NEW]] });
    const images = imageName();
    const newer = await run({ images, sha: NEW, gitHub, with: { tags: 'latest' } });
    const calls = recordDocker();
    const older = await run({ images, sha: OLD, gitHub, with: { tags: 'latest' }, env: calls.env });
    expectSuccess(older);
    expect(calls.builds()).toEqual([]);
    expect(older.outputs).toMatchObject({
      ...{ skipped: 'true', pushed: 'false', digest: '', image: '', images: '[]', tags: '', argv: '[]' },
      'tags-left': JSON.stringify([
        {
          reference: `${images}:latest`,
          serves: newer.outputs['digest'],
          why: `it is of commit "${NEW}", which is newer than this run's "${OLD}"`,
        },
      ]),
    });
    expect(notices(older).join('\n')).toContain('Not built: Newer runs have moved every tag on');
    expect(await digestAt(`${images}:latest`)).toBe(newer.outputs['digest']);
  });

  it('does not push to a mirror that is not required either, and loads what it shall', async () => {
    const gitHub = await startGitHub({ lines: [[OLD, NEW]] });
    const [images, mirror] = [imageName(), imageName()];
    await run({ images, sha: NEW, gitHub, with: { tags: 'latest' } });
    const both = `${images}\nname=${mirror},required=false`;
    const older = await run({ images: both, sha: OLD, gitHub, with: { tags: 'latest', load: 'true' } });
    expectSuccess(older);
    expect(older.outputs).toMatchObject({ skipped: 'true', pushed: 'false', tags: '', attempts: '1' });
    expect(await tagsOf(mirror)).toEqual([]);
  });
});

describe('a newer run that moves a tag while we publish', () => {
  /** Moves the tag when it is written through the proxy, before anybody reads it back. */
  async function overtaken(inputs: Record<string, string>) {
    const gitHub = await startGitHub({ lines: [[OLD, NEW]] });
    const overtake: Fault = {
      on: /^PUT \S+\/manifests\/latest$/,
      do({ response, forward }) {
        forward((answered) => {
          void retag(behind(images), 'newer', 'latest').then(() => {
            response.writeHead(answered.statusCode ?? 502, answered.headers);
            answered.pipe(response);
          });
        });
        return;
      },
    };
    const proxy = await startProxy([overtake]);
    const images = imageName(proxy.address);
    const newer = await run({ images: behind(images), sha: NEW, gitHub, with: { tags: 'newer' } });
    const step = await run({ images, sha: OLD, gitHub, with: inputs });
    expectSuccess(step);
    expect(proxy.hits(overtake)).toBe(1);
    expect(await digestAt(`${behind(images)}:latest`)).toBe(newer.outputs['digest']);
    return { step, newer, images };
  }

  it('is no failure, and the outputs do not claim the tag', async () => {
    const { step, newer, images } = await overtaken({});
    const { digest } = step.outputs;
    expect(step.outputs['tags']).toBe([`${images}:main`, `${images}:${fixed(OLD)}`].join('\n'));
    expect(JSON.parse(step.outputs['tags-left'] ?? '')).toEqual([
      { reference: `${images}:latest`, serves: newer.outputs['digest'], why: expect.stringContaining('newer than') },
    ]);
    expect(await digestAt(`${behind(images)}:main`)).toBe(digest);
    expect(told(step, 'warning')).toEqual([]);
  });

  it('is none where the build itself pushed that tag', async () => {
    const { step, images } = await overtaken({ tags: 'latest' });
    expect(step.outputs).toMatchObject({ tags: '', pushed: 'true', image: `${images}@${step.outputs['digest']}` });
    expect(await digestAt(`${behind(images)}@${step.outputs['digest']}`)).toBe(step.outputs['digest']);
  });
});
