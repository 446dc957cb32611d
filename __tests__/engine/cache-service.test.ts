import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Closing } from '../fakes/http-server.ts';
import { cacheBuild, forget as forgetIn, toolkit } from './cache-clients.ts';
import { type CacheService, startCacheService } from './cache-service/service.ts';
import type { Scope } from './cache-service/token.ts';
import { BASE_IMAGE, workspaceWith } from './job.ts';
import { startThrowAwayEngine, type ThrowAwayEngine } from './throw-away-engine.ts';

const MAIN: Scope = { scope: 'refs/heads/main', permission: 'write' };
const MAIN_READ: Scope = { ...MAIN, permission: 'read' };
const pull = (number: number): Scope => ({ scope: `refs/pull/${number}/merge`, permission: 'write' });

const services = new Closing();
afterEach(() => services.all());

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setTimeout(20);
}

async function start(): Promise<CacheService> {
  return services.add(await startCacheService());
}

describe("BuildKit's type=gha", () => {
  let engine: ThrowAwayEngine;
  beforeAll(async () => {
    engine = await startThrowAwayEngine();
  });
  afterAll(() => engine.close());

  /** Two steps and a file from them. All of them name the project, so that they can be found among others' steps. */
  function project() {
    const id = randomUUID();
    return { id, folder: workspaceWith({ Dockerfile: dockerfile(id, 'second') }) };
  }

  function dockerfile(id: string, second: string): string {
    const steps = [`RUN echo first >/${id}`, `RUN echo ${second} >>/${id}`];
    return [`FROM ${BASE_IMAGE} AS work`, ...steps, 'FROM scratch', `COPY --from=work /${id} /`].join('\n');
  }

  const build = (service: CacheService, scopes: readonly Scope[], folder: string, ...options: string[]) =>
    cacheBuild({ ...service.env(scopes), DOCKER_HOST: engine.DOCKER_HOST }, folder, ...options);

  /** The engine forgets what it knows of the steps, and has the cache service alone. */
  const forget = (id: string) => forgetIn(engine.DOCKER_HOST, id);

  const FROM = ['--cache-from', 'type=gha,timeout=20s'];
  const TO = ['--cache-to', 'type=gha,mode=max,timeout=20s'];

  it('keeps what a cold build made, for a warm one', async () => {
    const [service, { id, folder }] = [await start(), project()];
    const cold = await build(service, [MAIN], folder, ...FROM, ...TO);
    expect(cold).toMatchObject({ code: 0, cached: [] });
    expect(new Set(service.entries().map(({ scope }) => scope))).toEqual(new Set([MAIN.scope]));
    await forget(id);
    const warm = await build(service, [MAIN_READ], folder, ...FROM);
    expect(warm.code).toBe(0);
    expect(warm.cached).toEqual(
      expect.arrayContaining([expect.stringContaining('RUN echo first'), expect.stringContaining('RUN echo second')]),
    );
    expect(readFileSync(join(warm.folder, id), 'utf8')).toBe('first\nsecond\n');
    expect(service.log().filter(({ operation }) => operation === 'download').length).toBeGreaterThan(0);
  });

  it("is warm in a pull request from the default branch, and writes only the pull request's own", async () => {
    const [service, { id, folder }] = [await start(), project()];
    await build(service, [MAIN], folder, ...TO);
    const ofMain = service.entries();
    await forget(id);
    writeFileSync(join(folder, 'Dockerfile'), dockerfile(id, 'changed'));
    const seven = await build(service, [pull(7), MAIN_READ], folder, ...FROM, ...TO);
    expect(seven).toMatchObject({ code: 0, cached: [expect.stringContaining('RUN echo first')] });
    const [kept, added] = [service.entries().slice(0, ofMain.length), service.entries().slice(ofMain.length)];
    expect(kept).toEqual(ofMain);
    expect(new Set(added.map(({ scope }) => scope))).toEqual(new Set([pull(7).scope]));
    await forget(id);
    const eight = await build(service, [pull(8), MAIN_READ], folder, ...FROM);
    expect(eight.cached).toEqual([expect.stringContaining('RUN echo first')]);
  });

  it('cannot be written with a token that only reads, which breaks a build that does not ignore it', async () => {
    const [service, { folder }] = [await start(), project()];
    const strict = await build(service, [MAIN_READ], folder, ...TO);
    expect(strict).toMatchObject({ code: 1, output: expect.stringContaining('failed to reserve cache') });
    const lenient = await build(service, [MAIN_READ], folder, '--cache-to', `${TO[1]},ignore-error=true`);
    expect(lenient.code).toBe(0);
    expect(service.entries()).toEqual([]);
  });

  it('waits when it is throttled, and then reads', async () => {
    const [service, { id, folder }] = [await start(), project()];
    await build(service, [MAIN], folder, ...TO);
    await forget(id);
    const throttled = service.inject({
      on: 'GetCacheEntryDownloadURL',
      do: { status: 429, retryAfterSeconds: 1 },
      times: 2,
    });
    const warm = await build(service, [MAIN_READ], folder, ...FROM);
    expect(throttled()).toBe(2);
    expect(warm).toMatchObject({
      code: 0,
      cached: expect.arrayContaining([expect.stringContaining('RUN echo second')]),
    });
  });

  it('asks for another address when one has expired', async () => {
    const [service, { id, folder }] = [await start(), project()];
    await build(service, [MAIN], folder, ...TO);
    await forget(id);
    const expired = service.inject({ on: 'download', do: 'expired', times: 1, key: /^buildkit-blob-/ });
    const warm = await build(service, [MAIN_READ], folder, ...FROM);
    expect(expired()).toBe(1);
    expect(warm.code).toBe(0);
    expect(readFileSync(join(warm.folder, id), 'utf8')).toBe('first\nsecond\n');
  });

  it('freezes the whole engine while it waits for an answer that does not come', async () => {
    const [service, { folder }, other] = [await start(), project(), project()];
    const hanging = service.inject({ on: 'GetCacheEntryDownloadURL', do: 'hang' });
    const ended: string[] = [];
    try {
      const waiting = build(service, [MAIN_READ], folder, ...FROM).finally(() => ended.push('waiting'));
      await until(() => hanging() > 0);
      const second = build(service, [], other.folder).finally(() => ended.push('second'));
      // Longer than either takes by itself.
      await setTimeout(1500);
      expect(ended).toEqual([]);
      service.release();
      expect(await waiting).toMatchObject({ code: 0, cached: [] });
      expect(await second).toMatchObject({ code: 0 });
    } finally {
      service.release();
    }
  });
});

describe('@actions/cache', () => {
  const data = (text: string) => workspaceWith({ 'data/file': text });
  const read = (workspace: string) => readFileSync(join(workspace, 'data/file'), 'utf8');

  it('restores what was saved, by its key and by the beginning of it, the newest first', async () => {
    const service = await start();
    const env = service.env([MAIN]);
    expect((await toolkit(env, data('old'), 'save', 'app-1')).result).toBeGreaterThan(0);
    expect((await toolkit(env, data('new'), 'save', 'app-2')).result).toBeGreaterThan(0);
    expect(service.entries().map(({ key }) => key)).toEqual(['app-1', 'app-2']);
    const [exact, newest] = [data(''), data('')];
    const restored = await Promise.all([
      toolkit(env, exact, 'restore', 'app-1'),
      toolkit(env, newest, 'restore', 'other-1', 'app-'),
    ]);
    expect(restored.map(({ result }) => result)).toEqual(['app-1', 'app-2']);
    expect([read(exact), read(newest)]).toEqual(['old', 'new']);
  });

  it('is told why it may not write, and why it may not read', async () => {
    const service = await start();
    const denied = await toolkit(service.env([MAIN_READ]), data('x'), 'save', 'key');
    expect(denied).toMatchObject({ code: 0, result: -1 });
    expect(denied.output).toContain('cache write denied: token has no writable scopes');
    const blind = await toolkit(service.env([]), data('x'), 'restore', 'key');
    expect(blind).toMatchObject({ code: 0, result: null });
    expect(blind.output).toContain('cache read denied: token has no readable scopes');
  });

  it('gives up when it is throttled, and when a download breaks off', async () => {
    const service = await start();
    const env = service.env([MAIN]);
    await toolkit(env, data('x'), 'save', 'key');
    service.inject({ on: 'download', do: 'truncate' });
    const broken = await toolkit(env, data(''), 'restore', 'key');
    expect(broken).toMatchObject({ code: 0, result: null });
    service.release();
    service.inject({ on: 'GetCacheEntryDownloadURL', do: { status: 429, retryAfterSeconds: 60 } });
    const throttled = await toolkit(env, data(''), 'restore', 'key');
    expect(throttled).toMatchObject({ code: 0, result: null });
    expect(throttled.output).toContain('your rate limit will reset in 60 seconds');
  });
});
