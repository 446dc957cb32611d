import { describe, expect, it } from '@jest/globals';
import { BASE_IMAGE, build, imageName, workspaceWith } from './job.ts';
import { expectEnd, longSleep } from './long-sleep.ts';
import { startProxy } from './proxy.ts';
import { push, told } from './recovery.ts';

describe('an attempt that takes too long', () => {
  it('is stopped, and nothing of it keeps running', async () => {
    const marker = longSleep();
    const step = await build({
      files: { Dockerfile: `FROM ${BASE_IMAGE}\nRUN ${marker}\n` },
      with: { images: imageName(), 'timeout-minutes': '0.05', 'retry-on': 'error' },
    });
    expect(step.outcome).toBe('failure');
    expect(step.outputs).toEqual({ attempts: '1', 'failure-class': 'timeout' });
    expect(step.annotations.map(({ level }) => level)).toEqual(['error']);
    expect(told(step, 'error')[0]).toContain('longer than 0.05 min');
    expect(step.orphans).toEqual([]);
    await expectEnd(marker);
  });
});

describe('a cancelled step', () => {
  it('ends in time, says nothing half done, and post still signs out', async () => {
    const proxy = await startProxy();
    const marker = longSleep();
    const { step } = await push(proxy, {
      files: { Dockerfile: `FROM ${BASE_IMAGE}\nRUN echo building && ${marker}\n` },
      with: { registry: proxy.address, username: 'u', password: 'pass-word' },
      env: { HOME: workspaceWith({}) },
      cancelWhen: { output: /\d building$/ },
    });
    expect(step.outcome).toBe('cancelled');
    expect(step.signal).toBeFalsy();
    expect(step.outputs).toEqual({});
    expect(told(step, 'error')).toEqual(['The step was cancelled.', 'The operation was canceled.']);
    expect(step.orphans).toEqual([]);
    expect(step.post?.log).toContain('credentials with it');
    await expectEnd(marker);
  });

  it('between two attempts ends at once, and post still cleans up', async () => {
    const proxy = await startProxy([], { closed: 'until opened' });
    let waitingSince = 0;
    const { step } = await push(proxy, {
      with: { 'retry-wait-seconds': '600' },
      cancelWhen: { output: /^::warning.*Attempt 1 of 3 failed/ },
      onLine: (line) => {
        if (line.includes('Attempt 1 of 3 failed')) waitingSince = performance.now();
      },
    });
    const seconds = (performance.now() - waitingSince) / 1000;
    expect(step.outcome).toBe('cancelled');
    // The runner had to ask once only, and nobody waited for the next attempt.
    expect(step.sentSignals).toEqual(['SIGINT']);
    expect(seconds).toBeLessThan(60);
    expect(step.signal).toBeFalsy();
    expect(step.outputs).toEqual({});
    expect(told(step, 'error')).toEqual(['The step was cancelled.', 'The operation was canceled.']);
    expect(step.log).not.toContain('attempt 2');
    expect(step.orphans).toEqual([]);
    expect(step.post?.outcome).toBe('success');
  });
});
