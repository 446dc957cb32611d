import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseRepository, type Repository } from '../../src/image/reference.ts';
import { createRegistryClient } from '../../src/registry/client.ts';
import { copyImage, type Place } from '../../src/registry/copy.ts';
import { createHttp, type Http } from '../../src/registry/http.ts';
import { Closing } from '../fakes/http-server.ts';
import { pushImage, pushIndex } from '../fakes/images.ts';
import { digestOfBytes, error, type FakeRegistry, startRegistry } from '../fakes/registry.ts';

const closing = new Closing();
afterEach(() => closing.all());

let here: FakeRegistry;
let there: FakeRegistry;
let http: Http;
beforeEach(async () => {
  here = closing.add(await startRegistry());
  there = closing.add(await startRegistry());
  http = closing.add(createHttp({}));
});

function place(registry: FakeRegistry, path: string): Place {
  const repository = parseRepository(`${registry.host}/${path}`) as Repository;
  return { repository, client: createRegistryClient(registry.host, undefined, http) };
}

const LAYER = digestOfBytes('layer of image');
const writes = (registry: FakeRegistry) => registry.asked().filter((asked) => /^(?:PUT|POST|DELETE)/.test(asked));

/** The message of a fault, without ports. */
async function messageOf(task: Promise<unknown>): Promise<string> {
  const message = await task.then(
    () => 'nothing was thrown',
    (fault: Error) => fault.message,
  );
  return message.replaceAll(here.host, 'HERE').replaceAll(there.host, 'THERE');
}

describe('copying to another registry', () => {
  it('takes an index with everything below it, the attestation too, and tags nothing', async () => {
    const digest = pushIndex(here, 'me/app', 'v1');
    const { bytes, mediaType } = await copyImage(digest, place(here, 'me/app'), place(there, 'you/app'));
    expect({ bytes, mediaType }).toEqual(here.manifests.get(`me/app:${digest}`));
    const [manifests, blobs] = [[...there.manifests.keys()], [...there.blobs]];
    expect(manifests.sort()).toEqual(
      [...here.manifests.keys()]
        .filter((key) => !key.endsWith(':v1'))
        .map((key) => key.replace('me/', 'you/'))
        .sort(),
    );
    expect(Object.fromEntries(blobs)).toEqual(
      Object.fromEntries([...here.blobs].map(([key, content]) => [key.replace('me/', 'you/'), content])),
    );
  });

  it('puts children before the index that names them', async () => {
    const digest = pushIndex(here, 'me/app');
    await copyImage(digest, place(here, 'me/app'), place(there, 'you/app'));
    const puts = there.asked().filter((asked) => asked.startsWith('PUT /v2/you/app/manifests/'));
    expect(puts.indexOf(`PUT /v2/you/app/manifests/${digest}`)).toBe(puts.length - 1);
    expect(puts).toHaveLength(4);
  });

  it('asks for no mount: the other registry has nothing to mount from', async () => {
    await copyImage(pushImage(here, 'me/app', 'image'), place(here, 'me/app'), place(there, 'you/app'));
    const starts = there.requests.filter(({ method }) => method === 'POST');
    expect(starts.map(({ url }) => url)).toEqual(['/v2/you/app/blobs/uploads/', '/v2/you/app/blobs/uploads/']);
  });

  it('sends each blob with its length, and keeps what the upload address already says', async () => {
    await copyImage(pushImage(here, 'me/app', 'image'), place(here, 'me/app'), place(there, 'you/app'));
    const sent = there.requests.find(({ method, url }) => method === 'PUT' && url.includes(encodeURIComponent(LAYER)));
    expect(sent?.headers['content-length']).toBe('14');
    expect(sent?.headers['transfer-encoding']).toBeUndefined();
    expect(new URL(sent?.url ?? '', 'http://there').searchParams.get('_state')).toBe('a+b');
  });

  it('leaves alone what is there', async () => {
    const digest = pushImage(here, 'me/app', 'image');
    await copyImage(digest, place(here, 'me/app'), place(there, 'you/app'));
    there.requests.length = 0;
    await copyImage(digest, place(here, 'me/app'), place(there, 'you/app'));
    expect(writes(there)).toEqual([`PUT /v2/you/app/manifests/${digest}`]);
  });
});

describe('copying within a registry', () => {
  it('mounts: nothing is read and nothing is sent', async () => {
    await copyImage(pushImage(here, 'me/app', 'image'), place(here, 'me/app'), place(here, 'me/copy'));
    expect(here.asked().filter((asked) => /^(?:GET .*blobs|PUT .*uploads)/.test(asked))).toEqual([]);
    expect(here.blobs.get(`me/copy:${LAYER}`)?.toString()).toBe('layer of image');
  });

  it('sends where a mount is refused', async () => {
    here.mounts = false;
    await copyImage(pushImage(here, 'me/app', 'image'), place(here, 'me/app'), place(here, 'me/copy'));
    expect(here.asked().filter((asked) => asked.startsWith('PUT /v2/me/copy/blobs/uploads/'))).toHaveLength(2);
    expect(here.blobs.get(`me/copy:${LAYER}`)?.toString()).toBe('layer of image');
  });
});

describe('a copy that fails', () => {
  it.each<[string, (digest: string) => void, (digest: string) => string]>([
    [
      'because the manifest is not there',
      (digest) => here.manifests.delete(`me/app:${digest}`),
      (digest) => `reading HERE/me/app@${digest}: the registry has no such manifest`,
    ],
    [
      'because a blob is not there',
      () => here.blobs.delete(`me/app:${LAYER}`),
      () => `reading blob ${LAYER} of HERE/me/app: the registry answered 404`,
    ],
    [
      'because an upload is denied',
      () => there.script('POST /v2/you/app/blobs/uploads/', ...Array(2).fill(error(403, 'DENIED', 'no write'))),
      () => 'starting an upload to THERE/you/app: the registry answered 403 ("DENIED: no write")',
    ],
    [
      'because an upload has no address',
      () => there.script('POST /v2/you/app/blobs/uploads/', { status: 202 }, { status: 202 }),
      () => 'starting an upload to THERE/you/app: the registry answered 202',
    ],
    [
      'because the upload is too large, in HTML',
      () => there.script('PUT /v2/you/app/blobs/uploads/1', ...Array(2).fill({ status: 413, body: '<html>\n' })),
      () => `writing blob ${digestOfBytes('{"image":1}')} to THERE/you/app: the registry answered 413 ("<html>")`,
    ],
    [
      'because the content is not what the digest says',
      () => here.blobs.set(`me/app:${LAYER}`, Buffer.from('LAYER OF IMAGE')),
      () =>
        `writing blob ${LAYER} to THERE/you/app: the registry answered 400 ("DIGEST_INVALID: provided digest did not match")`,
    ],
    [
      'because the download breaks off',
      () => here.script(`GET /v2/me/app/blobs/${LAYER}`, 'break-off'),
      () => 'PUT http://THERE/v2/you/app/blobs/uploads/1: aborted',
    ],
  ])('%s', async (_, spoil, message) => {
    const digest = pushImage(here, 'me/app', 'image');
    spoil(digest);
    const copy = copyImage(digest, place(here, 'me/app'), place(there, 'you/app'));
    expect(await messageOf(copy)).toBe(message(digest));
    expect(writes(there).filter((asked) => asked.includes('/manifests/'))).toEqual([]);
  });
});
