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
    const output = withoutProgress({ write: (chunk) => void chunks.push(chunk), end: () => ended++ });
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += size) output.write(bytes.subarray(at, at + size));
    output.end();
    expect(ended).toBe(1);
    return Buffer.concat(chunks).toString('utf8');
  }

  it.each([1, 7, 100_000])('errors are left, however they come (%d bytes)', (size) => {
    expect(shown(`${lines.join('\n')}\n`, size)).toBe(`${left}\n`);
  });

  it('a last line without an end is shown', () => {
    expect(shown(lines.join('\n'), 5)).toBe(left);
  });
});
