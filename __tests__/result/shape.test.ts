import { describe, expect, it } from '@jest/globals';
import { amount, count, fields, flag, formed, listOf, mapOf, oneOf, orNull, text } from '../../src/result/shape.ts';

interface Pet {
  readonly name: string;
  readonly legs: number;
  readonly owner: string | null;
  readonly ears: readonly boolean[];
  readonly food: Readonly<Record<string, number>>;
}

const pet = fields<Pet>({ name: text, legs: count, owner: orNull(text), ears: listOf(flag), food: mapOf(amount) });
const REX = { name: 'Rex', legs: 4, owner: null, ears: [true], food: { bones: 0.5 } };

describe('a shape', () => {
  it('gives the known fields in their order, with null for what is missing', () => {
    const { owner: _, ...given } = { colour: 'red', ...REX };
    const turned = Object.fromEntries(Object.entries(given).reverse());
    expect(JSON.stringify(pet(turned, ''))).toBe(JSON.stringify(REX));
  });

  it('takes fields from the value itself alone', () => {
    expect(() => pet(Object.create(REX), '')).toThrow('name is missing and must be a text');
    expect(mapOf(text)(JSON.parse('{"__proto__":"x"}'), '')).toEqual(JSON.parse('{"__proto__":"x"}'));
  });

  it.each<[string, unknown, string]>([
    ['a text', 'x', 'the document is "x" and must be an object'],
    ['a wrong field', { ...REX, name: 1 }, 'name is "1" and must be a text'],
    ['a list that is none', { ...REX, ears: {} }, 'ears is "{}" and must be a list'],
    ['a wrong entry', { ...REX, ears: [true, 'x'] }, 'ears[1] is "x" and must be true or false'],
    ['a wrong value', { ...REX, food: { 'a b': '1' } }, 'food["a b"] is "1" and must be a number from 0'],
    ['no number at all', { ...REX, legs: Number.NaN }, 'legs is "null" and must be a number from 0'],
    ['too large a number', { ...REX, legs: 1e300 }, 'legs is "1e+300" and must be a whole number'],
  ])('refuses %s', (_, value, message) => {
    expect(() => pet(value, '')).toThrow(message);
  });

  it('of words and forms takes those alone', () => {
    expect(oneOf(['a', 'b'])('b', 'x')).toBe('b');
    expect(() => oneOf(['a', 'b'])('c', 'x')).toThrow('x is "c" and must be one of "a", "b"');
    expect(() => oneOf([1])('1', 'x')).toThrow('x is "1" and must be 1');
    expect(formed('short', ({ length }) => length < 3)('ab', 'x')).toBe('ab');
    expect(() => formed('short', ({ length }) => length < 3)('abc', 'x')).toThrow('x is "abc" and must be short');
  });
});
