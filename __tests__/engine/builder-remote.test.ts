import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Bridge, openBridge } from './bridge.ts';
import { build, expectSuccess, imageName, type JobOptions, served, workspaceWith } from './job.ts';
import { startThrowAwayEngine, type ThrowAwayEngine } from './throw-away-engine.ts';

let engine: ThrowAwayEngine;
let first: Bridge;
let second: Bridge;
let folder: string;
beforeAll(async () => {
  engine = await startThrowAwayEngine();
  first = await openBridge();
  second = await openBridge({ engine: engine.DOCKER_HOST });
});
afterAll(async () => {
  await Promise.all([first.close(), second.close()]);
  await engine.close();
});
beforeEach(() => {
  folder = join(workspaceWith({ 'buildx/.keep': '' }), 'buildx');
});

const instances = () => {
  const all = readdirSync(folder).includes('instances') ? readdirSync(join(folder, 'instances')) : [];
  return all.filter((name) => !name.startsWith('.'));
};
const run = (options: JobOptions) => build({ ...options, env: { BUILDX_CONFIG: folder, ...options.env } });

describe('a remote builder', () => {
  it('builds, and is forgotten after the job', async () => {
    const images = imageName();
    const step = await run({ with: { images, push: 'true', driver: 'remote', endpoint: first.endpoint } });
    expectSuccess(step);
    expect(step.log).toContain('using remote driver');
    expect(step.outputs['builder-driver']).toBe('remote');
    expect((await served(`${images}:main`))?.digest).toBe(step.outputs['digest']);
    expect(instances()).toEqual([]);
    expect(step.orphans).toEqual([]);
  });

  it('of two nodes builds one platform on each, and joins them', async () => {
    const before = [first, second].map(({ connections }) => connections());
    const images = imageName();
    const step = await run({
      with: {
        images,
        push: 'true',
        driver: 'remote',
        endpoint: first.endpoint,
        append: `- endpoint: ${second.endpoint}\n  name: arm\n  platforms: linux/arm64\n`,
        platforms: 'linux/amd64,linux/arm64',
      },
    });
    expectSuccess(step);
    expect(JSON.parse(step.outputs['builder-nodes'] ?? '')).toMatchObject([
      { endpoint: first.endpoint, status: 'running' },
      { name: 'arm', endpoint: second.endpoint, status: 'running', platforms: 'linux/arm64' },
    ]);
    expect(step.log).toContain('[linux/arm64');
    const pushed = await served(`${images}:main`);
    expect(pushed?.digest).toBe(step.outputs['digest']);
    const platforms = pushed?.manifest.manifests.map(
      ({ platform }: { platform: { architecture: string } }) => platform.architecture,
    );
    expect(platforms.sort()).toEqual(['amd64', 'arm64', 'unknown', 'unknown']);
    [first, second].forEach(({ connections }, index) => {
      expect(connections()).toBeGreaterThan(before[index] ?? 0);
    });
    expect(instances()).toEqual([]);
  });

  it('is not taken for ready when one of its nodes is away', async () => {
    const step = await run({
      with: {
        driver: 'remote',
        endpoint: first.endpoint,
        append: '- endpoint: tcp://127.0.0.1:1\n  platforms: linux/arm64\n',
        'max-attempts': '1',
      },
    });
    expect(step.outcome).toBe('failure');
    expect(step.log).toMatch(/The builder image-build-\w+ does not come up/);
    expect(instances()).toEqual([]);
    expect(step.orphans).toEqual([]);
  });
});
