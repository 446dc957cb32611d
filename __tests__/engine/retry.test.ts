import { describe, expect, it } from '@jest/globals';
import { BASE_IMAGE, build, docker, expectSuccess, imageName, served, workspaceWith } from './job.ts';
import { closedPort, refuse, startProxy } from './proxy.ts';

describe('a registry that is away', () => {
  it('is tried again, and the second attempt pushes what the first one built', async () => {
    const port = await closedPort();
    const images = imageName(`localhost:${port}`);
    let started: Promise<unknown> | undefined;
    const step = await build({
      files: { Dockerfile: `FROM ${BASE_IMAGE}\nRUN echo ${port} >/built\n` },
      with: { images, tags: 'a\nb', push: 'true', 'retry-wait-seconds': '1' },
      onLine: (line) => {
        if (line.includes('Attempt 1 failed')) started ??= startProxy(undefined, port);
      },
    });
    await started;
    expectSuccess(step);
    expect(step.outputs['attempts']).toBe('2');
    expect(step.annotations.map(({ level }) => level)).toEqual(['warning']);
    expect(step.annotations[0]?.message).toContain('Attempt 2 of 3 follows in');
    expect(step.log.split('Build, attempt 2')[1]).toContain('CACHED');
    expect((await served(`${images}:b`))?.digest).toBe(step.outputs['digest']);
  });

  it('is not tried again with retry-on: never', async () => {
    const images = imageName(`localhost:${await closedPort()}`);
    const step = await build({ with: { images, push: 'true', 'retry-on': 'never' } });
    expect(step.outcome).toBe('failure');
    expect(step.annotations.map(({ level }) => level)).toEqual(['error']);
  });
});

describe('tags after the push', () => {
  it('survive a registry that stumbles', async () => {
    const stumbles = new Map([
      ['PUT two', 1],
      ['HEAD two', 2],
    ]);
    const proxy = await startProxy((request, response) => {
      const key = `${request.method} ${request.url?.split('/').at(-1)}`;
      const left = stumbles.get(key) ?? 0;
      stumbles.set(key, left - 1);
      return left > 0 && refuse(response, 503, 'UNAVAILABLE');
    });
    const images = imageName(proxy.address);
    const step = await build({ with: { images, tags: 'one\ntwo', push: 'true' } });
    expectSuccess(step);
    expect((await served(`${images}:two`))?.digest).toBe(step.outputs['digest']);
    expect(proxy.requests.filter((line) => line.endsWith('manifests/two') && line.startsWith('PUT'))).toHaveLength(2);
  });

  it('may serve what they served before for a moment', async () => {
    let stale = 1;
    const proxy = await startProxy((request, response) => {
      if (request.method !== 'HEAD' || !request.url?.endsWith('manifests/two') || stale-- <= 0) return false;
      response.writeHead(200, { 'docker-content-digest': `sha256:${'0'.repeat(64)}` }).end();
      return true;
    });
    const step = await build({ with: { images: imageName(proxy.address), tags: 'one\ntwo', push: 'true' } });
    expectSuccess(step);
  });

  it('that serve something else fail the step and leave no output', async () => {
    const other = `sha256:${'0'.repeat(64)}`;
    const proxy = await startProxy((request, response) => {
      if (request.method !== 'HEAD' || !request.url?.endsWith('manifests/two')) return false;
      response.writeHead(200, { 'docker-content-digest': other }).end();
      return true;
    });
    const step = await build({ with: { images: imageName(proxy.address), tags: 'one\ntwo', push: 'true' } });
    expect(step.outcome).toBe('failure');
    expect(step.outputs).toEqual({});
    expect(step.annotations[0]?.message).toContain(`serves ${other}`);
  });
});

describe('an attempt that takes too long', () => {
  it('is stopped, and nothing of it keeps running', async () => {
    const images = imageName();
    const marker = `sleep 987${Math.floor(Math.random() * 1e6)}`;
    const step = await build({
      files: { Dockerfile: `FROM ${BASE_IMAGE}\nRUN ${marker}\n` },
      with: { images, 'timeout-minutes': '0.05', 'retry-on': 'error' },
    });
    expect(step.outcome).toBe('failure');
    expect(step.annotations.map(({ level }) => level)).toEqual(['error']);
    expect(step.annotations[0]?.message).toContain('longer than 0.05 min');
    expect(step.orphans).toEqual([]);
  });
});

describe('a cancelled step', () => {
  it('ends in time, says nothing half done, and post still signs out', async () => {
    const home = workspaceWith({});
    const proxy = await startProxy();
    const step = await build({
      files: { Dockerfile: `FROM ${BASE_IMAGE}\nRUN echo building && sleep 600\n` },
      with: {
        images: imageName(proxy.address),
        push: 'true',
        registry: proxy.address,
        username: 'u',
        password: 'pass-word',
      },
      env: { HOME: home },
      cancelWhen: { output: /RUN echo building/ },
    });
    expect(step.outcome).toBe('cancelled');
    expect(step.signal).toBeFalsy();
    expect(step.outputs).toEqual({});
    expect(step.annotations.map(({ message }) => message)).toEqual([
      'The step was cancelled.',
      'The operation was canceled.',
    ]);
    expect(step.orphans).toEqual([]);
    expect(step.post?.log).toContain('credentials with it');
    expect(docker('ps', '--quiet')).toBe('');
  });
});
