import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHttp } from '../../src/registry/http.ts';
import { askRegistry, findRegistry, signInFailed } from '../../src/registry/sign-in.ts';
import { type Behaviour, Closing } from '../fakes/http-server.ts';
import { error, type FakeRegistry, startRegistry } from '../fakes/registry.ts';
import { guardByTokens } from '../fakes/token-service.ts';

const closing = new Closing();
afterEach(() => closing.all());

let registry: FakeRegistry;
beforeEach(async () => {
  registry = closing.add(await startRegistry());
});

const BASIC = `Basic ${Buffer.from('me:s3:cret').toString('base64')}`;
const ask = async (host = registry.host) => {
  const http = closing.add(createHttp({}));
  const connection = await findRegistry(host, http);
  return connection && askRegistry(connection, { registry: host, username: 'me', password: 's3:cret' }, http);
};

/** Lets in who gives this, and asks all others to. */
function guardByPassword(expected = BASIC) {
  registry.guard = ({ headers }) =>
    headers.authorization === expected
      ? undefined
      : { ...error(401, 'UNAUTHORIZED', 'who are you'), headers: { 'www-authenticate': 'Basic realm="x"' } };
}

describe('a registry that is asked whether it takes a credential', () => {
  it('by itself takes the right one', async () => {
    guardByPassword();
    expect(await ask()).toBe('taken');
    expect(registry.requests.map(({ headers }) => headers.authorization)).toEqual([undefined, BASIC]);
  });

  it('by itself refuses a wrong one', async () => {
    guardByPassword('Basic other');
    await expect(ask()).rejects.toMatchObject({ isDenied: true, message: expect.stringContaining('who are you') });
  });

  it('through its sign-in service takes the right one, and sees the token', async () => {
    const tokens = closing.add(await guardByTokens(registry));
    expect(await ask()).toBe('taken');
    expect(tokens.requests.map(({ headers, url }) => [headers.authorization, url])).toEqual([
      [BASIC, '/token?service=registry.test'],
    ]);
    expect(registry.requests.at(-1)?.headers.authorization).toBe('Bearer token-1');
  });

  it.each<[string, Behaviour]>([
    ['refuses a wrong one', error(403, 'DENIED', 'incorrect username or password')],
    ['does not know a wrong one', { status: 401, body: 'unauthorized' }],
  ])('through its sign-in service %s', async (_, answer) => {
    const tokens = closing.add(await guardByTokens(registry));
    tokens.answer = () => answer;
    await expect(ask()).rejects.toMatchObject({ isDenied: true });
  });

  it('refuses a token that its own service has given', async () => {
    const tokens = closing.add(await guardByTokens(registry));
    tokens.answer = () => ({ status: 200, body: '{"token":"of nobody"}' });
    await expect(ask()).rejects.toMatchObject({ isDenied: true });
  });

  it('takes any where it asks nobody', async () => {
    expect(await ask()).toBe('taken');
  });

  it.each<[string, Behaviour]>([
    ['is down', { status: 503 }],
    ['throttles', error(429, 'TOOMANYREQUESTS', 'slow down')],
  ])('that %s has not said anything of the credential', async (_, behaviour) => {
    registry.script('GET /v2/', behaviour);
    await expect(ask()).rejects.toMatchObject({ isTemporary: true });
  });

  it('that hangs up is perhaps one from where the engine is', async () => {
    registry.guard = () => 'hang-up';
    expect(await ask()).toBeUndefined();
  });

  it.each<[string, Behaviour]>([
    ['is a page', { status: 404, body: '<html>' }],
    ['is elsewhere', { status: 302, headers: { location: '/login' } }],
    ['wants something that we do not speak', { status: 401, headers: { 'www-authenticate': 'Negotiate' } }],
  ])('that %s is perhaps one from where the engine is', async (_, behaviour) => {
    registry.guard = () => behaviour;
    expect(await ask()).toBe('unclear');
  });

  it('that is not there is perhaps there for the engine', async () => {
    const { host, close } = registry;
    await close();
    expect(await ask(host)).toBeUndefined();
  });
});

describe('a sign-in that failed', () => {
  it.each([
    ['ghcr.io', true, /packages: write/],
    ['registry.test', true, /inputs registry, username and password/],
    ['registry.test', false, /status page/],
  ])('to %s (refused: %s) says what to look at', (host, isRefusal, advice) => {
    const failure = signInFailed({ registry: host, username: 'me' }, 'no', isRefusal);
    expect(failure).toMatchObject({
      code: 'sign-in',
      message: `Signing in to ${host} as me failed: no`,
      advice: expect.stringMatching(advice),
    });
  });
});
