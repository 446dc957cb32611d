import { describe, expect, it } from '@jest/globals';
import { booleanAt, numberAt, textAt } from '../../src/source/payload.ts';

describe('a value of a payload', () => {
  const payload = { a: { text: 'x', empty: '', number: 7, part: 1.5, flag: false, nothing: null, list: ['y'] } };

  it.each<[string, unknown, unknown]>([
    ['a method of every object is none', textAt(payload, 'a', 'constructor', 'name'), undefined],
    ['a part of a text is none', textAt(payload, 'a', 'text', 'length'), undefined],
    ['a text', textAt(payload, 'a', 'text'), 'x'],
    ['an empty text is none', textAt(payload, 'a', 'empty'), undefined],
    ['a number is no text', textAt(payload, 'a', 'number'), undefined],
    ['an entry of a list', textAt(payload, 'a', 'list', '0'), 'y'],
    ['what is below null', textAt(payload, 'a', 'nothing', 'x'), undefined],
    ['what is not there', textAt(payload, 'b', 'x'), undefined],
    ['a number', numberAt(payload, 'a', 'number'), 7],
    ['a part of a number is none', numberAt(payload, 'a', 'part'), undefined],
    ['a text is no number', numberAt(payload, 'a', 'text'), undefined],
    ['a false flag', booleanAt(payload, 'a', 'flag'), false],
    ['a text is no flag', booleanAt(payload, 'a', 'text'), undefined],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});
