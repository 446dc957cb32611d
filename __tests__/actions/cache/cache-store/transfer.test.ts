/** The program that speaks to the cache service, played by scripts that say what it would say. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { type TransferMeans, transfer } from '../../../../src/actions/cache/cache-store/transfer.ts';
import type { CacheOrder } from '../../../../src/runner/cache-store-lines.ts';
import { Folders } from '../../../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const RESTORE: CacheOrder = {
  what: 'restore',
  entries: [
    { path: 'one', key: 'a-', restoreKeys: ['a-'] },
    { path: 'two', key: 'b-', restoreKeys: ['b-'] },
  ],
};
const MARK = 'image-build-cache-store: ';

function run(script: string, change: Partial<TransferMeans> = {}) {
  const folder = folders.make({ 'program.mjs': script });
  const means = {
    program: join(folder, 'program.mjs'),
    env: { PATH: process.env['PATH'] },
    cwd: join(folder, 'work/deep'),
    temp: join(folder, 'temp'),
    timeoutSeconds: 30,
  };
  return transfer(RESTORE, { ...means, ...change });
}

const says = (...lines: string[]) => lines.map((line) => `console.log(${JSON.stringify(line)});`).join('\n');
const found = (index: number, key: string) => `${MARK}${JSON.stringify({ index, key })}`;
const missed = (index: number) => `${MARK}${JSON.stringify({ index })}`;

describe('a transfer', () => {
  it('gets its order on standard input, its folders and nothing of the debugging', async () => {
    const script = [
      "import { readFileSync } from 'node:fs';",
      "const order = JSON.parse(readFileSync(0, 'utf8'));",
      'const { GITHUB_WORKSPACE, RUNNER_TEMP, RUNNER_DEBUG = "none" } = process.env;',
      'const seen = [order.what, order.entries[1].path, GITHUB_WORKSPACE === process.cwd(), RUNNER_TEMP, RUNNER_DEBUG];',
      `console.log('${MARK}' + JSON.stringify({ index: 1, key: seen.join(' ') }));`,
    ].join('\n');
    const { keys } = await run(script, { env: { PATH: process.env['PATH'], RUNNER_DEBUG: '1' } });
    expect(keys).toEqual([undefined, expect.stringMatching(/^restore two true \S+\/temp none$/)]);
  });

  it.each<[string, string, (string | undefined)[], string | undefined]>([
    ['that finds all', says(found(1, 'b-2'), found(0, 'a-1')), ['a-1', 'b-2'], undefined],
    ['that finds nothing', says(missed(0), missed(1)), [undefined, undefined], undefined],
    [
      'that fails',
      says(missed(0), '::warning::Failed to restore: Rate limited:%0A(429)', found(1, 'b-2')),
      [undefined, 'b-2'],
      'Rate limited: (429)',
    ],
    ['that only warns', says('::warning::something', found(0, 'a'), found(1, 'b')), ['a', 'b'], undefined],
    [
      'that is refused',
      says('::debug::Failed to reserve cache: Error: Failed request: (500) nothing', missed(0), missed(1)),
      [undefined, undefined],
      'Failed request: (500) nothing',
    ],
    [
      'that finds its key taken',
      says('::debug::Failed to reserve cache: Error: Failed request: (409) Conflict', missed(0), missed(1)),
      [undefined, undefined],
      undefined,
    ],
    [
      'that tells a signed address',
      says('::error::GET https://store.test/blob?sig=secret&se=1 failed', missed(0), missed(1)),
      [undefined, undefined],
      'GET https://store.test/blob failed',
    ],
    [
      'that tells its own problem',
      says(`${MARK}${JSON.stringify({ index: 0, problem: 'no such path' })}`, missed(1)),
      [undefined, undefined],
      'no such path',
    ],
    ['that crashes', 'throw new Error("on purpose");', [undefined, undefined], expect.any(String) as unknown as string],
  ])('%s', async (_, script, keys, problem) => {
    const result = await run(script);
    expect(result).toMatchObject({ keys, problem, isAway: false, isCancelled: false });
  });

  it('without its program is a problem and no error', async () => {
    const { keys, problem } = await run('', { program: '/nowhere/program.mjs' });
    expect([keys, typeof problem]).toEqual([[undefined, undefined], 'string']);
  });

  it('that does not get on is given up, with what it has found', async () => {
    const script = `${says(found(0, 'a-1'))}\nsetInterval(() => console.log('Received 5 of 10 (50%)'), 50);`;
    // Longer than a program needs to start, also on a machine that is busy.
    const result = await run(script, { timeoutSeconds: 1.5 });
    expect(result).toMatchObject({ keys: ['a-1', undefined], isAway: true });
    expect(result.problem).toBe('the service did not get on for 1.5 s');
    expect(result.seconds).toBeLessThan(60);
  });

  it('that packs files is waited for', async () => {
    const script = [
      `const beat = setInterval(() => console.log('${MARK}working'), 100);`,
      `setTimeout(() => { clearInterval(beat); ${says(found(0, 'a'), found(1, 'b'))} }, 3300);`,
    ].join('\n');
    expect(await run(script, { timeoutSeconds: 1.5 })).toMatchObject({ keys: ['a', 'b'], problem: undefined });
  });

  it('ends with the step, and nobody is told', async () => {
    const signal = AbortSignal.abort();
    const folder = folders.make();
    const result = await run('setInterval(() => {}, 1000);', { signal, temp: join(folder, 'x') });
    expect(result).toMatchObject({ keys: [undefined, undefined], isCancelled: true, problem: undefined });
    expect(existsSync(join(folder, 'x'))).toBe(true);
  });
});
