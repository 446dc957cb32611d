import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Bridge, openBridge } from './bridge.ts';
import { runGated } from './gate-runs.ts';
import { build, docker, expectSuccess, imageName, served, tagsOf } from './job.ts';
import { pushOfTwoPlatforms } from './options-platforms.ts';
import { buildxFolder, createRemoteBuilder, type RemoteBuilder } from './remote-builder.ts';
import { startThrowAwayEngine, type ThrowAwayEngine } from './throw-away-engine.ts';

// One engine cannot be two nodes: buildx gives both parts of a build the same name.
let second: ThrowAwayEngine;
beforeAll(async () => {
  second = await startThrowAwayEngine();
});
afterAll(() => second.close());

describe('on a builder that is there, with a node for each platform', () => {
  let builder: RemoteBuilder;
  beforeAll(async () => {
    builder = await createRemoteBuilder([
      { platforms: 'linux/amd64' },
      { platforms: 'linux/arm64', engine: second.DOCKER_HOST },
    ]);
  });
  afterAll(() => builder.close());

  pushOfTwoPlatforms((options) => builder.run(options));

  it('two platforms cannot wait for a gate: buildx would tag what it joins', async () => {
    const inputs = { platforms: 'linux/amd64,linux/arm64' };
    const { step, images } = await runGated({ with: inputs }, (options) => builder.run(options));
    expect(step.outcome).toBe('failure');
    expect(step.annotations[0]?.message).toMatch(
      /^Input builder: the builder \S+ \(driver remote, 2 nodes\) cannot do a push without a tag/,
    );
    expect(await tagsOf(images)).toEqual([]);
  });

  it('one platform can', async () => {
    const { step, images, seen } = await runGated({}, (options) => builder.run(options));
    expectSuccess(step);
    expect(seen?.tags).toEqual({ [images]: [] });
    expect(await tagsOf(images)).toEqual(['a', 'b']);
  });

  it('two platforms under a tag that people follow are pushed under it', async () => {
    const images = imageName();
    const inputs = { images, tags: 'latest', push: 'true', platforms: 'linux/amd64,linux/arm64' };
    const step = await builder.run({ with: inputs });
    expectSuccess(step);
    expect(step.outputs['argv']).toContain(`${images}:latest`);
    expect((await served(`${images}:latest`))?.digest).toBe(step.outputs['digest']);
  });

  it('the other platform was built by the other node', () => {
    const cache = docker('--host', second.DOCKER_HOST, 'buildx', 'du', '--verbose');
    expect(cache).toMatch(/^Description:.*COPY arm64\.txt/m);
  });
});

describe('on a builder that the step makes, with a node of append for the other platform', () => {
  let first: Bridge;
  let appended: Bridge;
  beforeAll(async () => {
    first = await openBridge();
    appended = await openBridge({ engine: second.DOCKER_HOST });
  });
  afterAll(() => Promise.all([first.close(), appended.close()]));

  pushOfTwoPlatforms(async (options) => {
    const append = `- endpoint: ${appended.endpoint}\n  platforms: linux/arm64\n`;
    const step = await build({
      ...options,
      env: { BUILDX_CONFIG: buildxFolder() },
      with: { driver: 'remote', endpoint: first.endpoint, append, ...options.with },
    });
    expect(step.post?.log).toMatch(/The builder image-build-\w+ is removed/);
    return step;
  });
});
