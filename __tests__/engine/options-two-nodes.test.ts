import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRemoteBuilder, type RemoteBuilder } from './builder-nodes.ts';
import { pushOfTwoPlatforms } from './options-platforms.ts';
import { startThrowAwayEngine, type ThrowAwayEngine } from './throw-away-engine.ts';

let second: ThrowAwayEngine;
let builder: RemoteBuilder;
beforeAll(async () => {
  second = await startThrowAwayEngine();
  builder = await createRemoteBuilder([
    { platforms: 'linux/amd64' },
    { platforms: 'linux/arm64', engine: second.DOCKER_HOST },
  ]);
});
afterAll(async () => {
  await builder.close();
  await second.close();
});

describe('on two nodes, one for each platform', () => {
  pushOfTwoPlatforms((options) => builder.run(options));

  it('each of them built', () => {
    for (const { connections } of builder.bridges) expect(connections()).toBeGreaterThan(0);
  });
});
