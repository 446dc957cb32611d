import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Closing } from '../fakes/http-server.ts';
import { cachedSteps, MAIN, MAIN_READ, ONLY_CACHED, Project, type Run, warnings } from './cache-runs.ts';
import type { Effect, Operation } from './cache-service/faults.ts';
import { type CacheService, startCacheService } from './cache-service/service.ts';
import { answer, hang } from './faults.ts';
import { expectSuccess, served, tagsOf } from './job.ts';
import { startProxy } from './proxy.ts';
import { behind } from './recovery.ts';
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

/** Of the step, for what hangs; whatever answers has the usual time to do so, also on a machine that is busy. */
const SHORT = { 'cache-timeout-seconds': '2' };
/** Seconds for a whole step on a machine that is busy: less than what is waited for where nobody says how long. */
const MOST = 50;
const CACHE = { cache: 'gha', 'max-attempts': '1', 'retry-on': 'never' };
const project = () => new Project(engine.DOCKER_HOST);

describe('a cache service that is not well before the build', () => {
  it.each<[string, Effect, Record<string, string>, string]>([
    ['throttles', { status: 429, retryAfterSeconds: 60 }, {}, 'it answered 429 and asks to wait 60 s'],
    ['fails', { status: 500 }, {}, 'it answered 500'],
    ['hangs', 'hang', { 'cache-timeout-seconds': '1' }, 'it gave no answer'],
  ])('and %s is left out, with one warning and what it cost', async (_, fault, limit, said) => {
    const app = project();
    service.inject({ on: ['GetCacheEntryDownloadURL', 'CreateCacheEntry', 'upload', 'download'], do: fault });
    const step = await app.run({ service: [service, MAIN], with: { ...CACHE, ...limit } });
    expectSuccess(step);
    expect(step.outputs).toMatchObject({ 'cache-mode': 'off', attempts: '1' });
    expect(warnings(step)).toEqual([
      expect.stringMatching(
        new RegExp(`^The GitHub Actions cache is left out of this build: ${said} \\(\\d+\\.\\d s lost\\)\\.$`),
      ),
    ]);
    // Ten times what was set for the one that hangs.
    expect(Number(/\((\d+\.\d) s lost\)/.exec(step.log)?.[1])).toBeLessThan(10);
    expect(JSON.parse(step.outputs['argv'] ?? '').join(' ')).not.toContain('type=gha');
  });
});

describe('a cache service that takes nothing', () => {
  it.each<[string, readonly Operation[], Effect]>([
    ['because it throttles', ['CreateCacheEntry'], { status: 429 }],
    ['because it fails', ['CreateCacheEntry'], { status: 500 }],
    ['because it does not answer', ['upload'], 'hang'],
  ])('%s costs the set timeout, and the step has what it pushed', async (_, on, fault) => {
    const app = project();
    service.inject({ on, do: fault });
    const step = await app.run({ service: [service, MAIN], with: { ...CACHE, ...SHORT, outputs: '', push: 'true' } });
    expectSuccess(step);
    expect(step.durationMs / 1000).toBeLessThan(MOST);
    expect(step.outputs).toMatchObject({ pushed: 'true', attempts: '1', 'cache-mode': 'gha-read' });
    expect((await served(`${app.image}:main`))?.digest).toBe(step.outputs['digest']);
    expect(warnings(step)).toEqual([expect.stringMatching(/cache/i)]);
    expect(service.entries()).toEqual([]);
  });

  it('because the token may only read is not asked', async () => {
    const step = await project().run({ service: [service, MAIN_READ], with: CACHE });
    expectSuccess(step);
    expect([step.outputs['cache-mode'], warnings(step)]).toEqual(['gha-read', []]);
    expect(service.log().filter(({ operation }) => operation === 'CreateCacheEntry')).toEqual([]);
  });
});

describe('layers that a cache service promised', () => {
  it.each<[string, (given: CacheService) => void, Record<string, string>, string]>([
    ['and does not send', (given) => given.inject({ on: 'download', key: /^buildkit-blob/, do: 'hang' }), SHORT, '2'],
    ['and has no more', (given) => given.evict(({ key }) => key.startsWith('buildkit-blob')), {}, '1'],
  ])('%s are made again, whatever retry-on says', async (_, spoil, limit, attempts) => {
    const app = project();
    const run: Run = { service: [service, MAIN], with: CACHE };
    await app.passing(run);
    spoil(service);
    const step = await app.run({ ...run, last: 'changed', with: { ...CACHE, ...limit } });
    service.release();
    await app.forget();
    expectSuccess(step);
    expect([step.outputs['attempts'], cachedSteps(step, ONLY_CACHED)]).toEqual([attempts, []]);
    expect(step.durationMs / 1000).toBeLessThan(MOST);
  });
});

describe('a cache service that stops to answer while it is read', () => {
  it('is left out of the next attempt, when the builder is free again', async () => {
    const onLine = (line: string) => {
      if (line === '##[group]Build') service.inject({ on: 'GetCacheEntryDownloadURL', do: 'hang' });
      // What a builder in a container gets by being started again.
      if (line.includes('does not read the cache')) service.release();
    };
    const step = await project().run({ service: [service, MAIN], with: { ...CACHE, ...SHORT }, onLine });
    expectSuccess(step);
    expect(step.outputs['attempts']).toBe('2');
    expect(warnings(step)).toEqual([expect.stringContaining('A cache gave no answer for 4 s when it was read')]);
  });
});

describe('a registry with a cache', () => {
  it('that does not answer is left out', async () => {
    const proxy = await startProxy([{ on: /^(?:GET|HEAD) \S+-cache\//, do: hang }]);
    const app = new Project(engine.DOCKER_HOST, `${proxy.address}/test/hanging`);
    const step = await app.run({ with: { ...CACHE, cache: 'registry', 'cache-timeout-seconds': '1' } });
    expectSuccess(step);
    expect(step.outputs['cache-mode']).toBe('off');
    expect(warnings(step)).toEqual([
      expect.stringMatching(/is left out of this build: it gave no answer \(\d+\.\d s lost\)/),
    ]);
  });

  it('that takes no cache still has the image', async () => {
    const proxy = await startProxy([{ on: /^(?:POST|PUT|PATCH) \S+-cache\//, do: answer(403) }]);
    const app = new Project(engine.DOCKER_HOST, `${proxy.address}/test/refusing-${Date.now()}`);
    const step = await app.run({ with: { ...CACHE, cache: 'registry', outputs: '', push: 'true' } });
    expectSuccess(step);
    expect((await served(`${behind(app.image)}:main`))?.digest).toBe(step.outputs['digest']);
    expect([step.outputs['cache-mode'], await tagsOf(`${behind(app.image)}-cache`)]).toEqual(['off', []]);
    expect(warnings(step)).toEqual([expect.stringMatching(/^The cache was not written to registry, which cost \d/)]);
  });
});
