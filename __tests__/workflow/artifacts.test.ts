import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { run } from './test-runs.ts';
import { expectResult } from './workflow.ts';

function text(upload: string, download: string, script = 'true'): string {
  return `  up:
    runs-on: ubuntu-latest
    strategy: { matrix: { leg: [amd64, arm64] } }
    steps:
      - uses: actions/checkout@v5
      - run: mkdir -p out/deep && echo \${{ matrix.leg }} > out/deep/\${{ matrix.leg }}.txt
      - run: echo hidden > out/.hidden && echo skip > out/skip.log && chmod +x out/skip.log
      - uses: actions/upload-artifact@v4
        with: ${upload}
  down:
    needs: up
    runs-on: ubuntu-latest
    steps:
      - uses: actions/download-artifact@v5
        with: ${download}
      - run: ${script}
`;
}

describe('artifacts', () => {
  it.each([
    [
      'each in a folder',
      '{ name: "digest-${{ matrix.leg }}", path: out }',
      '{ pattern: digest-* }',
      ['digest-amd64/deep/amd64.txt', 'digest-amd64/skip.log', 'digest-arm64/deep/arm64.txt', 'digest-arm64/skip.log'],
    ],
    [
      'merged',
      '{ name: "digest-${{ matrix.leg }}", path: out/deep/* }',
      '{ pattern: digest-*, merge-multiple: true, path: all }',
      ['all/amd64.txt', 'all/arm64.txt'],
    ],
    [
      'one by its name',
      '{ name: "${{ matrix.leg }}", path: "out/**\\n!out/**/*.log", include-hidden-files: true }',
      '{ name: arm64 }',
      ['.hidden', 'deep/arm64.txt'],
    ],
    [
      'all, of several paths',
      '{ name: "${{ matrix.leg }}", path: "out/deep\\nout/skip.log" }',
      '{}',
      ['amd64/deep/amd64.txt', 'amd64/skip.log', 'arm64/deep/arm64.txt', 'arm64/skip.log'],
    ],
    [
      'of wildcards',
      '{ name: "${{ matrix.leg }}", path: "out/*\\n!out/deep", include-hidden-files: true }',
      '{ name: arm64 }',
      ['.hidden', 'skip.log'],
    ],
    ['none that fit', '{ name: "${{ matrix.leg }}", path: out }', '{ pattern: x-* }', []],
  ])('come %s', async (_, upload, download, files) => {
    const list = 'find . -type f ! -perm /111 | sort';
    const finished = await run(text(upload, download, list));
    expectResult(finished, 'success');
    const found = finished
      .leg('down')
      .steps[1]?.log.split('\n')
      .filter((line) => line.startsWith('./'));
    expect(found).toEqual(files.map((file) => `./${file}`));
  });

  it('are seen by the test', async () => {
    const { artifacts } = await run(text('{ name: "${{ matrix.leg }}", path: out/deep }', '{}'));
    expect(artifacts.all.map(({ name, files }) => [name, files])).toEqual([
      ['amd64', ['amd64.txt']],
      ['arm64', ['arm64.txt']],
    ]);
    expect(readFileSync(join(artifacts.find('arm64')?.folder ?? '', 'arm64.txt'), 'utf8')).toBe('arm64\n');
  });

  it.each([
    ['a name twice', '{ name: same, path: out }', '{}', 'up', 'an artifact with this name already exists'],
    ['no files', '{ path: none, if-no-files-found: error }', '{}', 'up', 'No files were found'],
    ['a bad name', '{ name: a/b, path: out }', '{}', 'up', 'The artifact name is not valid'],
    ['an unknown input', '{ nmae: a, path: out }', '{}', 'up', 'does not know nmae'],
    ['an unknown name', '{ path: none }', '{ name: digest }', 'down', 'Artifact not found for name: digest'],
    ['another run', '{ path: none }', '{ run-id: 3 }', 'down', 'does not know run-id'],
  ])('fail for %s', async (_, upload, download, job, problem) => {
    const finished = await run(text(upload, download));
    expect(finished.job(job).result).toBe('failure');
    expect(finished.describe()).toContain(problem);
  });

  it('write over others when told', async () => {
    const { artifacts } = await run(text('{ name: same, path: out/deep, overwrite: true }', '{}'));
    expect(artifacts.all.map(({ files }) => files)).toEqual([['arm64.txt']]);
  });
});
