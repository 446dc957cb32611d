/** Copies between two real registries, the second one with users and behind a proxy that stumbles. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { COSIGN_ENV, makeKeyPair, signingConfig, verifies, withCosign } from './cosign.ts';
import { type Fault, startFaultProxy } from './fault-proxy.ts';
import { answer, BLOB_PUT, hang, MANIFEST_PUT, resetAfter, truncate, WRITES } from './faults.ts';
import { type HtpasswdRegistry, startHtpasswdRegistry } from './htpasswd-registry.ts';
import { manifestOf } from './image-content.ts';
import {
  build,
  docker,
  expectSuccess,
  imageName,
  type JobOptions,
  later,
  REGISTRY,
  type Served,
  served,
  TINY,
  tagsOf,
  workspaceWith,
} from './job.ts';
import { counts, LARGE, mirror, type Source, source } from './mirror-runs.ts';
import { retag } from './registry-writes.ts';

let users: HtpasswdRegistry;
let large: Source;
beforeAll(async () => {
  users = await startHtpasswdRegistry();
  large = await source('1.0\nlatest');
});

/** A repository behind a proxy with faults, and who may write there. */
async function target(...faults: Fault[]) {
  const proxy = await startFaultProxy({ registry: users.address, faults });
  later(proxy.close);
  const name = imageName(proxy.address);
  const behind = `${users.address}${name.slice(name.indexOf('/'))}`;
  return {
    name,
    proxy,
    behind,
    signIn: { registry: proxy.address, username: users.username, password: users.password },
    digestOf: async (tag: string) => (await served(`${behind}:${tag}`, users.authorization))?.digest,
    tags: () => tagsOf(behind, users.authorization),
    /** Which of these blobs are there. */
    async has(digests: readonly string[]): Promise<string[]> {
      const [host, ...path] = behind.split('/');
      const asked = digests.map(async (digest) => {
        const address = `http://${host}/v2/${path.join('/')}/blobs/${digest}`;
        const { ok } = await fetch(address, { method: 'HEAD', headers: users.authorization });
        return ok ? [digest] : [];
      });
      return (await Promise.all(asked)).flat();
    },
  };
}

/** All that the manifests of an image of several platforms name, each once. */
async function blobsOf({ name, digest }: Source): Promise<string[]> {
  const parts = await partsOf(name, digest);
  const blobs: Described[] = parts.flatMap(({ config, layers }) => [config, ...layers]);
  return [...new Set(blobs.map((blob) => blob.digest))];
}

async function partsOf(name: string, digest: string): Promise<Served['manifest'][]> {
  const { manifests }: { manifests: Described[] } = await manifestOf(`${name}@${digest}`);
  return Promise.all(manifests.map((part) => manifestOf(`${name}@${part.digest}`)));
}

interface Described {
  readonly digest: string;
}

const errorOf = ({ annotations }: { annotations: { level: string; message: string }[] }) =>
  annotations.find(({ level }) => level === 'error')?.message;

describe('what a build has pushed', () => {
  it('goes to several registries by its result file (requirements 67, 68, 69, 70 and 71)', async () => {
    const image = imageName();
    const files = { ...LARGE };
    const workspace = workspaceWith(files);
    const built = await build({
      github: { workspace },
      with: { images: image, tags: '1.0\n1.0.1', push: 'true', 'result-file': 'results/core.json', provenance: 'true' },
    });
    expectSuccess(built);
    const [first, second] = [await target(), await target()];
    const other = imageName();
    const step = await mirror({
      github: { workspace },
      with: {
        'result-file': 'results/**/*.json',
        to: [first.name, second.name, other, 'localhost:9/away/,required=false'].join('\n'),
        'registry-auth': JSON.stringify([first.signIn, second.signIn]),
        'max-attempts': '2',
      },
    });
    expectSuccess(step);
    const digest = built.outputs['digest'] ?? '';
    for (const tag of ['1.0', '1.0.1']) {
      expect(await first.digestOf(tag)).toBe(digest);
      expect(await second.digestOf(tag)).toBe(digest);
      expect((await served(`${other}:${tag}`))?.digest).toBe(digest);
    }
    expect(counts(step)).toEqual({ copied: '6', present: '0', planned: '0', failed: '2' });
    expect(step.results.filter(({ state }) => state === 'failed')).toMatchObject([
      { to: expect.stringContaining('localhost:9/away/'), digest, required: false, error: expect.anything() },
      { required: false },
    ]);
    expect(step.summary).toContain('failed, not required');
    expect(step.log).not.toContain(users.password);
  });

  it('is nothing to copy when it failed, is not there, or pushed nothing: told together, before anybody is asked', async () => {
    const proxy = await startFaultProxy({ registry: REGISTRY });
    later(proxy.close);
    const step = await mirror({
      files: { 'broken.json': '{}' },
      with: {
        'result-file': 'none.json\nbroken.json\nx/*.json',
        images: `${proxy.address}/me/app\n${proxy.address}/me/app:1`,
        rules: '- { from: me/app }',
        to: 'http://quay.io',
        concurrency: '0',
        'dry-run': 'maybe',
      },
    });
    expect(step.outcome).toBe('failure');
    const error = errorOf(step) ?? '';
    for (const told of [
      /Input result-file: "none\.json" is not there/,
      /Input result-file: "broken\.json" cannot be used: this is no result file/,
      /Input result-file: "x\/\*\.json" fits no file/,
      /Input images: ".*\/me\/app" says neither a tag nor a digest/,
      /Input rules: entry 1: "me\/app" says neither a tag nor a digest/,
      /Input to: "http:\/\/quay\.io" is no place for images/,
      /Input concurrency: must be a whole number from 1 to 32, not "0"/,
      /Input dry-run: must be true or false, not "maybe"/,
    ]) {
      expect(error).toMatch(told);
    }
    expect(proxy.requests).toEqual([]);
  });
});

describe('an image of two platforms with provenance', () => {
  it('is served with every part, and can be pulled', async () => {
    const to = await target();
    const step = await mirror({ with: { images: `${large.name}:1.0`, to: to.name, ...to.signIn } });
    expectSuccess(step);
    expect(await to.digestOf('1.0')).toBe(large.digest);
    const index = await served(`${to.behind}:1.0`, users.authorization);
    expect(index?.manifest.manifests).toHaveLength(4);
    for (const { digest } of index?.manifest.manifests ?? []) {
      expect((await served(`${to.behind}@${digest}`, users.authorization))?.digest).toBe(digest);
    }
    const blobs = await blobsOf(large);
    expect(await to.has(blobs)).toEqual(blobs);
    expect(step.summary).toContain('Mirror: 1 copied');
  });

  it('that is there costs no write', async () => {
    const to = await target();
    const options: JobOptions = { with: { images: `${large.name}:1.0`, to: to.name, ...to.signIn } };
    expectSuccess(await mirror(options));
    const before = to.proxy.requests.filter((line) => WRITES.test(line)).length;
    const again = await mirror(options);
    expectSuccess(again);
    expect(counts(again)).toMatchObject({ copied: '0', present: '1' });
    expect(to.proxy.requests.filter((line) => WRITES.test(line))).toHaveLength(before);
  });

  it('of fifty tags is sent once', async () => {
    const many = await source('t1');
    for (let n = 2; n <= 50; n++) await retag(many.name, 't1', `t${n}`);
    const to = await target();
    const rules = `- { from: "${many.name}", tags: "t*" }`;
    const step = await mirror({ with: { rules, to: to.name, ...to.signIn } });
    expectSuccess(step);
    expect(counts(step)).toMatchObject({ copied: '50', failed: '0' });
    const uploads = to.proxy.requests.filter((line) => BLOB_PUT.test(line));
    expect(new Set(uploads.map((line) => line.replace(/.*digest=/, ''))).size).toBe(uploads.length);
    expect(to.proxy.requests.filter((line) => MANIFEST_PUT.test(line))).toHaveLength(5 + 50);
    expect(await to.tags()).toHaveLength(50);
  });

  it('is only looked at by a dry run', async () => {
    const to = await target();
    const step = await mirror({ with: { images: `${large.name}:1.0`, to: to.name, 'dry-run': 'true', ...to.signIn } });
    expectSuccess(step);
    expect(counts(step)).toEqual({ copied: '0', present: '0', planned: '1', failed: '0' });
    expect(to.proxy.requests.filter((line) => WRITES.test(line))).toEqual([]);
    expect(step.summary).toContain('Mirror, dry run');
  });
});

describe('an alias (requirement 58)', () => {
  it('is another name in the same repository or in another one, without a build', async () => {
    const [same, other] = [`${large.name}:stable`, `${imageName()}:stable`];
    const step = await mirror({ with: { images: `${large.name}:1.0`, to: `${same}\n${other}` } });
    expectSuccess(step);
    expect([(await served(same))?.digest, (await served(other))?.digest]).toEqual([large.digest, large.digest]);
    expect(docker('pull', '--quiet', other)).toBe(other);
    docker('image', 'rm', '--force', other);
  });
});

describe('a registry with a fault', () => {
  it.each<[string, Fault]>([
    ['503 for a moment', { on: WRITES, do: answer(503), times: 3 }],
    ['429 with a time', { on: WRITES, do: answer(429, { headers: { 'retry-after': '1' } }), times: 2 }],
    ['a connection that breaks in the middle of a layer', { on: BLOB_PUT, do: resetAfter(100_000), times: 2 }],
    ['502 when a tag is made', { on: /^PUT \S+\/manifests\/1\.0/, do: answer(502, { isPage: true }), times: 1 }],
  ])('at the target is got over: %s', async (_, fault) => {
    const to = await target(fault);
    // One request may meet all of them, where the others come later.
    const attempts = { 'max-attempts': '6' };
    const step = await mirror({ with: { images: `${large.name}:1.0`, to: to.name, ...attempts, ...to.signIn } });
    expectSuccess(step);
    expect(to.proxy.hits(fault)).toBe(fault.times);
    expect(await to.digestOf('1.0')).toBe(large.digest);
  });

  it('at the source is got over: a layer that ends early', async () => {
    const fault: Fault = { on: /^GET \S+\/blobs\//, do: truncate(10), times: 2 };
    const proxy = await startFaultProxy({ registry: REGISTRY, faults: [fault] });
    later(proxy.close);
    const to = await target();
    const from = `${proxy.address}${large.name.slice(large.name.indexOf('/'))}:1.0`;
    const step = await mirror({ with: { images: from, to: to.name, ...to.signIn } });
    expectSuccess(step);
    expect(proxy.hits(fault)).toBe(2);
    expect(await to.digestOf('1.0')).toBe(large.digest);
  });

  it('that is full has no tag that serves half an image, and the next run goes on', async () => {
    let isFull = true;
    const full: Fault = {
      on: /^PUT \S+\/blobs\/uploads\//,
      do: ({ request, response, forward }) =>
        Number(request.headers['content-length']) > 1_000_000
          ? answer(500, { message: 'write /data: no space left on device' })({ request, response, forward })
          : false,
      when: () => isFull,
    };
    const to = await target(full);
    const small = await source('old', { files: TINY });
    const old = await mirror({ with: { images: `${small.name}:old`, to: `${to.name}:1.0`, ...to.signIn } });
    expectSuccess(old);
    const options = { with: { images: `${large.name}:1.0\n${large.name}:latest`, to: to.name, ...to.signIn } };
    const failed = await mirror(options);
    expect(failed.outcome).toBe('failure');
    expect(counts(failed)).toMatchObject({ copied: '0', failed: '2' });
    expect(errorOf(failed)).toMatch(/2 images are not where they should be:\n- .*no space left on device/);
    // Nobody waits for room.
    expect(to.proxy.hits(full)).toBeLessThanOrEqual(2);
    expect(await to.digestOf('1.0')).toBe(small.digest);
    expect(await to.tags()).toEqual(['1.0']);

    isFull = false;
    const before = to.proxy.requests.length;
    const blobs = await blobsOf(large);
    const arrived = await to.has(blobs);
    const again = await mirror(options);
    expectSuccess(again);
    expect(await to.digestOf('1.0')).toBe(large.digest);
    expect(await to.digestOf('latest')).toBe(large.digest);
    const uploads = to.proxy.requests.slice(before).filter((line) => BLOB_PUT.test(line));
    const sent = uploads.map((line) => decodeURIComponent(/digest=([^&]+)/.exec(line)?.[1] ?? ''));
    expect(sent.sort()).toEqual(blobs.filter((digest) => !arrived.includes(digest)).sort());
  });

  it('that is away stops no other one, and is not waited for again and again', async () => {
    const fault: Fault = { on: /\/v2\/.+/, do: answer(503) };
    const [away, good] = [await target(fault), await target()];
    const rules = ['1.0', 'latest'].map((tag) => `- { from: "${large.name}:${tag}" }`).join('\n');
    const step = await mirror({
      with: {
        rules,
        to: `${away.name}\n${good.name}`,
        'max-attempts': '4',
        concurrency: '1',
        'registry-auth': JSON.stringify([away.signIn, good.signIn]),
      },
    });
    expect(step.outcome).toBe('failure');
    expect(counts(step)).toMatchObject({ copied: '2', failed: '2' });
    expect(await good.tags()).toEqual(['1.0', 'latest']);
    expect(await away.tags()).toEqual([]);
    expect(errorOf(step)).toContain(`${large.name}:1.0 to ${away.name}:1.0: `);
    expect(errorOf(step)).toContain('Run the job again, and it goes on from there.');
  });

  it('that does not answer keeps no step from being cancelled', async () => {
    const to = await target({ on: BLOB_PUT, do: hang });
    const step = await mirror({
      with: { images: `${large.name}:1.0`, to: to.name, ...to.signIn },
      cancelWhen: { output: /1 image\./ },
    });
    expect(step.outcome).toBe('cancelled');
    expect(step.log).toContain('The step was cancelled.');
    expect(await to.tags()).toEqual([]);
  });
});

it('an image that is not there fails the step, and the others are copied', async () => {
  const to = await target();
  const step = await mirror({
    with: { images: `${large.name}:none\n${large.name}:1.0`, to: to.name, ...to.signIn },
  });
  expect(step.outcome).toBe('failure');
  expect(step.results.map(({ from, state, error }) => [from, state, error])).toEqual([
    [`${large.name}:none`, 'failed', 'it is not there'],
    [`${large.name}:1.0`, 'copied', ''],
  ]);
});

it('credentials stand in no argument and are gone after the step (requirement 60)', async () => {
  const to = await target();
  const step = await mirror({ with: { images: `${large.name}:1.0`, to: to.name, ...to.signIn } });
  expectSuccess(step);
  // Before it, the runner shows the inputs.
  expect(step.log.slice(step.log.indexOf('##[endgroup]'))).not.toContain(users.password);
  expect(step.post?.log).toContain('the credentials with it');
});

it('no engine and no tool is needed (requirement 72)', async () => {
  const to = await target();
  const step = await mirror({
    with: { images: `${large.name}:1.0`, to: to.name, ...to.signIn },
    env: { PATH: '/nowhere', DOCKER_HOST: 'unix:///nowhere.sock' },
  });
  expectSuccess(step);
  expect(await to.digestOf('1.0')).toBe(large.digest);
});

withCosign('a signed image', () => {
  it('is signed at the target too', async () => {
    const keys = makeKeyPair();
    const signed = await source('1.0', {
      files: { ...TINY, 'cosign.key': keys.privateKey },
      with: { sign: 'cosign', 'sign-key': 'cosign.key', 'sign-options': `--signing-config=${signingConfig()}` },
      env: COSIGN_ENV,
    });
    const to = await target();
    expectSuccess(await mirror({ with: { images: `${signed.name}:1.0`, to: to.name, ...to.signIn } }));
    const auth = Buffer.from(`${users.username}:${users.password}`).toString('base64');
    const folder = workspaceWith({ 'config.json': JSON.stringify({ auths: { [users.address]: { auth } } }) });
    expect(verifies(`${to.behind}@${signed.digest}`, keys, folder)).toBe(true);
    expect(verifies(`${to.behind}@${large.digest}`, keys, folder)).toBe(false);
  });
});
