import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Fault } from './fault-proxy.ts';
import { answer, BLOB_PUT, hang, loseAnswer, MANIFEST_PUT, resetAfter } from './faults.ts';
import { BASE_IMAGE } from './job.ts';
import { startProxy } from './proxy.ts';
import { expectRecovered, firstAttempt, limitFor, push, told } from './recovery.ts';

const MIB = 1024 * 1024;

describe('a registry that answers 503 to the manifest', () => {
  it('once: BuildKit sends it again, in the same attempt', async () => {
    const fault: Fault = { on: MANIFEST_PUT, times: 1, do: answer(503) };
    const proxy = await startProxy([fault]);
    const pushed = await push(proxy);
    await expectRecovered(pushed, 1);
    expect(proxy.hits(fault)).toBe(1);
    expect(pushed.step.annotations).toEqual([]);
  });

  it('for longer than BuildKit is patient: the next attempt pushes what the first one built', async () => {
    const { lasts, onLine } = firstAttempt();
    const proxy = await startProxy([{ on: MANIFEST_PUT, when: lasts, do: answer(503, { isPage: true }) }]);
    const pushed = await push(proxy, { with: { 'retry-wait-seconds': '3' }, onLine });
    await expectRecovered(pushed, 2);
    const [warning, ...others] = told(pushed.step, 'warning');
    expect(others).toEqual([]);
    expect(warning).toMatch(/^Attempt 1 of 3 failed \(push, transient\): .*503/);
    expect(warning).toContain('Attempt 2 of 3 follows in');
    // The status is told, the page of the proxy in front of the registry is not.
    expect(warning).not.toContain('<');
  });
});

describe('a connection that breaks in the middle of a layer', () => {
  /** 16 MB that nothing makes smaller, new in every test. */
  const randomLayer = () => ({
    Dockerfile: `FROM ${BASE_IMAGE}\nRUN dd if=/dev/urandom of=/${randomUUID()} bs=1M count=16\n`,
  });

  it('once: the layer arrives all the same', async () => {
    const cut: Fault = { on: BLOB_PUT, times: 1, do: resetAfter(8 * MIB) };
    const proxy = await startProxy([cut]);
    const pushed = await push(proxy, { files: randomLayer() });
    await expectRecovered(pushed, 1);
    expect(proxy.hits(cut)).toBe(1);
  });

  it('again and again: the next attempt pushes what the first one built', async () => {
    const cut: Fault = { on: BLOB_PUT, times: 4, do: resetAfter(8 * MIB) };
    const proxy = await startProxy([cut]);
    const pushed = await push(proxy, { files: randomLayer(), with: { 'retry-wait-seconds': '1' } });
    await expectRecovered(pushed, 2);
    expect(proxy.hits(cut)).toBe(4);
    expect(told(pushed.step, 'warning')[0]).toContain('(push, transient)');
  });
});

describe('a registry that takes a request and never answers', () => {
  it('is left alone at the time limit, nothing of the attempt keeps running, and the next one ends well', async () => {
    const fault: Fault = { on: MANIFEST_PUT, times: 1, do: hang };
    let stillWaiting: readonly string[] | undefined;
    const next: Fault = {
      on: MANIFEST_PUT,
      times: 1,
      do: () => {
        // Of two that are the same, one is this one.
        stillWaiting = proxy
          .pending()
          .filter((line) => MANIFEST_PUT.test(line))
          .slice(1);
        return false;
      },
    };
    const proxy = await startProxy([fault, next]);
    const limit = limitFor(4.2);
    const pushed = await push(proxy, { with: { 'timeout-minutes': limit, 'retry-wait-seconds': '1' } });
    await expectRecovered(pushed, 2);
    expect(stillWaiting).toEqual([]);
    expect(told(pushed.step, 'warning')[0]).toContain(`(push, timeout): The build took longer than ${limit} min`);
  });
});

describe('a push whose answer is lost', () => {
  it('is found by its digest, and is not done again', async () => {
    const lost: Fault = { on: /^PUT \S+\/manifests\/a$/, do: loseAnswer };
    // Until BuildKit gives up.
    let isOver = false;
    const away: Fault = {
      on: /^HEAD \S+\/manifests\/a$/,
      when: () => proxy.hits(lost) > 0 && !isOver,
      do: answer(503),
    };
    const proxy = await startProxy([lost, away]);
    const onLine = (line: string) => {
      isOver ||= line.startsWith('ERROR: ');
    };
    const pushed = await push(proxy, { onLine });
    await expectRecovered(pushed, 1);
    expect(proxy.hits(away)).toBeGreaterThan(0);
    expect(told(pushed.step, 'warning')).toEqual([expect.stringContaining('yet the registry serves the image')]);
    expect(pushed.step.log).not.toContain('Build, attempt 2');
  });
});
