import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { OF_A_STEP, OPTIONS } from '../../../src/actions/matrix/command-line.ts';
import { command, ROOT, step } from './bundle.ts';

describe('34: without GitHub', () => {
  it('the matrix is printed, and is the one of the step', async () => {
    const filter = 'runtime=15.4*';
    const { stdout, stderr, exitCode } = await command([
      '--file',
      'build_summary.json',
      '--filter',
      filter,
      '--only-lts',
    ]);
    const { outputs } = await step({ file: 'build_summary.json', filter, 'only-lts': 'true' });
    expect([exitCode, stdout]).toEqual([0, `${outputs['matrix']}\n`]);
    expect(stderr).toBe('No Dockerfile was generated for "python-gpu" of "9.1 LTS"; it is not in the matrix.\n');
    expect(JSON.parse(stdout).include).toHaveLength(4);
  });

  it('every input is an option, but for those that a step alone has', () => {
    const { inputs } = parse(readFileSync(resolve(ROOT, 'matrix/action.yml'), 'utf8'));
    expect([...Object.keys(OPTIONS), ...OF_A_STEP]).toEqual(Object.keys(inputs));
  });

  it.each<[string[], string]>([
    [['--entries', '[{"a": 1}, {"a": 2}]'], '{"include":[{"a":1},{"a":2}]}'],
    [['--entries=[{"a": "x=y"}]', '--filter=a=x=y'], '{"include":[{"a":"x=y"}]}'],
    [['--entries', '[{"a": 1}, {"a": 2}]', '--filter', 'a!=2', '--filter', 'a!=3'], '{"include":[{"a":1}]}'],
    [['--entries', '[{"a": 1}]', '--filter', 'a=3', '--allow-empty'], '{"include":[]}'],
    [['--entries', '[{"runtime": "1"}]', '--only-lts=false', '--print', 'count'], '1'],
    [
      ['--entries', '[{"a": 1}, {"a": 2}]', '--batch-size', '1', '--print', 'batches'],
      '[{"include":[{"a":1}]},{"include":[{"a":2}]}]',
    ],
  ])('%j prints %s', async (args, expected) => {
    expect(await command(args)).toEqual({ stdout: `${expected}\n`, stderr: '', exitCode: 0 });
  });

  it.each<[string[], string]>([
    [['--entires', '[]'], 'Option --entires: is not an option. Did you mean --entries?\n'],
    [['data.json'], 'Argument "data.json": is not an option. Use --help to see them all.\n'],
    [['--file'], 'Option --file: has no value.\n'],
    [
      ['--entries', '[]', '--print', 'all'],
      'Option --print: must be one of matrix, batches, count, empty, not "all".\n',
    ],
    [['--only-changed', '--entries', '[{"a": 1}]'], 'Option --only-changed: is for a step of a job'],
    [['--toString', '1'], 'Option --toString: is not an option. '],
    [[], 'Input file, entries: are both empty, so there is nothing to make a matrix of. '],
    [['--file', 'build_summary.json', '--filter', 'runtime=1'], 'Input filter: leaves nothing of 25 entries'],
  ])('%j is told of, and the exit code is 1', async (args, expected) => {
    const { stdout, stderr, exitCode } = await command(args);
    expect([stdout, exitCode]).toEqual(['', 1]);
    expect(stderr).toContain(expected);
  });

  it('--help shows every option', async () => {
    const { stdout, exitCode } = await command(['--file', 'x', '--help']);
    expect(exitCode).toBe(0);
    for (const name of Object.keys(OPTIONS)) expect(stdout).toContain(`[--${name}`);
  });

  it('options win over being a step: a command in a job prints too', async () => {
    const { stdout } = await command(['--entries', '[{"a": 1}]'], ROOT, { INPUT_FILE: 'x', GITHUB_ACTIONS: 'true' });
    expect(stdout).toBe('{"include":[{"a":1}]}\n');
  });

  it('is small enough to start at once, because YAML and queries are loaded late', async () => {
    const bundle = readFileSync(resolve(ROOT, 'dist/matrix/index.js'), 'utf8');
    expect(bundle.length).toBeLessThan(150_000);
    expect((await command(['--entries', '- a: 1', '--query', '[].{b: a}'])).stdout).toBe('{"include":[{"b":1}]}\n');
  });
});
