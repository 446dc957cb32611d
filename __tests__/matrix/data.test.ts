import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readData } from '../../src/matrix/data.ts';

const value = async (text: string, isJson = false) => {
  const read = await readData(text, isJson);
  if ('problem' in read) throw new Error(read.problem);
  return read.value;
};
const problem = async (text: string, isJson = false) => {
  const read = await readData(text, isJson);
  return 'problem' in read ? read.problem : undefined;
};

describe('data', () => {
  it('is JSON or YAML', async () => {
    expect(await value('[{"a": 1}]', true)).toEqual([{ a: 1 }]);
    expect(await value('\uFEFF[{"a": 1}]')).toEqual([{ a: 1 }]);
    expect(await value('- a: 1\n  b: no\n')).toEqual([{ a: 1, b: 'no' }]);
    expect(await value('[{a: 1}]')).toEqual([{ a: 1 }]);
  });

  it.each(['[3.10]', '- 3.10', '- 1e3', '- 0x10', '- 12345678901234567890', '- .inf', '- 010'])(
    'keeps what is written of a number: %s',
    async (text) => expect(await value(text)).toEqual([text.replace(/^- |[[\]]/g, '')]),
  );

  it('leaves numbers that are shown as they are written', async () => {
    expect(await value('- 3.12\n- 17\n- -1')).toEqual([3.12, 17, -1]);
  });

  it('takes anchors and merges, many times', async () => {
    const uses = Array.from({ length: 2000 }, (_, index) => `- { <<: *base, name: n${index} }`).join('\n');
    const read = (await value(`- &base { context: . }\n${uses}`)) as object[];
    expect(read).toHaveLength(2001);
    expect(read.at(-1)).toEqual({ context: '.', name: 'n1999' });
  });

  it('keeps every name a plain one', async () => {
    for (const text of ['[{"__proto__": {"x": 1}, "a": 2}]', '- { "__proto__": { x: 1 }, a: 2 }']) {
      const [entry] = (await value(text)) as [Record<string, unknown>];
      expect(Object.keys(entry)).toEqual(['__proto__', 'a']);
      expect(entry['x']).toBeUndefined();
    }
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('reads whatever JSON says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (json) => {
        const text = JSON.stringify(json);
        // Numbers that are shown otherwise stay text.
        expect(JSON.stringify(await value(text, true)).replaceAll('"', '')).toBe(text.replaceAll('"', ''));
      }),
    );
  });
});

describe('data that is none', () => {
  const bomb = (levels: number) => {
    const names = Array.from({ length: levels }, (_, index) => `a${index}`);
    return names
      .map((name, index) => `${name}: &${name} [${Array(9).fill(index === 0 ? 'x' : `*a${index - 1}`)}]`)
      .join('\n');
  };

  const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

  it.each<[string, string, boolean, RegExp]>([
    ['empty text', ' \n', false, /^is empty$/],
    ['broken JSON', '[{"a": 1,}]', true, /^is not JSON: ".*position 9.*"$/],
    ['YAML under the name of JSON', '- a: 1', true, /^is not JSON: /],
    ['neither', '[{"a": 1', false, /^is neither JSON nor YAML: ".*line 1.*"$/],
    ['a key twice', 'a: 1\na: 2', false, /^is neither JSON nor YAML: "Map keys must be unique/],
    ['two documents', 'a: 1\n---\nb: 2', false, /^is neither JSON nor YAML: "Source contains multiple documents/],
    ['a tag that nobody knows', '- !env HOME', false, /^is neither JSON nor YAML: "Unresolved tag: !env/],
    [
      'an anchor that is not there',
      '- *a',
      false,
      /^(?:is neither JSON nor YAML|cannot be read as YAML): "Unresolved alias/,
    ],
    ['anchors of anchors', bomb(9), false, /^cannot be read as YAML: "Excessive alias count/],
    ['a list in itself', '&a [*a]', false, /^holds more than 2000000 values, or lists in lists without an end$/],
    ['JSON lists in lists', deep(5000), true, /lists in lists without an end$/],
    ['JSON lists in a few lists', deep(100), true, /lists in lists without an end$/],
    ['YAML lists in lists', `${deep(100)} # deep`, false, /lists in lists without an end$/],
  ])('is told: %s', async (_, text, isJson, expected) => {
    const start = performance.now();
    expect(await problem(text, isJson)).toMatch(expected);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('does not flood the log', async () => {
    expect((await problem(`["${'x'.repeat(100_000)}`, true))?.length).toBeLessThan(300);
  });
});
