import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { dockerfileLines } from '../../src/retry/dockerfile-lines.ts';
import { type MarkedFailure, markedFailure } from '../../src/retry/marked-failure.ts';

const RECORDED: readonly { readonly name: string; readonly stderr: string }[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../cases/dockerfile-errors.json'), 'utf8'),
);
const stderrOf = (wanted: string) => RECORDED.find(({ name }) => name === wanted)?.stderr ?? '';

const EXPECTED: Readonly<Record<string, (Omit<MarkedFailure, 'step'> & { readonly step: unknown }) | undefined>> = {
  'a step while another one runs': {
    file: 'Dockerfile',
    line: 2,
    endLine: 2,
    step: expect.stringMatching(/^\[one 2\/2\] RUN echo a; /),
    output: [6, 7, 8, 9, 10, 11, 12, 13, 14, 15].map((n) => `line ${n}`),
  },
  'a Dockerfile of another name, and a command over lines': {
    file: 'App.Dockerfile',
    line: 3,
    endLine: 5,
    step: expect.stringMatching(/^\[2\/2\] RUN echo started/),
    output: ['started', 'about to fail'],
  },
  'a script in the Dockerfile': {
    file: 'Dockerfile',
    line: 2,
    endLine: 6,
    step: '[2/2] RUN <<EOF (set -e...)',
    output: ['one'],
  },
  'a Dockerfile that cannot be read': { file: 'Dockerfile', line: 2, endLine: 2, step: undefined, output: [] },
  'a file that is not there': {
    file: 'Dockerfile',
    line: 3,
    endLine: 4,
    step: '[2/2] COPY nothing.txt    /b',
    output: [],
  },
  'a base image that cannot be had': {
    file: 'Dockerfile',
    line: 2,
    endLine: 2,
    step: '[internal] load metadata for localhost:1/none:1',
    output: [],
  },
  'a command that draws a bar': {
    file: 'Dockerfile',
    line: 2,
    endLine: 2,
    step: expect.stringMatching(/^\[2\/2\] RUN printf/),
    output: ['100%', 'no newline ä �'],
  },
  'one of two platforms': {
    file: 'Dockerfile',
    line: 3,
    endLine: 3,
    step: '[linux/amd64 2/2] RUN echo for linux/amd64; exit 4',
    output: ['for linux/amd64'],
  },
  'a push': undefined,
};

describe('what a real build marks when it fails by', () => {
  it.each(RECORDED)('$name', ({ name, stderr }) => {
    expect(Object.keys(EXPECTED)).toContain(name);
    expect(markedFailure(stderr)).toEqual(EXPECTED[name]);
  });
});

const frame = (head: string, ...lines: string[]) => [head, '-'.repeat(20), ...lines, '-'.repeat(20), ''].join('\n');

describe('the lines of the Dockerfile', () => {
  it.each<[string, string, object | undefined]>([
    ['are none where nothing is said', '', undefined],
    [
      'are those of the marks',
      frame('a/Dockerfile:1', '   1 |     A', '   2 | >>> B', '   3 | >>> '),
      { file: 'a/Dockerfile', line: 2, endLine: 3 },
    ],
    [
      'are that of the heading without marks',
      frame('Dockerfile:7', '   7 |     A'),
      { file: 'Dockerfile', line: 7, endLine: 7 },
    ],
    ['are the last ones', frame('Dockerfile:1', ' 1 | >>> A') + frame('Dockerfile:2', ' 2 | >>> B'), { line: 2 }],
    [
      'may have colours and Windows’ ends of lines',
      frame('Dockerfile:2', ' 2 | \u001B[31m>>> B\u001B[0m').replaceAll('\n', '\r\n'),
      { line: 2 },
    ],
    ['may be cut', `Dockerfile:2\n${'-'.repeat(20)}\n   2 | >>> B`, { line: 2 }],
    [
      'are told by older ones in the message alone',
      'ERROR: failed to solve: dockerfile parse error line 12: unknown instruction: X',
      { file: '', line: 12, endLine: 12 },
    ],
    ['are not what a command says', '#5 0.1 Dockerfile:3\n#5 0.1 --------------------\n#5 0.1 3 | >>> x', undefined],
    ['are no rule of something else', `x\n${'-'.repeat(20)}\n`, undefined],
  ])('%s', (_, stderr, expected) => {
    const lines = dockerfileLines(stderr);
    if (expected === undefined) expect(lines).toBeUndefined();
    else expect(lines).toMatchObject(expected);
  });

  it('are found at the end of a long output, and quickly', () => {
    const long = `${'#5 1.000 Dockerfile:3\n'.repeat(50_000)}${stderrOf('a file that is not there')}`;
    const started = performance.now();
    expect(dockerfileLines(long)).toMatchObject({ line: 3 });
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
