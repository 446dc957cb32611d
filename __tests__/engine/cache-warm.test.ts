import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Closing } from '../fakes/http-server.ts';
import { cachedSteps, MAIN, MAIN_READ, Project, pull, pullRequest, type Run, warnings } from './cache-runs.ts';
import { type CacheService, startCacheService } from './cache-service/service.ts';
import { expectSuccess, served, tagsOf } from './job.ts';
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

const ALL = ['COPY', 'first', 'last'];
const project = () => new Project(engine.DOCKER_HOST);
/** An image is pushed under the names of its event; the embedded cache is found by those. The commit is built twice. */
const PUSHED = { outputs: '', push: 'true', 'immutable-tags': 'off' };

describe.each<[string, Run['with'], string, string[]]>([
  ['gha', {}, 'gha-read-write', ALL],
  ['registry', {}, 'registry-write', ALL],
  // The first stage is no part of the image.
  ['inline', PUSHED, 'inline-write', ['COPY', 'last']],
])('cache: %s', (cache, inputs, mode, found) => {
  it('is written by a cold build and makes the next one warm', async () => {
    const app = project();
    const run: Run = { service: [service, MAIN], with: { cache, ...inputs } };
    const cold = await app.passing(run);
    expectSuccess(cold);
    expect(cachedSteps(cold)).toEqual([]);
    expect(cold.outputs).toMatchObject({ 'cache-mode': mode, 'cache-hit-ratio': '0' });
    // Also not of a cache that cannot be there yet.
    expect(cold.log).not.toMatch(/^#\d+ ERROR/m);
    const warm = await app.passing(run);
    expectSuccess(warm);
    expect(cachedSteps(warm)).toEqual(expect.arrayContaining(found));
    expect(warm.outputs['cache-mode']).toBe(`${cache}-read-write`);
    expect(Number(warm.outputs['cache-hit-ratio'])).toBe(1);
    expect(warm.log).toMatch(/^Cache: \d of \d steps were there already.* Read .* in \d+\.\d s\./m);
    expect([...warnings(cold), ...warnings(warm)]).toEqual([]);
    if (inputs === PUSHED) {
      expect((await served(`${app.image}:main`))?.digest).toBe(warm.outputs['digest']);
    }
  });
});

describe('pull requests', () => {
  const stranger = pullRequest(8, 'stranger/app');

  it('are warm from the default branch at their first build; of a fork, they leave nothing in the service', async () => {
    const app = project();
    const run = { last: 'changed', with: { cache: 'gha' } };
    await app.passing({ service: [service, MAIN], with: { cache: 'gha' } });
    const ofMain = service.entries();
    const own = await app.passing({ ...pullRequest(7), ...run, service: [service, pull(7), MAIN_READ] });
    expectSuccess(own);
    expect(own.outputs['cache-mode']).toBe('gha-read-write');
    expect(cachedSteps(own)).toContain('first');
    const [kept, added] = [service.entries().slice(0, ofMain.length), service.entries().slice(ofMain.length)];
    expect(kept).toEqual(ofMain);
    expect(new Set(added.map(({ scope }) => scope))).toEqual(new Set([pull(7).scope]));
    const [before, asked] = [service.entries(), service.log().length];
    // Its token would let it write.
    const fork = await app.passing({ ...stranger, ...run, service: [service, pull(8), MAIN_READ] });
    expectSuccess(fork);
    expect(fork.outputs['cache-mode']).toBe('gha-read');
    expect(cachedSteps(fork)).toContain('first');
    expect(service.entries()).toEqual(before);
    const operations = service.log().slice(asked);
    expect(operations.filter(({ operation }) => !/^(?:GetCacheEntryDownloadURL|download)$/.test(operation))).toEqual(
      [],
    );
    expect([...warnings(own), ...warnings(fork)]).toEqual([]);
  });

  it('are so in a registry, too', async () => {
    const app = project();
    const run = { last: 'changed', with: { cache: 'registry' } };
    await app.passing({ with: { cache: 'registry' } });
    const [main = ''] = await tagsOf(`${app.image}-cache`);
    const before = await served(`${app.image}-cache:${main}`);
    const fork = await app.passing({ ...stranger, ...run });
    expect(cachedSteps(fork)).toContain('first');
    expect(await tagsOf(`${app.image}-cache`)).toEqual([main]);
    const own = await app.passing({ ...pullRequest(7), ...run });
    expect(cachedSteps(own)).toContain('first');
    expect(await tagsOf(`${app.image}-cache`)).toEqual([main, expect.stringMatching(/^pr-7-/)]);
    expect(await served(`${app.image}-cache:${main}`)).toEqual(before);
  });
});

describe('two legs of a matrix', () => {
  it('keep a cache each', async () => {
    const app = project();
    const leg = (name: string): Run => ({
      last: name,
      service: [service, MAIN],
      with: { cache: 'gha', suffix: `-${name}` },
    });
    for (const name of ['one', 'two']) await app.passing(leg(name));
    for (const name of ['one', 'two'])
      expect(cachedSteps(await app.passing(leg(name)))).toEqual(['COPY', 'first', name]);
    const lists = service.entries().filter(({ key }) => key.startsWith('index-'));
    expect(new Set(lists.map(({ key }) => key.replace(/#\d+$/, ''))).size).toBe(2);
  });
});
