import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseInputs } from '../../../src/actions/inputs/inputs.ts';
import { openSession } from '../../../src/actions/sign-in/session.ts';
import { signInEverywhere } from '../../../src/actions/sign-in/signing-in.ts';
import { explain } from '../../../src/errors.ts';
import { parseRepository, parseTaggedReference } from '../../../src/image/reference.ts';
import { createHttp } from '../../../src/registry/http.ts';
import { signOut } from '../../../src/registry/sign-out.ts';
import type { Environment } from '../../../src/runner/environment.ts';
import { Folders } from '../../fakes/folder.ts';
import { Closing, startHttpServer } from '../../fakes/http-server.ts';
import { error, type FakeRegistry, startRegistry } from '../../fakes/registry.ts';
import { guardByTokens } from '../../fakes/token-service.ts';

const folders = new Folders();
afterAll(() => folders.remove());
const closing = new Closing();
afterEach(() => closing.all());

const base64 = (text: string) => Buffer.from(text).toString('base64');
const read = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8'));
const json = (value: unknown) => JSON.stringify(value);

/** A registry that lets in only this one. */
async function guarded(username: string, password: string): Promise<FakeRegistry> {
  const registry = closing.add(await startRegistry());
  registry.guard = ({ headers }) =>
    headers.authorization === `Basic ${base64(`${username}:${password}`)}`
      ? undefined
      : {
          ...error(401, 'UNAUTHORIZED', 'authentication required'),
          headers: { 'www-authenticate': 'Basic realm="x"' },
        };
  return registry;
}

interface Given {
  readonly inputs: Record<string, string>;
  readonly references?: readonly string[];
  /** Names of images that are not required. */
  readonly optional?: readonly string[];
  /** Where layers are kept. */
  readonly caches?: readonly string[];
  readonly mayProveLater?: boolean;
  readonly env?: Record<string, string>;
  /** The user's `config.json`. */
  readonly config?: object;
  readonly signal?: AbortSignal;
}

/** The step's folders, and what opens a session in them. */
function step(options: Given) {
  const { inputs: given, references = [], optional = [], caches = [], env = {}, config = {} } = options;
  const { signal = new AbortController().signal, mayProveLater = false } = options;
  const root = folders.make({
    'home/config.json': json(config),
    'bin/docker': `#!/bin/sh\necho "$@" >> ${'$'}CALLS\n[ "$1 $2" = 'buildx version' ] && echo "$BUILDX"\nexit 1\n`,
    calls: '',
  });
  chmodSync(join(root, 'bin/docker'), 0o755);
  const all: Record<string, string> = {
    PATH: [join(root, 'bin'), process.env['PATH']].join(delimiter),
    CALLS: join(root, 'calls'),
    ...env,
  };
  const home = join(root, 'home');
  const environment = { all, dockerConfig: home, actor: 'mona', workspace: '/', temp: root } as unknown as Environment;
  const folder = join(root, 'step');
  const open = async () => {
    const { inputs, problems } = await parseInputs(
      (name) => ({ push: 'true', 'retry-wait-seconds': '0', ...given })[name] ?? '',
      (name) => env[name] ?? '',
    );
    expect(problems).toEqual([]);
    const parsed = {
      references: references.flatMap((reference) => parseTaggedReference(reference) ?? []),
      optional: new Set(optional),
      caches: caches.flatMap((name) => parseRepository(name) ?? []),
      mayProveLater,
    };
    return closing.add(await openSession(inputs, parsed, environment, folder, signal));
  };
  return { open, home, folder, calls: () => readFileSync(join(root, 'calls'), 'utf8').split('\n').filter(Boolean) };
}

/** Every file below a folder. */
const filesIn = (folder: string) =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : [];

let first: FakeRegistry;
let second: FakeRegistry;
let auth: string;
beforeEach(async () => {
  first = await guarded('me', 's3cret');
  second = await guarded('you', 'other');
  auth = json([
    { registry: first.host, username: 'me', password: 's3cret' },
    { registry: second.host, username: 'you', password: 'other' },
  ]);
});

describe('a session with two registries', () => {
  it('is signed in to both without a process, and its clients are', async () => {
    const { open, folder, calls } = step({
      inputs: { 'registry-auth': auth },
      references: [`${first.host}/me/app:1`, `${second.host}/you/app:1`],
    });
    const session = await open();
    expect(calls()).toEqual([]);
    expect(read(folder, 'docker/config.json').auths).toEqual({
      [first.host]: { auth: base64('me:s3cret') },
      [second.host]: { auth: base64('you:other') },
    });
    for (const registry of [first, second]) {
      const client = await session.clientFor(registry.host);
      const { status } = await client.send({ method: 'GET', repository: 'a/b', access: 'pull', to: 'manifests/1' });
      expect(status).toBe(404);
    }
  });

  it('tells of all that are refused at once, and leaves no file', async () => {
    const inputs = { 'registry-auth': auth.replaceAll(/s3cret|other/g, 'wr0ng') };
    const { open, folder, home } = step({ inputs });
    const failure = explain(await open().catch((reason) => reason));
    expect(failure.replaceAll(/127\.0\.0\.1:\d+/g, 'HOST').split('\n')).toEqual([
      ...['me', 'you'].flatMap((user) => [
        `Signing in to HOST as ${user} failed: GET http://HOST/v2/: the registry answered 401 ("UNAUTHORIZED: authentication required")`,
        'Check the inputs registry, username and password; the password is often a token that has expired.',
      ]),
      'See https://docs.docker.com/reference/cli/docker/login/ [sign-in-failed]',
    ]);
    expect(filesIn(folder)).toEqual([]);
    expect(filesIn(home)).toEqual(['config.json']);
  });

  it('goes on without one that only keeps layers and is away, and tells of one that refuses (requirement 123)', async () => {
    const given = (registryAuth: string) => ({ inputs: { 'registry-auth': registryAuth, 'max-attempts': '1' } });
    const caches = [`${second.host}/you/app-cache`];
    const wrong = step({ ...given(auth.replace('other', 'wr0ng')), references: [`${first.host}/me/app:1`], caches });
    await expect(wrong.open()).rejects.toThrow(`Signing in to ${second.host} as you failed`);
    second.guard = () => error(503, 'UNAVAILABLE', 'away');
    const { open, folder } = step({ ...given(auth), references: [`${first.host}/me/app:1`], caches });
    await open();
    expect(Object.keys(read(folder, 'docker/config.json').auths)).toEqual([first.host]);
    await expect(step({ ...given(auth), references: [`${second.host}/you/app:1`], caches }).open()).rejects.toThrow(
      '503',
    );
  });

  it('knows where somebody is signed in', async () => {
    const session = await step({ inputs: { registry: first.host, username: 'me', password: 's3cret' } }).open();
    const isSignedIn = (name: string) => session.isSignedIn(parseRepository(name) as never);
    expect([await isSignedIn(`${first.host}/me/app`), await isSignedIn(`${second.host}/me/app`)]).toEqual([
      true,
      false,
    ]);
  });
});

describe('a session that may be proven later', () => {
  const opened = (password: string) => {
    const inputs = { registry: first.host, username: 'me', password };
    return step({ inputs, references: [`${first.host}/me/app:1`], mayProveLater: true });
  };

  it('asks nobody until somebody wants to know, and then once', async () => {
    const { open, folder } = opened('s3cret');
    const session = await open();
    expect(first.requests).toEqual([]);
    expect(read(folder, 'docker/config.json').auths).toEqual({ [first.host]: { auth: base64('me:s3cret') } });
    await Promise.all([session.proven(), session.clientFor(first.host)]);
    const asked = first.requests.length;
    await session.proven();
    expect(first.requests).toHaveLength(asked);
  });

  it('lets nobody ask a registry that does not know us', async () => {
    const session = await opened('wr0ng').open();
    await expect(session.clientFor(first.host)).rejects.toThrow(`Signing in to ${first.host} as me failed`);
    await expect(session.proven()).rejects.toThrow(`Signing in to ${first.host} as me failed`);
  });

  it('is proven by a push that the registry took, to whoever waits already too', async () => {
    const session = await opened('wr0ng').open();
    const refuse = first.guard;
    first.guard = (request) => {
      if (request.headers.authorization !== undefined) session.taken();
      return refuse(request);
    };
    await expect(session.clientFor(first.host)).resolves.toBeDefined();
    await expect(session.proven()).resolves.toBeUndefined();
  });
});

describe('a sign-in service with faults', () => {
  it('is asked again', async () => {
    first.script('GET /v2/', { status: 503 }, { status: 429, headers: { 'retry-after': '0.01' } });
    await step({ inputs: { registry: first.host, username: 'me', password: 's3cret' } }).open();
    expect(first.requests.length).toBeGreaterThan(3);
  });

  it('is not asked again when it wants more time than a run has', async () => {
    first.script('GET /v2/', { status: 503, headers: { 'retry-after': '86400' } });
    const { open } = step({ inputs: { registry: first.host, username: 'me', password: 's3cret' } });
    await expect(open()).rejects.toMatchObject({ code: 'sign-in', advice: expect.stringContaining('status page') });
    expect(first.requests).toHaveLength(1);
  });

  /** Signs in where a token service hangs; the service tells when it is asked. */
  async function hanging(maxAttempts: number, timeLimit: number, signal: AbortSignal, onAsked = () => {}) {
    const registry = closing.add(await startRegistry());
    const service = closing.add(
      await startHttpServer(() => {
        onAsked();
        return new Promise(() => {});
      }),
    );
    const challenge = `Bearer realm="http://${service.host}/token",service="x"`;
    registry.guard = () => ({ status: 401, headers: { 'www-authenticate': challenge } });
    const http = closing.add(createHttp({}, signal));
    const { inputs } = await parseInputs(
      (name) => ({ 'max-attempts': String(maxAttempts), 'retry-wait-seconds': '0' })[name] ?? '',
      () => '',
    );
    const folder = join(folders.make(), 'step');
    const request = { registry: registry.host, username: 'me', password: 's', scope: undefined, ecr: undefined };
    const around = { inputs, http, env: {}, dockerConfig: folder, folder, signal, timeLimit };
    const failure = await signInEverywhere([request], around).catch((reason) => reason);
    return { failure, folder, asked: service.requests.length };
  }

  it('that hangs is given up after a time, and asked again', async () => {
    const { failure, folder, asked } = await hanging(2, 100, new AbortController().signal);
    expect(failure).toMatchObject({ code: 'sign-in', message: expect.stringMatching(/no answer for 0\.1 s$/) });
    expect(asked).toBe(2);
    expect(filesIn(folder)).toEqual([]);
  });

  it('that hangs does not hold a step that is cancelled', async () => {
    const controller = new AbortController();
    const { failure, asked } = await hanging(3, 60_000, controller.signal, () => controller.abort());
    expect(failure).toMatchObject({ code: 'sign-in' });
    expect(asked).toBe(1);
  });
});

describe('shared credentials', () => {
  const config = { auths: { 'a.b': { auth: 'eDp5' } } };

  it('are the job’s own, until the sign-out', async () => {
    const { open, home, folder } = step({ inputs: { 'registry-auth': auth, credentials: 'shared' }, config });
    const { env } = await open();
    expect(env['DOCKER_CONFIG']).toBeUndefined();
    expect(Object.keys(read(home, 'config.json').auths)).toEqual(['a.b', first.host, second.host]);
    const { done } = await signOut(folder, async () => undefined);
    expect(done.sort()).toEqual([first.host, second.host].sort());
    expect(read(home, 'config.json')).toEqual(config);
  });

  it('stay with logout false', async () => {
    const inputs = { 'registry-auth': auth, credentials: 'shared', logout: 'false' };
    const { open, folder } = step({ inputs, config });
    await open();
    expect(filesIn(folder)).toEqual([]);
  });
});

describe('a sign-in with a scope', () => {
  const inputs = (scope: string) => ({ registry: first.host, username: 'me', password: 's3cret', scope });
  const NEW = { BUILDX: 'github.com/docker/buildx v0.31.0 abc' };
  const OLD = { BUILDX: 'github.com/docker/buildx 0.29.1 0.29.1+ds1-1' };
  const repository = (path: string) => parseRepository(`${first.host}/${path}`) as never;

  it('is for the build and the requests that it fits, and nobody else sees it', async () => {
    const { open, home, folder } = step({ inputs: inputs('me/app@push'), env: NEW });
    const session = await open();
    const { BUILDX_CONFIG = '' } = session.buildEnv;
    expect(read(BUILDX_CONFIG, 'config', first.host, 'me/app@push/config.json').auths).toEqual({
      [first.host]: { auth: base64('me:s3cret') },
    });
    expect(BUILDX_CONFIG.startsWith(folder)).toBe(true);
    expect(session.env['BUILDX_CONFIG']).toBe(join(home, 'buildx'));
    expect(read(folder, 'docker/config.json').auths).toEqual({});
    expect(await session.isSignedIn(repository('me/app'))).toBe(true);
    expect(await session.isSignedIn(repository('me/other'))).toBe(false);
    expect(filesIn(join(home, 'buildx', 'config'))).toEqual([]);
  });

  it('that is shared lies where Buildx looks, until the sign-out', async () => {
    const { open, home, folder } = step({ inputs: { ...inputs('@push'), credentials: 'shared' }, env: NEW });
    await open();
    const place = join(home, 'buildx', 'config', `${first.host}@push`);
    expect(read(place, 'config.json').auths).toEqual({ [first.host]: { auth: base64('me:s3cret') } });
    await signOut(folder, async () => undefined);
    expect(existsSync(place)).toBe(false);
  });

  it('is for the whole registry where Buildx is too old for it', async () => {
    const { open, folder } = step({ inputs: inputs('me/app'), env: OLD });
    await open();
    expect(Object.keys(read(folder, 'docker/config.json').auths)).toEqual([first.host]);
  });

  it('needs a newer Buildx beside another one for the same registry', async () => {
    const { open } = step({
      inputs: { ...inputs('me/app'), 'registry-auth': json([{ ...inputs('me/other') }]) },
      env: OLD,
    });
    await expect(open()).rejects.toMatchObject({ code: 'sign-in', message: expect.stringContaining('Buildx 0.31') });
  });

  it('of an earlier step is used', async () => {
    const { open, home } = step({ inputs: {}, references: [`${first.host}/me/app:1`] });
    const place = join(home, 'buildx', 'config', first.host, 'me/app');
    const { writeConfigFolder } = await import('../../../src/registry/private-config.ts');
    writeConfigFolder(place, { auths: { [first.host]: { auth: base64('me:s3cret') } } });
    const session = await open();
    expect(await session.isSignedIn(repository('me/app'))).toBe(true);
    const client = await session.clientFor(first.host);
    const ask = (path: string) => client.send({ method: 'GET', repository: path, access: 'pull', to: 'manifests/1' });
    expect([(await ask('me/app')).status, (await ask('me/other')).status]).toEqual([404, 401]);
  });
});

describe('a registry of Amazon’s', () => {
  it('is signed in to with the token that Amazon gives for the keys', async () => {
    const registry = await guarded('AWS', 't0ken');
    const amazon = closing.add(
      await startHttpServer(() => ({
        status: 200,
        body: json({ authorizationData: [{ authorizationToken: base64('AWS:t0ken') }] }),
      })),
    );
    const { open, folder } = step({
      inputs: { registry: registry.host, username: 'AKIA', password: 's3cret', ecr: 'true' },
      env: { AWS_ENDPOINT_URL_ECR: `http://${amazon.host}`, AWS_REGION: 'eu-west-1' },
    });
    await open();
    expect(read(folder, 'docker/config.json').auths).toEqual({ [registry.host]: { auth: base64('AWS:t0ken') } });
    expect(amazon.requests[0]?.headers.authorization).toContain('Credential=AKIA/');
  });
});

describe('a token service', () => {
  it('is asked with the credential, and the registry with its token', async () => {
    const registry = closing.add(await startRegistry());
    const tokens = closing.add(await guardByTokens(registry));
    await step({ inputs: { registry: registry.host, username: 'me', password: 's3cret' } }).open();
    expect(tokens.requests[0]?.headers.authorization).toBe(`Basic ${base64('me:s3cret')}`);
    expect(registry.requests.at(-1)?.headers.authorization).toBe('Bearer token-1');
  });
});
