/** Two real registries, the second one with users and behind a proxy that stumbles. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { StepResult } from '../runner/step.ts';
import { type Fault, type FaultProxy, startFaultProxy } from './fault-proxy.ts';
import { answer, WRITES } from './faults.ts';
import { type HtpasswdRegistry, startHtpasswdRegistry } from './htpasswd-registry.ts';
import { build, expectSuccess, imageName, later, served, TINY, tagsOf } from './job.ts';
import { told } from './recovery.ts';

let users: HtpasswdRegistry;
beforeAll(async () => {
  users = await startHtpasswdRegistry();
});

interface Pair {
  /** In the registry that is well. */
  readonly good: string;
  /** In the one behind the proxy. */
  readonly other: string;
  readonly proxy: FaultProxy;
}

async function pair(...faults: Fault[]): Promise<Pair> {
  return pairOf(await startFaultProxy({ registry: users.address, faults }));
}

function pairOf(proxy: FaultProxy): Pair {
  later(proxy.close);
  return { good: imageName(), other: imageName(proxy.address), proxy };
}

interface Run {
  readonly required?: boolean;
  readonly with?: Record<string, string>;
  readonly files?: Record<string, string>;
}

/** The image that stumbles is named first. */
async function run({ good, other, proxy }: Pair, { required = true, files, with: inputs }: Run = {}) {
  return build({
    ...(files && { files }),
    with: {
      images: [required ? other : `name=${other},required=false`, good].join('\n'),
      ...{ registry: proxy.address, username: users.username, password: users.password },
      ...{ tags: 'latest\n1.2.3', push: 'true' },
      ...inputs,
    },
    github: { ref: 'refs/heads/main' },
  });
}

interface Image {
  readonly name: string;
  readonly tags: string[];
  readonly digest: string;
  readonly state: string;
  readonly error: string;
}

const imagesOf = ({ outputs }: StepResult): Image[] => JSON.parse(outputs['images'] ?? '[]');
const behindProxy = (image: string) => `${users.address}${image.slice(image.indexOf('/'))}`;
const digestBehind = async (reference: string) => (await served(behindProxy(reference), users.authorization))?.digest;
const tagsBehind = (image: string) => tagsOf(behindProxy(image), users.authorization);

/** The good registry has everything, and the outputs say that the other has nothing. */
async function expectOnlyGood(step: StepResult, { good, other }: Pair, error: RegExp): Promise<void> {
  expectSuccess(step);
  const { digest = '' } = step.outputs;
  expect(imagesOf(step)).toEqual([
    { name: other, tags: [], digest: '', state: 'failed', error: expect.stringMatching(error) },
    { name: good, tags: ['latest', '1.2.3'], digest, state: 'published', error: '' },
  ]);
  expect(step.outputs).toMatchObject({
    pushed: 'true',
    image: `${good}@${digest}`,
    tags: `${good}:latest\n${good}:1.2.3`,
  });
  for (const tag of ['latest', '1.2.3']) expect((await served(`${good}:${tag}`))?.digest).toBe(digest);
  expect(told(step, 'warning')).toContainEqual(expect.stringContaining(`${other} does not have the whole image`));
  expect(told(step, 'error')).toEqual([]);
}

/** Two layers, so that something could be sent twice. */
const LAYERS = { ...TINY, Dockerfile: 'FROM scratch\nCOPY hello.txt /one\nCOPY Dockerfile /two\n' };

describe('two registries', () => {
  it('serve one digest; the image is built once, and copied once', async () => {
    const registries = await pair();
    const { good, other, proxy } = registries;
    const platforms = 'linux/amd64,linux/arm64';
    const step = await run({ ...registries, good, other }, { files: LAYERS, with: { platforms } });
    expectSuccess(step);
    const { digest } = step.outputs;
    expect(imagesOf(step)).toEqual(
      [other, good].map((name) => ({ name, tags: ['latest', '1.2.3'], digest, state: 'published', error: '' })),
    );
    for (const tag of ['latest', '1.2.3']) {
      expect(await digestBehind(`${other}:${tag}`)).toBe(digest);
      expect((await served(`${good}:${tag}`))?.digest).toBe(digest);
    }
    const uploads = proxy.requests
      .filter((line) => line.startsWith('PUT ') && line.includes('/blobs/uploads/'))
      .map((line) => /digest=([^&]+)/.exec(line)?.[1]);
    expect(new Set(uploads).size).toBe(uploads.length);
    expect(step.log.match(/^##\[group\]Build/gm)).toHaveLength(1);
  });

  it('have attempts of their own: 503 and 429 in the copy are tried again', async () => {
    const blob: Fault = { on: /^POST \S+\/blobs\/uploads\//, times: 1, do: answer(503) };
    const manifest: Fault = {
      on: /^PUT \S+\/manifests\//,
      times: 2,
      do: answer(429, { headers: { 'retry-after': '1' } }),
    };
    const registries = await pair(blob, manifest);
    const { good, other, proxy } = registries;
    const step = await run({ ...registries, good: other, other: good });
    expectSuccess(step);
    expect([proxy.hits(blob), proxy.hits(manifest)]).toEqual([1, 2]);
    expect(await digestBehind(`${other}:latest`)).toBe(step.outputs['digest']);
    expect(step.log).toContain(`copying to ${other}`);
    expect(step.outputs['attempts']).toBe('1');
    expect(told(step, 'warning')).toEqual([]);
  });
});

describe('one that is down', () => {
  it('and is not required: the others are published, and a warning tells', async () => {
    const registries = await pair({ on: WRITES, do: answer(503) });
    const step = await run(registries, { required: false, with: { 'retry-on': 'never' } });
    await expectOnlyGood(step, registries, /the registry answered 503/);
  });

  it('and refuses connections from the beginning, its sign-in too', async () => {
    const registries = pairOf(await startFaultProxy({ registry: users.address, closed: 'until opened' }));
    const step = await run(registries, { required: false, with: { 'retry-on': 'never' } });
    await expectOnlyGood(step, registries, /ECONNREFUSED/);
    expect(told(step, 'warning')).toContainEqual(expect.stringContaining('No image there is required'));
  });

  it('and required: the step fails, nothing that people follow has moved, and the outputs say what is where', async () => {
    const registries = await pair({ on: WRITES, do: answer(503) });
    const { good, other } = registries;
    const step = await run({ ...registries, good: other, other: good }, { with: { 'retry-on': 'never' } });
    expect(step.outcome).toBe('failure');
    expect(await tagsOf(good)).toEqual(['1.2.3']);
    expect(await tagsBehind(other)).toEqual([]);
    const digest = (await served(`${good}:1.2.3`))?.digest;
    expect(step.outputs).toEqual({ attempts: '1', 'failure-class': 'transient', images: expect.anything() });
    expect(imagesOf(step)).toEqual([
      { name: good, tags: ['1.2.3'], digest, state: 'published', error: '' },
      { name: other, tags: [], digest: '', state: 'failed', error: expect.stringContaining('503') },
    ]);
    expect(told(step, 'error')[0]).toContain(`- ${good} serves it under 1.2.3`);
    expect(told(step, 'error')[0]).toContain(`- ${other} does not have it under any tag`);
  });
});

describe('one that refuses', () => {
  it('the sign-in, and is not required: a warning', async () => {
    const registries = await pair();
    const step = await run(registries, { required: false, with: { password: 'wrong' } });
    await expectOnlyGood(step, registries, /401/);
    expect(told(step, 'warning')).toContainEqual(expect.stringContaining('No image there is required'));
  });

  it('the sign-in, and is required: nothing is built', async () => {
    const registries = await pair();
    const step = await run(registries, { with: { password: 'wrong' } });
    expect(step.outcome).toBe('failure');
    expect(step.outputs).toEqual({});
    expect(step.log).not.toContain('##[group]Build');
    expect(await tagsOf(registries.good)).toEqual([]);
  });

  const denied: Fault = { on: WRITES, do: answer(403) };

  it('the push, and is not required: it is told before the build, which goes on', async () => {
    const registries = await pair(denied);
    const step = await run(registries, { required: false });
    await expectOnlyGood(step, registries, /403/);
    expect(told(step, 'warning')).toContainEqual(
      expect.stringContaining(`${registries.other} may not be pushed to, and is not required`),
    );
  });

  it('the push, and is required: nothing is built', async () => {
    const registries = await pair(denied);
    const step = await run(registries);
    expect(step.outcome).toBe('failure');
    expect(step.outputs).toEqual({});
    expect(told(step, 'error')[0]).toContain('The push would be refused, so the step ended before it');
    expect(await tagsOf(registries.good)).toEqual([]);
  });

  it('the push, and push: auto asks the image that is required', async () => {
    const registries = await pair(denied);
    const step = await run(registries, { required: false, with: { push: 'auto' } });
    await expectOnlyGood(step, registries, /403/);
  });
});
