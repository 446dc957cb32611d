import { describe, expect, it } from '@jest/globals';
import { ALL_OUTPUTS, fitOutputs, LONGEST_OUTPUT } from '../../src/result/output-limits.ts';

describe('the outputs', () => {
  it.each<[string, Record<string, string>, readonly string[]]>([
    ['that are short stay', { a: 'x', b: '' }, []],
    ['at the limit stay', { a: 'x'.repeat(LONGEST_OUTPUT) }, []],
    ['over it go, in bytes', { a: 'x', b: 'é'.repeat(LONGEST_OUTPUT / 2 + 1) }, ['b']],
    [
      'that are too much together lose the longest',
      Object.fromEntries(Array.from({ length: 7 }, (_, n) => [`o${n}`, 'x'.repeat(90_000 - n)])),
      ['o0', 'o1'],
    ],
  ])('%s', (_, outputs, tooLong) => {
    const fitted = fitOutputs(outputs);
    expect(fitted.tooLong).toEqual(tooLong);
    for (const [name, value] of Object.entries(outputs)) {
      expect(fitted.outputs[name]).toBe(tooLong.includes(name) ? '' : value);
    }
    const sum = Object.values(fitted.outputs).reduce((total, value) => total + Buffer.byteLength(value), 0);
    expect(sum).toBeLessThanOrEqual(ALL_OUTPUTS);
  });
});
