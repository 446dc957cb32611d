import { describe, expect, it } from '@jest/globals';
import { createGateOutput } from '../../src/gate/output.ts';

/** What the log gets, and the end, after these pieces. */
function outputOf(pieces: readonly (string | Buffer)[], shownBytes?: number) {
  const output = createGateOutput(shownBytes);
  const shown = pieces.map((piece) => output.take(Buffer.from(piece as string)).toString('utf8')).join('');
  return { shown, end: output.end(), isCut: output.isCut() };
}

describe('the end of an output', () => {
  it.each<[string, readonly (string | Buffer)[], string]>([
    ['is all of a short one', ['one\ntw', 'o\n'], 'one\ntwo'],
    ['is nothing of nothing', [], ''],
    ['has no blank lines around it', ['\n\none\n\n\n'], 'one'],
    ['keeps the space before a line', ['  one\n'], '  one'],
    ['is without colours', ['\x1b[31;1mred\x1b[0m \x1b]8;;http://x\x07link\x1b]8;;\x07'], 'red link'],
    ['is without other control characters', ['a\x00b\x07c\x1b7d\te'], 'abcd\te'],
    ['knows the lines of Windows', ['one\r\ntwo\r\n'], 'one\ntwo'],
    ['shows a progress bar as it was last', ['1%\r50%\r100%\ndone\n'], '100%\ndone'],
    ['shows an unfinished progress bar as it was last', ['1%\r50%\r'], '50%'],
    ['joins a letter that came in two pieces', [Buffer.from([0xc3]), Buffer.from([0xa4])], 'ä'],
  ])('%s', (_, pieces, expected) => {
    expect(outputOf(pieces).end).toBe(expected);
  });

  it('is at most 40 lines', () => {
    const lines = Array.from({ length: 100 }, (_, index) => `line ${index}`);
    expect(outputOf([lines.join('\n')]).end.split('\n')).toEqual(lines.slice(-40));
  });

  it('is at most 8 KiB, and begins with a whole line', () => {
    const line = `${'x'.repeat(999)}\n`;
    const { end } = outputOf(Array.from({ length: 5000 }, () => line));
    expect(end.split('\n')).toEqual(Array.from({ length: 8 }, () => 'x'.repeat(999)));
  });

  it('of one endless line begins with a whole word: its part could be part of a secret', () => {
    const { end } = outputOf(['secret '.repeat(3000)]);
    expect(end).toMatch(/^secret(?: secret)+$/);
    expect(end.length).toBeLessThanOrEqual(8192);
  });

  it('of one endless word is nothing', () => {
    expect(outputOf(['x'.repeat(20_000)]).end).toBe('');
  });

  it('is whole when it fits just so', () => {
    expect(outputOf(['x'.repeat(8192)]).end).toBe('x'.repeat(8192));
    expect(outputOf(['x'.repeat(8192), 'y']).end).toBe('');
  });
});

describe('what the log gets', () => {
  it.each<[string, readonly string[], number, string, boolean]>([
    ['all that fits', ['one\n', 'two\n'], 8, 'one\ntwo\n', false],
    ['whole lines', ['one\n', 'two three\nfour\n'], 8, 'one\ntwo three\n', true],
    ['a line that came in pieces to its end', ['one\ntw', 'o\nthree\n'], 6, 'one\ntwo\n', true],
    ['nothing after a line that went over', ['one two three\n', 'four\n'], 8, 'one two three\n', true],
    ['whole words of a line without end', ['one two three four'], 9, 'one two three ', true],
    ['nothing of a word that has no end', ['one\n', 'two threefour'], 8, 'one\ntwo ', true],
    ['nothing more once it was cut, though there was room', ['one twothreefour', 'x', 'y\n'], 9, 'one ', true],
  ])('is %s', (_, pieces, room, shown, isCut) => {
    expect(outputOf(pieces, room)).toMatchObject({ shown, isCut });
  });

  it('is 4 MiB of what never ends, and the end is known all the same', () => {
    const chunk = Buffer.from(`${'x'.repeat(63)}\n`.repeat(1024));
    const output = createGateOutput();
    let shown = 0;
    for (let number = 0; number < 200; number += 1) shown += output.take(chunk).length;
    output.take(Buffer.from('the end\n'));
    // And the line that it ends in.
    expect(shown).toBe(4 * 1024 * 1024 + 64);
    expect(output.isCut()).toBe(true);
    expect(output.end()).toMatch(/x\nthe end$/);
  });
});
