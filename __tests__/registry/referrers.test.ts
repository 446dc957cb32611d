import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Digest } from '../../src/image/digest.ts';
import type { Place } from '../../src/registry/copy.ts';
import { createHttp, type Http } from '../../src/registry/http.ts';
import { type Artifact, attachReferrer, listReferrers } from '../../src/registry/referrers.ts';
import { Closing } from '../fakes/http-server.ts';
import { OCI_INDEX, OCI_MANIFEST, pushImage } from '../fakes/images.ts';
import { messageOf, placeIn } from '../fakes/places.ts';
import { digestOfBytes, error, type FakeRegistry, startRegistry } from '../fakes/registry.ts';

const closing = new Closing();
afterEach(() => closing.all());

let registry: FakeRegistry;
let http: Http;
let app: Place;
let subject: { mediaType: string; digest: Digest; size: number };
let tag: string;
beforeEach(async () => {
  registry = closing.add(await startRegistry());
  http = closing.add(createHttp({}));
  app = placeIn(registry, 'me/app', http);
  const digest = pushImage(registry, 'me/app', 'image');
  subject = { mediaType: OCI_MANIFEST, digest, size: registry.manifests.get(`me/app:${digest}`)?.bytes.length ?? 0 };
  tag = digest.replace(':', '-');
});

const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const artifact = (text: string, artifactType = BUNDLE): Artifact => ({
  artifactType,
  annotations: { 'dev.sigstore.bundle.content': 'dsse-envelope' },
  layers: [{ mediaType: BUNDLE, content: Buffer.from(text) }],
});
const attach = (what: Artifact, { client, repository }: Place = app) =>
  attachReferrer(client, repository, subject, what);
const list = (artifactType?: string, { client, repository }: Place = app) =>
  listReferrers(client, repository, subject.digest, artifactType);
const digestsOf = async (listed: Promise<readonly { digest: string }[]>) => (await listed).map(({ digest }) => digest);
const json = (reference: string) =>
  JSON.parse(registry.manifests.get(`me/app:${reference}`)?.bytes.toString('utf8') ?? 'null');
const keepList = (manifests: unknown, more: object = {}) =>
  registry.put('me/app', { schemaVersion: 2, mediaType: OCI_INDEX, manifests, ...more }, OCI_INDEX, tag);

describe('an artifact', () => {
  it('is a manifest about the image, with an empty configuration and its content as layers', async () => {
    const digest = await attach(artifact('{"a":1}'));
    const empty = digestOfBytes('{}');
    expect(json(digest)).toEqual({
      schemaVersion: 2,
      mediaType: OCI_MANIFEST,
      artifactType: BUNDLE,
      config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: empty, size: 2 },
      layers: [{ mediaType: BUNDLE, digest: digestOfBytes('{"a":1}'), size: 7 }],
      subject,
      annotations: { 'dev.sigstore.bundle.content': 'dsse-envelope' },
    });
    expect(registry.blobs.get(`me/app:${empty}`)?.toString()).toBe('{}');
    expect(registry.blobs.get(`me/app:${digestOfBytes('{"a":1}')}`)?.toString()).toBe('{"a":1}');
  });

  it('without content has an empty layer, for none at all is not allowed', async () => {
    const digest = await attach({ artifactType: 'application/x', annotations: {}, layers: [] });
    expect(json(digest).layers).toEqual([json(digest).config]);
  });
});

describe('a registry that keeps lists of referrers', () => {
  beforeEach(() => {
    registry.referrersPage = 2;
  });

  it('gets no tag', async () => {
    const digest = await attach(artifact('{}'));
    expect(registry.served('me/app', tag)).toBeUndefined();
    expect(await list()).toEqual([
      {
        mediaType: OCI_MANIFEST,
        digest,
        size: registry.manifests.get(`me/app:${digest}`)?.bytes.length,
        artifactType: BUNDLE,
        annotations: { 'dev.sigstore.bundle.content': 'dsse-envelope' },
      },
    ]);
  });

  it.each([true, false])('is read page by page, of one type, whether it filters: %s', async (filters) => {
    registry.filtersReferrers = filters;
    const digests: string[] = [];
    for (const text of ['1', '2', '3', '4', '5']) {
      digests.push(await attach(artifact(text)));
      await attach(artifact(text, 'application/other'));
    }
    expect(await digestsOf(list(BUNDLE))).toEqual(digests);
    expect(await list()).toHaveLength(10);
    expect(await list('application/none')).toEqual([]);
  });

  it('of which nobody has told is an empty list', async () => {
    expect(await list()).toEqual([]);
  });

  it.each<[string, string | undefined, string, RegExp]>([
    ['is no JSON', undefined, '<html>', /^listing the referrers of HOST\/me\/app@sha256:\w+: .*JSON/],
    ['holds paths', undefined, '{"manifests":[{"digest":"../x"}]}', /malformed digest: \.\.\/x$/],
    ['goes on elsewhere', '<http://127.0.0.1:9/x>; rel="next"', '{}', /the list goes on at another registry$/],
    ['never ends', '</v2/me/app/referrers/sha256:0>; rel="next"', '{}', /the list does not end$/],
  ])('whose list %s is at fault', async (_, link, body, message) => {
    const headers = { 'content-type': OCI_INDEX, ...(link && { link }) };
    registry.guard = ({ url }) => (url.includes('/referrers/') ? { status: 200, headers, body } : undefined);
    expect(await messageOf(list(), registry)).toMatch(message);
  });

  it('that names one twice, with annotations that are none, is tidied', async () => {
    const entry = { ...subject, artifactType: BUNDLE, annotations: { a: 'b', c: 1 } };
    const body = JSON.stringify({ manifests: [{ ...entry, annotations: 5 }, entry] });
    const answer = { status: 200, headers: { 'content-type': `${OCI_INDEX}; charset=utf-8` }, body };
    registry.script(`GET /v2/me/app/referrers/${subject.digest}`, answer);
    expect(await list()).toEqual([{ ...entry, annotations: { a: 'b' } }]);
  });

  it.each([401, 403, 500])('and answers %i is not asked in another way', async (status) => {
    registry.guard = ({ url }) => (url.includes('/referrers/') ? { status } : undefined);
    await expect(list()).rejects.toMatchObject({ name: 'RegistryFault', status });
  });
});

describe('a registry without such lists', () => {
  it('gets one under a tag, to which others are added', async () => {
    const first = await attach(artifact('1'));
    const second = await attach(artifact('2', 'application/other'));
    const entry = (digest: string, artifactType: string) => ({
      mediaType: OCI_MANIFEST,
      digest,
      size: registry.manifests.get(`me/app:${digest}`)?.bytes.length,
      artifactType,
      annotations: { 'dev.sigstore.bundle.content': 'dsse-envelope' },
    });
    expect(json(tag)).toEqual({
      schemaVersion: 2,
      mediaType: OCI_INDEX,
      manifests: [entry(first, BUNDLE), entry(second, 'application/other')],
    });
    expect(registry.manifests.get(`me/app:${tag}`)?.mediaType).toBe(OCI_INDEX);
    expect(await list(BUNDLE)).toEqual([entry(first, BUNDLE)]);
  });

  it('has each artifact once, and is not written where nothing changes', async () => {
    const digest = await attach(artifact('1'));
    registry.requests.length = 0;
    expect(await attach(artifact('1'))).toBe(digest);
    expect(registry.asked().filter((asked) => asked.startsWith('PUT'))).toEqual([`PUT /v2/me/app/manifests/${digest}`]);
    expect(json(tag).manifests).toHaveLength(1);
  });

  it('keeps what others put into the list', async () => {
    const theirs = { ...subject, artifactType: 'application/theirs', data: 'e30=' };
    keepList([theirs], { annotations: { kept: 'yes' } });
    const digest = await attach(artifact('1'));
    expect(json(tag)).toMatchObject({ annotations: { kept: 'yes' }, manifests: [theirs, { digest }] });
  });

  it.each(['null', 'undefined'])('takes a list of %s for an empty one', async (kind) => {
    keepList(kind === 'null' ? null : undefined);
    expect(await list()).toEqual([]);
    await attach(artifact('1'));
    expect(json(tag).manifests).toHaveLength(1);
  });

  it('is not asked to replace an image that has such a tag', async () => {
    pushImage(registry, 'me/app', 'by hand', tag);
    const before = registry.served('me/app', tag);
    expect(await messageOf(attach(artifact('1')), registry)).toBe(`HOST/me/app:${tag} is no list of referrers`);
    expect(registry.served('me/app', tag)).toBe(before);
  });

  it('has no list of what nobody told of', async () => {
    expect(await list()).toEqual([]);
  });

  it.each([
    ['400', error(400, 'UNSUPPORTED', 'no')],
    ['405', error(405, 'UNSUPPORTED', 'no')],
    ['406', { status: 406 }],
    ['a page for people', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }],
    ['a way to a page', { status: 303, headers: { location: '/login' } }],
  ])('may say so by %s', async (_, answer) => {
    const digest = await attach(artifact('1'));
    registry.guard = ({ url }) => {
      if (url === '/login') return { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' };
      return url.includes('/referrers/') ? answer : undefined;
    };
    expect(await digestsOf(list())).toEqual([digest]);
  });
});

describe('several at a time', () => {
  it('of one run are all in the list', async () => {
    const digests = await Promise.all(['1', '2', '3', '4', '5'].map((text) => attach(artifact(text))));
    expect(new Set(await digestsOf(list()))).toEqual(new Set(digests));
  });

  it('do not wait for the trouble of another', async () => {
    registry.script(`GET /v2/me/app/manifests/${tag}`, error(503, 'UNAVAILABLE', 'later'));
    const ends = await Promise.allSettled([attach(artifact('1')), attach(artifact('2'))]);
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await list()).toHaveLength(1);
  });

  it('of different runs: who is overwritten learns it, and comes in at the next try', async () => {
    const theirs = { ...subject, artifactType: 'application/theirs', annotations: {} };
    let isOverwritten = false;
    registry.guard = ({ method, url }) => {
      // The other run has read the list before us, and writes it just after us.
      const isReadBack = method === 'GET' && url.endsWith(tag) && registry.served('me/app', tag) !== undefined;
      if (isReadBack && !isOverwritten) {
        isOverwritten = true;
        keepList([theirs]);
      }
      return undefined;
    };
    await expect(attach(artifact('1'))).rejects.toMatchObject({ isTemporary: true });
    const digest = await attach(artifact('1'));
    expect(await digestsOf(list())).toEqual([theirs.digest, digest]);
  });

  it('of different runs that write in turn lose nothing', async () => {
    const other = placeIn(registry, 'me/app', http);
    const first = await attach(artifact('1'));
    const second = await attach(artifact('2'), other);
    expect(await digestsOf(list())).toEqual([first, second]);
  });
});
