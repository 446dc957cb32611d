import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Bridge, openBridge } from './bridge.ts';
import { containersAndVolumes, provideBuildKitImage } from './buildkit-container.ts';
import { build, expectSuccess, imageName, type JobOptions, served, workspaceWith } from './job.ts';
import { startThrowAwayEngine, type ThrowAwayEngine } from './throw-away-engine.ts';

/** Its own engine: no other may find our BuildKit under the name of the real one. */
let engine: ThrowAwayEngine;
let bridge: Bridge;
let folder: string;
beforeAll(async () => {
  engine = await startThrowAwayEngine();
  bridge = await openBridge({ engine: engine.DOCKER_HOST, port: 'containers' });
  provideBuildKitImage(bridge.endpoint, engine.DOCKER_HOST);
});
afterAll(async () => {
  await bridge.close();
  await engine.close();
});
beforeEach(() => {
  folder = join(workspaceWith({ 'buildx/.keep': '' }), 'buildx');
});

const instances = () => {
  const all = readdirSync(folder).includes('instances') ? readdirSync(join(folder, 'instances')) : [];
  return all.filter((name) => !name.startsWith('.'));
};
const run = (options: JobOptions) =>
  build({ ...options, env: { BUILDX_CONFIG: folder, DOCKER_HOST: engine.DOCKER_HOST, ...options.env } });

describe('the current builder', () => {
  it('is used as long as it can do what is needed', async () => {
    const step = await run({ with: { platforms: 'linux/amd64,linux/arm64' } });
    expectSuccess(step);
    expect(step.log).toContain('Builder: the current one, default (docker), which can do all of this.');
    expect(step.outputs).toMatchObject({ 'builder-name': 'default', 'builder-driver': 'docker' });
    expect(instances()).toEqual([]);
  });

  it('is not even asked where nothing depends on it', async () => {
    const step = await run({ with: { load: 'true' } });
    expectSuccess(step);
    expect(step.log).toContain('Builder: the current one, because any builder can do this.');
    expect(step.outputs).toMatchObject({ 'builder-name': '', 'builder-nodes': '' });
  });

  it('gives way to one that can, and that is gone after the job', async () => {
    const images = imageName();
    const step = await run({ with: { outputs: `type=image,name=${images},push-by-digest=true,push=true` } });
    expectSuccess(step);
    expect(step.log).toContain('because the builder default (driver docker) cannot do push-by-digest.');
    expect(step.log).toContain('using docker-container driver');
    expect(await served(`${images}@${step.outputs['digest']}`)).toBeDefined();
    expect(step.post?.log).toContain('is removed');
    expect([instances(), containersAndVolumes(step.log, engine.DOCKER_HOST), step.orphans]).toEqual([[], [], []]);
  });

  it('does not give way where it was named: what it cannot do is an error before the build', async () => {
    const outputs = `type=image,name=${imageName()},push-by-digest=true,push=true`;
    const step = await run({ with: { builder: 'default', outputs } });
    expect(step.outcome).toBe('failure');
    expect(step.annotations).toHaveLength(1);
    const [sentence, link] = (step.annotations[0]?.message ?? '').split('\n');
    expect(sentence).toBe(
      'Input builder: the builder default (driver docker) cannot do push-by-digest. Take the input out, and a builder ' +
        'that can is made for this job, or name one that can.',
    );
    expect(link).toMatch(/troubleshooting\.md#input-invalid \[input-invalid\]$/);
    expect(step.log).not.toContain('load build definition');
  });
});

describe('a builder that is described', () => {
  it('is not even made where it could not do what is needed', async () => {
    const step = await run({ with: { 'buildkitd-flags': '--debug', allow: 'security.insecure' } });
    expect(step.outcome).toBe('failure');
    expect(step.log).toContain('Add --allow-insecure-entitlement security.insecure to buildkitd-flags.');
    expect(instances()).toEqual([]);
  });
});
