import { describe, expect, it } from '@jest/globals';
import { parseReuse } from '../../../src/actions/inputs/reuse.ts';
import { createInputReader } from '../../../src/runner/input.ts';

function parse(given: Record<string, string>) {
  const reader = createInputReader((name) => given[name] ?? '');
  return { inputs: parseReuse(reader), problems: reader.problems };
}

const DAY = 24 * 60 * 60 * 1000;
const TURN_ON = 'Set reuse to content or base, or leave this input out.';
const AN_AGE = 'Write a number and m, h, d or w, such as 7d; the shortest is 1m.';

describe('reuse', () => {
  it.each([
    ['nothing', {}, { reuse: 'off', reuseLabels: 'keep', maxAge: undefined }],
    ['the content', { reuse: 'content' }, { reuse: 'content', reuseLabels: 'keep', maxAge: undefined }],
    [
      'everything',
      { reuse: 'Base', 'reuse-labels': 'annotate', 'max-age': '7d' },
      { reuse: 'base', reuseLabels: 'annotate', maxAge: 7 * DAY },
    ],
    ['the shortest age', { reuse: 'base', 'max-age': '1m' }, { reuse: 'base', reuseLabels: 'keep', maxAge: 60_000 }],
  ])('is read of %s', (_, given, inputs) => {
    expect(parse(given)).toEqual({ inputs, problems: [] });
  });

  it.each([
    ['reuse', 'always', { problem: 'must be off, content or base, not "always"' }],
    ['reuse-labels', 'rewrite', { problem: 'must be keep or annotate, not "rewrite"' }],
    ['max-age', 'a week', { problem: '"a week" is no age of an image', advice: AN_AGE }],
    ['max-age', '59s', { problem: '"59s" is no age of an image', advice: AN_AGE }],
    ['max-age', '0d', { problem: '"0d" is no age of an image', advice: AN_AGE }],
    ['max-age', '-1d', { problem: '"-1d" is no age of an image', advice: AN_AGE }],
    ['max-age', '7', { problem: '"7" is no age of an image', advice: AN_AGE }],
  ])('%s: %s is an error', (input, value, expected) => {
    expect(parse({ reuse: 'content', [input]: value }).problems).toEqual([{ input, ...expected }]);
  });

  it('that is off makes no use of the others', () => {
    expect(parse({ 'max-age': '7d', 'reuse-labels': 'annotate' }).problems).toEqual([
      { input: 'max-age', problem: 'is given, and reuse is off', advice: TURN_ON },
      { input: 'reuse-labels', problem: 'is given, and reuse is off', advice: TURN_ON },
    ]);
  });

  it('has all its errors told together', () => {
    const problems = parse({ reuse: 'x', 'reuse-labels': 'y', 'max-age': 'z' }).problems.map(({ input }) => input);
    expect(problems).toEqual(['reuse', 'reuse-labels', 'max-age']);
  });
});
