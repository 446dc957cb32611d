import { describe, expect, it } from '@jest/globals';
import type { Fault } from './fault-proxy.ts';
import { answer, IN_A_REPOSITORY, MANIFEST_PUT } from './faults.ts';
import { startProxy } from './proxy.ts';
import { expectRecovered, logOf, push, told } from './recovery.ts';
import { tokenService } from './token-service.ts';

/** Of the kind that registries answer to a client that asks too often. */
const throttle = answer(429, { headers: { 'retry-after': '2' } });

describe('a registry that refuses connections', () => {
  it('for 12 s: the step waits for it by asking, and pushes what it built', async () => {
    const proxy = await startProxy([], { closed: 12 });
    const pushed = await push(proxy);
    await expectRecovered(pushed, 2);
    expect(pushed.seconds).toBeGreaterThan(12);
    expect(pushed.seconds).toBeLessThan(20);
    expect(told(pushed.step, 'warning')).toEqual([expect.stringContaining('connection refused')]);
  });

  it('with retry-on: never, the step fails at once', async () => {
    const proxy = await startProxy([], { closed: 'until opened' });
    const { step } = await push(proxy, { with: { 'retry-on': 'never' } });
    expect(step.outcome).toBe('failure');
    expect(step.outputs).toEqual({ attempts: '1', 'failure-class': 'ambiguous' });
    expect(step.annotations.map(({ level }) => level)).toEqual(['error']);
  });
});

describe('a registry that asks to wait', () => {
  it('on every request for 2 s: the next attempt comes when it said', async () => {
    const proxy = await startProxy([{ on: IN_A_REPOSITORY, seconds: 2, do: throttle }]);
    const pushed = await push(proxy);
    await expectRecovered(pushed, 2);
    expect(pushed.seconds).toBeLessThan(8);
    expect(told(pushed.step, 'warning')[0]).toMatch(/\(push, transient\): .*(?:429|toomanyrequests)/);
    expect(told(pushed.step, 'warning')[0]).toMatch(/follows in about [23] s/);
  });

  it('on the manifest alone: the next attempt sends nothing but the manifest', async () => {
    const proxy = await startProxy([{ on: MANIFEST_PUT, seconds: 2, do: throttle }]);
    const pushed = await push(proxy);
    expect(Number(pushed.step.outputs['attempts'])).toBeGreaterThan(1);
    await expectRecovered(pushed, Number(pushed.step.outputs['attempts']));
    expect(told(pushed.step, 'warning')[0]).toContain('(push, transient)');
    expect(logOf(pushed.step, 2)).toMatch(/pushing layers(?: 0\.\d+s)? done/);
  });
});

describe('a token that runs out', () => {
  it('while the build pushes: new ones are fetched, in the same attempt', async () => {
    const tokens = tokenService(4);
    const proxy = await startProxy(tokens.faults);
    const pushed = await push(proxy);
    await expectRecovered(pushed, 1);
    expect(tokens.refused()).toBeGreaterThan(0);
    expect(pushed.step.annotations).toEqual([]);
  });

  it('and is refused until BuildKit gives up: the registry is asked, and the next attempt ends well', async () => {
    const tokens = tokenService(100);
    // Only who asks for the right to push gives the upload up again.
    const isAsked = () => proxy.requests.some((line) => line.startsWith('DELETE '));
    const old: Fault = { on: MANIFEST_PUT, when: () => !isAsked(), do: tokens.refuse };
    const proxy = await startProxy([old, ...tokens.faults]);
    const pushed = await push(proxy, { with: { 'retry-wait-seconds': '1' } });
    await expectRecovered(pushed, 2);
    expect(told(pushed.step, 'warning')).toEqual([expect.stringContaining('failed (auth, ambiguous)')]);
  });
});
