import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareNaturally, compareRuntimes, isLongSupport } from '../../src/matrix/runtime-order.ts';

describe('runtimes', () => {
  it.each([
    [['9.1', '14.3', '15.4 LTS', '17.3 LTS']],
    [['9.1 LTS', '10.4 LTS', '11.3', '17.3 LTS', '17.10 LTS']],
    [['17', '17.1', '17.1.1', '17.2']],
    [['18.0-alpha1', '18.0-rc1', '18.0-rc2', '18.0-rc10', '18.0', '18.0 LTS']],
    [['3.9', '3.10', '3.11-slim', '3.12']],
    [['stable', 'jdk-8', 'jdk-11', 'jdk-21.0.1+12']],
    [['v1.9.0', 'v1.10.0', 'v2.0.0-beta.1', 'v2.0.0']],
    [['1.20240101000000000001', '1.20240101000000000002']],
    [['', 'edge', '1']],
  ])('are in the order of their numbers: %j', (ordered) => {
    expect([...ordered].reverse().sort(compareRuntimes)).toEqual(ordered);
  });

  it('are equal only to themselves, so that the order of the data decides nothing', () => {
    expect(compareRuntimes('17.0', '17')).not.toBe(0);
    expect(compareRuntimes('17 LTS', '17 lts')).not.toBe(0);
    expect(compareRuntimes('17 LTS', '17 LTS')).toBe(0);
  });

  const anyRuntime = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc
      .tuple(
        fc.constantFrom('', 'v', 'jdk-'),
        fc.integer({ min: 0, max: 30 }),
        fc.nat(12),
        fc.constantFrom('', ' LTS', '-rc1', '-ml'),
      )
      .map(([before, major, minor, after]) => `${before}${major}.${minor}${after}`),
  );

  it('have one order, whichever two are compared first', () => {
    fc.assert(
      fc.property(anyRuntime, anyRuntime, anyRuntime, (one, two, three) => {
        for (const compare of [compareRuntimes, compareNaturally]) {
          expect(Math.sign(compare(one, two)) + Math.sign(compare(two, one))).toBe(0);
          expect(compare(one, two) === 0).toBe(one === two);
          const [low = '', middle = '', high = ''] = [one, two, three].sort(compare);
          expect(compare(low, middle)).toBeLessThanOrEqual(0);
          expect(compare(low, high)).toBeLessThanOrEqual(0);
          expect(compare(middle, high)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it.each([
    ['15.4 LTS', true],
    ['20-lts', true],
    ['jammyLTS', false],
    ['altstadt', false],
    ['LTSC2022', false],
    ['18.0', false],
    ['', false],
  ])('%j has long support: %s', (runtime, expected) => expect(isLongSupport(runtime)).toBe(expected));
});
