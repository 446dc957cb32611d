import { createServer as createTlsServer } from 'node:https';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createRegistryClient, type RegistryClient } from '../../src/registry/client.ts';
import { createHttp } from '../../src/registry/http.ts';
import { makeCertificate } from '../fakes/certificate.ts';
import { type Answer, Closing, startHttpServer } from '../fakes/http-server.ts';
import { error, type FakeRegistry, startRegistry } from '../fakes/registry.ts';
import { guardByTokens } from '../fakes/token-service.ts';

const closing = new Closing();
afterEach(() => closing.all());

let registry: FakeRegistry;
beforeEach(async () => {
  registry = closing.add(await startRegistry());
});

const SECRET = 's3cret-password';
const LOOK = { method: 'GET', repository: 'me/app', access: 'pull', to: 'manifests/v1' } as const;

function clientOf(host = registry.host, signal?: AbortSignal): RegistryClient {
  const credential = { kind: 'password', username: 'me', password: SECRET } as const;
  return createRegistryClient(host, credential, closing.add(createHttp({}, signal)));
}

/** What a rejected request says, and whether it may be tried again. */
async function faultOf(request: Promise<unknown>) {
  const fault = await request.then(
    () => undefined,
    (reason) => reason,
  );
  const { status, isTemporary, retryAfter } = fault;
  return { message: fault.message.replaceAll(/127\.0\.0\.1:\d+/g, 'HOST'), status, isTemporary, retryAfter };
}

describe('a registry that cannot be spoken to', () => {
  it.each<[string, Answer, object]>([
    [
      'throttles: says for how long',
      error(429, 'TOOMANYREQUESTS', 'slow down', { 'retry-after': '7' }),
      {
        message: 'GET http://HOST/v2/: the registry answered 429 ("TOOMANYREQUESTS: slow down")',
        status: 429,
        isTemporary: true,
        retryAfter: 7,
      },
    ],
    [
      'is down, and a proxy says so in HTML over several lines',
      {
        status: 503,
        headers: { 'retry-after': 'Fri, 31 Dec 1999 23:59:59 GMT' },
        body: '<html>\n<b>Down</b>\n::error::x',
      },
      {
        message: 'GET http://HOST/v2/: the registry answered 503 ("<html>\\n<b>Down</b>\\n::error::x")',
        status: 503,
        isTemporary: true,
        retryAfter: 0,
      },
    ],
  ])('%s', async (_, answer, expected) => {
    registry.script('GET /v2/', answer);
    expect(await faultOf(clientOf().send(LOOK))).toEqual({ retryAfter: undefined, ...expected });
  });

  it('is asked afresh by the next request', async () => {
    registry.script('GET /v2/', { status: 503 });
    const client = clientOf();
    await faultOf(client.send(LOOK));
    expect((await client.send(LOOK)).status).toBe(404);
  });

  it('is not there: names it, and may be tried again', async () => {
    await registry.close();
    const fault = await faultOf(clientOf().send(LOOK));
    expect(fault).toMatchObject({ status: undefined, isTemporary: true });
    expect(fault.message).toBe('GET http://HOST/v2/: connect ECONNREFUSED HOST');
  });

  it('hangs up, also on https', async () => {
    registry.script('GET /v2/', 'hang-up');
    expect(await faultOf(clientOf().send(LOOK))).toMatchObject({
      message: 'GET http://HOST/v2/: socket hang up',
      isTemporary: true,
    });
  });

  it('breaks off, whose message leaves out the query', async () => {
    registry.script('GET /v2/me/app/manifests/v1', 'break-off');
    const to = new URL(`http://${registry.host}/v2/me/app/manifests/v1?signature=abc`);
    expect(await faultOf(clientOf().send({ ...LOOK, to }))).toMatchObject({
      message: 'GET http://HOST/v2/me/app/manifests/v1: the answer broke off',
      isTemporary: true,
    });
  });

  it('does not answer when the step is cancelled', async () => {
    const controller = new AbortController();
    const server = closing.add(
      await startHttpServer(() => {
        controller.abort();
        return new Promise(() => {});
      }),
    );
    expect(await faultOf(clientOf(server.host, controller.signal).send(LOOK))).toMatchObject({ isTemporary: true });
  });
});

describe('a sign-in service', () => {
  it.each<[string, Answer, object]>([
    [
      'that refuses',
      { status: 403, body: '{"errors":[{"code":"DENIED","message":"denied"}]}' },
      { message: 'sign-in at HOST: the registry answered 403 ("DENIED: denied")', status: 403, isTemporary: false },
    ],
    [
      'that is down',
      { status: 500, body: '' },
      { message: 'sign-in at HOST: the registry answered 500', isTemporary: true },
    ],
    [
      'whose answer is cut in the middle of a token: the token is not told',
      { status: 200, body: '{"token":"eyJhbGciOi' },
      { message: 'sign-in at HOST: the answer holds no token', status: 401 },
    ],
    [
      'that answers in HTML',
      { status: 200, body: '<html>' },
      { message: 'sign-in at HOST: the answer holds no token' },
    ],
    ['that answers null', { status: 200, body: 'null' }, { message: 'sign-in at HOST: the answer holds no token' }],
    [
      'that gives no text',
      { status: 200, body: '{"token":5}' },
      { message: 'sign-in at HOST: the answer holds no token' },
    ],
  ])('%s', async (_, answer, expected) => {
    const tokens = closing.add(await guardByTokens(registry));
    tokens.answer = () => answer;
    const fault = await faultOf(clientOf().send(LOOK));
    expect(fault).toMatchObject(expected);
    expect(fault.message).not.toContain(SECRET);
  });

  it('that was down is asked again', async () => {
    const tokens = closing.add(await guardByTokens(registry));
    tokens.answer = () => ({ status: 503 });
    const client = clientOf();
    await faultOf(client.send(LOOK));
    tokens.answer = undefined;
    expect((await client.send(LOOK)).status).toBe(404);
  });
});

describe('a loopback registry behind TLS', () => {
  it('is spoken to by https when plain http is answered with 400', async () => {
    const plain = closing.add(
      await startHttpServer(() => ({ status: 400, body: 'Client sent an HTTP request to an HTTPS server.' })),
    );
    expect(await faultOf(clientOf(plain.host).send(LOOK))).toMatchObject({
      message: 'GET http://HOST/v2/: the registry answered 400 ("Client sent an HTTP request to an HTTPS server.")',
      status: 400,
    });
  });

  it('is reached by https when its certificate is trusted, and by nothing when it is not', async () => {
    const certificate = makeCertificate();
    const tls = closing.add(
      await startHttpServer(
        ({ url }) => ({ status: url === '/v2/' ? 200 : 404 }),
        (listener) => createTlsServer(certificate, listener),
      ),
    );
    expect(await faultOf(clientOf(tls.host).send(LOOK))).toMatchObject({ isTemporary: true });
    expect(tls.requests).toEqual([]);
    const trusted = getCACertificates('default');
    try {
      setDefaultCACertificates([...trusted, certificate.cert]);
      expect((await clientOf(tls.host).send(LOOK)).status).toBe(404);
    } finally {
      setDefaultCACertificates(trusted);
    }
  });
});
