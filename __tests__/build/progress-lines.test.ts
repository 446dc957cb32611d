import { describe, expect, it } from '@jest/globals';
import { ProgressLines } from '../../src/build/progress-lines.ts';

/** What is heard of a text that comes in parts of so many bytes. */
function heard(text: string, size = Number.POSITIVE_INFINITY): string[] {
  const told: string[] = [];
  const lines = new ProgressLines([(line) => told.push(line)]);
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) lines.hear(bytes.subarray(at, at + size));
  return told;
}

describe('the lines of a build', () => {
  it.each<[string, string, string[]]>([
    ['are told when they end', '#1 a\n#1 DONE 0.1s\n#2 b', ['#1 a', '#1 DONE 0.1s']],
    ['may be empty', '\n\n#1 a\n', ['', '', '#1 a']],
    ['may end as on Windows', '#1 a\r\n#2 b\r\n', ['#1 a', '#2 b']],
    ['may have anything in them', '#1 é 10%\r20%\u2028x\n', ['#1 é 10%\r20%\u2028x']],
    ['are cut', `#1 ${'é'.repeat(2_000_000)}\n#2 b\n`, [`#1 ${'é'.repeat(997)}`, '#2 b']],
  ])('%s', (_, text, lines) => {
    expect(heard(text)).toEqual(lines);
  });

  it.each([1, 2, 7, 64])('are the same, in parts of %i bytes', (size) => {
    const text = '#1 [a 1/2] RUN é\n\n#2 b\r\n#1 0.5 ü\nERROR: ö\n';
    expect(heard(text, size)).toEqual(['#1 [a 1/2] RUN é', '', '#2 b', '#1 0.5 ü', 'ERROR: ö']);
  });

  it('are heard by all', () => {
    const told: string[] = [];
    const lines = new ProgressLines([(line) => told.push(`1 ${line}`), (line) => told.push(`2 ${line}`)]);
    expect([lines.hear(Buffer.from('a')), lines.hear(Buffer.from('b\nc'))]).toEqual([false, true]);
    expect(told).toEqual(['1 ab', '2 ab']);
  });
});

describe('what a command says', () => {
  it.each<[string, string[], string[]]>([
    [
      'is its last line',
      ['#7 RUN x', '#7 0.1 a', '#7 0.2 b\rc', '#7 0.3', '#7 0.4 d', '#7 DONE 1s'],
      ['#7 RUN x', '#7 0.2 b\rc', '#7 0.3', '#7 0.4 d', '#7 DONE 1s'],
    ],
    [
      'is that of each step',
      ['', '#7 0.1 a', '#7 0.2 b', '#8 0.1 a', '#8 0.2 b', '#78 0.3 c'],
      ['', '#7 0.2 b', '#8 0.2 b', '#78 0.3 c'],
    ],
    [
      'is no line of a step',
      ['', '#7 0.1 a', '#7 0.1.2 b', '#7 CACHED', '#7 0.3 c'],
      ['', '#7 0.1 a', '#7 0.1.2 b', '#7 CACHED', '#7 0.3 c'],
    ],
    ['is nothing of buildx', ['', '#0 0.1 a', '#0 0.2 b'], ['', '#0 0.1 a', '#0 0.2 b']],
  ])('%s', (_, said, lines) => {
    expect(heard(`${said.join('\n')}\n`)).toEqual(lines);
  });

  it('may be without end', () => {
    const said = Array.from({ length: 100_000 }, (_, at) => `#7 ${at}.5 ${at}\n`).join('');
    expect(heard(`#7 RUN x\n${said}#7 DONE 1s\n`)).toEqual(['#7 RUN x', '#7 99999.5 99999', '#7 DONE 1s']);
  });
});
