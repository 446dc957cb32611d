import { describe, expect, it } from '@jest/globals';
import { readYamlList, type YamlFields } from '../src/yaml-list.ts';

async function read(text: string) {
  const problems: string[] = [];
  const entry = (fields: YamlFields, number: number) => [[number, ...fields] as const];
  const entries = await readYamlList(text, (problem) => problems.push(problem), entry);
  return { entries, problems };
}

describe('a YAML list', () => {
  it.each<[string, string, unknown[]]>([
    ['of nothing', '', []],
    ['has texts, whatever they look like', '- { a: 3.10, b: true }', [[1, ['a', '3.10'], ['b', 'true']]]],
    ['has texts without the white space around them', '- a: "  b  "', [[1, ['a', 'b']]]],
    ['has empty texts for nothing', '- a:\n  b: ""', [[1, ['a', ''], ['b', '']]]],
    ['has lists of texts', '- a: [1, " b ", ]', [[1, ['a', ['1', 'b']]]]],
    ['has nothing of another shape', '- { a: { b: c }, d: [[e]] }', [[1, ['a', undefined], ['d', undefined]]]],
    ['has nothing for what is nowhere', '- { a: *x, b: [*x] }', [[1, ['a', undefined], ['b', undefined]]]],
    ['has empty keys for what is no text', '- ? [a]\n  : b', [[1, ['', 'b']]]],
    [
      'repeats values',
      '- a: &x [b]\n- a: *x',
      [
        [1, ['a', ['b']]],
        [2, ['a', ['b']]],
      ],
    ],
    [
      'repeats items of values',
      '- a: &x b\n- a: [*x]',
      [
        [1, ['a', 'b']],
        [2, ['a', ['b']]],
      ],
    ],
    [
      'repeats entries',
      '- &x { a: b }\n- *x',
      [
        [1, ['a', 'b']],
        [2, ['a', 'b']],
      ],
    ],
  ])('%s', async (_, text, entries) => {
    expect(await read(text)).toEqual({ entries, problems: [] });
  });

  it.each<[string, string, unknown[], string[]]>([
    ['is no YAML', '- a: b\n- [', [], ['is no valid YAML, see its line 2']],
    ['has a key twice', '- { a: b, a: c }', [], ['is no valid YAML, see its line 1']],
    ['is a mapping', 'a: b', [], ['is no list']],
    ['is a text', 'secret', [], ['is no list']],
    ['has a text for an entry', '- secret\n- a: b', [[2, ['a', 'b']]], ['entry 1 is no mapping of keys to values']],
  ])('that %s is refused, and no text of it shown', async (_, text, entries, problems) => {
    expect(await read(text)).toEqual({ entries, problems });
  });
});
