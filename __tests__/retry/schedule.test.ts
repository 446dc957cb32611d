import { describe, expect, it } from '@jest/globals';
import { type Failure, type Pause, pauseAfter } from '../../src/retry/schedule.ts';

const pause = (given: Partial<Failure>): Pause => pauseAfter({ base: 10, failed: 1, chance: 0.5, ...given });

describe('the usual wait', () => {
  it.each<[string, Partial<Failure>, number]>([
    ['of zero stays zero', { base: 0, failed: 5, chance: 1 }, 0],
    ['is half at least', { chance: 0 }, 5],
    ['is one and a half at most', { chance: 1 }, 15],
    ['grows threefold', { failed: 2 }, 30],
    ['stops growing', { failed: 4 }, 120],
    ['may be spread past where it stops growing', { failed: 9, chance: 1 }, 180],
    ['of an hour is no longer than any', { base: 3600 }, 120],
    ['of a doubtful failure is the same', { isDoubtful: true }, 10],
    ['after a throttle is six times as long', { isThrottled: true }, 60],
    ['after a throttle of zero stays zero', { isThrottled: true, base: 0 }, 0],
    ['after a second throttle grows twofold', { isThrottled: true, failed: 2 }, 120],
    ['after many throttles stops growing', { isThrottled: true, failed: 9 }, 300],
  ])('%s', (_, given, usual) => {
    expect(pause(given).usual).toBe(usual);
  });
});

describe('the bounds of a wait', () => {
  it.each<[string, Partial<Failure>, Pause]>([
    ['are a tenth and six times', {}, { min: 1, usual: 10, max: 60 }],
    ['follow the growth', { failed: 2 }, { min: 3, usual: 30, max: 180 }],
    ['never undercut the usual wait', { chance: 1, isDoubtful: true }, { min: 1.5, usual: 15, max: 20 }],
    ['of a doubtful failure are narrower', { isDoubtful: true }, { min: 1, usual: 10, max: 20 }],
    ['after a throttle end with the usual wait', { isThrottled: true }, { min: 1, usual: 60, max: 60 }],
    ['of no wait are no waits', { base: 0 }, { min: 0, usual: 0, max: 0 }],
    ['are nothing where nothing has to get better', { isAtOnce: true }, { min: 0, usual: 0, max: 0 }],
  ])('%s', (_, given, expected) => {
    expect(pause(given)).toEqual(expected);
  });
});

describe('the wait that a registry asks for', () => {
  it.each<[string, Partial<Failure>, number]>([
    ['is kept, whatever ours would be', { retryAfter: 2, chance: 0, base: 600, failed: 3 }, 2],
    ['is spread by half a second, never shortened', { retryAfter: 2, chance: 1 }, 2.5],
    ['counts also without waits of our own', { retryAfter: 2, chance: 0, base: 0 }, 2],
    ['may be none', { retryAfter: 0, chance: 0 }, 0],
    ['counts more than the throttle', { retryAfter: 7, chance: 0, isThrottled: true }, 7],
  ])('%s', (_, given, seconds) => {
    expect(pause(given)).toEqual({ min: seconds, usual: seconds, max: seconds });
  });
});
