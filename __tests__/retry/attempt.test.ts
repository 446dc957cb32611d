import { describe, expect, it } from '@jest/globals';
import { type AttemptOptions, attempt, type FailedAttempt } from '../../src/retry/attempt.ts';
import type { Pause } from '../../src/retry/schedule.ts';
import { startClock } from '../fakes/clock.ts';

const exactly = (seconds: number): Pause => ({ min: seconds, usual: seconds, max: seconds });

/** Runs a task of a second that fails these times, by a clock of its own, and tells what happened. */
async function attempts(failures: readonly Error[], options: Partial<AttemptOptions> = {}) {
  const { now, sleep } = startClock();
  const waited: number[] = [];
  const told: FailedAttempt[] = [];
  const result = await attempt(
    async (number) => {
      await sleep(1);
      const failure = failures[number - 1];
      if (failure !== undefined) throw failure;
      return `done at ${number}`;
    },
    {
      maxAttempts: 3,
      decide: (error, failed) => (error === PERMANENT ? undefined : exactly(failed * 10)),
      onFailure: (failed) => void told.push(failed),
      wait: async ({ usual }) => {
        waited.push(usual);
        await sleep(usual);
      },
      now,
      ...options,
    },
  ).catch((error: Error) => error);
  return { result, waited, told };
}

const A = new Error('a');
const B = new Error('b');
const C = new Error('c');
const PERMANENT = new Error('permanent');

describe('attempts', () => {
  it.each<[string, Error[], Partial<AttemptOptions>, unknown, number[]]>([
    ['there is no wait after the last failure', [A, B, C], {}, C, [10, 20]],
    ['a wait of zero is a wait', [A], { decide: () => exactly(0) }, { value: 'done at 2', attempts: 2 }, [0]],
    ['the first success ends it', [], {}, { value: 'done at 1', attempts: 1 }, []],
    ['a later success counts', [A, B], {}, { value: 'done at 3', attempts: 3 }, [10, 20]],
    ['what is not worth it is not tried again', [PERMANENT, A], {}, PERMANENT, []],
    ['a permanent failure after a transient one is the one told', [A, PERMANENT], {}, PERMANENT, [10]],
    ['one attempt is no retry', [A], { maxAttempts: 1 }, A, []],
    ['an aborted signal ends it after the attempt', [A], { signal: AbortSignal.abort() }, A, []],
    [
      'the decision may take its time',
      [A],
      { decide: async () => exactly(5) },
      { value: 'done at 2', attempts: 2 },
      [5],
    ],
    ['the decision may be late and no', [A], { decide: async () => undefined }, A, []],
  ])('%s', async (_, failures, options, result, waited) => {
    const outcome = await attempts(failures, options);
    expect([outcome.result, outcome.waited]).toEqual([result, waited]);
  });

  it('ask what is worth another one with its number, and not about the last', async () => {
    const asked: Array<[unknown, number]> = [];
    const decide = (error: unknown, failed: number) => {
      asked.push([error, failed]);
      return exactly(0);
    };
    await attempts([A, B, C], { decide });
    expect(asked).toEqual([
      [A, 1],
      [B, 2],
    ]);
  });

  it('tell each failure with its time and the wait that follows', async () => {
    expect((await attempts([A, B, C])).told).toEqual([
      { number: 1, error: A, seconds: 1, pause: exactly(10) },
      { number: 2, error: B, seconds: 1, pause: exactly(20) },
      { number: 3, error: C, seconds: 1, pause: undefined },
    ]);
  });

  it('pass on what breaks in the decision', async () => {
    const decide = async () => Promise.reject(C);
    expect((await attempts([A], { decide })).result).toBe(C);
  });
});

describe('a cancel', () => {
  it('during the wait is the end, with the failure before it', async () => {
    const controller = new AbortController();
    const wait = async () => controller.abort();
    expect((await attempts([A, B], { wait, signal: controller.signal })).result).toBe(A);
  });

  it('during the decision is the end: no wait is told and none begins', async () => {
    const controller = new AbortController();
    const decide = async () => {
      controller.abort();
      return exactly(10);
    };
    const { result, waited, told } = await attempts([A, B], { decide, signal: controller.signal });
    expect([result, waited, told]).toEqual([A, [], [{ number: 1, error: A, seconds: 1, pause: undefined }]]);
  });
});

describe('the time for attempts', () => {
  it.each<[string, Pause, number, Array<Pause | undefined>]>([
    ['is twenty minutes where it is not given', exactly(1201), Number.NaN, [undefined]],
    ['allows a wait that just fits', exactly(100), 100, [exactly(100), undefined]],
    // A wait of 60 s and an attempt of 1 s leave 39 s.
    [
      'counts from the first failure',
      { min: 1, usual: 60, max: 90 },
      100,
      [{ min: 1, usual: 60, max: 90 }, { min: 1, usual: 39, max: 39 }, undefined],
    ],
    ['refuses what cannot begin in it', exactly(101), 100, [undefined]],
    ['of nothing still allows no wait', exactly(0), 0, [exactly(0), undefined]],
  ])('%s', async (_, pause, seconds, pauses) => {
    const options = { decide: () => pause, ...(!Number.isNaN(seconds) && { budgetSeconds: seconds }) };
    const { told, result } = await attempts([A, B, C], options);
    expect(told.map((failed) => failed.pause)).toEqual(pauses);
    expect(result).toBe([A, B, C][pauses.length - 1]);
  });
});
