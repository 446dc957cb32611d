import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createRegistryClient, type RegistryClient } from '../../src/registry/client.ts';
import { isLoopback } from '../../src/registry/connection.ts';
import type { Credential } from '../../src/registry/credentials.ts';
import { createHttp } from '../../src/registry/http.ts';
import { Closing } from '../fakes/http-server.ts';
import { type FakeRegistry, startRegistry } from '../fakes/registry.ts';
import { guardByTokens } from '../fakes/token-service.ts';

const closing = new Closing();
afterEach(() => closing.all());

let registry: FakeRegistry;
beforeEach(async () => {
  registry = closing.add(await startRegistry());
});

const PASSWORD: Credential = { kind: 'password', username: 'me', password: 's3cret:with-colon' };
const BASIC = `Basic ${Buffer.from('me:s3cret:with-colon').toString('base64')}`;
const LOOK = { method: 'GET', repository: 'me/app', access: 'pull', to: 'manifests/v1' } as const;
const WRITE = { ...LOOK, method: 'PUT', access: 'pull,push', body: Buffer.from('{}') } as const;

function clientOf(credential?: Credential): RegistryClient {
  return createRegistryClient(registry.host, credential, closing.add(createHttp({})));
}

const authorizations = () => registry.requests.map(({ headers }) => headers.authorization);

describe('Basic', () => {
  it('is not offered before the registry asks for it', async () => {
    await clientOf(PASSWORD).send(LOOK);
    expect(authorizations()).toEqual([undefined, undefined]);
  });

  it('is sent with every request once it was asked for', async () => {
    registry.guard = ({ headers }) =>
      headers.authorization === BASIC ? undefined : { status: 401, headers: { 'www-authenticate': 'Basic realm="r"' } };
    const client = clientOf(PASSWORD);
    expect((await client.send(LOOK)).status).toBe(404);
    expect((await client.send(WRITE)).status).toBe(201);
    expect(authorizations()).toEqual([undefined, BASIC, BASIC]);
  });

  it('is sent when it is asked for only by the first write', async () => {
    registry.guard = ({ method, headers }) =>
      method !== 'PUT' || headers.authorization === BASIC
        ? undefined
        : { status: 401, headers: { 'www-authenticate': 'Basic realm="r"' } };
    const client = clientOf(PASSWORD);
    const answers = await Promise.all([client.send(WRITE), client.send(WRITE)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  });

  it('comes back as 401 when it is refused, and is not repeated', async () => {
    registry.guard = () => ({ status: 401, headers: { 'www-authenticate': 'Basic realm="r"' } });
    expect((await clientOf(PASSWORD).send(LOOK)).status).toBe(401);
    expect(registry.asked()).toEqual(['GET /v2/', 'GET /v2/me/app/manifests/v1']);
  });
});

describe('Bearer', () => {
  it('asks the service once for requests side by side, with name and password', async () => {
    const tokens = closing.add(await guardByTokens(registry));
    const client = clientOf(PASSWORD);
    await Promise.all([client.send(LOOK), client.send(LOOK), client.send(LOOK)]);
    expect(tokens.requests.map(({ method, url, headers }) => [method, url, headers.authorization])).toEqual([
      ['GET', '/token?service=registry.test&scope=repository%3Ame%2Fapp%3Apull', BASIC],
    ]);
    expect(authorizations().filter((sent) => sent === BASIC)).toEqual([]);
  });

  it('asks without a name when there is none', async () => {
    const tokens = closing.add(await guardByTokens(registry));
    await clientOf().send(LOOK);
    expect(tokens.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  it('asks for a token of its own for each kind of access, and for both repositories of a mount', async () => {
    const tokens = closing.add(await guardByTokens(registry));
    const client = clientOf(PASSWORD);
    await client.send(LOOK);
    await client.send({ ...WRITE, from: 'me/base' });
    expect(tokens.requests.map(({ url }) => new URL(url, 'http://t').searchParams.getAll('scope'))).toEqual([
      ['repository:me/app:pull'],
      ['repository:me/app:pull,push', 'repository:me/base:pull'],
    ]);
  });

  it('posts an identity token, never puts it into an address', async () => {
    const tokens = closing.add(await guardByTokens(registry));
    tokens.answer = () => ({ status: 200, body: '{"token":"","access_token":"token-a"}' });
    registry.guard = ({ url, headers }) =>
      url !== '/v2/' && headers.authorization === 'Bearer token-a'
        ? undefined
        : { status: 401, headers: { 'www-authenticate': `Bearer realm="http://${tokens.host}/token",service="s"` } };
    expect((await clientOf({ kind: 'identity-token', token: 'long/lived' }).send(LOOK)).status).toBe(404);
    expect(tokens.requests.map(({ method, url }) => [method, url])).toEqual([['POST', '/token']]);
    expect(Object.fromEntries(new URLSearchParams(tokens.requests[0]?.body.toString()))).toEqual({
      service: 's',
      scope: 'repository:me/app:pull',
      client_id: 'image-build-action',
      grant_type: 'refresh_token',
      refresh_token: 'long/lived',
    });
  });

  it('takes one new token when twenty requests side by side find the old one expired', async () => {
    const tokens = closing.add(await guardByTokens(registry));
    const client = clientOf(PASSWORD);
    await client.send(WRITE);
    tokens.expire();
    const answers = await Promise.all(Array.from({ length: 20 }, () => client.send(WRITE)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 201));
    expect(tokens.requests).toHaveLength(2);
  });

  it('takes a new token for a download too', async () => {
    const tokens = closing.add(await guardByTokens(registry));
    const { digest } = registry.putBlob('me/app', 'layer');
    const client = clientOf(PASSWORD);
    const blob = { ...LOOK, to: `blobs/${digest}` };
    (await client.open(blob)).stream.resume();
    tokens.expire();
    const { status, stream } = await client.open(blob);
    expect([status, Buffer.concat(await stream.toArray()).toString()]).toEqual([200, 'layer']);
    expect(tokens.requests).toHaveLength(2);
  });

  it('gives up after one new token', async () => {
    const tokens = closing.add(await guardByTokens(registry));
    const guard = registry.guard;
    registry.guard = (request) => guard({ ...request, headers: {} });
    expect((await clientOf(PASSWORD).send(LOOK)).status).toBe(401);
    expect(tokens.requests).toHaveLength(2);
  });
});

describe('plain http', () => {
  it.each([
    ['localhost', true],
    ['localhost:5000', true],
    ['127.0.0.1:5000', true],
    ['127.1.2.3', true],
    ['[::1]:5000', true],
    ['[::1]', true],
    ['127.0.0.1.evil.example', false],
    ['localhost.example', false],
    ['10.0.0.1:5000', false],
    ['docker.io', false],
  ])('for %s: %s', (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
  });
});
