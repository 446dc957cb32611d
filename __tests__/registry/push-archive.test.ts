import { truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Digest } from '../../src/image/digest.ts';
import type { Place } from '../../src/registry/copy.ts';
import { createHttp, type Http } from '../../src/registry/http.ts';
import { pushArchive } from '../../src/registry/push-archive.ts';
import { Folders } from '../fakes/folder.ts';
import { Closing } from '../fakes/http-server.ts';
import { pushShape, shapes } from '../fakes/image-graphs.ts';
import { OCI_INDEX, OCI_MANIFEST, pushImage, pushIndex } from '../fakes/images.ts';
import { archiveOf, layoutOf } from '../fakes/oci-archive.ts';
import { messageOf, placeIn } from '../fakes/places.ts';
import { digestOfBytes, error, type FakeRegistry, startRegistry } from '../fakes/registry.ts';

const closing = new Closing();
const folders = new Folders();
afterEach(() => closing.all());
afterAll(() => folders.remove());

/** Where images are made that archives are written of. */
let source: FakeRegistry;
let registry: FakeRegistry;
let http: Http;
let app: Place;
beforeEach(async () => {
  source = closing.add(await startRegistry());
  registry = closing.add(await startRegistry());
  http = closing.add(createHttp({}));
  app = placeIn(registry, 'me/app', http);
});

function write(files: Readonly<Record<string, string>>): string {
  const path = join(folders.make(), 'image.tar');
  writeFileSync(path, archiveOf(files));
  return path;
}

const writes = () => registry.asked().filter((asked) => /^(?:PUT|POST)/.test(asked));
const blobPath = (digest: string) => `blobs/${digest.replace(':', '/')}`;
const LAYER = digestOfBytes('layer of image');

describe('an archive', () => {
  it('is pushed with everything in it, by digest alone', async () => {
    const digest = pushIndex(source, 'me/app');
    expect(await pushArchive(write(layoutOf(source, 'me/app', digest)), app)).toBe(digest);
    expect(Object.fromEntries(registry.manifests)).toEqual(Object.fromEntries(source.manifests));
    expect(Object.fromEntries(registry.blobs)).toEqual(Object.fromEntries(source.blobs));
  });

  it('of one image without an index', async () => {
    const digest = pushImage(source, 'me/app', 'image');
    expect(await pushArchive(write(layoutOf(source, 'me/app', digest)), app)).toBe(digest);
    expect(registry.manifests.get(`me/app:${digest}`)).toEqual(source.manifests.get(`me/app:${digest}`));
  });

  it('whose image has several names is one image', async () => {
    const digest = pushImage(source, 'me/app', 'image');
    expect(await pushArchive(write(layoutOf(source, 'me/app', digest, digest)), app)).toBe(digest);
  });

  it('whose files are named from the folder that they were in', async () => {
    const digest = pushImage(source, 'me/app', 'image');
    const files = Object.entries(layoutOf(source, 'me/app', digest)).map(([name, text]) => [`./${name}`, text]);
    expect(await pushArchive(write(Object.fromEntries(files)), app)).toBe(digest);
  });

  it('sends nothing twice', async () => {
    const digest = pushImage(source, 'me/app', 'image');
    const path = write(layoutOf(source, 'me/app', digest));
    await pushArchive(path, app);
    registry.requests.length = 0;
    await pushArchive(path, app);
    expect(writes()).toEqual([`PUT /v2/me/app/manifests/${digest}`]);
  });

  it('may have an empty layer, and lack one that only its owner may hand out', async () => {
    const foreign = 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip';
    const layers = [
      { mediaType: 'application/vnd.oci.image.layer.v1.tar', ...source.putBlob('me/app', '') },
      { mediaType: foreign, digest: digestOfBytes('elsewhere'), size: 9, urls: ['https://example.com/layer'] },
    ];
    const digest = source.put('me/app', { layers }, OCI_MANIFEST);
    expect(await pushArchive(write(layoutOf(source, 'me/app', digest)), app)).toBe(digest);
    expect([...registry.blobs.keys()]).toEqual([`me/app:${digestOfBytes('')}`]);
  });

  it('of any shape arrives whole, its parts before what names them', async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(shapes, async (shape) => {
        const path = `me/graph${count++}`;
        const digest = pushShape(source, path, shape);
        const to = placeIn(registry, path, http);
        registry.requests.length = 0;
        expect(await pushArchive(write(layoutOf(source, path, digest)), to)).toBe(digest);
        const held = (from: FakeRegistry) =>
          [...from.manifests.keys()].filter((key) => key.startsWith(`${path}:`)).sort();
        expect(held(registry)).toEqual(held(source));
        const puts = registry.requests.filter(({ method, url }) => method === 'PUT' && url.includes('/manifests/'));
        const order = puts.map(({ url }) => url.slice(url.lastIndexOf('/') + 1));
        for (const [place, { body }] of puts.entries()) {
          const { manifests = [] } = JSON.parse(body.toString('utf8')) as { manifests?: { digest: string }[] };
          for (const child of manifests) expect(order.slice(0, place)).toContain(child.digest);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('an archive that cannot be pushed', () => {
  it.each<[string, (files: Record<string, string>, digest: Digest) => Record<string, string>, string]>([
    ['has no index', ({ 'index.json': _, ...files }) => files, 'it holds no index.json'],
    ['has an index that is none', (files) => ({ ...files, 'index.json': '[' }), 'Unexpected end of JSON input'],
    ['holds no image', (files) => ({ ...files, 'index.json': '{"manifests":[]}' }), 'it holds no image'],
    [
      'holds two images',
      () => layoutOf(source, 'me/app', pushImage(source, 'me/app', 'one'), pushImage(source, 'me/app', 'two')),
      'it holds 2 images',
    ],
    [
      'lacks a layer',
      (files) => Object.fromEntries(Object.entries(files).filter(([name]) => name !== blobPath(LAYER))),
      `it holds no ${blobPath(LAYER)}`,
    ],
    [
      'has half a layer',
      (files) => ({ ...files, [blobPath(LAYER)]: 'layer' }),
      `${blobPath(LAYER)} has 5 bytes instead of 14`,
    ],
    [
      'has another manifest than it says',
      (files, digest) => ({ ...files, [blobPath(digest)]: '{}' }),
      `the content of DIGEST is another one, ${digestOfBytes('{}')}`,
    ],
    [
      'has a path for a digest',
      (files) => ({ ...files, 'index.json': '{"manifests":[{"digest":"../../secret"}]}' }),
      'the manifest holds a malformed digest: ../../secret',
    ],
    [
      'has an endless index',
      (files) => ({ ...files, 'index.json': ' '.repeat(9 * 1024 * 1024) }),
      'index.json is longer than any manifest',
    ],
  ])('because it %s', async (_, spoil, problem) => {
    const digest = pushImage(source, 'me/app', 'image');
    const path = write(spoil(layoutOf(source, 'me/app', digest), digest));
    const message = await messageOf(pushArchive(path, app), registry);
    expect(message.replace(digest, 'DIGEST')).toBe(`the image archive "${path}" cannot be pushed: ${problem}`);
    expect(registry.requests).toEqual([]);
  });

  it.each([512, 1024, 3000])('because it breaks off after %i bytes', async (length) => {
    const path = write(layoutOf(source, 'me/app', pushImage(source, 'me/app', 'image')));
    truncateSync(path, length);
    const message = await messageOf(pushArchive(path, app), registry);
    expect(message).toBe(`the image archive "${path}" cannot be pushed: its end is missing`);
  });

  it.each([
    ['text', 'x'.repeat(2000), 'it is no tar archive'],
    ['empty', '', 'its end is missing'],
  ])('because it is %s', async (_, content, problem) => {
    const folder = folders.make({ 'image.tar': content });
    expect(await messageOf(pushArchive(join(folder, 'image.tar'), app), registry)).toMatch(problem);
  });

  it('because an entry is less than nothing', async () => {
    const bytes = archiveOf({ a: 'a' });
    bytes.write('\xff'.repeat(12), 124, 'latin1');
    const path = join(folders.make(), 'image.tar');
    writeFileSync(path, bytes);
    expect(await messageOf(pushArchive(path, app), registry)).toMatch('it is no tar archive');
  });

  it('because it is not there', async () => {
    expect(await messageOf(pushArchive('/nowhere/image.tar', app), registry)).toMatch(
      /^the image archive "\/nowhere\/image\.tar" cannot be pushed: ENOENT/,
    );
  });
});

describe('a registry that refuses', () => {
  it('gets no manifest before all blobs, and no more blobs after a refusal', async () => {
    const layers = Array.from({ length: 20 }, (_, n) => ({ mediaType: 'x', ...source.putBlob('me/app', `${n}`) }));
    const digest = source.put('me/app', { layers }, OCI_MANIFEST);
    registry.guard = ({ method }) => (method === 'POST' ? error(403, 'DENIED', 'no write') : undefined);
    const push = pushArchive(write(layoutOf(source, 'me/app', digest)), app);
    await expect(push).rejects.toMatchObject({ name: 'RegistryFault', isDenied: true });
    expect(writes().length).toBeLessThanOrEqual(4);
  });

  it('an index names its digest', async () => {
    const digest = pushIndex(source, 'me/app');
    registry.guard = ({ headers }) =>
      headers['content-type'] === OCI_INDEX ? error(400, 'MANIFEST_INVALID', 'no indexes') : undefined;
    const push = pushArchive(write(layoutOf(source, 'me/app', digest)), app);
    expect(await messageOf(push, registry)).toBe(
      `writing HOST/me/app@${digest}: the registry answered 400 ("MANIFEST_INVALID: no indexes")`,
    );
  });
});

describe('a large layer', () => {
  const LAYER_SIZE = 512 * 1024 * 1024;

  it('goes through memory in pieces', async () => {
    const digest = digestOfBytes('a sum that nobody makes');
    const manifest = JSON.stringify({ layers: [{ mediaType: 'x', digest, size: LAYER_SIZE }] });
    const sum = digestOfBytes(manifest);
    const index = { manifests: [{ mediaType: OCI_MANIFEST, digest: sum, size: manifest.length }] };
    // The layer comes last, and is nothing but its header and a hole in the file.
    const described = archiveOf({ 'index.json': JSON.stringify(index), [blobPath(sum)]: manifest }).subarray(0, -1024);
    const header = archiveOf({ [blobPath(digest)]: '' }).subarray(0, 512);
    header.write(LAYER_SIZE.toString(8).padStart(11, '0'), 124);
    const path = join(folders.make(), 'image.tar');
    writeFileSync(path, Buffer.concat([described, header]));
    truncateSync(path, described.length + 512 + LAYER_SIZE + 1024);

    const seen = { bytes: 0, memory: 0 };
    const server = createServer(async (request, response) => {
      for await (const chunk of request) {
        if (!request.url?.includes('/uploads/')) continue;
        seen.bytes += (chunk as Buffer).length;
        seen.memory = Math.max(seen.memory, process.memoryUsage().arrayBuffers);
      }
      const status = { GET: 200, HEAD: 404, POST: 202 }[request.method ?? ''] ?? 201;
      response.writeHead(status, request.method === 'POST' ? { location: '/v2/me/app/blobs/uploads/1' } : {}).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.add({
      close: () => {
        server.closeAllConnections();
        server.close();
      },
    });
    const before = process.memoryUsage().arrayBuffers;
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await pushArchive(path, placeIn({ host }, 'me/app', http))).toBe(sum);
    expect(seen.bytes).toBe(LAYER_SIZE);
    // What has been sent is not given back at once.
    expect(seen.memory - before).toBeLessThan(LAYER_SIZE / 2);
  });
});
