import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Folders } from '../../fakes/folder.ts';
import { runModule } from '../../fakes/module.ts';

const folders = new Folders();
afterAll(() => folders.remove());

/** Writes down how it was called, what it was told and what it could read. */
const RECORD =
  '#!/bin/sh\n{ echo "$0 $*"; echo "stdin $(cat)"; env | grep -E "^(INPUT|DOCKER|BUILDX)_" | sort; } >> "$RECORD"\n';

interface Given {
  readonly inputs?: Record<string, string>;
  readonly references?: readonly string[];
  readonly config?: object;
  readonly env?: Record<string, string>;
  /** What `docker` does after it was recorded. */
  readonly docker?: string;
}

/** The registry is not to be reached from here, so the Docker client is asked: the engine may know a way. */
const NO_WAY_OUT = { HTTPS_PROXY: 'http://127.0.0.1:1' };

/** Opens a session in a process of its own, with a `docker` and a helper that record, and asks for a client. */
async function openSession(given: Given) {
  const { inputs = {}, references = [], config = {}, env = {}, docker = '' } = given;
  const bin = folders.make({
    docker: `${RECORD}${docker}`,
    'docker-credential-own': `${RECORD}echo '{"Username":"me","Secret":"h3lper"}'`,
    record: '',
    'home/config.json': JSON.stringify(config),
  });
  for (const name of ['docker', 'docker-credential-own']) chmodSync(join(bin, name), 0o755);
  const code = `
    import { parseInputs } from 'SRC/actions/inputs/inputs.ts';
    import { openSession } from 'SRC/actions/sign-in/session.ts';
    import { explain } from 'SRC/errors.ts';
    import { parseTaggedReference } from 'SRC/image/reference.ts';
    import { inputText } from 'SRC/runner/input.ts';
    const { inputs } = await parseInputs(inputText, () => '');
    const environment = { all: process.env, dockerConfig: '${bin}/home', actor: 'mona', workspace: '/', temp: '/' };
    const references = ${JSON.stringify(references)}.map(parseTaggedReference);
    try {
      const names = { references, optional: new Set() };
      const session = await openSession(inputs, names, environment, '${bin}/step', new AbortController().signal);
      await session.clientFor('ghcr.io');
      const { DOCKER_CONFIG, BUILDX_CONFIG } = session.env;
      console.log(JSON.stringify({ DOCKER_CONFIG, BUILDX_CONFIG }));
      session.close();
    } catch (error) { console.log(explain(error)); }`;
  const inputVariables = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const path = `${bin}:${process.env['PATH']}`;
  const { stdout, stderr } = await runModule(code, {
    ...NO_WAY_OUT,
    ...env,
    ...Object.fromEntries(inputVariables),
    PATH: path,
    RECORD: join(bin, 'record'),
  });
  const record = readFileSync(join(bin, 'record'), 'utf8').replaceAll(bin, 'BIN').trim().split('\n');
  return { bin, output: (stdout + stderr).replaceAll(bin, 'BIN').trim().split('\n'), record: record.filter(Boolean) };
}

const TOKEN = { 'github-token': 'ghs_t0ken', push: 'true' };
const GHCR = ['ghcr.io/me/app:1'];
const LOGIN = [
  'BIN/docker login --username mona --password-stdin ghcr.io',
  'stdin ghs_t0ken',
  'DOCKER_CONFIG=BIN/step/sign-in-1-1',
];

describe('a session', () => {
  it('signs in to ghcr.io with the job’s token, which no argument, log or environment of a child holds', async () => {
    const { bin, output, record } = await openSession({ inputs: TOKEN, references: GHCR });
    expect(record).toEqual(LOGIN);
    expect(readdirSync(join(bin, 'step'))).toEqual(['docker']);
    expect(JSON.parse(readFileSync(join(bin, 'step/docker/config.json'), 'utf8')).auths).toEqual({
      'ghcr.io': { auth: Buffer.from('mona:ghs_t0ken').toString('base64') },
    });
    expect(output).toEqual([
      'Signed in to ghcr.io as mona.',
      '{"DOCKER_CONFIG":"BIN/step/docker","BUILDX_CONFIG":"BIN/home/buildx"}',
    ]);
  });

  it.each<[string, Given]>([
    [
      'somebody signed in before',
      { inputs: TOKEN, references: GHCR, config: { auths: { 'ghcr.io': { auth: 'bWU6eA==' } } } },
    ],
    ['the image goes elsewhere', { inputs: TOKEN, references: ['me/app:1'] }],
    ['nothing is pushed', { inputs: { ...TOKEN, push: 'false' }, references: GHCR }],
    ['there is no token', { inputs: { push: 'true' }, references: GHCR }],
  ])('does not when %s', async (_, given) => {
    const { output, record } = await openSession(given);
    expect(record).toEqual([]);
    expect(output).toEqual(['{}']);
  });

  it('uses the credentials that are given instead', async () => {
    const inputs = { ...TOKEN, registry: 'ghcr.io', username: 'me', password: 's3cret' };
    const { record } = await openSession({ inputs, references: GHCR });
    expect(record.slice(0, 2)).toEqual(['BIN/docker login --username me --password-stdin ghcr.io', 'stdin s3cret']);
    expect(record.filter((line) => line.includes(' login '))).toHaveLength(1);
  });

  it('keeps what the client made of the credential', async () => {
    const docker = `echo '{"auths":{"ghcr.io":{"auth":"eDp5","identitytoken":"long"}}}' > "$DOCKER_CONFIG/config.json"`;
    const { bin } = await openSession({ inputs: TOKEN, references: GHCR, docker });
    expect(JSON.parse(readFileSync(join(bin, 'step/docker/config.json'), 'utf8')).auths).toEqual({
      'ghcr.io': { auth: 'eDp5', identitytoken: 'long' },
    });
  });

  it('keeps the place of builders that the environment names', async () => {
    const { output } = await openSession({ inputs: TOKEN, references: GHCR, env: { BUILDX_CONFIG: '/builders' } });
    expect(output.at(-1)).toBe('{"DOCKER_CONFIG":"BIN/step/docker","BUILDX_CONFIG":"/builders"}');
  });

  it('asks a helper without showing it the inputs', async () => {
    const config = { credHelpers: { 'ghcr.io': 'own' } };
    const { record } = await openSession({ inputs: { ...TOKEN, password: 's3cret' }, references: GHCR, config });
    expect(record).toEqual(['BIN/docker-credential-own get', 'stdin ghcr.io']);
  });

  it('that is refused says why, and not with what', async () => {
    const docker = 'echo "Error response from daemon: denied" >&2; exit 1';
    const { output } = await openSession({ inputs: TOKEN, references: GHCR, docker });
    expect(output).toEqual([
      'Signing in to ghcr.io as mona failed: Error response from daemon: denied',
      'Check that the job has "permissions: packages: write" and that the token has not expired.',
      'See https://docs.docker.com/reference/cli/docker/login/ [sign-in-failed]',
    ]);
  });
});

describe('a sign-in that fails', () => {
  const SECONDS = { 'retry-wait-seconds': '0' };
  /** A `docker` that says this until it was called so often. */
  const until = (calls: number, said: string) =>
    `[ "$(grep -c " login " "$RECORD")" -gt ${calls} ] || { echo "Error response from daemon: ${said}" >&2; exit 1; }`;
  const AWAY = 'login attempt to https://ghcr.io/v2/ failed with status: 503 Service Unavailable';
  const open = async (docker: string, inputs: Record<string, string> = {}) => {
    const { output, record } = await openSession({
      inputs: { ...TOKEN, ...SECONDS, ...inputs },
      references: GHCR,
      docker,
    });
    return { output, logins: record.filter((line) => line.includes(' login ')).length };
  };

  it('for a time is repeated, with a warning for each failure', async () => {
    const { output, logins } = await open(until(2, AWAY));
    const warning = (number: number) =>
      `::warning::Attempt ${number} to sign in failed: Signing in to ghcr.io as mona failed: Error response from daemon: ${AWAY}`;
    expect(logins).toBe(3);
    expect(output.slice(0, 3)).toEqual([warning(1), warning(2), 'Signed in to ghcr.io as mona.']);
  });

  it('is told without a warning with warning-on-retry false', async () => {
    const { output } = await open(until(1, AWAY), { 'warning-on-retry': 'false' });
    expect(output[0]).toBe(
      `Attempt 1 to sign in failed: Signing in to ghcr.io as mona failed: Error response from daemon: ${AWAY}`,
    );
  });

  it.each<[string, string, Record<string, string>, number]>([
    ['by a refusal is not repeated', 'Get https://ghcr.io/v2/: denied: denied', {}, 1],
    ['by wrong words is not repeated', 'unauthorized: incorrect username or password', {}, 1],
    ['is not repeated with retry-on never', AWAY, { 'retry-on': 'never' }, 1],
    ['is repeated as often as max-attempts says', AWAY, { 'max-attempts': '2' }, 2],
  ])('%s', async (_, said, inputs, expected) => {
    const { output, logins } = await open(until(9, said), inputs);
    expect(logins).toBe(expected);
    expect(output.join('\n')).toContain(`Signing in to ghcr.io as mona failed: Error response from daemon: ${said}`);
  });
});
