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

  it.each([1, 2])('may serve what they served before for a moment: %i answers', async (times) => {
    const stale: Fault = { on: HEAD_OF_TWO, times, do: wrongDigest(OTHER) };
    const { step, proxy } = await publish(stale);
    expectSuccess(step);
    expect(proxy.hits(stale)).toBe(times);
  });

  it('may be there for others a moment later, the one of the build too', async () => {
    const late: Fault = { on: /^HEAD \S+\/manifests\/(?:one|two)$/, times: 3, do: answer(404) };
    const isPushed = () => proxy.hits(late) > 0;
    const unread: Fault = { on: /^GET \S+\/manifests\/sha256:/, times: 2, when: isPushed, do: answer(404) };
    const proxy = await startProxy([late, unread]);
    const images = imageName(proxy.address);
    const step = await build({ with: { images, tags: 'one\ntwo', push: 'true' } });
    expectSuccess(step);
    expect([proxy.hits(late), proxy.hits(unread)]).toEqual([3, 2]);
    for (const tag of ['one', 'two']) expect((await served(`${images}:${tag}`))?.digest).toBe(step.outputs['digest']);
  });

  it('that are never there fail the step', async () => {
    const proxy = await startProxy([{ on: HEAD_OF_TWO, do: answer(404) }]);
    const images = imageName(proxy.address);
    const step = await build({ with: { images, tags: 'one\ntwo', push: 'true', 'retry-on': 'never' } });
    expect(step.outcome).toBe('failure');
    expect(step.outputs).toMatchObject({ 'failure-class': 'transient' });
    expect(JSON.parse(step.outputs['images'] ?? '')).toEqual([
      {
        name: images,
        tags: ['one'],
        digest: expect.any(String),
        state: 'failed',
        error: `${images}:two is not served yet`,
      },
    ]);
  });

  it('that serve something else fail the step and leave no output of an image', async () => {
    const { step } = await publish({ on: HEAD_OF_TWO, do: wrongDigest(OTHER) });
    expect(step.outcome).toBe('failure');
    expect(step.outputs).toEqual({ attempts: '1', 'failure-class': 'ambiguous', images: expect.anything() });
    expect(JSON.parse(step.outputs['images'] ?? '')[0]).toMatchObject({ tags: ['one'], state: 'failed' });
    expect(step.annotations[0]?.message).toContain(`serves ${OTHER}`);
  });
});
