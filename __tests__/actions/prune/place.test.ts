import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { parseCacheImage } from '../../../src/cache/cache-image.ts';
import type { Digest } from '../../../src/image/digest.ts';
import { createHttp } from '../../../src/registry/http.ts';
import { Closing } from '../../fakes/http-server.ts';
import { digestsIn, startGitHubApi, startImageHost, tagsIn } from '../../fakes/image-host.ts';
import { OCI_INDEX, OCI_MANIFEST, pushImage, pushIndex } from '../../fakes/images.ts';
import { error, type FakeRegistry } from '../../fakes/registry.ts';
import { prunePlace, REPOSITORY } from './prune-place.ts';

const closing = new Closing();
const http = createHttp({});
afterEach(() => closing.all());
afterAll(() => http.close());

const OPEN = { openPullRequests: new Set([2]), branches: new Set(['main']) };

async function start(page?: number) {
  const registry = closing.add(await startImageHost(page));
  const api = closing.add(await startGitHubApi(registry));
  Object.assign(registry, { deletes: true });
  return { registry, api };
}

function putArtifact(registry: FakeRegistry, subject: Digest, name: string, tag?: string): Digest {
  const size = registry.manifests.get(`${REPOSITORY}:${subject}`)?.bytes.length;
  const config = { mediaType: 'application/vnd.oci.empty.v1+json', ...registry.putBlob(REPOSITORY, '{}') };
  const about = { mediaType: OCI_INDEX, digest: subject, size };
  const manifest = {
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    config,
    layers: [],
    subject: about,
    annotations: { name },
  };
  return registry.put(REPOSITORY, manifest, OCI_MANIFEST, tag);
}

describe.each(['GitHub', 'a registry'])('pruned at %s', (where) => {
  const prune = async (
    { registry, api }: Awaited<ReturnType<typeof start>>,
    options: Omit<Parameters<typeof prunePlace>[0], 'registry' | 'http' | 'api'>,
  ) => prunePlace({ registry, http, api: where === 'GitHub' ? api : undefined, ...options });

  it('an index goes with its platforms and attestations, and those that another one needs stay', async () => {
    const host = await start();
    const { registry } = host;
    const both = pushImage(registry, REPOSITORY, 'amd64');
    pushIndex(registry, REPOSITORY, 'pr-1-aaaaaaa');
    const size = registry.manifests.get(`${REPOSITORY}:${both}`)?.bytes.length;
    const other = {
      schemaVersion: 2,
      mediaType: OCI_INDEX,
      manifests: [{ mediaType: OCI_MANIFEST, digest: both, size }],
    };
    const kept = registry.put(REPOSITORY, other, OCI_INDEX, 'latest');
    const { deleted } = await prune(host, { rules: [], policy: { closed: 1 } });
    expect(deleted.size).toBe(3);
    expect(digestsIn(registry, REPOSITORY).sort()).toEqual([both, kept].sort());
  });

  it('a version with a tag that stays loses the other one only', async () => {
    const host = await start();
    const digest = pushImage(host.registry, REPOSITORY, 'x', 'pr-1-aaaaaaa');
    pushImage(host.registry, REPOSITORY, 'x', 'pr-1-bbbbbbb');
    pushImage(host.registry, REPOSITORY, 'x', 'latest');
    const { entries, deleted, untagged } = await prune(host, { rules: [], policy: { closed: 1 } });
    expect([[...deleted], [...untagged].sort()]).toEqual([[], ['pr-1-aaaaaaa', 'pr-1-bbbbbbb']]);
    expect(entries.map(({ action }) => action)).toEqual(['untag']);
    expect(entries[0]?.why).toMatch(/^pr-1-.*: pull request 1 is closed; .*it is not of pull request 1$/);
    expect([tagsIn(host.registry, REPOSITORY), digestsIn(host.registry, REPOSITORY)]).toEqual([['latest'], [digest]]);
  });

  it('what was pushed meanwhile is heeded', async () => {
    const host = await start();
    const { registry } = host;
    pushIndex(registry, REPOSITORY, 'pr-1-aaaaaaa');
    const moved = pushImage(registry, REPOSITORY, 'y', 'pr-1-bbbbbbb');
    const { deleted, left } = await prune(host, {
      rules: [],
      policy: { closed: 1 },
      meanwhile: () => {
        pushIndex(registry, REPOSITORY, 'v1');
        pushImage(registry, REPOSITORY, 'new', 'pr-1-bbbbbbb');
      },
    });
    expect(tagsIn(registry, REPOSITORY)).toEqual(['pr-1-aaaaaaa', 'pr-1-bbbbbbb', 'v1']);
    expect([...left.values()].filter((why) => why === 'what was pushed meanwhile needs it')).toHaveLength(4);
    expect(deleted.has(moved)).toBe(where === 'GitHub');
  });

  it('a tag that was moved to something with the same parts is heeded', async () => {
    const host = await start();
    const { registry } = host;
    const index = pushIndex(registry, REPOSITORY, 'pr-1-aaaaaaa');
    pushImage(registry, REPOSITORY, 'x', 'latest');
    const { manifests } = JSON.parse(registry.manifests.get(`${REPOSITORY}:${index}`)?.bytes.toString() ?? '');
    const meanwhile = () => {
      const other = { schemaVersion: 2, mediaType: OCI_INDEX, manifests: manifests.slice(0, 1) };
      registry.put(REPOSITORY, other, OCI_INDEX, 'latest');
    };
    const { deleted, left } = await prune(host, { rules: [], policy: { closed: 1 }, meanwhile });
    expect([...left.keys()]).toEqual([manifests[0].digest]);
    expect(deleted.size).toBe(3);
  });

  it('a tag that is moved just before it is taken off stays where it is', async () => {
    const host = await start();
    const { registry } = host;
    pushImage(registry, REPOSITORY, 'x', 'pr-1-aaaaaaa');
    pushImage(registry, REPOSITORY, 'x', 'latest');
    const meanwhile = () => void pushImage(registry, REPOSITORY, 'new', 'pr-1-aaaaaaa');
    const { untagged, warnings } = await prune(host, { rules: [], policy: { closed: 1 }, meanwhile });
    expect([untagged.size, warnings]).toEqual([0, [expect.stringContaining('was moved meanwhile, and stays.')]]);
    expect(tagsIn(registry, REPOSITORY)).toEqual(['latest', 'pr-1-aaaaaaa']);
  });

  it('signatures under the older tags go and stay with their image', async () => {
    const host = await start();
    const { registry } = host;
    const gone = pushImage(registry, REPOSITORY, 'gone', 'pr-1-aaaaaaa');
    const kept = pushImage(registry, REPOSITORY, 'kept', 'pr-2-aaaaaaa');
    pushImage(registry, REPOSITORY, 'signature 1', `${gone.replace(':', '-')}.sig`);
    pushImage(registry, REPOSITORY, 'signature 2', `${kept.replace(':', '-')}.sig`);
    await prune(host, { rules: ['pr-*: 0s', '<untagged>: 0s'], policy: { closed: 1, refs: OPEN } });
    expect(tagsIn(registry, REPOSITORY)).toEqual(['pr-2-aaaaaaa', `${kept.replace(':', '-')}.sig`]);
  });

  it('caches in the same repository are judged as caches', async () => {
    const host = await start();
    const { registry } = host;
    const image = parseCacheImage(`${registry.host}/${REPOSITORY}`);
    for (const tag of [
      'pr-1-app-5d41402abc4b2a76',
      'pr-2-app-5d41402abc4b2a76',
      'branch-old-app-5d41402abc4b2a76',
      'tags-app-5d41402abc4b2a76',
    ]) {
      pushImage(registry, REPOSITORY, tag, tag);
    }
    await prune(host, { rules: ['v*: 1h'], policy: { refs: OPEN }, caches: image ? [image] : [] });
    expect(tagsIn(registry, REPOSITORY)).toEqual(['pr-2-app-5d41402abc4b2a76', 'tags-app-5d41402abc4b2a76']);
  });

  it('a tag comes back when the empty version under it cannot be deleted', async () => {
    const host = await start();
    const { registry, api } = host;
    const digest = pushImage(registry, REPOSITORY, 'x', 'pr-1-aaaaaaa');
    pushImage(registry, REPOSITORY, 'x', 'latest');
    const refuse = () =>
      Object.assign(registry, { deletes: false }) && Object.assign(api.may, { deletePackages: false });
    const pruning = prune(host, { rules: [], policy: { closed: 1 }, meanwhile: () => void refuse() });
    await expect(pruning).rejects.toThrow(/Resource not accessible|does not let tags be taken off/);
    expect([registry.served(REPOSITORY, 'pr-1-aaaaaaa'), registry.served(REPOSITORY, 'latest')]).toEqual([
      digest,
      digest,
    ]);
  });
});

describe('on GitHub', () => {
  it('thousands of versions are read by the page, and their age is the later of two dates', async () => {
    const { registry, api } = await start();
    for (let number = 0; number < 2_050; number++) {
      const digest = pushImage(registry, REPOSITORY, `x${number}`, `pr-${number}-aaaaaaa`);
      if (number < 30) api.pushed.set(digest, '2024-01-01T00:00:00Z');
    }
    const { deleted, told } = await prunePlace({ registry, http, api, rules: ['pr-*: 24h'] });
    expect(deleted.size).toBe(30);
    expect(api.requests.filter(({ url }) => /versions\?/.test(url))).toHaveLength(22);
    expect(api.requests.some(({ url }) => url.includes('per_page=100&page=21'))).toBe(true);
    expect(told.filter((line) => /versions listed|requests done/.test(line)).length).toBeGreaterThan(2);
  });

  it.each(['orgs', 'users'] as const)('the packages of %s are found', async (kind) => {
    const { registry, api } = await start();
    api.kind = kind;
    pushImage(registry, REPOSITORY, 'x', 'pr-1-aaaaaaa');
    pushImage(registry, REPOSITORY, 'y', 'latest');
    const { deleted } = await prunePlace({ registry, http, api, rules: ['pr-*: 0s'] });
    expect([deleted.size, tagsIn(registry, REPOSITORY)]).toEqual([1, ['latest']]);
  });

  it('the last version stays, and so does what it needs', async () => {
    const { registry, api } = await start();
    pushImage(registry, REPOSITORY, 'x', 'pr-1-aaaaaaa');
    const { left, warnings } = await prunePlace({ registry, http, api, rules: ['pr-*: 0s'] });
    expect([...left.values()]).toEqual(['You cannot delete the last version of a package.']);
    expect(warnings).toHaveLength(1);
  });

  it('nothing hangs in the air when an index cannot be deleted', async () => {
    const { registry, api } = await start();
    const index = pushIndex(registry, REPOSITORY, 'pr-1-aaaaaaa');
    const size = digestsIn(registry, REPOSITORY).length;
    const message = 'Publicly visible package versions with more than 5,000 downloads cannot be deleted.';
    api.keeps.set(index, message);
    const { left, deleted } = await prunePlace({ registry, http, api, rules: ['pr-*: 0s'] });
    expect([deleted.size, left.size, left.get(index)]).toEqual([0, 4, message]);
    expect(digestsIn(registry, REPOSITORY)).toHaveLength(size);
  });

  it.each([
    ['retry-after', { status: 429, headers: { 'retry-after': '7' }, body: '{}' }, 7],
    ['a secondary limit', { status: 403, body: '{"message":"You have exceeded a secondary rate limit."}' }, 60],
    [
      'a limit for the hour',
      {
        status: 403,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'soon' },
        body: '{"message":"API rate limit exceeded"}',
      },
      95,
    ],
  ])('%s is respected', async (_, answer, least) => {
    const { registry, api } = await start();
    pushImage(registry, REPOSITORY, 'x', 'pr-1-aaaaaaa');
    pushImage(registry, REPOSITORY, 'y', 'latest');
    const headers: Record<string, string> = { ...('headers' in answer ? answer.headers : {}) };
    if (headers['x-ratelimit-reset'] === 'soon')
      headers['x-ratelimit-reset'] = `${Math.floor(Date.now() / 1000) + 100}`;
    api.next.push({ ...answer, headers });
    const begun = Date.now();
    const { deleted, slept, told } = await prunePlace({ registry, http, api, rules: ['pr-*: 0s'] });
    const taken = (Date.now() - begun) / 1000;
    expect(deleted.size).toBe(1);
    expect((slept[0] ?? 0) + taken).toBeGreaterThan(least - 2);
    expect(told[0]).toMatch(/^GitHub asks to wait \d+ s: /);
  });

  it('a limit that ends in an hour ends the run', async () => {
    const { registry, api } = await start();
    const reset = String(Math.floor(Date.now() / 1000) + 3000);
    api.next.push({ status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }, body: '{}' });
    const pruning = prunePlace({ registry, http, api, rules: ['pr-*: 0s'] });
    await expect(pruning).rejects.toThrow(/takes no more requests of this token until/);
  });

  it('a limit that is just used up ends nothing that needs no more', async () => {
    const { registry, api } = await start();
    const reset = String(Math.floor(Date.now() / 1000) + 3000);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    api.next.push({ status: 404, body: '{}' }, { status: 404, headers, body: '{}' });
    const { entries } = await prunePlace({ registry, http, api, rules: ['pr-*: 0s'] });
    expect(entries).toEqual([]);
  });

  it('a token that may not see the package is told so', async () => {
    const { registry, api } = await start();
    pushImage(registry, REPOSITORY, 'x', 'pr-1-aaaaaaa');
    api.may.packages = false;
    const pruning = prunePlace({ registry, http, api, rules: ['pr-*: 0s'] });
    await expect(pruning).rejects.toMatchObject({ advice: expect.stringContaining('packages: write') });
  });

  it('a token that may not delete is told so, and nothing is half done', async () => {
    const { registry, api } = await start();
    pushIndex(registry, REPOSITORY, 'pr-1-aaaaaaa');
    pushImage(registry, REPOSITORY, 'y', 'latest');
    const before = digestsIn(registry, REPOSITORY);
    api.may.deletePackages = false;
    const pruning = prunePlace({ registry, http, api, rules: ['pr-*: 0s'] });
    await expect(pruning).rejects.toMatchObject({ advice: expect.stringContaining('role Admin') });
    expect(digestsIn(registry, REPOSITORY)).toEqual(before);
  });

  it('an address at another host gets no token', async () => {
    const { registry, api } = await start();
    pushImage(registry, REPOSITORY, 'x', 'pr-1-aaaaaaa');
    const evil = closing.add(await startGitHubApi(registry));
    api.next.push(
      { status: 200, body: '{}' },
      { status: 200, headers: { link: `<${evil.url}/x>; rel="next"` }, body: '[]' },
    );
    await expect(prunePlace({ registry, http, api, rules: [] })).rejects.toThrow(/another host/);
    expect(evil.requests).toEqual([]);
  });
});

describe('at a registry', () => {
  it('the date of an image is the later one of what it says of itself, and 1970 is none', async () => {
    const { registry } = await start();
    const put = (tag: string, created: string, label?: string) => {
      const content = { created, config: { Labels: label ? { 'org.opencontainers.image.created': label } : null } };
      const config = {
        mediaType: 'application/vnd.oci.image.config.v1+json',
        ...registry.putBlob(REPOSITORY, JSON.stringify(content)),
      };
      registry.put(
        REPOSITORY,
        { schemaVersion: 2, mediaType: OCI_MANIFEST, config, layers: [], tag },
        OCI_MANIFEST,
        tag,
      );
    };
    put('x-old', '2024-01-01T00:00:00Z');
    put('x-built-again', '2024-01-01T00:00:00Z', new Date().toISOString());
    put('x-reproducible', '1970-01-01T00:00:00Z');
    put('x-odd', 'yesterday');
    const { entries } = await prunePlace({ registry, http, rules: ['x-*: 24h'] });
    const told = Object.fromEntries(entries.map(({ tags, why }) => [tags[0], why]));
    expect(told).toEqual({
      'x-old': expect.stringMatching(/^\d+d old by the image's created, by the rule x-\*: 24h$/),
      'x-built-again': expect.stringMatching(/old by its label created, and the rule is/),
      'x-reproducible': 'the rule x-*: 24h fits, but its age is not known',
      'x-odd': 'the rule x-*: 24h fits, but its age is not known',
    });
    expect(tagsIn(registry, REPOSITORY)).toEqual(['x-built-again', 'x-odd', 'x-reproducible']);
  });

  it('what is said about an image is found by the registry, or under a tag', async () => {
    for (const referrersPage of [1, undefined]) {
      const { registry } = await start();
      registry.referrersPage = referrersPage;
      const gone = pushImage(registry, REPOSITORY, 'gone', 'pr-1-aaaaaaa');
      const kept = pushImage(registry, REPOSITORY, 'kept', 'latest');
      const signature = putArtifact(registry, gone, 'signature');
      const about = putArtifact(registry, signature, 'about the signature');
      const other = putArtifact(registry, kept, 'other');
      if (referrersPage === undefined) {
        for (const [subject, digest] of [
          [gone, signature],
          [signature, about],
        ] as const) {
          const manifests = [{ mediaType: OCI_MANIFEST, digest, size: 1 }];
          registry.put(
            REPOSITORY,
            { schemaVersion: 2, mediaType: OCI_INDEX, manifests },
            OCI_INDEX,
            subject.replace(':', '-'),
          );
        }
      }
      await prunePlace({ registry, http, rules: [], policy: { closed: 1 } });
      expect(digestsIn(registry, REPOSITORY).sort()).toEqual([kept, other].sort());
    }
  });

  it('one that does not delete one version ends it there', async () => {
    const { registry } = await start();
    const digest = pushImage(registry, REPOSITORY, 'x', 'pr-1-aaaaaaa');
    registry.script(`DELETE /v2/${REPOSITORY}/manifests/${digest}`, error(403, 'DENIED', 'not for you'));
    const pruning = prunePlace({ registry, http, rules: [], policy: { closed: 1 } });
    await expect(pruning).rejects.toThrow(/may not be pruned: .*not for you/);
  });
});
