import { describe, expect, it } from '@jest/globals';
import { type PatienceMeans, type Readiness, waitUntilReady } from '../../src/retry/patience.ts';
import type { Pause } from '../../src/retry/schedule.ts';
import { startClock } from '../fakes/clock.ts';

const PAUSE: Pause = { min: 1, usual: 10, max: 60 };
const READY: Readiness = { state: 'ready' };
const AWAY: Readiness = { state: 'away' };
const throttled = (retryAfter?: number): Readiness => ({ state: 'throttled', retryAfter });

/** Waits by a clock of its own; the other side answers by the time, in seconds. The result is in seconds too. */
async function wait(
  pause: Pause,
  answer: ((time: number) => Readiness) | undefined,
  means: Partial<PatienceMeans> = {},
) {
  const { now, sleep } = startClock();
  const asked: number[] = [];
  const ask =
    answer &&
    (async () => {
      asked.push(now() / 1000);
      return answer(now() / 1000);
    });
  await waitUntilReady(pause, { ask, now, sleep, ...means });
  return { asked, ended: now() / 1000 };
}

describe('a wait', () => {
  it.each<[string, (time: number) => Readiness, number[], number]>([
    ['for who is ready at once is the shortest', () => READY, [1], 1],
    ['ends when the other side is back', (time) => (time < 8 ? AWAY : READY), [1, 2, 3.5, 5.5, 7.5, 9.5], 9.5],
    [
      'for who stays away is the longest, and asks ever more rarely',
      () => AWAY,
      [1, 2, ...Array.from({ length: 29 }, (_, index) => 3.5 + 2 * index), 60],
      60,
    ],
    ['for who is throttled is the usual one', () => throttled(), [1, 2, 3.5, 5.5, 7.5, 9.5, 10], 10],
    ['asks again when it was told to', (time) => (time < 5 ? throttled(4) : READY), [1, 5], 5],
    ['for who wants more time than there is asks once more at its end', () => throttled(100), [1, 10], 10],
    ['for who is throttled and asks for no time is no faster', () => throttled(0), [1, 2, 3.5, 5.5, 7.5, 9.5, 10], 10],
    [
      'for who is away first and throttled then is no longer than for a throttle',
      (time) => (time < 9 ? AWAY : throttled()),
      [1, 2, 3.5, 5.5, 7.5, 9.5, 10],
      10,
    ],
  ])('%s', async (_, answer, asked, ended) => {
    expect(await wait(PAUSE, answer)).toEqual({ asked, ended });
  });

  it('without anybody to ask is the usual one', async () => {
    expect(await wait(PAUSE, undefined)).toEqual({ asked: [], ended: 10 });
  });

  it('of nothing asks once', async () => {
    expect(await wait({ min: 0, usual: 0, max: 0 }, () => AWAY)).toEqual({ asked: [0], ended: 0 });
  });

  it('that the other side has bounded asks when it is over', async () => {
    expect(await wait({ min: 2, usual: 2, max: 2 }, () => throttled(9))).toEqual({ asked: [2], ended: 2 });
  });
});

describe('a cancel', () => {
  it('during the first wait is the end: nobody is asked', async () => {
    const controller = new AbortController();
    const sleep = async () => controller.abort();
    expect(await wait(PAUSE, () => AWAY, { sleep, signal: controller.signal })).toEqual({ asked: [], ended: 0 });
  });

  it('during a question is the end: it is not asked again', async () => {
    const controller = new AbortController();
    const answer = () => {
      controller.abort();
      return AWAY;
    };
    // As the real one does, this sleep ends at once when the signal is aborted.
    const slept: number[] = [];
    const sleep = async (seconds: number) => void slept.push(controller.signal.aborted ? 0 : seconds);
    expect((await wait(PAUSE, answer, { sleep, signal: controller.signal })).asked).toHaveLength(1);
    expect(slept).toEqual([1, 0]);
  });
});
