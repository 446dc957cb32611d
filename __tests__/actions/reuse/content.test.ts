import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { pullRequest } from '../../events/pull-request.ts';
import { pushToDefaultBranch } from '../../events/push.ts';
import { error } from '../../fakes/registry.ts';
import { registryForEach } from '../../fakes/registry-each.ts';
import { contentFor, pushLabelled, type Step } from '../../fakes/reusing.ts';

const here = registryForEach();

const PLAIN = { Dockerfile: 'FROM scratch\nARG A\nCOPY a /\n', a: 'a' };
const content = (files: Record<string, string>, more: Partial<Step> = {}) =>
  contentFor({ workspace: here.folders.make(files), session: here.session, ...more });
async function keyOf(files: Record<string, string>, more: Partial<Step> = {}): Promise<string> {
  const { record, obstacles } = await content(files, more);
  if (record === undefined) throw new Error(obstacles.join());
  return record.key;
}

describe('the key of a build', () => {
  it('is the same for another commit, event, folder and time of a file', async () => {
    const key = await keyOf(PLAIN);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    const other = { ...pushToDefaultBranch(), sha: 'a'.repeat(40) };
    for (const event of [other, pullRequest()]) expect(await keyOf(PLAIN, { event })).toBe(key);
  });

  it.each<[string, Partial<Step>]>([
    ['an argument', { inputs: { 'build-args': 'A=1' } }],
    ['an argument of the environment', { inputs: { 'build-args': 'A' }, variables: { A: '1' } }],
    ['a target', { inputs: { target: '0' } }],
    ['a platform', { inputs: { platforms: 'linux/s390x' } }],
    ['a label of its own', { inputs: { labels: 'team=x' } }],
    ['an annotation of its own', { inputs: { annotations: 'team=x' } }],
    ['a greatest age', { inputs: { 'max-age': '1d' } }],
    ['an SBOM', { inputs: { sbom: 'true' } }],
    ['files with the time of the image', { inputs: { 'rewrite-timestamp': 'true' } }],
    ['a network', { inputs: { network: 'none' } }],
    ['a time of its own', { variables: { SOURCE_DATE_EPOCH: '1' } }],
  ])('is another one for %s', async (_, more) => {
    expect(await keyOf(PLAIN, more)).not.toBe(await keyOf(PLAIN));
  });

  it.each<[string, Partial<Step>]>([
    ['other tags', { inputs: { tags: 'x' } }],
    ['a cache', { inputs: { cache: 'inline' } }],
    ['load', { inputs: { load: 'true' } }],
    ['a proxy', { inputs: { 'build-args': 'HTTP_PROXY=http://x' } }],
    ['a label that names the commit', { inputs: { labels: 'org.opencontainers.image.revision=x' } }],
  ])('is the same with %s', async (_, more) => {
    expect(await keyOf(PLAIN, more)).toBe(await keyOf(PLAIN));
  });

  it('has ignore rules that a link leads to', async () => {
    const workspace = here.folders.make({ ...PLAIN, 'rules/ignore': 'x\n' });
    symlinkSync('/rules/ignore', join(workspace, '.dockerignore'));
    expect((await contentFor({ workspace, session: here.session })).record?.parts['ignore file']).toMatch(
      /^[0-9a-f]{12}$/,
    );
  });
});

describe('a base image', () => {
  const dockerfile = () => `FROM ${here.registry.host}/me/base:1\n`;

  it('counts with what its registry serves', async () => {
    const first = pushLabelled(here.registry, 'me/base', { a: '1' }, '1');
    const files = { Dockerfile: dockerfile() };
    const before = await content(files);
    expect(before.record?.bases).toEqual({ [`${here.registry.host}/me/base:1`]: first });
    pushLabelled(here.registry, 'me/base', { a: '2' }, '1');
    expect((await content(files)).record?.key).not.toBe(before.record?.key);
  });

  it.each<[string, () => void, RegExp]>([
    ['is not there', () => {}, /^the base image 127\.0\.0\.1:\d+\/me\/base:1 is not in its registry$/],
    [
      'is refused',
      () => here.registry.script('HEAD /v2/me/base/manifests/1', error(403, 'DENIED', 'no')),
      /me\/base:1 is refused by its registry: /,
    ],
    [
      'cannot be asked for',
      () => here.registry.script('HEAD /v2/me/base/manifests/1', { status: 503 }),
      /me\/base:1 cannot be looked up: /,
    ],
  ])('that %s is in the way', async (_, given, expected) => {
    given();
    const { record, obstacles } = await content({ Dockerfile: dockerfile() });
    expect(record).toBeUndefined();
    expect(obstacles).toEqual([expect.stringMatching(expected)]);
  });
});

describe('what is in the way', () => {
  it.each<[string, Record<string, string>, Record<string, string>, RegExp]>([
    ['ADD of an address', { Dockerfile: 'FROM scratch\nADD https://a.test/b /\n' }, {}, /^line 2: ADD fetches/],
    ['SSH', { Dockerfile: 'FROM scratch\nRUN --mount=type=ssh x\n' }, {}, /^line 2: RUN is given an SSH agent/],
    ['another frontend', { Dockerfile: '# syntax=me/f\nFROM scratch\n' }, {}, /which is not Docker's$/],
    ['an unknown target', PLAIN, { target: 'x' }, /^there is no stage "x"$/],
    ['no-cache', PLAIN, { 'no-cache': 'true' }, /^no-cache asks for a build$/],
    ['no-cache-filters', PLAIN, { 'no-cache-filters': 'x' }, /^no-cache-filters asks for a build$/],
    ['a context of Git', PLAIN, { context: 'https://github.com/me/a.git#main' }, /^the Dockerfile is not checked out/],
    ['an ignore rule that BuildKit refuses', { ...PLAIN, '.dockerignore': '[\n' }, {}, /\.dockerignore/],
    [
      'a named context by branch',
      { Dockerfile: 'FROM scratch\nCOPY --from=x a /\n' },
      { 'build-contexts': 'x=https://github.com/me/a.git#main' },
      /^the build context x is ".*" without a whole commit$/,
    ],
    [
      'a folder of images that has none',
      { Dockerfile: 'FROM x\n', 'images/a': '' },
      { 'build-contexts': 'x=oci-layout://images' },
      /index\.json/,
    ],
  ])('%s', async (_, files, inputs, expected) => {
    const { record, obstacles, afterwards } = await content(files, { inputs });
    expect({ record, afterwards }).toEqual({ record: undefined, afterwards: undefined });
    expect(obstacles).toEqual([expect.stringMatching(expected)]);
  });

  it('is told, though it does not stop anything: the folder of Git', async () => {
    expect((await content({ ...PLAIN, '.git/HEAD': 'x' })).warnings).toEqual([
      expect.stringContaining('.dockerignore'),
    ]);
    expect((await content({ ...PLAIN, '.git/HEAD': 'x', '.dockerignore': '.git\n' })).warnings).toEqual([]);
  });
});

describe('after the build', () => {
  const FILES = { 'app/Dockerfile': 'FROM scratch\nCOPY a /\nCOPY --from=more b /\n', 'app/a': 'a', 'more/b': 'b' };
  const NAMED = { context: 'app', 'build-contexts': 'more=more' };

  it.each<[string, (at: (path: string) => string) => void, boolean]>([
    ['nothing', () => {}, true],
    ['what is ignored', (at) => writeFileSync(at('app/ignored'), 'x'), true],
    ['a file', (at) => writeFileSync(at('app/a'), 'b'), false],
    ['the mode of a file', (at) => chmodSync(at('app/a'), 0o755), false],
    ['a new folder', (at) => mkdirSync(at('app/new')), false],
    ['a named context', (at) => writeFileSync(at('more/b'), 'c'), false],
    ['the Dockerfile, which is ignored', (at) => writeFileSync(at('app/Dockerfile'), 'FROM scratch\n'), false],
  ])('it is known whether the context is what the key says: %s has changed', async (_, change, expected) => {
    const workspace = here.folders.make({ ...FILES, 'app/.dockerignore': 'ignored\nDockerfile\n' });
    const { afterwards } = await contentFor({ workspace, session: here.session, inputs: NAMED });
    change((path) => join(workspace, path));
    expect(await afterwards?.isUnchanged()).toBe(expected);
  });

  it('the platform of the builder matters where none was asked for', async () => {
    expect((await content(PLAIN)).afterwards?.declared.native).toMatch(/^linux\//);
    const inputs = { platforms: 'linux/arm64' };
    expect((await content(PLAIN, { inputs })).afterwards?.declared.native).toBeUndefined();
  });
});
