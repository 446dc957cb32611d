import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Digest } from '../../src/image/digest.ts';
import { type Copies, copiesOf } from '../../src/mirror/copies.ts';
import { findImages } from '../../src/mirror/find-images.ts';
import type { MirrorMeans } from '../../src/mirror/means.ts';
import { type MirrorOptions, mirror } from '../../src/mirror/mirror.ts';
import type { MirrorResult } from '../../src/mirror/result.ts';
import { parseRules } from '../../src/mirror/rules.ts';
import { createHttp, type Http } from '../../src/registry/http.ts';
import { attachReferrer, listReferrers } from '../../src/registry/referrers.ts';
import { Closing, type Seen } from '../fakes/http-server.ts';
import { pushShape, shapes } from '../fakes/image-graphs.ts';
import { OCI_INDEX, OCI_MANIFEST, pushImage, pushIndex } from '../fakes/images.ts';
import { digestOfBytes, error, type FakeRegistry, startRegistry } from '../fakes/registry.ts';
import { meansOver, repository } from './place.ts';

const closing = new Closing();
afterEach(() => closing.all());

let here: FakeRegistry;
let there: FakeRegistry;
let http: Http;
let means: MirrorMeans;
beforeEach(async () => {
  here = closing.add(await startRegistry());
  there = closing.add(await startRegistry());
  here.guard = (request) => listTags(here, request);
  there.guard = (request) => listTags(there, request) ?? strict(there, request);
  http = closing.add(createHttp({}));
  means = meansOver(http);
});

/** The one question that the fake registry does not know. */
function listTags({ manifests }: FakeRegistry, { url }: Seen) {
  const [, path] = /^\/v2\/(.+)\/tags\/list/.exec(url) ?? [];
  if (path === undefined) return undefined;
  const names = [...manifests.keys()].filter((key) => key.startsWith(`${path}:`) && !key.includes(':sha256:'));
  return { status: 200, body: JSON.stringify({ tags: names.map((key) => key.slice(path.length + 1)) }) };
}

/** Takes a manifest only with all that it names, as good registries do. */
function strict(registry: FakeRegistry, { method, url, body }: Seen) {
  const [, path = ''] = /^\/v2\/(.+)\/manifests\//.exec(url) ?? [];
  if (method !== 'PUT' || path === '') return undefined;
  const { manifests = [], config, layers = [] } = JSON.parse(body.toString('utf8'));
  const missing = [
    ...manifests.filter((each: { digest: string }) => !registry.manifests.has(`${path}:${each.digest}`)),
    ...[...(config ? [config] : []), ...layers].filter((blob) => !registry.blobs.has(`${path}:${blob.digest}`)),
  ];
  const isList = /\/manifests\/sha256-[0-9a-f]{64}$/.test(url);
  return missing.length > 0 && !isList ? error(400, 'MANIFEST_BLOB_UNKNOWN', 'a part is not here') : undefined;
}

const LOOSE: MirrorOptions = { concurrency: 4, withReferrers: true, dryRun: false };

async function planned(rules: string): Promise<Copies> {
  const problems: object[] = [];
  const wishes = await parseRules(rules, [], problems as never);
  expect(problems).toEqual([]);
  const found = await Promise.all(wishes.map((wish) => findImages(wish, means)));
  expect(found.flatMap(({ missing }) => missing)).toEqual([]);
  return copiesOf(found.flatMap(({ images, wish }) => images.map((image) => ({ image, targets: wish.targets }))));
}

async function run(rules: string, options: Partial<MirrorOptions> = {}) {
  const sent = { blobs: 0, bytes: 0 };
  const { copies } = await planned(rules);
  const results = await mirror(
    copies,
    { ...LOOSE, ...options },
    {
      ...means,
      onCopied(_, __, transferred) {
        sent.blobs += transferred?.blobs ?? 0;
        sent.bytes += transferred?.bytes ?? 0;
      },
    },
  );
  return { results, sent };
}

const rule = (from: string, to: string, more = '') =>
  `- { from: "${here.host}/${from}", to: "${there.host}/${to}"${more} }\n`;
const statesOf = (results: readonly MirrorResult[]) => results.map(({ state }) => state);
const writesTo = (registry: FakeRegistry) =>
  registry.asked().filter((asked) => /^(?:PUT|POST|PATCH|DELETE) /.test(asked));
const uploadsTo = (registry: FakeRegistry) => registry.asked().filter((asked) => /^PUT .*\/blobs\//.test(asked));

describe('a mirrored image', () => {
  it('is served under its tag with every part (requirement 68)', async () => {
    const digest = pushIndex(here, 'me/app', '1');
    const { results } = await run(rule('me/app:1', 'you/app'));
    expect(results).toEqual([
      {
        from: `${here.host}/me/app:1`,
        to: `${there.host}/you/app:1`,
        digest,
        state: 'copied',
        required: true,
        error: '',
      },
    ]);
    expect(there.served('you/app', '1')).toBe(digest);
    for (const [key, content] of here.blobs) expect(there.blobs.get(key.replace('me/', 'you/'))).toEqual(content);
    expect(writesTo(there).at(-1)).toBe('PUT /v2/you/app/manifests/1');
    expect(there.asked().at(-1)).toBe('HEAD /v2/you/app/manifests/1');
  });

  it('that is there is left alone', async () => {
    pushIndex(here, 'me/app', '1');
    await run(rule('me/app:1', 'you/app'));
    const before = writesTo(there).length;
    const { results, sent } = await run(rule('me/app:1', 'you/app'));
    expect({ states: statesOf(results), sent }).toEqual({ states: ['present'], sent: { blobs: 0, bytes: 0 } });
    expect(writesTo(there)).toHaveLength(before);
  });

  it('moves a tag that serves something else', async () => {
    pushImage(there, 'you/app', 'old', '1');
    const digest = pushImage(here, 'me/app', 'new', '1');
    expect(statesOf((await run(rule('me/app:1', 'you/app'))).results)).toEqual(['copied']);
    expect(there.served('you/app', '1')).toBe(digest);
  });

  it('by its digest gets no tag', async () => {
    const digest = pushIndex(here, 'me/app');
    const { results } = await run(rule(`me/app@${digest}`, 'you/app'));
    expect(results).toMatchObject([{ to: `${there.host}/you/app@${digest}`, state: 'copied' }]);
    expect([...there.manifests.keys()].filter((key) => !key.includes(':sha256:'))).toEqual([]);
    expect(there.served('you/app', digest)).toBe(digest);
  });

  it('of fifty tags is moved once for each repository, whatever shares its layers', async () => {
    const digest = pushIndex(here, 'me/app', 't0');
    const { bytes } = here.manifests.get('me/app:t0') as { bytes: Buffer };
    for (let n = 1; n < 50; n++) here.manifests.set(`me/app:t${n}`, { mediaType: OCI_INDEX, bytes });
    const { results, sent } = await run(rule('me/app', 'you/app', ', tags: "*"'));
    expect(results).toHaveLength(50);
    expect(new Set(results.map((result) => `${result.state} ${result.digest}`))).toEqual(new Set([`copied ${digest}`]));
    expect(sent.blobs).toBe(here.blobs.size);
    expect(uploadsTo(there)).toHaveLength(here.blobs.size);
    const puts = writesTo(there).filter((asked) => asked.includes('/manifests/'));
    expect(puts).toHaveLength(4 + 50);
    for (let n = 0; n < 50; n++) expect(there.served('you/app', `t${n}`)).toBe(digest);
  });

  it('shares a layer between repositories where the registry lets it', async () => {
    pushImage(here, 'me/app', 'same', '1');
    await run(rule('me/app:1', 'you/a') + rule('me/app:1', 'you/b'), { concurrency: 1 });
    expect(uploadsTo(there)).toHaveLength(2);
    expect(there.served('you/b', '1')).toBe(there.served('you/a', '1'));
  });
});

describe('an alias (requirement 58: retag under another repository or name)', () => {
  it('in the same repository is one manifest', async () => {
    const digest = pushIndex(here, 'me/app', '1.2');
    const { results } = await run(`- { from: "${here.host}/me/app:1.2", to: "${here.host}/me/app:stable" }`);
    expect(statesOf(results)).toEqual(['copied']);
    expect(here.served('me/app', 'stable')).toBe(digest);
    expect(writesTo(here)).toEqual(['PUT /v2/me/app/manifests/stable']);
  });

  it('in another repository of the registry sends no layer', async () => {
    const digest = pushIndex(here, 'me/app', '1.2');
    const { sent } = await run(`- { from: "${here.host}/me/app:1.2", to: "${here.host}/me/other:stable" }`);
    expect(here.served('me/other', 'stable')).toBe(digest);
    expect({ sent, uploads: uploadsTo(here) }).toEqual({ sent: { blobs: 0, bytes: 0 }, uploads: [] });
  });
});

describe('what is kept beside an image', () => {
  const artifact = (text: string) => ({
    artifactType: 'application/vnd.example',
    annotations: { text },
    layers: [{ mediaType: 'text/plain', content: Buffer.from(text) }],
  });

  async function attach(subject: Digest, text: string): Promise<Digest> {
    const { bytes = Buffer.alloc(0), mediaType = OCI_MANIFEST } = here.manifests.get(`me/app:${subject}`) ?? {};
    const place = repository(`${here.host}/me/app`);
    return attachReferrer(
      means.clientFor(here.host),
      place,
      { mediaType, digest: subject, size: bytes.length },
      artifact(text),
    );
  }

  const listed = async (digest: Digest) => {
    const list = await listReferrers(means.clientFor(there.host), repository(`${there.host}/you/app`), digest);
    return list.map((each) => each.digest).sort();
  };

  it.each<[string, number | undefined, number | undefined]>([
    ['lists to lists', 10, 10],
    ['lists to tags', 10, undefined],
    ['tags to lists', undefined, 10],
    ['tags to tags', undefined, undefined],
  ])('goes along: %s', async (_, source, target) => {
    [here.referrersPage, there.referrersPage] = [source, target];
    const digest = pushIndex(here, 'me/app', '1');
    const [first = digest] = JSON.parse(here.manifests.get(`me/app:${digest}`)?.bytes.toString() ?? '').manifests.map(
      (child: { digest: Digest }) => child.digest,
    );
    const signatures = [await attach(digest, 'one'), await attach(digest, 'two')].sort();
    const ofChild = await attach(first, 'of the child');
    const ofSignature = await attach(signatures[0] as Digest, 'of the signature');
    expect(statesOf((await run(rule('me/app:1', 'you/app'))).results)).toEqual(['copied']);
    expect(await listed(digest)).toEqual(signatures);
    expect(await listed(first)).toEqual([ofChild]);
    expect(await listed(signatures[0] as Digest)).toEqual([ofSignature]);
    expect(there.blobs.has(`you/app:${digestOfBytes('of the signature')}`)).toBe(true);

    // What is added later goes along the next time, though the image is there.
    const late = await attach(digest, 'three');
    const before = uploadsTo(there).length;
    expect(statesOf((await run(rule('me/app:1', 'you/app'))).results)).toEqual(['copied']);
    expect(await listed(digest)).toEqual([...signatures, late].sort());
    expect(uploadsTo(there)).toHaveLength(before + 1);
    expect(statesOf((await run(rule('me/app:1', 'you/app'))).results)).toEqual(['present']);
  });

  it('by cosign’s tags goes along too, and follows when it changes', async () => {
    const digest = pushImage(here, 'me/app', 'image', '1');
    const tag = `${digest.replace(':', '-')}.sig`;
    const signature = pushImage(here, 'me/app', 'signature', tag);
    await run(rule('me/app:1', 'you/app'));
    expect(there.served('you/app', tag)).toBe(signature);
    const second = pushImage(here, 'me/app', 'two signatures', tag);
    expect(statesOf((await run(rule('me/app:1', 'you/app'))).results)).toEqual(['copied']);
    expect(there.served('you/app', tag)).toBe(second);
  });

  it('stays where nobody wants it', async () => {
    const digest = pushImage(here, 'me/app', 'image', '1');
    await attach(digest, 'one');
    await run(rule('me/app:1', 'you/app'), { withReferrers: false });
    expect(await listed(digest)).toEqual([]);
  });

  it('is no part of it when the list names what was deleted', async () => {
    const digest = pushImage(here, 'me/app', 'image', '1');
    const gone = await attach(digest, 'one');
    here.manifests.delete(`me/app:${gone}`);
    expect(statesOf((await run(rule('me/app:1', 'you/app'))).results)).toEqual(['copied']);
    expect(await listed(digest)).toEqual([]);
  });

  it('may be a circle in the lists of a hostile registry', async () => {
    here.referrersPage = 10;
    const digest = pushImage(here, 'me/app', 'image', '1');
    const signature = pushImage(here, 'me/app', 'signature');
    const list = (of: string) => ({
      status: 200,
      headers: { 'content-type': OCI_INDEX },
      body: JSON.stringify({
        schemaVersion: 2,
        mediaType: OCI_INDEX,
        manifests: [{ mediaType: OCI_MANIFEST, digest: of, size: 1 }],
      }),
    });
    here.script(`GET /v2/me/app/referrers/${digest}`, list(signature));
    here.script(`GET /v2/me/app/referrers/${signature}`, list(digest));
    expect(statesOf((await run(rule('me/app:1', 'you/app'))).results)).toEqual(['copied']);
    expect(there.manifests.has(`you/app:${signature}`)).toBe(true);
  });
});

describe('a target that fails', () => {
  it('half way has no tag of it and keeps its old one, and the next run goes on', async () => {
    const old = pushImage(there, 'you/app', 'old', '1');
    const digest = pushIndex(here, 'me/app', '1');
    let uploads = 0;
    there.guard = (request) => {
      if (request.method === 'PUT' && request.url.includes('/blobs/') && ++uploads > 2) {
        return error(500, 'UNKNOWN', 'no space left on device');
      }
      return strict(there, request);
    };
    const failed = await run(rule('me/app:1', 'you/app') + rule('me/app:1', 'you/app:stable'));
    expect(statesOf(failed.results)).toEqual(['failed', 'failed']);
    expect(failed.results[0]?.error).toContain('no space left on device');
    expect(there.served('you/app', '1')).toBe(old);
    expect(there.served('you/app', 'stable')).toBeUndefined();

    there.guard = (request) => strict(there, request);
    const kept = there.blobs.size;
    const again = await run(rule('me/app:1', 'you/app') + rule('me/app:1', 'you/app:stable'));
    expect(statesOf(again.results)).toEqual(['copied', 'copied']);
    expect(there.served('you/app', '1')).toBe(digest);
    expect(again.sent.blobs).toBe(here.blobs.size - (kept - 2));
  });

  it('stops no other one', async () => {
    const digest = pushIndex(here, 'me/app', '1');
    there.guard = ({ url }) => (url.includes('/you/broken/') ? error(403, 'DENIED', 'no') : undefined);
    const { results } = await run(rule('me/app:1', 'you/broken') + rule('me/app:1', 'you/app'));
    expect(statesOf(results)).toEqual(['failed', 'copied']);
    expect(there.served('you/app', '1')).toBe(digest);
  });

  it('is told when its tag serves something else than was put there', async () => {
    pushImage(here, 'me/app', 'image', '1');
    const other = pushImage(there, 'you/app', 'other');
    const moved = { status: 200, headers: { 'docker-content-digest': other } };
    there.script('HEAD /v2/you/app/manifests/1', 'as-usual', moved);
    const { results } = await run(rule('me/app:1', 'you/app'));
    expect(results[0]).toMatchObject({ state: 'failed', error: expect.stringContaining(`serves ${other}`) });
  });

  it('is a source that serves other content than its digest says', async () => {
    const digest = pushImage(here, 'me/app', 'image', '1');
    const layer = digestOfBytes('layer of image');
    here.blobs.set(`me/app:${layer}`, Buffer.from('layer of IMAGE'));
    const { results } = await run(rule(`me/app@${digest}`, 'you/app:1'));
    expect(results[0]?.error).toContain('DIGEST_INVALID');
    expect(there.served('you/app', '1')).toBeUndefined();
  });

  it('is an index that names what is not served', async () => {
    const digest = pushIndex(here, 'me/app', '1');
    const [child] = JSON.parse(here.manifests.get(`me/app:${digest}`)?.bytes.toString() ?? '').manifests;
    here.manifests.delete(`me/app:${child.digest}`);
    const { results } = await run(rule('me/app:1', 'you/app'));
    expect(results[0]?.error).toContain('is named by an index, and is not served');
    expect(writesTo(there)).toEqual([]);
  });
});

it('a layer that only its owner may hand out is left out where it is not served', async () => {
  const manifest = {
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...here.putBlob('me/app', '{}') },
    layers: [
      {
        mediaType: 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip',
        digest: `sha256:${'1'.repeat(64)}`,
        size: 7,
        urls: ['https://example.com/layer'],
      },
    ],
  };
  const digest = here.put('me/app', manifest, OCI_MANIFEST, '1');
  there.guard = () => undefined;
  expect(statesOf((await run(rule('me/app:1', 'you/app'))).results)).toEqual(['copied']);
  expect(there.served('you/app', '1')).toBe(digest);
});

it('a dry run tells what would be done, and does nothing of it', async () => {
  pushIndex(here, 'me/app', '1');
  pushImage(here, 'me/app', 'second', '2');
  await run(rule('me/app:1', 'you/app'));
  const before = writesTo(there).length;
  const { results } = await run(rule('me/app', 'you/app', ', tags: "*"'), { dryRun: true });
  expect(statesOf(results)).toEqual(['present', 'planned']);
  expect(writesTo(there)).toHaveLength(before);
});

it('two images for one tag are refused before anything is written', async () => {
  pushImage(here, 'me/a', 'a', '1');
  pushImage(here, 'me/b', 'b', '1');
  const { problems } = await planned(rule('me/a:1', 'you/app') + rule('me/b:1', 'you/app'));
  expect(problems.map(({ problem }) => problem.replaceAll(/sha256:\w+/g, 'D'))).toEqual([
    `would put different images under "${there.host}/you/app:1": ${here.host}/me/a:1 (D) and ${here.host}/me/b:1 (D)`,
  ]);
  pushImage(here, 'me/b', 'a', '1');
  expect((await planned(rule('me/a:1', 'you/app') + rule('me/b:1', 'you/app'))).problems).toEqual([]);
});

describe('whatever an image looks like', () => {
  /** What is said about it, its parts, and about what is said: by the number of the manifest. */
  const notes = fc.array(fc.tuple(fc.nat(20), fc.string({ maxLength: 4 })), { maxLength: 6 });
  const digestsIn = (registry: FakeRegistry, path: string) =>
    [...registry.manifests.keys()].flatMap((key) =>
      key.startsWith(`${path}:sha256:`) ? [key.slice(path.length + 1)] : [],
    );

  async function note(subject: Digest, text: string): Promise<Digest> {
    const { bytes, mediaType } = here.manifests.get(`me/app:${subject}`) as { bytes: Buffer; mediaType: string };
    return attachReferrer(
      means.clientFor(here.host),
      repository(`${here.host}/me/app`),
      { digest: subject, mediaType, size: bytes.length },
      { artifactType: 'application/x', annotations: { text }, layers: [] },
    );
  }

  async function listed(registry: FakeRegistry, name: string, subject: Digest): Promise<string[]> {
    const list = await listReferrers(means.clientFor(registry.host), repository(`${registry.host}/${name}`), subject);
    return list.map((each) => each.digest).sort();
  }

  it('everything that can be reached from it is served at the target', async () => {
    await fc.assert(
      fc.asyncProperty(shapes, notes, fc.boolean(), fc.boolean(), async (shape, texts, sourceLists, targetLists) => {
        for (const registry of [here, there]) {
          registry.blobs.clear();
          registry.manifests.clear();
          registry.requests.splice(0);
        }
        here.referrersPage = sourceLists ? 2 : undefined;
        there.referrersPage = targetLists ? 2 : undefined;
        const digest = pushShape(here, 'me/app', shape);
        const reachable = digestsIn(here, 'me/app') as Digest[];
        for (const [at, text] of texts) {
          reachable.push(await note(reachable[at % reachable.length] as Digest, text));
        }
        const { results } = await run(rule(`me/app@${digest}`, 'you/app:1'));
        expect(results.map(({ error: why, state }) => `${state} ${why}`)).toEqual(['copied ']);
        expect(there.served('you/app', '1')).toBe(digest);
        for (const [key, content] of here.blobs) expect(there.blobs.get(key.replace('me/', 'you/'))).toEqual(content);
        for (const part of reachable) {
          expect(there.manifests.get(`you/app:${part}`)).toEqual(here.manifests.get(`me/app:${part}`));
          expect(await listed(there, 'you/app', part)).toEqual(await listed(here, 'me/app', part));
        }
      }),
      { numRuns: 30 },
    );
  });
});
