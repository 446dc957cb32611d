import { afterEach, describe, expect, it } from '@jest/globals';
import { createInputReader, inputText } from '../../src/runner/input.ts';

const readerOf = (value: string) => createInputReader(() => value);

describe('the text of an input', () => {
  afterEach(() => {
    delete process.env['INPUT_MAX-ATTEMPTS'];
    delete process.env['INPUT_A_B'];
  });

  it.each([
    ['keeps dashes, as the runner does', 'max-attempts', 'INPUT_MAX-ATTEMPTS'],
    ['has underscores for spaces', 'a b', 'INPUT_A_B'],
  ])('%s', (_, name, variable) => {
    process.env[variable] = ' 3\n';
    expect(inputText(name)).toBe(' 3\n');
  });

  it('is empty when it was not given', () => {
    expect(inputText('no-such-input')).toBe('');
  });

  it.each([
    ['without the white space around it', ' a b\n', 'a b', ' a b\n'],
    ['of white space alone as not given, but for a separator', ' ', 'fallback', ' '],
    ['of nothing as not given', '', 'fallback', 'fallback'],
  ])('is read %s', (_, value, text, verbatim) => {
    const reader = readerOf(value);
    expect([reader.text('x', 'fallback'), reader.verbatim('x', 'fallback')]).toEqual([text, verbatim]);
  });
});

describe('a boolean', () => {
  it.each([
    ['TRUE', true],
    ['True', true],
    ['true', true],
    ['FALSE', false],
    ['False', false],
    ['false', false],
    ['', true],
  ])('%j is %s', (value, expected) => {
    const reader = readerOf(value);
    expect([reader.boolean('load', true), reader.problems]).toEqual([expected, []]);
  });

  it.each(['yes', '1', 'tRUE', 'on', 'null'])('is not %s', (value) => {
    const reader = readerOf(value);
    reader.boolean('load', false);
    expect(reader.problems).toEqual([{ input: 'load', problem: `must be true or false, not "${value}"` }]);
  });
});

describe('a choice', () => {
  it.each([
    ['AUTO', 'auto'],
    ['', 'false'],
    ['true', 'true'],
  ])('%j is %s', (value, expected) => {
    expect(readerOf(value).choice('push', ['true', 'false', 'auto'], 'false')).toBe(expected);
  });

  it('names what is allowed, and shows what came on one line', () => {
    const reader = readerOf('a\n::error::b');
    expect(reader.choice('push', ['true', 'false', 'auto'], 'false')).toBe('false');
    expect(reader.problems).toEqual([{ input: 'push', problem: 'must be true, false or auto, not "a\\n::error::b"' }]);
  });
});

describe('a number', () => {
  const whole = { fallback: 3, min: 1, max: 10 };
  it.each([
    ['', whole, 3],
    ['1', whole, 1],
    ['10', whole, 10],
    ['2.0', whole, 2],
    ['0.5', { fallback: 0, min: 0, max: 1, fractions: true }, 0.5],
  ])('%j is read', (value, range, expected) => {
    const reader = readerOf(value);
    expect([reader.number('n', range), reader.problems]).toEqual([expected, []]);
  });

  it.each(['0', '11', '2.5', '-1', '1e1', '0x2', 'three', 'Infinity', '1,5', '1 2'])('is not %s', (value) => {
    const reader = readerOf(value);
    expect(reader.number('n', whole)).toBe(3);
    expect(reader.problems).toEqual([{ input: 'n', problem: `must be a whole number from 1 to 10, not "${value}"` }]);
  });
});

describe('a list', () => {
  it.each<[string, string, string[], string[]]>([
    ['quotes that protect a comma beside another', '"a,b",c', ['a,b,c'], ['a,b', 'c']],
    ['quotes that protect a comma from nothing', '"a,b"\nc', ['a,b', 'c'], ['a', 'b', 'c']],
    ['quotes that protect a line break', '"A=1\n2",b', ['A=1\n2,b'], ['A=1\n2', 'b']],
    ['a quote inside stays', 'A="1"', ['A="1"'], ['A="1"']],
    ['two quotes inside quotes are one', '"a""b"', ['a"b'], ['a"b']],
    ['commas', 'a, b,,c', ['a, b,,c'], ['a', 'b', 'c']],
    ['Windows line ends', 'a\r\nb\r\n', ['a', 'b'], ['a', 'b']],
    ['empty lines', '\n a \n\n  b', ['a', 'b'], ['a', 'b']],
    ['nothing', ' \n ', [], []],
  ])('with %s', async (_, value, lines, parts) => {
    const reader = readerOf(value);
    expect([await reader.list('x'), await reader.list('x', { commas: true })]).toEqual([lines, parts]);
    expect(reader.problems).toEqual([]);
  });

  it.each<[string, string, [string, number][]]>([
    [
      'lines as they are',
      '\n A=1 \r\n\r\n \nB=\t2',
      [
        [' A=1 ', 2],
        ['B=\t2', 5],
      ],
    ],
    [
      'quoted lines by where they begin',
      'A=1\n\n"B=x\ny,"\nC="q\n" D"\n"E=\n\n2",3',
      [
        ['A=1', 1],
        ['B=x\ny,', 3],
        ['C="q', 5],
        [' D', 6],
        ['E=\n\n2,3', 7],
      ],
    ],
    ['nothing', ' \n', []],
  ])('gives %s', async (_, value, expected) => {
    const reader = readerOf(value);
    expect((await reader.entries('x')).map(({ text, line }) => [text, line])).toEqual(expected);
    expect(reader.problems).toEqual([]);
  });

  it('whose quote is not closed is refused without being shown: it may hold a secret', async () => {
    const reader = readerOf('"TOKEN=s3cret\nA=b');
    expect(await reader.list('build-args')).toEqual([]);
    expect(await reader.entries('secrets')).toEqual([]);
    const problem = 'has a double quote that is not closed';
    expect(reader.problems).toEqual([
      { input: 'build-args', problem },
      { input: 'secrets', problem },
    ]);
  });
});
