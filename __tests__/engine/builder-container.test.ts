import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Bridge, openBridge } from './bridge.ts';
import { buildKitImage, containersAndVolumes } from './buildkit-container.ts';
import { EVERYTHING, hang } from './faults.ts';
import { BASE_IMAGE, build, docker, expectSuccess, imageName, type JobOptions, served, workspaceWith } from './job.ts';
import { startProxy } from './proxy.ts';

let bridge: Bridge;
let driverOpts: string;
/** Where buildx writes its builders down in this test. */
let folder: string;
beforeAll(async () => {
  bridge = await openBridge({ port: 'loopback' });
  driverOpts = buildKitImage(bridge.endpoint);
});
afterAll(() => bridge.close());
beforeEach(() => {
  folder = join(workspaceWith({ 'buildx/.keep': '' }), 'buildx');
});

const instances = () => {
  const all = readdirSync(folder).includes('instances') ? readdirSync(join(folder, 'instances')) : [];
  return all.filter((name) => !name.startsWith('.'));
};

const run = ({ with: given, env, ...options }: JobOptions = {}) =>
  build({
    ...options,
    with: { driver: 'docker-container', 'driver-opts': driverOpts, ...given },
    env: { BUILDX_CONFIG: folder, ...env },
  });

describe('a builder in a container', () => {
  it('is made, builds, and is gone after the job, with its container and its volume', async () => {
    const images = imageName();
    const step = await run({ with: { images, push: 'true', platforms: 'linux/amd64,linux/arm64' }, post: 'later' });
    expectSuccess(step);
    const name = step.outputs['builder-name'] ?? '';
    expect(name).toMatch(/^image-build-[0-9a-f]{16}$/);
    expect(instances()).toEqual([name]);
    expect(containersAndVolumes(step.log)).toEqual([`buildx_buildkit_${name}0`, `buildx_buildkit_${name}0_state`]);
    expect(step.outputs['builder-driver']).toBe('docker-container');
    expect(step.outputs['builder-platforms']?.split(',')).toContain('linux/amd64');
    expect(JSON.parse(step.outputs['builder-nodes'] ?? '')).toMatchObject([{ name: `${name}0`, status: 'running' }]);
    expect((await served(`${images}@${step.outputs['digest']}`))?.manifest.manifests.length).toBeGreaterThan(1);
    expect(bridge.connections()).toBeGreaterThan(0);

    const post = await step.runPost();
    expect(post?.outcome).toBe('success');
    expect(post?.log).toContain(`The builder ${name} is removed.`);
    expect(instances()).toEqual([]);
    expect(containersAndVolumes(step.log)).toEqual([]);
    expect(step.orphans).toEqual([]);
  });

  it('is shared by the steps of a job, and removed by the one that made it', async () => {
    const first = await run({ post: 'later', runner: { name: 'one', temp: folder } });
    const second = await run({ post: 'later', runner: { name: 'one', temp: folder }, with: { images: imageName() } });
    const other = await run({ post: 'later', runner: { name: 'one', temp: folder }, github: { job: 'other' } });
    for (const step of [first, second, other]) expectSuccess(step);
    expect(second.outputs['builder-name']).toBe(first.outputs['builder-name']);
    expect(second.log).toContain('is there already, and is used again');
    expect(other.outputs['builder-name']).not.toBe(first.outputs['builder-name']);
    // As the runner does it: the last step first.
    await other.runPost();
    await second.runPost();
    expect(instances()).toEqual([first.outputs['builder-name']]);
    await first.runPost();
    expect(instances()).toEqual([]);
    for (const { log } of [first, other]) expect(containersAndVolumes(log)).toEqual([]);
  });

  it('is gone after a failed build', async () => {
    const step = await run({ files: { Dockerfile: `FROM ${BASE_IMAGE}\nRUN exit 3\n` } });
    expect(step.outcome).toBe('failure');
    expect(step.post?.log).toContain('is removed');
    expect([instances(), containersAndVolumes(step.log), step.orphans]).toEqual([[], [], []]);
  });

  it('is gone after a cancelled build', async () => {
    const step = await run({
      files: { Dockerfile: `FROM ${BASE_IMAGE}\nRUN echo building && sleep 600\n` },
      cancelWhen: { output: /RUN echo building/ },
    });
    expect(step.outcome).toBe('cancelled');
    expect(step.post?.log).toContain('is removed');
    expect([instances(), containersAndVolumes(step.log), step.orphans]).toEqual([[], [], []]);
  });

  it('is gone after a cancel while it boots', async () => {
    const proxy = await startProxy([{ on: EVERYTHING, do: hang }]);
    const image = driverOpts.replace(/image=[^/]+/, `image=${proxy.address}`);
    const step = await run({ with: { 'driver-opts': image }, cancelWhen: { output: /one of its own/ } });
    expect(step.outcome).toBe('cancelled');
    expect([instances(), containersAndVolumes(step.log), step.orphans]).toEqual([[], [], []]);
  });

  it('stays with cleanup: false, and another job takes it by its name', async () => {
    const step = await run({ with: { cleanup: 'false' } });
    expectSuccess(step);
    const builder = step.outputs['builder-name'] ?? '';
    expect(instances()).toEqual([builder]);
    const next = await build({ with: { builder }, env: { BUILDX_CONFIG: folder } });
    expectSuccess(next);
    expect(next.log).toContain(`Builder: ${builder}, as the input builder says.`);
    expect(instances()).toEqual([builder]);
    await buildx('rm', builder);
    expect(containersAndVolumes(step.log)).toEqual([]);
  });

  it('keeps its state with keep-state', async () => {
    const step = await run({ with: { builder: 'keeper', 'keep-state': 'true' } });
    expectSuccess(step);
    expect(step.outputs['builder-name']).toBe('keeper');
    expect(step.post?.log).toContain('The builder keeper is removed; its state stays.');
    expect(instances()).toEqual([]);
    expect(containersAndVolumes(step.log)).toEqual(['buildx_buildkit_keeper0_state']);
    docker('volume', 'rm', 'buildx_buildkit_keeper0_state');
  });

  it('does not become the current one unless it is asked to', async () => {
    const step = await run({ post: 'later' });
    expect(await currentBuilder()).toBe('default');
    await step.runPost();
    const used = await run({ post: 'later', with: { use: 'true' } });
    expect(await currentBuilder()).toBe(used.outputs['builder-name']);
    await used.runPost();
    expect(await currentBuilder()).toBe('default');
  });

  it('is told what BuildKit reads, and shows its log when the run is debugged', async () => {
    const step = await run({
      with: { 'buildkitd-config-inline': 'debug = true', 'buildkitd-flags': '--debug' },
      runnerDebug: true,
      post: 'later',
    });
    expectSuccess(step);
    const told = await buildx('inspect', step.outputs['builder-name'] ?? '');
    await step.runPost();
    expect(told).toMatch(/BuildKit daemon flags:.*--debug/);
    expect(told).toContain('debug = true');
    expect(step.log).toMatch(/BuildKit's log of image-build-[0-9a-f]{16}0/);
    expect(step.log).toContain('buildkitd stands by with');
  });
});

describe('a builder that does not come up', () => {
  it('is tried again, says why, and leaves nothing', async () => {
    const step = await run({
      with: { 'driver-opts': 'image=localhost:1/none:1', 'max-attempts': '2', 'retry-wait-seconds': '0' },
    });
    expect(step.outcome).toBe('failure');
    expect(step.log).toContain('Attempt 1 to boot the builder failed');
    expect(step.annotations.find(({ level }) => level === 'error')?.message).toMatch(
      /^The builder image-build-\w+ does not come up:.*connection refused/s,
    );
    expect([instances(), containersAndVolumes(step.log), step.orphans]).toEqual([[], [], []]);
  });

  it('is an error at once where no attempt would help', async () => {
    const step = await run({ with: { 'driver-opts': 'nonsense=1', 'retry-wait-seconds': '600' } });
    expect(step.outcome).toBe('failure');
    expect(step.log).toMatch(/The builder image-build-\w+ cannot be made/);
    expect([instances(), containersAndVolumes(step.log)]).toEqual([[], []]);
  });
});

/** Not by a call that waits: the bridge is in this process. */
async function buildx(...args: string[]): Promise<string> {
  const env = { ...process.env, BUILDX_CONFIG: folder };
  return (await promisify(execFile)('docker', ['buildx', ...args], { env })).stdout;
}

async function currentBuilder(): Promise<string | undefined> {
  return /^Name:\s+(\S+)/m.exec(await buildx('inspect'))?.[1];
}
