import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createRegistryClient, type RegistryClient } from '../../src/registry/client.ts';
import { createHttp } from '../../src/registry/http.ts';
import { Closing, type HttpServer, startHttpServer } from '../fakes/http-server.ts';
import { type FakeRegistry, startRegistry } from '../fakes/registry.ts';
import { guardByTokens } from '../fakes/token-service.ts';

const closing = new Closing();
afterEach(() => closing.all());

let registry: FakeRegistry;
let storage: HttpServer;
let client: RegistryClient;
beforeEach(async () => {
  registry = closing.add(await startRegistry());
  closing.add(await guardByTokens(registry));
  storage = closing.add(
    await startHttpServer(({ method }) => ({ status: method === 'PUT' ? 201 : 200, body: 'layer' })),
  );
  const credential = { kind: 'password', username: 'me', password: 'secret' } as const;
  client = createRegistryClient(registry.host, credential, closing.add(createHttp({})));
});

const BLOB = { method: 'GET', repository: 'me/app', access: 'pull', to: 'blobs/sha256:1' } as const;
const redirect = (location: string) => ({ status: 307, headers: { location } });

async function download(): Promise<string> {
  const { stream } = await client.open(BLOB);
  return Buffer.concat(await stream.toArray()).toString();
}

describe('a redirect', () => {
  it('of a download is followed to another host without our token', async () => {
    registry.script('GET /v2/me/app/blobs/sha256:1', redirect(`http://${storage.host}/signed?X-Signature=1`));
    expect(await download()).toBe('layer');
    expect(storage.requests.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['/signed?X-Signature=1', undefined],
    ]);
  });

  it('within the registry keeps our token', async () => {
    registry.blobs.set('me/app:sha256:2', Buffer.from('moved'));
    registry.script('GET /v2/me/app/blobs/sha256:1', redirect('/v2/me/app/blobs/sha256:2'));
    expect(await download()).toBe('moved');
  });

  it('of a question for a blob is followed: it is there', async () => {
    registry.script('HEAD /v2/me/app/blobs/sha256:1', redirect(`http://${storage.host}/signed`));
    expect((await client.send({ ...BLOB, method: 'HEAD' })).status).toBe(200);
  });

  it('is followed once', async () => {
    registry.script('GET /v2/me/app/blobs/sha256:1', redirect('/v2/me/app/blobs/sha256:2'));
    registry.script('GET /v2/me/app/blobs/sha256:2', redirect('/v2/me/app/blobs/sha256:3'));
    expect((await client.send(BLOB)).status).toBe(307);
  });

  it('of a write comes back as it is', async () => {
    registry.script('PUT /v2/me/app/manifests/v1', redirect(`http://${storage.host}/elsewhere`));
    const write = { ...BLOB, method: 'PUT', to: 'manifests/v1', body: Buffer.from('{}') } as const;
    expect((await client.send(write)).status).toBe(307);
    expect(storage.requests).toEqual([]);
  });
});

describe('the address of an upload', () => {
  it.each([
    ['that is relative', '/v2/x?a=b', (host: string) => `http://${host}/v2/x?a=b`],
    ['that is whole', 'http://elsewhere.test/x', () => 'http://elsewhere.test/x'],
  ])('%s', async (_, location, expected) => {
    expect((await client.resolve(location)).href).toBe(expected(registry.host));
  });

  it('on another host gets the upload and not our token', async () => {
    const to = new URL(`http://${storage.host}/upload?signed`);
    expect((await client.send({ ...BLOB, method: 'PUT', to, body: Buffer.from('x') })).status).toBe(201);
    expect(storage.requests[0]?.headers.authorization).toBeUndefined();
  });

  it('on the same host by another scheme is another place, where no token is sent', async () => {
    const to = new URL(`https://${registry.host}/upload`);
    await expect(client.send({ ...BLOB, method: 'PUT', to, body: Buffer.from('x') })).rejects.toThrow('PUT https://');
    expect(registry.asked()).toEqual(['GET /v2/']);
  });
});
