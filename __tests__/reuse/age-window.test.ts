/** Windows of time that make an image be built anew. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ageWindow, windowEnd } from '../../src/reuse/age-window.ts';

const DAY = 86_400_000;
const at = (time: number, repository = 'me/app', maxAge = DAY) => ({ maxAge, now: new Date(time), repository });

describe('the window', () => {
  it('is none without a greatest age', () => {
    expect(ageWindow(at(0, 'me/app', 0))).toBe('');
    expect(windowEnd(at(0, 'me/app', 0))).toBeUndefined();
  });

  it('is the same until its end, another one then, and no longer than the age', () => {
    const times = fc.integer({ min: 0, max: 4e12 });
    const ages = fc.integer({ min: 1000, max: 400 * DAY });
    fc.assert(
      fc.property(times, ages, fc.string(), (time, maxAge, repository) => {
        const end = windowEnd(at(time, repository, maxAge))?.getTime() ?? 0;
        expect(end).toBeGreaterThan(time);
        expect(end - time).toBeLessThanOrEqual(maxAge);
        const window = ageWindow(at(time, repository, maxAge));
        expect(ageWindow(at(end - 1, repository, maxAge))).toBe(window);
        expect(ageWindow(at(end, repository, maxAge))).not.toBe(window);
      }),
    );
  });

  it('ends at another time for another repository, and not for other letters', () => {
    const ends = ['me/a', 'me/b', 'me/c', 'ME/C'].map((repository) => windowEnd(at(0, repository))?.getTime());
    expect(new Set(ends).size).toBe(3);
  });

  it('is another one for another age', () => {
    expect(ageWindow(at(0))).not.toBe(ageWindow(at(0, 'me/app', 2 * DAY)));
  });
});
