import { describe, expect, it } from '@jest/globals';
import { type AttemptOptions, attempt, type FailedAttempt } from '../../src/retry/attempt.ts';
import { waitBefore } from '../../src/retry/schedule.ts';

/** Runs a task that fails these times, and tells what happened. */
async function attempts(failures: readonly Error[], options: Partial<AttemptOptions> = {}) {
  const slept: number[] = [];
  const told: FailedAttempt[] = [];
  const result = await attempt(
    async (number) => {
      const failure = failures[number - 1];
      if (failure !== undefined) throw failure;
      return `done at ${number}`;
    },
    {
      maxAttempts: 3,
      isWorthRetrying: (error) => error !== PERMANENT,
      waitSeconds: (failed) => failed * 10,
      onFailure: (failed) => void told.push(failed),
      sleep: async (seconds) => void slept.push(seconds),
      ...options,
    },
  ).catch((error: Error) => error);
  return { result, slept, told };
}

const A = new Error('a');
const B = new Error('b');
const C = new Error('c');
const PERMANENT = new Error('permanent');

describe('attempts', () => {
  it.each<[string, Error[], Partial<AttemptOptions>, unknown, number[]]>([
    ['there is no wait after the last failure', [A, B, C], {}, C, [10, 20]],
    ['a wait of zero is a wait', [A], { waitSeconds: () => 0 }, { value: 'done at 2', attempts: 2 }, [0]],
    ['the first success ends it', [], {}, { value: 'done at 1', attempts: 1 }, []],
    ['a later success counts', [A, B], {}, { value: 'done at 3', attempts: 3 }, [10, 20]],
    ['what is not worth it is not tried again', [PERMANENT, A], {}, PERMANENT, []],
    ['a permanent failure after a transient one is the one told', [A, PERMANENT], {}, PERMANENT, [10]],
    ['one attempt is no retry', [A], { maxAttempts: 1 }, A, []],
    ['an aborted signal ends it after the attempt', [A], { signal: AbortSignal.abort() }, A, []],
  ])('%s', async (_, failures, options, result, slept) => {
    expect(await attempts(failures, options)).toMatchObject({ result, slept });
  });

  it('end when the signal comes during the wait', async () => {
    const controller = new AbortController();
    const sleep = async () => controller.abort();
    expect((await attempts([A, B], { sleep, signal: controller.signal })).result).toBe(A);
  });

  it('tell each failure with the wait that follows', async () => {
    expect((await attempts([A, B, C])).told).toEqual([
      { number: 1, error: A, waitSeconds: 10 },
      { number: 2, error: B, waitSeconds: 20 },
      { number: 3, error: C, waitSeconds: undefined },
    ]);
  });
});

describe('the wait', () => {
  it.each([
    ['is half at least', 10, 1, 0, 5],
    ['is one and a half at most', 10, 1, 1, 15],
    ['grows threefold', 10, 2, 0.5, 30],
    ['stops growing', 10, 4, 0.5, 120],
    ['may be spread past where it stops growing', 10, 9, 1, 180],
    ['of zero stays zero', 0, 5, 1, 0],
  ])('%s', (_, base, failed, chance, seconds) => {
    expect(waitBefore(base, failed, chance)).toBe(seconds);
  });
});
