/** What is kept between runs as files in the cache service: the layers of `cache: local`, and what is in cache mounts. */
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Closing } from '../fakes/http-server.ts';
import type { StepResult } from '../runner/step.ts';
import { forget } from './cache-clients.ts';
import { cachedSteps, MAIN, MAIN_READ, Project, PUSH, pull, pullRequest, type Run, warnings } from './cache-runs.ts';
import type { Effect, Operation } from './cache-service/faults.ts';
import { type CacheService, startCacheService } from './cache-service/service.ts';
import type { Scope } from './cache-service/token.ts';
import { BASE_IMAGE, build, expectSuccess, imageName, type JobOptions } from './job.ts';
import { printed } from './run-steps.ts';
import { startThrowAwayEngine, type ThrowAwayEngine } from './throw-away-engine.ts';

let engine: ThrowAwayEngine;
beforeAll(async () => {
  engine = await startThrowAwayEngine();
});
afterAll(() => engine.close());

const closing = new Closing();
let service: CacheService;
beforeEach(async () => {
  service = closing.add(await startCacheService());
});
afterEach(() => closing.all());

const stranger = pullRequest(8, 'stranger/app');
const keys = () => service.entries().map(({ key }) => key);
const postWarnings = ({ post }: StepResult) => warnings({ log: post?.log ?? '' } as StepResult);

describe('cache: local', () => {
  const project = () => new Project(engine.DOCKER_HOST);
  const run: Run = { with: { cache: 'local' } };
  const onMain = (): Run => ({ ...run, service: [service, MAIN] });

  it('is saved after a cold build, brought back before a warm one, and not saved again', async () => {
    const app = project();
    const cold = await app.passing(onMain());
    expectSuccess(cold);
    expect([cachedSteps(cold), cold.outputs['cache-mode']]).toEqual([[], 'local-write']);
    expect(keys()).toEqual([expect.stringMatching(/^image-build-layers-max-.*-[0-9a-f]{16}$/)]);
    const warm = await app.passing(onMain());
    expectSuccess(warm);
    expect([cachedSteps(warm), warm.outputs['cache-mode']]).toEqual([['COPY', 'first', 'last'], 'local-read-write']);
    expect(keys()).toHaveLength(1);
    const changed = await app.passing({ ...onMain(), last: 'changed' });
    expect(cachedSteps(changed)).toEqual(['COPY', 'first']);
    expect(changed.post?.log).toMatch(/^Cache: removed .* of layers that no build needs any more\.$/m);
    expect(keys()).toHaveLength(2);
    for (const step of [cold, warm, changed]) expect([...warnings(step), ...postWarnings(step)]).toEqual([]);
  });

  it('of the default branch is there for pull requests, and those of a fork leave nothing', async () => {
    const app = project();
    await app.passing(onMain());
    const before = service.entries();
    // Its token would let it write.
    const fork = await app.passing({ ...stranger, ...run, last: 'changed', service: [service, pull(8), MAIN_READ] });
    expect([cachedSteps(fork), fork.outputs['cache-mode']]).toEqual([['COPY', 'first'], 'local-read']);
    expect(service.entries()).toEqual(before);
    const own = await app.passing({
      ...pullRequest(7),
      ...run,
      last: 'changed',
      service: [service, pull(7), MAIN_READ],
    });
    expect(cachedSteps(own)).toEqual(['COPY', 'first']);
    expect(service.entries().map(({ scope }) => scope)).toEqual([MAIN.scope, pull(7).scope]);
    expect([fork, own].flatMap((step) => [...warnings(step), ...postWarnings(step)])).toEqual([]);
  });

  it('that is larger than allowed is not saved', async () => {
    const step = await project().passing({ ...onMain(), with: { cache: 'local', 'cache-max-size': '1k' } });
    expect(step.post?.log).toMatch(
      /^##\[notice\]The layers are not saved: .* are more than cache-max-size, 1\.0 KiB\.$/m,
    );
    expect(keys()).toEqual([]);
  });
});

/** A Dockerfile that counts its builds in one cache mount, and has another one of another user. */
class Counter {
  readonly id = randomUUID();
  readonly images = imageName();

  async run(scopes: readonly Scope[], { with: inputs, ...options }: JobOptions = {}): Promise<StepResult> {
    // A line for each build: what a mount holds is no part of what makes a step another one.
    const lines = [
      `FROM ${BASE_IMAGE} AS base`,
      'ARG NAME=unset',
      'FROM base',
      `RUN --mount=type=cache,target=/counts/ \\`,
      '    # not the end of the step',
      `    --mount=type=cache,id=${this.id}-$NAME,target=/own,uid=1000,mode=0700 \\`,
      `    echo ${randomUUID()} >/dev/null && echo build >>/counts/${this.id} && cp /counts/${this.id} /own/copy && \\`,
      `    echo builds $(wc -l <"/counts/${this.id}") and owner $(stat -c "%u %a" /own)`,
      'RUN cat <<EOF >/dev/null',
      'RUN --mount=type=cache,target=/text-of-another-file true',
      'EOF',
    ];
    const env = { DOCKER_HOST: engine.DOCKER_HOST, ...service.env(scopes), ...options.env };
    const given = { images: this.images, outputs: 'type=cacheonly', 'build-args': 'NAME=app', 'cache-mounts': 'true' };
    const step = await build({
      ...PUSH,
      ...options,
      files: { Dockerfile: `${lines.join('\n')}\n` },
      with: { ...given, ...inputs },
      env,
    });
    await forgetMounts();
    return step;
  }
}

function forgetMounts(): Promise<void> {
  return forget(engine.DOCKER_HOST, 'exec.cachemount', ['type=exec.cachemount']);
}

const counted = (step: StepResult) => printed(step).find((line) => line.startsWith('builds '));

describe('cache-mounts: true', () => {
  it('has in the next run what the builder has forgotten, also for a fork, of which nothing is kept', async () => {
    const app = new Counter();
    for (const builds of [1, 2]) {
      const step = await app.run([MAIN]);
      expectSuccess(step);
      expect(counted(step)).toBe(`builds ${builds} and owner 1000 700`);
      expect([...warnings(step), ...postWarnings(step)]).toEqual([]);
      // One for each mount.
      expect(keys()).toHaveLength(2 * builds);
    }
    const before = service.entries();
    // Its token would let it write.
    const fork = await app.run([pull(8), MAIN_READ], stranger);
    expect(counted(fork)).toBe('builds 3 and owner 1000 700');
    expect(service.entries()).toEqual(before);
  });

  it('keeps no mount that is larger than allowed', async () => {
    const step = await new Counter().run([MAIN], { with: { 'cache-max-size': '1k' } });
    expect(step.post?.log.match(/^##\[notice\]The cache mount .* is not saved: .* are more than/gm)).toHaveLength(2);
    expect(keys()).toEqual([]);
  });

  it('builds all the same where nothing can see into the mounts', async () => {
    const app = new Counter();
    await app.run([MAIN]);
    const before = keys();
    const step = await app.run([MAIN], { with: { 'cache-mounts-image': `${BASE_IMAGE}-of-nobody` } });
    expectSuccess(step);
    expect(counted(step)).toBe('builds 1 and owner 1000 700');
    expect(warnings(step)).toEqual([expect.stringMatching(/^The cache mounts could not be filled: .* lost;.*-image/)]);
    expect(postWarnings(step)).toEqual([
      expect.stringMatching(/^Contents of cache mounts could not be saved: .* lost/),
    ]);
    expect(keys()).toEqual(before);
  });
});

/** Seconds, for what must not be waited for longer. */
const SHORT = 2;
/** Seconds for a whole step on a machine that is busy: less than what is waited for where nobody says how long. */
const MOST = 50;

describe('a cache service that is not well', () => {
  const inputs = { cache: 'local' };
  const calls = ['GetCacheEntryDownloadURL', 'CreateCacheEntry'] as const;

  it.each<[string, readonly Operation[], Effect, number | undefined, string]>([
    ['throttles', calls, { status: 429 }, undefined, 'Rate limited'],
    ['fails', calls, { status: 500 }, SHORT, 'did not get on for 2 s'],
    ['hangs', calls, 'hang', SHORT, 'did not get on for 2 s'],
    ['hangs with its storage', ['download', 'upload'], 'hang', SHORT, 'did not get on for 2 s'],
  ])('and %s costs no more than the set time, before the build and after it', async (_, on, fault, limit, said) => {
    const app = new Project(engine.DOCKER_HOST);
    const run: Run = { service: [service, MAIN], with: inputs };
    if (on.includes('download')) await app.passing(run);
    const before = service.entries();
    service.inject({ on, do: fault });
    const short: Record<string, string> = limit === undefined ? {} : { 'cache-timeout-seconds': `${limit}` };
    const step = await app.passing({ ...run, last: 'changed', with: { ...inputs, ...short } });
    expectSuccess(step);
    for (const stage of [step, step.post]) expect((stage?.durationMs ?? 0) / 1000).toBeLessThan(MOST);
    expect(warnings(step)).toEqual([expect.stringContaining(said)]);
    expect(postWarnings(step)).toEqual([expect.stringContaining(said)]);
    expect(service.entries()).toEqual(before);
  });

  it('or lets the run only read, is not written', async () => {
    const step = await new Counter().run([MAIN_READ], { with: inputs });
    expectSuccess(step);
    expect([...warnings(step), ...postWarnings(step), ...keys()]).toEqual([]);
    expect(service.log().filter(({ operation }) => operation === 'CreateCacheEntry')).toEqual([]);
  });
});
