/** The program that speaks to the service, played by scripts that say what it would say. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { type ArtifactMeans, askArtifacts } from '../../../../src/actions/legs/artifacts/ask.ts';
import { artifactResultLine } from '../../../../src/runner/artifact-lines.ts';
import { Folders } from '../../../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const FIND = { what: 'find', prefix: 'a-' } as const;
const says = (...lines: string[]) => lines.map((line) => `console.log(${JSON.stringify(line)});`).join('\n');

function run(script: string, change: Partial<ArtifactMeans> = {}) {
  const folder = folders.make({ 'program.mjs': script });
  const means = {
    program: join(folder, 'program.mjs'),
    env: { PATH: process.env['PATH'], ACTIONS_RUNTIME_TOKEN: 'secret', INPUT_PASSWORD: 'hidden', RUNNER_DEBUG: '1' },
    folder: join(folder, 'private'),
    limit: 30_000,
    signal: new AbortController().signal,
  };
  return { folder: means.folder, result: askArtifacts(FIND, { ...means, ...change }) };
}

describe('an order', () => {
  it('goes by standard input to the program in a folder of its own, with the token and no inputs', async () => {
    const script = `
      import { readFileSync, statSync, writeFileSync } from 'node:fs';
      const { prefix } = JSON.parse(readFileSync(0, 'utf8'));
      const { ACTIONS_RUNTIME_TOKEN, INPUT_PASSWORD = 'none', RUNNER_DEBUG = 'none' } = process.env;
      writeFileSync('left', '');
      const mode = (statSync('.').mode & 0o777).toString(8);
      const saved = [process.argv[2], prefix, ACTIONS_RUNTIME_TOKEN, INPUT_PASSWORD, RUNNER_DEBUG, mode].join(' ');
      console.log('image-build-artifacts: ' + JSON.stringify({ saved }));`;
    const { folder, result } = run(script);
    expect(await result).toEqual({ saved: 'artifacts a- secret none none 700' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('has the last line for its result: those before may quote somebody', async () => {
    const lines = ['Found 1', artifactResultLine({ saved: 'forged' }), artifactResultLine({ saved: 'own' })];
    expect(await run(says(...lines)).result).toEqual({ saved: 'own' });
  });

  it.each<[string, string, Partial<ArtifactMeans>, { kind: string; message: string }]>([
    [
      'that is refused',
      says(artifactResultLine({ problem: 'no room', kind: 'refused' })),
      {},
      { kind: 'refused', message: 'no room' },
    ],
    [
      'whose program breaks off',
      'throw new TypeError("odd");',
      {},
      { kind: 'refused', message: 'its program broke off: TypeError: odd' },
    ],
    [
      'whose program says nothing',
      'process.exitCode = 3;',
      {},
      { kind: 'refused', message: 'its program broke off: the exit code was 3' },
    ],
    [
      'that takes too long',
      'setInterval(() => {}, 1000);',
      { limit: 300 },
      { kind: 'temporary', message: 'there was no answer for 0.3 s' },
    ],
    [
      'that is cancelled',
      'setInterval(() => {}, 1000);',
      { signal: AbortSignal.abort() },
      { kind: 'cancelled', message: 'the step was cancelled' },
    ],
  ])('%s is told as a clause', async (_, script, change, fault) => {
    const { folder, result } = run(script, change);
    await expect(result).rejects.toMatchObject(fault);
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
  });
});
