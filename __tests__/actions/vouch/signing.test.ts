import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Folders } from '../../fakes/folder.ts';
import { runModule } from '../../fakes/module.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const DIGEST = `sha256:${'a'.repeat(64)}`;
const LOST = 'Error: signing: Get "https://ghcr.io/v2/": net/http: TLS handshake timeout';

interface Given {
  /** Lines of the cosign that is found; undefined where there is none. $number is the call's, from 1. */
  readonly cosign?: string;
  readonly inputs?: object;
  readonly env?: Record<string, string>;
  readonly images?: readonly string[];
  readonly isCancelled?: boolean;
}

/** Does this in a process of its own, with a cosign that is a script. */
async function call(code: string, { cosign, inputs = {}, env = {}, images = ['ghcr.io/me/app'], isCancelled }: Given) {
  const script = `#!/bin/sh
{ printf '%s|' "$@"; echo; } >> "$(dirname "$0")/calls"
env > "$(dirname "$0")/variables"
pwd > "$(dirname "$0")/place"
number=$(grep -c . "$(dirname "$0")/calls")
${cosign}
`;
  const bin = folders.make(cosign === undefined ? {} : { cosign: script });
  if (cosign !== undefined) chmodSync(join(bin, 'cosign'), 0o755);
  const cwd = folders.make({ 'my.key': 'x' });
  const retrying = { maxAttempts: 3, retryWaitSeconds: 0, retryOn: 'auto', warningOnRetry: true };
  const all = { sign: 'cosign', signKey: '', signOptions: [], ...retrying, ...inputs };
  const { stdout, stderr } = await runModule(
    `
    import { checkCosign, signImages } from 'SRC/actions/vouch/signing.ts';
    import { withoutInputs } from 'SRC/runner/child-environment.ts';
    import { writeFileSync } from 'node:fs';
    const { INPUTS, IMAGES, CWD, CANCELLED, TOLD } = process.env;
    const inputs = JSON.parse(INPUTS);
    const images = JSON.parse(IMAGES);
    const controller = new AbortController();
    if (CANCELLED === 'true') {
      const write = process.stdout.write.bind(process.stdout);
      process.stdout.write = (...all) => {
        if (String(all[0]).includes('ready')) controller.abort();
        return write(...all);
      };
    }
    const means = { env: withoutInputs(process.env), cwd: CWD, signal: controller.signal };
    const told = await (async () => ${code})().then(
      (value) => ({ value }),
      ({ code, message, advice }) => ({ code, message, advice }),
    );
    writeFileSync(TOLD, JSON.stringify(told));`,
    {
      // Only the shell's own programs besides: a real cosign must not be found.
      PATH: `${bin}:${shellPrograms()}`,
      ...env,
      INPUTS: JSON.stringify(all),
      IMAGES: JSON.stringify(images.map((name) => ({ name, digest: DIGEST }))),
      CWD: cwd,
      CANCELLED: String(isCancelled ?? false),
      TOLD: join(bin, 'told'),
    },
  );
  const read = (name: string) => (existsSync(join(bin, name)) ? readFileSync(join(bin, name), 'utf8') : '');
  if (read('told') === '') throw new Error(stdout + stderr);
  return {
    told: JSON.parse(read('told')),
    calls: read('calls').split('\n').slice(0, -1),
    variables: read('variables').split('\n'),
    place: read('place').trim(),
    cwd,
    log: (stdout + stderr).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'TOKEN'),
  };
}

let shell: string | undefined;
function shellPrograms(): string {
  shell ??= folders.make(
    Object.fromEntries(
      ['env', 'dirname', 'grep', 'sleep', 'cat'].map((name) => [
        name,
        `#!/bin/sh\nPATH=/usr/bin:/bin exec ${name} "$@"\n`,
      ]),
    ),
  );
  for (const name of ['env', 'dirname', 'grep', 'sleep', 'cat']) chmodSync(join(shell, name), 0o755);
  return shell;
}

const check = (given: Given) =>
  call('checkCosign(inputs, { all: process.env, workspace: CWD }, controller.signal)', given);
const sign = (given: Given) => call('signImages(images, inputs, means)', given);
const MAY = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 's3cret' };

describe('before the build', () => {
  it('nobody is asked where nothing is to be signed', async () => {
    expect(await check({ inputs: { sign: 'off' } })).toMatchObject({ told: {}, calls: [] });
  });

  it('a key is tried with its password, which no argument holds', async () => {
    const { told, calls, variables, cwd } = await check({
      cosign: '',
      inputs: { signKey: 'my.key' },
      env: { COSIGN_PASSWORD: 'pass word', INPUT_X: 'y' },
    });
    expect(told).toEqual({});
    expect(calls).toEqual([`public-key|--key|${cwd}/my.key|`]);
    expect(variables).toContain('COSIGN_PASSWORD=pass word');
    expect(variables.join()).not.toContain('INPUT_');
  });

  it.each([
    ['env://KEY', {}, 'public-key|--key|env://KEY|'],
    ['awskms:///alias/x', {}, 'version|'],
    ['', MAY, 'version|'],
    ['', { SIGSTORE_ID_TOKEN: 'x' }, 'version|'],
  ])('with the key %j it asks for what it can know', async (signKey, env, expected) => {
    const { told, calls, variables } = await check({ cosign: '', inputs: { signKey }, env });
    expect(told).toEqual({});
    expect(calls).toEqual([expected]);
    // A key may have no password, and nobody is there to be asked.
    expect(variables).toContain('COSIGN_PASSWORD=');
    expect(variables.join()).not.toContain('s3cret');
  });

  it('an identity that an option brings is none of ours', async () => {
    const { told } = await check({ cosign: '', inputs: { signOptions: ['--identity-token=/x'] } });
    expect(told).toEqual({});
  });

  it.each<[string, Given, string, string]>([
    ['there is no identity', { cosign: '' }, 'may not ask GitHub for an identity', 'id-token: write'],
    ['there is no cosign', { inputs: { signKey: 'env://KEY' } }, 'spawn cosign ENOENT', 'sigstore/cosign-installer'],
    [
      'the password is wrong',
      { cosign: 'echo "Error: decrypt: encrypted: decryption failed" >&2; exit 1', inputs: { signKey: 'env://KEY' } },
      'cosign cannot use the key of sign-key, so nothing was built: decrypt: encrypted: decryption failed',
      'COSIGN_PASSWORD',
    ],
    [
      'the key is none',
      { cosign: 'echo "Error: invalid pem block" >&2; exit 1', inputs: { signKey: 'my.key' } },
      'so nothing was built: invalid pem block',
      'cosign generate-key-pair',
    ],
    ['cosign does not work', { cosign: 'exit 3', env: MAY }, 'so nothing was built: exit code 3', 'another version'],
  ])('it is told that %s', async (_, given, message, advice) => {
    expect((await check(given)).told).toMatchObject({
      code: 'sign',
      message: expect.stringContaining(message),
      advice: expect.stringContaining(advice),
    });
  });
});

describe('the signing of what was pushed', () => {
  it('is by digest, one name after another', async () => {
    const { told, calls, place, cwd, log } = await sign({
      cosign: 'echo "::error::x" >&2',
      inputs: { signKey: 'my.key', signOptions: ['--recursive'] },
      images: ['ghcr.io/me/app', 'me/app'],
      env: { COSIGN_PASSWORD: 'p', DOCKER_CONFIG: '/private' },
    });
    expect(told).toEqual({ value: ['ghcr.io/me/app', 'me/app'] });
    const begin = `sign|--yes|--key|${cwd}/my.key|--recursive|--|`;
    expect(calls).toEqual([`${begin}ghcr.io/me/app@${DIGEST}|`, `${begin}me/app@${DIGEST}|`]);
    expect(place).toBe(cwd);
    expect(log.split('\n').slice(0, 6)).toEqual([
      `::group::cosign sign ghcr.io/me/app@${DIGEST}`,
      '::stop-commands::TOKEN',
      '::error::x',
      '::TOKEN::',
      '::endgroup::',
      `Signed ghcr.io/me/app@${DIGEST}.`,
    ]);
  });

  it('is nothing when it is off', async () => {
    expect(await sign({ inputs: { sign: 'off' } })).toMatchObject({ told: { value: [] }, calls: [] });
  });

  it('without a key may ask GitHub who it is', async () => {
    const { variables } = await sign({ cosign: '', env: { ...MAY, ACTIONS_RUNTIME_TOKEN: 'x' } });
    expect(variables).toEqual(expect.arrayContaining(Object.entries(MAY).map(([name, value]) => `${name}=${value}`)));
    expect(variables.join()).not.toContain('ACTIONS_RUNTIME_TOKEN');
  });

  it('with a key may not', async () => {
    const { variables } = await sign({ cosign: '', inputs: { signKey: 'my.key' }, env: MAY });
    expect(variables.join()).not.toContain('s3cret');
  });

  it('is tried again after a fault of the network, and each failure is told outside of its output', async () => {
    const { told, calls, log } = await sign({ cosign: `[ $number = 3 ] || { echo '${LOST}' >&2; exit 1; }`, env: MAY });
    expect(told).toEqual({ value: ['ghcr.io/me/app'] });
    expect(calls).toHaveLength(3);
    const warning = `::warning::Attempt 2 to sign ghcr.io/me/app@${DIGEST} failed: signing: Get "https://ghcr.io/v2/": net/http: TLS handshake timeout`;
    expect(log).toContain(`::endgroup::\n${warning}\n::group::`);
  });

  it.each<[string, string, object, number]>([
    ['with retry-on: never', LOST, { retryOn: 'never' }, 1],
    ['at most as often as allowed', LOST, { maxAttempts: 2 }, 2],
    ['after a server’s fault in its own words', '[POST /api/v1/log/entries][502] x', {}, 3],
    ['not when it is refused', 'Error: signing: PUT https://ghcr.io/v2/x: DENIED: denied', {}, 1],
    ['not after words that nobody knows', 'Error: what is this', {}, 1],
  ])('is tried %s', async (_, said, inputs, attempts) => {
    const { told, calls } = await sign({ cosign: `echo '${said}' >&2; exit 1`, inputs, env: MAY });
    expect(told).toMatchObject({ code: 'sign' });
    expect(calls).toHaveLength(attempts);
  });

  it('that fails for one name goes on with the next, and tells what is and what is not', async () => {
    const { told, calls } = await sign({
      cosign: `[ $number = 2 ] || { echo 'Error: signing: DENIED: denied' >&2; exit 1; }`,
      images: ['ghcr.io/me/app', 'me/app', 'quay.io/me/app'],
      env: MAY,
    });
    expect(calls).toHaveLength(3);
    expect(told.message.split('\n')).toEqual([
      `ghcr.io/me/app@${DIGEST} is published and tagged, but not signed: signing: DENIED: denied`,
      `quay.io/me/app@${DIGEST} is published and tagged, but not signed: signing: DENIED: denied`,
      'Signed: me/app',
    ]);
    expect(told.advice.split('\n')).toEqual([
      expect.stringContaining('Check the sign-in'),
      'Run the job again: an image that is there under an immutable tag is signed without another build.',
      `By hand: cosign sign ghcr.io/me/app@${DIGEST}`,
    ]);
  });

  it('that is ended by a signal, or says nothing, is told so', async () => {
    const killed = await sign({ cosign: 'kill -9 $$', env: MAY });
    expect(killed.told.message).toMatch(/not signed: ended by SIGKILL$/);
    const mute = await sign({ cosign: 'exit 4', env: MAY });
    expect(mute.told.message).toMatch(/not signed: exit code 4$/);
  });

  it('is cancelled with the step', async () => {
    const { told } = await sign({ cosign: 'echo ready; exec sleep 60', env: MAY, isCancelled: true });
    expect(told).toMatchObject({ code: 'cancelled' });
  });
});
