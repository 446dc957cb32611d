import { describe, expect, it } from '@jest/globals';
import type { Fault } from './fault-proxy.ts';
import { answer, wrongDigest } from './faults.ts';
import { build, expectSuccess, imageName, served } from './job.ts';
import { startProxy } from './proxy.ts';

const OTHER = `sha256:${'0'.repeat(64)}`;
const HEAD_OF_TWO = /^HEAD \S+\/manifests\/two$/;

async function publish(...faults: Fault[]) {
  const proxy = await startProxy(faults);
  const images = imageName(proxy.address);
  const step = await build({ with: { images, tags: 'one\ntwo', push: 'true' } });
  return { step, proxy, images };
}

describe('tags after the push', () => {
  it('survive a registry that stumbles', async () => {
    const put: Fault = { on: /^PUT \S+\/manifests\/two$/, times: 1, do: answer(503) };
    const { step, proxy, images } = await publish(put, { on: HEAD_OF_TWO, times: 2, do: answer(503) });
    expectSuccess(step);
    expect((await served(`${images}:two`))?.digest).toBe(step.outputs['digest']);
    expect(proxy.requests.filter((line) => put.on.test(line))).toHaveLength(2);
  });

  it('may serve what they served before for a moment', async () => {
    const { step } = await publish({ on: HEAD_OF_TWO, times: 1, do: wrongDigest(OTHER) });
    expectSuccess(step);
  });

  it('that serve something else fail the step and leave no output of an image', async () => {
    const { step } = await publish({ on: HEAD_OF_TWO, do: wrongDigest(OTHER) });
    expect(step.outcome).toBe('failure');
    expect(step.outputs).toEqual({ attempts: '1', 'failure-class': 'ambiguous' });
    expect(step.annotations[0]?.message).toContain(`serves ${OTHER}`);
  });
});
