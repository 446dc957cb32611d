import { beforeAll, expect, it } from '@jest/globals';
import type { StepResult } from '../runner/step.ts';
import { COSIGN_ENV, type KeyPair, makeKeyPair, signingConfig, verifies, withCosign } from './cosign.ts';
import { type HtpasswdRegistry, startHtpasswdRegistry } from './htpasswd-registry.ts';
import { build, expectSuccess, imageName, served, TINY, tagsOf, workspaceWith } from './job.ts';

let keys: KeyPair;
let config: string;
/** Not before it is known that cosign is there. */
const prepare = () => {
  keys ??= makeKeyPair();
  config ??= signingConfig();
};

interface Given {
  readonly with?: Record<string, string>;
  readonly env?: Record<string, string>;
  readonly images?: string;
}

/** Builds, pushes and signs with the key `keys` from the workspace. */
async function sign({ images = imageName(), with: inputs = {}, env = {} }: Given = {}) {
  const step = await build({
    files: { ...TINY, 'keys/cosign.key': keys.privateKey },
    with: {
      images,
      tags: 'a\nb',
      push: 'true',
      sign: 'cosign',
      'sign-key': 'keys/cosign.key',
      'sign-options': `--signing-config=${config}`,
      ...inputs,
    },
    env: { ...COSIGN_ENV, ...env },
  });
  return { images, step };
}

const errorOf = ({ annotations }: StepResult) => annotations.find(({ level }) => level === 'error')?.message;

withCosign('what is pushed and signed', () => {
  let other: KeyPair;
  let images: string;
  let step: StepResult;
  beforeAll(async () => {
    prepare();
    other = makeKeyPair();
    ({ images, step } = await sign());
  });

  it('verifies by the key, under its digest and its tags', () => {
    expectSuccess(step);
    expect(verifies(`${images}@${step.outputs['digest']}`, keys)).toBe(true);
    expect(verifies(`${images}:b`, keys)).toBe(true);
    expect(step.log).toContain(`Signed ${images}@${step.outputs['digest']}.`);
  });

  it('does not verify by another key', () => {
    expect(verifies(`${images}@${step.outputs['digest']}`, other)).toBe(false);
  });

  it('leaves another digest of the same name unsigned', async () => {
    const files = { ...TINY, 'hello.txt': 'another\n' };
    const unsigned = await build({ files, with: { images, tags: 'c', push: 'true' } });
    expectSuccess(unsigned);
    expect(unsigned.outputs['digest']).not.toBe(step.outputs['digest']);
    expect(verifies(`${images}@${unsigned.outputs['digest']}`, keys)).toBe(false);
    expect(verifies(`${images}:c`, keys)).toBe(false);
  });

  it('shows no password', () => {
    // The runner itself shows the step's variables, and hides what is a secret of the job.
    const said = step.log.slice(step.log.indexOf('##[endgroup]'));
    expect(said).toContain('cosign sign');
    expect(said).not.toContain(COSIGN_ENV.COSIGN_PASSWORD);
    expect(said).not.toContain('PRIVATE KEY');
  });
});

withCosign('a signature', () => {
  beforeAll(prepare);

  it('is by a key from a variable, under every name', async () => {
    const images = [imageName(), imageName()];
    const { step } = await sign({
      images: images.join('\n'),
      with: { 'sign-key': 'env://KEY' },
      env: { KEY: keys.privateKey },
    });
    expectSuccess(step);
    expect(images.map((name) => verifies(`${name}@${step.outputs['digest']}`, keys))).toEqual([true, true]);
  });

  it('is of an index alone, and of its images where that is asked for', async () => {
    const children = async (options: string) => {
      const { images, step } = await sign({ with: { platforms: 'linux/amd64,linux/arm64', 'sign-options': options } });
      expectSuccess(step);
      const index = await served(`${images}@${step.outputs['digest']}`);
      expect(verifies(`${images}@${step.outputs['digest']}`, keys)).toBe(true);
      const digests = index?.manifest.manifests
        .filter(({ platform }: { platform: { os: string } }) => platform.os === 'linux')
        .map(({ digest }: { digest: string }) => digest);
      expect(digests).toHaveLength(2);
      return digests.map((digest: string) => verifies(`${images}@${digest}`, keys));
    };
    expect(await children(`--signing-config=${config}`)).toEqual([false, false]);
    expect(await children(`--signing-config=${config}\n--recursive`)).toEqual([true, true]);
  });

  it('is written with the credentials of the step, which nobody else has', async () => {
    const registry: HtpasswdRegistry = await startHtpasswdRegistry();
    const { images, step } = await sign({
      images: imageName(registry.address),
      with: { registry: registry.address, username: registry.username, password: registry.password },
    });
    expectSuccess(step);
    const auth = Buffer.from(`${registry.username}:${registry.password}`).toString('base64');
    const folder = workspaceWith({ 'config.json': JSON.stringify({ auths: { [registry.address]: { auth } } }) });
    expect(verifies(`${images}@${step.outputs['digest']}`, keys, folder)).toBe(true);
    expect(verifies(`${images}@${step.outputs['digest']}`, keys)).toBe(false);
  });
});

withCosign('a signing that cannot be', () => {
  beforeAll(prepare);

  it.each<[string, Given, RegExp]>([
    ['a wrong password', { env: { COSIGN_PASSWORD: 'wrong' } }, /cosign cannot use the key .*\n.*COSIGN_PASSWORD/],
    ['no identity', { with: { 'sign-key': '' } }, /"permissions: id-token: write"/],
    ['no such key', { with: { 'sign-key': 'no.key' } }, /Input sign-key: names the file "no\.key", which is not there/],
    ['no such variable', { with: { 'sign-key': 'env://NO_KEY' } }, /Input sign-key: .*"NO_KEY" is not set/],
    ['an option of ours', { with: { 'sign-options': '--key=x' } }, /Input sign-options: has --key in line 1/],
  ])('is known before the build: %s', async (_, given, message) => {
    const { images, step } = await sign(given);
    expect(step.outcome).toBe('failure');
    expect(errorOf(step)).toMatch(message);
    expect(step.log).not.toContain('exporting');
    expect(await tagsOf(images)).toEqual([]);
  });

  it('is told after the push with what is there, and a second run goes on from it', async () => {
    const images = imageName();
    const tags = 'sha-0123456';
    const failed = await sign({ images, with: { tags, 'sign-options': '--signing-config=/nowhere.json' } });
    expect(failed.step.outcome).toBe('failure');
    const digest = (await served(`${images}:${tags}`))?.digest;
    expect(errorOf(failed.step)).toContain(`${images}@${digest} is published and tagged, but not signed: `);
    expect(errorOf(failed.step)).toContain('Run the job again');
    expect(failed.step.outputs['digest'] ?? '').toBe('');
    expect(JSON.parse(failed.step.outputs['images'] ?? '[]')).toEqual([
      expect.objectContaining({ name: images, state: 'published', digest }),
    ]);
    expect(verifies(`${images}@${digest}`, keys)).toBe(false);

    const again = await sign({ images, with: { tags } });
    expectSuccess(again.step);
    expect(again.step.outputs).toMatchObject({ skipped: 'true', digest });
    expect(verifies(`${images}@${digest}`, keys)).toBe(true);
  });
});
