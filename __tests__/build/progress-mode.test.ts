import { describe, expect, it } from '@jest/globals';
import { isQuiet, progressVariables, withoutProgress } from '../../src/build/progress-mode.ts';

describe('BUILDKIT_PROGRESS', () => {
  it.each<[string | undefined, object, boolean]>([
    [undefined, {}, false],
    ['', {}, false],
    ['plain', { BUILDKIT_PROGRESS: 'plain' }, false],
    ['auto', { BUILDKIT_PROGRESS: 'plain' }, false],
    ['tty', { BUILDKIT_PROGRESS: 'plain' }, false],
    ['rawjson', { BUILDKIT_PROGRESS: 'plain' }, false],
    ['quiet', { BUILDKIT_PROGRESS: 'plain' }, true],
    ['none', { BUILDKIT_PROGRESS: 'plain' }, true],
    ['loud', {}, false],
  ])('of %s gives the build %j', (value, variables, quiet) => {
    expect(progressVariables({ BUILDKIT_PROGRESS: value })).toEqual(variables);
    expect(isQuiet({ BUILDKIT_PROGRESS: value })).toBe(quiet);
  });
});

describe('without progress', () => {
  const lines = [
    '#0 building with "default" instance',
    '',
    '#1 [2/3] RUN a',
    '#1 0.123 hellö',
    '#1 ERROR: it failed',
    '------',
    ' > [2/3] RUN a:',
    '0.123 hellö',
    'ERROR: failed to solve: it failed',
  ];
  const left = lines.slice(5).join('\n');

  function shown(text: string, size: number): string {
    const chunks: Buffer[] = [];
    let ended = 0;
    const write = (chunk: Buffer) => {
      chunks.push(chunk);
      return undefined;
    };
    const output = withoutProgress({ write, end: () => ended++ });
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += size) output.write(bytes.subarray(at, at + size));
    output.end();
    expect(ended).toBe(1);
    return Buffer.concat(chunks).toString('utf8');
  }

  it.each([1, 7, 100_000])('errors are left, however they come (%d bytes)', (size) => {
    expect(shown(`${lines.join('\n')}\n`, size)).toBe(`${left}\n`);
  });

  it.each<[string, string, string]>([
    ['without an end is judged by its beginning', '#1 ', ''],
    ['without an end is shown as it comes', 'ERROR: ', `ERROR: ${'é'.repeat(200_000)}\nERROR: next\n`],
  ])('a line %s', (_, start, expected) => {
    const text = `${start}${'é'.repeat(200_000)}\nERROR: next\n`;
    expect(shown(text, 10_001)).toBe(expected === '' ? 'ERROR: next\n' : expected);
  });

  it('keeps nothing of a line without an end', () => {
    let shownLength = 0;
    const output = withoutProgress({
      write: (chunk) => {
        shownLength += chunk.length;
        return undefined;
      },
      end() {},
    });
    for (let part = 0; part < 100; part++) output.write(Buffer.alloc(100_000, 'x'));
    expect(shownLength).toBe(10_000_000);
  });

  it('a last line without an end is shown', () => {
    expect(shown(lines.join('\n'), 5)).toBe(left);
  });
});
