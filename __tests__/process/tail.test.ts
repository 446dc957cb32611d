import { describe, expect, it } from '@jest/globals';
import { Tail } from '../../src/process/tail.ts';

describe('the end of a text', () => {
  it.each<[string, number, string[], string]>([
    ['of nothing', 8, [], ''],
    ['that is short', 8, ['abc'], 'abc'],
    ['that fits', 8, ['abc', 'defgh'], 'abcdefgh'],
    ['in parts', 8, ['abc', 'defgh', 'ij'], 'cdefghij'],
    ['in one part', 8, ['abcdefghij'], 'cdefghij'],
    ['after a part that is long', 8, ['ab', 'cdefghijklmn', 'o'], 'hijklmno'],
    ['of many parts', 8, [...'abcdefghijklmnopqrstuvwxyz'], 'stuvwxyz'],
    ['that is cut in a character', 4, ['aé', 'éb'], '\ufffdéb'],
    [
      'longer than it was at first',
      10_000,
      Array.from({ length: 4000 }, (_, at) => `${at % 10}`),
      '0123456789'.repeat(400),
    ],
  ])('%s', (_, limit, parts, expected) => {
    const tail = new Tail(limit);
    for (const part of parts) tail.push(Buffer.from(part));
    expect(tail.text()).toBe(expected);
  });
});
