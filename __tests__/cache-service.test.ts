/** The rules of the tests' own cache service; that real clients work with it, the engine tests show. */
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Effect } from './engine/cache-service/faults.ts';
import { type CacheService, startCacheService } from './engine/cache-service/service.ts';
import type { Scope } from './engine/cache-service/token.ts';
import { Closing } from './fakes/http-server.ts';

const MAIN: Scope = { scope: 'refs/heads/main', permission: 'write' };
const MAIN_READ: Scope = { ...MAIN, permission: 'read' };
const BRANCH: Scope = { scope: 'refs/heads/work', permission: 'write' };

const services = new Closing();
afterEach(() => services.all());

async function start(options?: Parameters<typeof startCacheService>[0]): Promise<CacheService> {
  return services.add(await startCacheService(options));
}

interface Answered {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: JSON, of which each test looks at another part
  readonly body: any;
}

async function call(service: CacheService, token: string, method: string, request: object): Promise<Answered> {
  const response = await fetch(`${service.url}/twirp/github.actions.results.api.v1.CacheService/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ version: 'v', ...request }),
  });
  return { status: response.status, body: await response.json() };
}

const reserve = (service: CacheService, token: string, key: string, version = 'v') =>
  call(service, token, 'CreateCacheEntry', { key, version });
const look = (service: CacheService, token: string, key: string, ...restore_keys: string[]) =>
  call(service, token, 'GetCacheEntryDownloadURL', { key, restore_keys });

async function put(url: string, body: string | Buffer, query = ''): Promise<Response> {
  const headers = { 'x-ms-blob-type': 'BlockBlob' };
  return fetch(`${url}${query}`, { method: 'PUT', headers, body: new Uint8Array(Buffer.from(body)) });
}

/** Saves one entry, as clients do. */
async function save(service: CacheService, scope: Scope, key: string, text = key, version = 'v'): Promise<void> {
  const token = service.tokenFor([scope]);
  await put((await reserve(service, token, key, version)).body.signed_upload_url, text);
  const done = await call(service, token, 'FinalizeCacheEntryUpload', { key, version, size_bytes: `${text.length}` });
  expect(done).toMatchObject({ status: 200, body: { ok: true, entry_id: expect.stringMatching(/^\d+$/) } });
}

describe('looking for an entry', () => {
  it.each<[string, Scope[], string, string[], string | undefined]>([
    ['the key itself before a newer one that begins with it', [MAIN], 'a', [], 'a'],
    ['the newest that begins with the key', [MAIN], 'a-', [], 'a-2'],
    ['a restore key where nothing begins with the key', [MAIN], 'x', ['y', 'a-'], 'a-2'],
    ['nothing that another ref saved', [BRANCH], 'a-1', [], undefined],
    ['the own ref before the others, even by a restore key', [MAIN_READ, BRANCH], 'a-1', ['b'], 'b-branch'],
    ['the other refs of the token after that', [BRANCH, MAIN_READ], 'a-1', [], 'a-1'],
    ['nothing of another version', [MAIN], 'old', [], undefined],
  ])('finds %s', async (_, scopes, key, restoreKeys, expected) => {
    const service = await start();
    await save(service, MAIN, 'a');
    await save(service, MAIN, 'a-1');
    await save(service, MAIN, 'a-2');
    await save(service, MAIN, 'old', 'old', 'another');
    await save(service, BRANCH, 'b-branch');
    const { status, body } = await look(service, service.tokenFor(scopes), key, ...restoreKeys);
    expect(status).toBe(200);
    expect(body).toMatchObject({ ok: expected !== undefined, matched_key: expected ?? '' });
    if (expected !== undefined) expect(await (await fetch(body.signed_download_url)).text()).toBe(expected);
  });

  it('does not find what is still being uploaded, nor what was evicted', async () => {
    const service = await start();
    const token = service.tokenFor([MAIN]);
    await reserve(service, token, 'reserved');
    await save(service, MAIN, 'evicted');
    service.evict(({ key }) => key === 'evicted');
    expect((await look(service, token, 'reserved')).body.ok).toBe(false);
    expect((await look(service, token, 'evicted')).body.ok).toBe(false);
    expect(service.entries()).toEqual([]);
  });
});

describe('a token', () => {
  it('reads and writes what it lists, and nothing else', async () => {
    const service = await start();
    await save(service, MAIN, 'key');
    const readOnly = service.tokenFor([MAIN_READ]);
    expect((await look(service, readOnly, 'key')).body.ok).toBe(true);
    const message = 'cache write denied: token has no writable scopes';
    expect(await reserve(service, readOnly, 'new')).toMatchObject({ status: 200, body: { ok: false, message } });
    const msg = 'cache read denied: token has no readable scopes';
    expect(await look(service, service.tokenFor([]), 'key')).toEqual({
      status: 403,
      body: { code: 'permission_denied', msg },
    });
  });

  it('must be ours, whole and not expired', async () => {
    const [service, other] = [await start(), await start()];
    const good = service.tokenFor([MAIN]);
    const [header = '', , signature = ''] = good.split('.');
    const claims = Buffer.from(JSON.stringify({ exp: 1e10, nbf: 0, ac: '[]' })).toString('base64url');
    for (const token of ['', 'x', `${header}.${claims}.${signature}`, other.tokenFor([MAIN])]) {
      expect((await look(service, token, 'key')).body).toEqual({
        code: 'unauthenticated',
        msg: 'the token is not valid',
      });
    }
    const expired = await look(service, service.tokenFor([MAIN], { lifetime: -1 }), 'key');
    expect(expired).toEqual({ status: 401, body: { code: 'unauthenticated', msg: 'the token has expired' } });
  });

  it('carries its scopes as text that holds JSON', async () => {
    const service = await start();
    const { ACTIONS_RUNTIME_TOKEN: token = '', ...others } = service.env([BRANCH, MAIN_READ]);
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    expect(JSON.parse(claims.ac)).toEqual([
      { Scope: BRANCH.scope, Permission: 3 },
      { Scope: MAIN.scope, Permission: 1 },
    ]);
    expect(others).toEqual({
      ACTIONS_CACHE_SERVICE_V2: 'True',
      ACTIONS_CACHE_URL: `${service.url}/legacy/`,
      ACTIONS_RESULTS_URL: `${service.url}/`,
    });
  });
});

describe('saving', () => {
  it('gives a key of a ref to one only, and is not done before all is there', async () => {
    const service = await start();
    const token = service.tokenFor([MAIN]);
    const { body } = await reserve(service, token, 'key');
    expect(await reserve(service, token, 'key')).toMatchObject({ status: 409, body: { code: 'already_exists' } });
    expect((await reserve(service, service.tokenFor([BRANCH]), 'key')).status).toBe(200);
    await put(body.signed_upload_url, '12345');
    const short = await call(service, token, 'FinalizeCacheEntryUpload', { key: 'key', size_bytes: 6 });
    expect(short.body).toMatchObject({ ok: false, message: 'the uploaded cache has 5 bytes, not 6' });
    const unknown = await call(service, token, 'FinalizeCacheEntryUpload', { key: 'other', size_bytes: 1 });
    expect(unknown).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });

  it('takes content in blocks, in the order of their list', async () => {
    const service = await start();
    const token = service.tokenFor([MAIN]);
    const url: string = (await reserve(service, token, 'key')).body.signed_upload_url;
    for (const [id, text] of [
      ['Mg==', 'world'],
      ['MQ==', 'hello '],
    ] as const) {
      const { status, headers } = await put(url, text, `&comp=block&blockid=${encodeURIComponent(id)}`);
      expect([status, headers.has('x-ms-request-id')]).toEqual([201, true]);
    }
    const list = (...ids: string[]) => `<BlockList>${ids.map((id) => `<Latest>${id}</Latest>`).join('')}</BlockList>`;
    expect((await put(url, list('MQ==', 'Mw=='), '&comp=blocklist')).status).toBe(400);
    expect((await put(url, list('MQ==', 'Mg=='), '&comp=blocklist')).status).toBe(201);
    await call(service, token, 'FinalizeCacheEntryUpload', { key: 'key', size_bytes: 11 });
    const { body } = await look(service, token, 'key');
    const part = await fetch(body.signed_download_url, { headers: { range: 'bytes=6-8' } });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 6-8/11', 'wor']);
    const head = await fetch(body.signed_download_url, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '11']);
    expect((await fetch(body.signed_download_url, { headers: { 'x-ms-range': 'bytes=11-' } })).status).toBe(416);
  });
});

describe('an address of the storage', () => {
  it('is good for its time, its blob and its right', async () => {
    const service = await start({ urlLifetime: -1 });
    const token = service.tokenFor([MAIN]);
    const expired = await put((await reserve(service, token, 'key')).body.signed_upload_url, 'x');
    expect([expired.status, expired.headers.get('x-ms-error-code')]).toEqual([403, 'AuthenticationFailed']);
    const lasting = await start();
    await save(lasting, MAIN, 'key');
    const url: string = (await look(lasting, lasting.tokenFor([MAIN]), 'key')).body.signed_download_url;
    expect((await fetch(url)).status).toBe(200);
    expect((await put(url, 'poison')).status).toBe(403);
    expect((await fetch(url.replace('?', 'x?'))).status).toBe(403);
    expect((await fetch(url.replace(/se=\d+/, 'se=2999'))).status).toBe(403);
  });
});

describe('the API', () => {
  const headers = { authorization: 'Bearer token' };
  const caches = (service: CacheService, query = '') => `${service.url}/repos/o/r/actions/caches${query}`;
  const get = async (address: string) => (await (await fetch(address, { headers })).json()) as Answered['body'];

  it('lists by beginning of the key and by ref, page by page', async () => {
    const service = await start();
    for (const key of ['a-1', 'a-2', 'b']) await save(service, MAIN, key);
    await save(service, BRANCH, 'a-3');
    const query = `?key=a-&ref=${MAIN.scope}&sort=created_at&per_page=1`;
    const first = await fetch(caches(service, query), { headers });
    expect(await first.json()).toMatchObject({
      total_count: 2,
      actions_caches: [{ key: 'a-2', ref: MAIN.scope, version: 'v', size_in_bytes: 3 }],
    });
    expect(first.headers.get('link')).toContain('page=2');
    expect((await get(caches(service, `${query}&page=2`))).actions_caches).toMatchObject([{ key: 'a-1' }]);
    const usage = await get(`${service.url}/repos/o/r/actions/cache/usage`);
    expect(usage).toEqual({ full_name: 'o/r', active_caches_size_in_bytes: 10, active_caches_count: 4 });
    expect((await fetch(caches(service))).status).toBe(401);
  });

  it('deletes by key, of one ref or of all, and by number', async () => {
    const service = await start();
    for (const key of ['a', 'b', 'c']) for (const scope of [MAIN, BRANCH]) await save(service, scope, key);
    const remove = async (place: string) => (await fetch(place, { method: 'DELETE', headers })).status;
    expect(await remove(caches(service, `?key=a&ref=${MAIN.scope}`))).toBe(200);
    expect(await remove(caches(service, '?key=b'))).toBe(200);
    const [{ id }] = (await get(caches(service, `?key=c&ref=${BRANCH.scope}`))).actions_caches;
    expect(await remove(caches(service, `/${id}`))).toBe(204);
    expect(await remove(caches(service, `/${id}`))).toBe(404);
    expect(service.entries()).toMatchObject([
      { key: 'a', scope: BRANCH.scope },
      { key: 'c', scope: MAIN.scope },
    ]);
  });
});

describe('a fault', () => {
  const ask = async (service: CacheService, key = 'key') => {
    const path = '/twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL';
    const headers = { authorization: `Bearer ${service.tokenFor([MAIN])}` };
    const body = JSON.stringify({ key, version: 'v' });
    try {
      const response = await fetch(`${service.url}${path}`, { method: 'POST', headers, body });
      const retry = response.headers.get('retry-after');
      return { status: response.status, retry, text: await response.text() };
    } catch {
      return 'broken off';
    }
  };

  it.each<[Effect, unknown]>([
    [
      { status: 429, retryAfterSeconds: 7 },
      { status: 429, retry: '7', text: '{"code":"resource_exhausted","msg":"by the test"}' },
    ],
    [
      { status: 503, message: 'away' },
      { status: 503, retry: null, text: '{"code":"unavailable","msg":"away"}' },
    ],
    [{ slowMs: 20 }, { status: 200, retry: null, text: expect.stringContaining('"ok":true') }],
    ['not-json', { status: 200, retry: null, text: '<h1>Welcome</h1>' }],
    ['cut', 'broken off'],
    ['truncate', 'broken off'],
  ])('%j is what the requests get that it is meant for', async (effect, expected) => {
    const service = await start();
    await save(service, MAIN, 'key');
    const hits = service.inject({ on: 'GetCacheEntryDownloadURL', do: effect, times: 1, key: /^key$/ });
    expect(await ask(service, 'other')).toMatchObject({ status: 200 });
    expect(hits()).toBe(0);
    expect(await ask(service)).toEqual(expected);
    expect(hits()).toBe(1);
    expect(await ask(service)).toMatchObject({ status: 200, text: expect.stringContaining('"ok":true') });
  });

  it('at the storage speaks as the storage does', async () => {
    const service = await start();
    await save(service, MAIN, 'key');
    service.inject({ on: 'download', do: 'expired', times: 1 });
    service.inject({ on: 'download', do: { status: 503 } });
    const { body } = await look(service, service.tokenFor([MAIN]), 'key');
    const errors = [await fetch(body.signed_download_url), await fetch(body.signed_download_url)];
    expect(errors.map(({ status, headers }) => [status, headers.get('x-ms-error-code')])).toEqual([
      [403, 'AuthenticationFailed'],
      [503, 'ServerBusy'],
    ]);
  });

  it('that hangs holds requests until it is released, which ends all faults', async () => {
    const service = await start();
    service.inject({ on: ['GetCacheEntryDownloadURL', 'CreateCacheEntry'], do: 'hang' });
    const asked = ask(service);
    while (service.log().length === 0) await new Promise(setImmediate);
    expect(service.log()[0]?.status).toBeUndefined();
    service.release();
    expect(await asked).toBe('broken off');
    expect(await ask(service)).toMatchObject({ status: 200 });
    expect(service.log().map(({ operation, key, status }) => ({ operation, key, status }))).toEqual([
      { operation: 'GetCacheEntryDownloadURL', key: 'key', status: 'hang-up' },
      { operation: 'GetCacheEntryDownloadURL', key: 'key', status: 200 },
    ]);
  });

  it('is not needed for version 1 of the service, which is gone', async () => {
    const service = await start();
    const { ACTIONS_CACHE_URL: url } = service.env([MAIN]);
    const response = await fetch(`${url}_apis/artifactcache/cache?keys=key&version=v`);
    expect([response.status, await response.text()]).toEqual([422, expect.stringContaining('legacy service')]);
  });
});
