import { describe, expect, it } from '@jest/globals';
import { expandMatrix, legName } from './matrix.ts';

describe('expandMatrix', () => {
  it('expands and adds as the documented example', () => {
    const matrix = {
      fruit: ['apple', 'pear'],
      animal: ['cat', 'dog'],
      include: [
        { color: 'green' },
        { color: 'pink', animal: 'cat' },
        { fruit: 'apple', shape: 'circle' },
        { fruit: 'banana' },
        { fruit: 'banana', animal: 'cat' },
      ],
    };
    expect(expandMatrix(matrix)).toEqual([
      { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
      { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
      { fruit: 'pear', animal: 'cat', color: 'pink' },
      { fruit: 'pear', animal: 'dog', color: 'green' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ]);
  });

  it.each([
    ['one vector', { a: [1, 2] }, [{ a: 1 }, { a: 2 }]],
    ['only include', { include: [{ a: 1 }, { a: 1, b: 2 }] }, [{ a: 1 }, { a: 1, b: 2 }]],
    [
      'an include which extends one combination',
      { os: ['windows', 'ubuntu'], node: [14, 16], include: [{ os: 'windows', node: 16, npm: 6 }] },
      [
        { os: 'windows', node: 14 },
        { os: 'windows', node: 16, npm: 6 },
        { os: 'ubuntu', node: 14 },
        { os: 'ubuntu', node: 16 },
      ],
    ],
    [
      'exclude by a part of the values',
      {
        os: ['macos', 'windows'],
        version: [12, 14],
        environment: ['staging', 'production'],
        exclude: [
          { os: 'macos', version: 12, environment: 'production' },
          { os: 'windows', version: 14 },
        ],
      },
      [
        { os: 'macos', version: 12, environment: 'staging' },
        { os: 'macos', version: 14, environment: 'staging' },
        { os: 'macos', version: 14, environment: 'production' },
        { os: 'windows', version: 12, environment: 'staging' },
        { os: 'windows', version: 12, environment: 'production' },
      ],
    ],
    ['exclude before include', { a: [1], exclude: [{ a: 1 }], include: [{ a: 1 }] }, [{ a: 1 }]],
    ['values that are objects', { a: [{ b: 1 }, { b: 2 }], exclude: [{ a: { b: 1 } }] }, [{ a: { b: 2 } }]],
  ])('takes %s', (_, matrix, expected) => {
    expect(expandMatrix(matrix)).toEqual(expected);
  });

  it.each([
    ['nothing', {}, 'at least one vector'],
    ['an empty include', { include: [] }, 'at least one vector'],
    ['an empty vector', { a: [] }, "'a' does not contain any values"],
    ['a vector that is a text', { a: 'x' }, "'a' is not a sequence"],
    ['an include that is none', { include: 'x' }, "'include' of the matrix"],
    ['a list', [], 'not a mapping'],
    ['257 jobs', { a: Array.from({ length: 257 }, (_, index) => index) }, 'at most 256 jobs, this one makes 257'],
  ])('refuses %s', (_, matrix, problem) => {
    expect(() => expandMatrix(matrix)).toThrow(problem);
  });
});

describe('legName', () => {
  it('has the values in order', () => {
    expect(legName('build', { os: 'linux', deep: { a: 1, b: [true] } })).toBe('build (linux, 1, true)');
    expect(legName('build', {})).toBe('build');
  });
});
