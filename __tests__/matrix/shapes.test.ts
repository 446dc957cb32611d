import { describe, expect, it } from '@jest/globals';
import { readEntries } from '../../src/matrix/read-entries.ts';
import { describeProblems } from './problems.ts';

async function read(text: string, query = '') {
  const { entries, problems } = await readEntries({ input: 'entries', text, name: '', query });
  return problems.length === 0 ? entries : describeProblems(problems);
}

describe('entries', () => {
  it.each([
    ['a list', '[{"name": "a", "deep": {"x": [1]}}]'],
    ['an include', '{"include": [{"name": "a", "deep": {"x": [1]}}]}'],
    ['YAML', 'include:\n  - { name: a, deep: { x: [1] } }'],
  ])('come through with all their fields: %s', async (_, text) => {
    expect(await read(text)).toEqual([{ name: 'a', deep: { x: [1] } }]);
  });

  it('may be none', async () => {
    expect(await read('[]')).toEqual([]);
    expect(await read('{"include": []}')).toEqual([]);
  });

  it.each([
    ['images[?enabled].{runtime: version}', [{ runtime: '1' }]],
    ['{include: images[].{name: version}}', [{ name: '1' }, { name: '2' }]],
    ['names[].{name: @}', [{ name: 'a' }, { name: 'b' }]],
    [
      '{build_details: details}',
      [{ runtime: '3', image_type: 'py', variant: '', suffix: '-x', dockerfile: 'd/3-x/Dockerfile' }],
    ],
  ])('are picked by a query: %s', async (query, expected) => {
    const data = {
      images: [{ version: '1', enabled: true }, { version: '2' }],
      names: ['a', 'b'],
      details: { 3: { py: ['d/3-x/Dockerfile'] } },
    };
    expect(await read(JSON.stringify(data), query)).toEqual(expected);
  });
});

describe('data without entries', () => {
  const UNDERSTOOD =
    'Understood are a list of entries, {"include": [...]}, and a build_summary.json with "build_details"; use query';

  it.each([
    ['{"images": [], "names": []}', 'Input entries: is an object with "images", "names". '],
    ['{}', 'Input entries: is an object with nothing in it. '],
    ['"text"', 'Input entries: is the text "text", which holds no entries. '],
    ['12', 'Input entries: is the value "12", which holds no entries. '],
    ['null', 'Input entries: is nothing, which holds no entries. '],
    ['{"include": {"a": 1}}', 'Input entries: has an include that is an object, not a list. '],
    ['{"include": [], "os": ["a"]}', 'Input entries: has "os" beside include, which would be left out. '],
    ['[{"a": 1}, {}]', 'Input entries: has no field in entry 2. '],
  ])('is told of, with the shapes that are understood: %s', async (text, expected) => {
    expect(await read(text)).toEqual([expect.stringContaining(`${expected}${UNDERSTOOD}`)]);
  });

  it('may be a list of something else', async () => {
    expect(await read('["a", 1, null, [], {"b": 1}]')).toEqual([
      'Input entries: entry 1 is the text "a", entry 2 is the value "1", entry 3 is nothing, entry 4 is a list. ' +
        'Every entry has to be an object; the query [].{name: @} makes objects of a list of names.',
    ]);
  });

  it.each([
    ['nothing.here', 'Input query: gives nothing. It is a JMESPath expression over the whole file'],
    ['[?', 'Input query: cannot be evaluated: '],
    ['no_function(@)', 'Input query: cannot be evaluated: "'],
    ['length(@)', 'Input query: is the value "1", which holds no entries. Understood are'],
  ])('may be the fault of the query: %s', async (query, expected) => {
    expect(await read('[{"a": 1}]', query)).toEqual([expect.stringContaining(expected)]);
  });
});

describe('the same image twice', () => {
  it.each([
    ['{a: {}} in another order', '[{"x": 1, "y": 2}, {"y": 2, "x": 1}]', '"{\\"y\\":2,\\"x\\":1}"'],
    [
      'another Dockerfile',
      '[{"image_type": "py", "dockerfile": "a"}, {"image_type": "py", "dockerfile": "b"}]',
      '"py"',
    ],
    ['another runner', '[{"runtime": "1", "runner": "a"}, {"runtime": "1", "runner": "b"}]', '"1"'],
  ])('is an error: %s', async (_, text, shown) => {
    expect(await read(text)).toEqual([expect.stringContaining(`has the same image more than once: ${shown}.`)]);
  });

  it.each([
    ['a field of its own', '[{"runtime": "1", "os": "a"}, {"runtime": "1", "os": "b"}]'],
    ['a suffix', '[{"runtime": "1", "suffix": "-a"}, {"runtime": "1", "suffix": "-b"}]'],
    ['a platform', '[{"runtime": "1", "platform": "linux/amd64"}, {"runtime": "1", "platform": "linux/arm64"}]'],
    ['a Dockerfile, where nothing else names it', '[{"dockerfile": "a"}, {"dockerfile": "b"}]'],
  ])('is it not with %s', async (_, text) => expect(await read(text)).toEqual(JSON.parse(text)));
});
