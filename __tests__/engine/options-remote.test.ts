import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectSuccess, imageName, served } from './job.ts';
import { testOptions } from './options.ts';
import { createRemoteBuilder, type RemoteBuilder } from './remote-builder.ts';

let builder: RemoteBuilder;
beforeAll(async () => {
  builder = await createRemoteBuilder();
});
afterAll(() => builder.close());

describe('on the driver remote', () => {
  testOptions((options) => builder.run(options));

  it('an output pushes by digest alone', async () => {
    const images = imageName();
    const step = await builder.run({ with: { outputs: `type=image,name=${images},push-by-digest=true,push=true` } });
    expectSuccess(step);
    expect(step.log).toContain('using remote driver');
    expect((await served(`${images}@${step.outputs['digest']}`))?.digest).toBe(step.outputs['digest']);
  });
});
