import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Place } from '../../src/registry/copy.ts';
import { createHttp } from '../../src/registry/http.ts';
import { type BlobContent, uploadBlob } from '../../src/registry/upload.ts';
import { Closing } from '../fakes/http-server.ts';
import { messageOf, placeIn } from '../fakes/places.ts';
import { digestOfBytes, error, type FakeRegistry, startRegistry } from '../fakes/registry.ts';

const closing = new Closing();
afterEach(() => closing.all());

let registry: FakeRegistry;
let app: Place;
beforeEach(async () => {
  registry = closing.add(await startRegistry());
  app = placeIn(registry, 'me/app', closing.add(createHttp({})));
});

const TEXT = 'a layer';
const blob = { digest: digestOfBytes(TEXT), size: TEXT.length };
const upload = (open: () => BlobContent | Promise<BlobContent>, more: { mountFrom?: string } = {}) =>
  uploadBlob(app.client, app.repository, { ...blob, ...more }, open);
const stored = () => registry.blobs.get(`me/app:${blob.digest}`)?.toString();

describe('a blob', () => {
  it.each<[string, () => BlobContent | Promise<BlobContent>]>([
    ['out of memory', () => Buffer.from(TEXT)],
    ['out of a stream', () => Readable.from([Buffer.from('a '), Buffer.from('layer')])],
    ['out of a stream that opens later', async () => Readable.from([Buffer.from(TEXT)])],
  ])('%s is sent with its length', async (_, open) => {
    await upload(open);
    expect(stored()).toBe(TEXT);
    expect(registry.requests.at(-1)?.headers).toMatchObject({
      'content-length': '7',
      'content-type': 'application/octet-stream',
    });
  });

  it('that is there is not even opened', async () => {
    registry.putBlob('me/app', TEXT);
    await upload(() => {
      throw new Error('it was opened');
    });
    expect(registry.asked()).toEqual(['GET /v2/', `HEAD /v2/me/app/blobs/${blob.digest}`]);
  });

  it('that another repository has is mounted, where that works', async () => {
    registry.putBlob('me/base', TEXT);
    await upload(() => Buffer.from('not asked for'), { mountFrom: 'me/base' });
    expect(stored()).toBe(TEXT);
    expect(registry.requests.at(-1)?.url).toBe(`/v2/me/app/blobs/uploads/?mount=${blob.digest}&from=me%2Fbase`);
  });

  it('that cannot be opened starts and ends with that', async () => {
    expect(
      await messageOf(
        upload(() => Promise.reject(new Error('no such file'))),
        registry,
      ),
    ).toBe('no such file');
  });

  it('that is refused leaves no source half read', async () => {
    registry.script('PUT /v2/me/app/blobs/uploads/1', error(413, 'TOO_LARGE', 'no'));
    const stream = Readable.from([Buffer.from(TEXT)]);
    expect(
      await messageOf(
        upload(() => stream),
        registry,
      ),
    ).toBe(`writing blob ${blob.digest} to HOST/me/app: the registry answered 413 ("TOO_LARGE: no")`);
    expect(stream.destroyed).toBe(true);
  });

  it('whose source breaks is a fault that may be tried again', async () => {
    const broken = () =>
      Readable.from(
        (async function* () {
          yield Buffer.from('a');
          throw new Error('the disk is gone');
        })(),
      );
    await expect(upload(broken)).rejects.toMatchObject({ name: 'RegistryFault', isTemporary: true });
    await upload(() => Buffer.from(TEXT));
    expect(stored()).toBe(TEXT);
  });
});
