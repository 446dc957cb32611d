import { describe, expect, it } from '@jest/globals';
import type { Fault } from './fault-proxy.ts';
import { answer, BLOB_PUT, IN_A_REPOSITORY, MANIFEST_PUT } from './faults.ts';
import { startProxy } from './proxy.ts';
import { expectRecovered, firstAttempt, push, told } from './recovery.ts';
import { tokenService } from './token-service.ts';

/** Of the kind that registries answer to a client that asks too often. */
const throttle = answer(429, { headers: { 'retry-after': '2' } });

/** Seconds from the failure of the first attempt to the second one, as the log has them. */
function stopwatch() {
  let [failed, next] = [0, 0];
  return {
    onLine(line: string) {
      if (line.includes('Attempt 1 of 3 failed')) failed = performance.now();
      if (line === '##[group]Build, attempt 2') next = performance.now();
    },
    waited: () => (next - failed) / 1000,
  };
}

describe('a registry that refuses connections', () => {
  it('for some time: the step waits for it by asking, and pushes what it built', async () => {
    const proxy = await startProxy([], { closed: 'until opened' });
    const times = stopwatch();
    const pushed = await push(proxy, {
      with: { 'retry-wait-seconds': '30' },
      onLine(line) {
        times.onLine(line);
        if (line.includes('Attempt 1 of 3 failed')) setTimeout(proxy.open, 5_000);
      },
    });
    await expectRecovered(pushed, 2);
    const [warning = '', ...others] = told(pushed.step, 'warning');
    expect(others).toEqual([]);
    expect(warning).toContain('connection refused');
    // Whoever does not ask waits for this long.
    const usual = Number(/follows in about (\d+) s/.exec(warning)?.[1]);
    expect(times.waited()).toBeLessThan(usual);
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
  it('on every request: the next attempt comes when it said', async () => {
    const [first, times] = [firstAttempt(), stopwatch()];
    const proxy = await startProxy([{ on: IN_A_REPOSITORY, when: first.lasts, do: throttle }]);
    const pushed = await push(proxy, {
      onLine(line) {
        first.onLine(line);
        times.onLine(line);
      },
    });
    await expectRecovered(pushed, 2);
    // Ten times as long as it said.
    expect(times.waited()).toBeLessThan(20);
    expect(told(pushed.step, 'warning')[0]).toMatch(/\(push, transient\): .*(?:429|toomanyrequests)/);
    expect(told(pushed.step, 'warning')[0]).toMatch(/follows in about [23] s/);
  });

  it('on the manifest alone: the next attempt sends no layer again', async () => {
    const { lasts, onLine } = firstAttempt();
    let before = 0;
    const proxy = await startProxy([{ on: MANIFEST_PUT, when: lasts, do: throttle }]);
    const pushed = await push(proxy, {
      onLine(line) {
        onLine(line);
        if (line === '##[group]Build, attempt 2') before = proxy.requests.length;
      },
    });
    await expectRecovered(pushed, 2);
    expect(told(pushed.step, 'warning')[0]).toContain('(push, transient)');
    // The provenance of each attempt is its own.
    const sent = (lines: readonly string[]) =>
      lines.filter((line) => BLOB_PUT.test(line)).map((line) => /digest=([^&]+)/.exec(line)?.[1]);
    const earlier = sent(proxy.requests.slice(0, before));
    expect(earlier).not.toEqual([]);
    expect(sent(proxy.requests.slice(before)).filter((digest) => earlier.includes(digest))).toEqual([]);
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
