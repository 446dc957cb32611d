import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Bridge, openBridge } from './bridge.ts';
import { build, docker } from './job.ts';
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
