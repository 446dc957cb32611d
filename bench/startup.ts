/**
 * How long people wait for the first line of the log: the real bundle against bare `node`, interleaved, medians.
 * The step is given a wrong input, so that it ends right after it has begun.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { median, spread } from './statistics.ts';

const ROOT = resolve(import.meta.dirname, '..');
const ROUNDS = 25;

/** Milliseconds until the first byte on standard output. */
function firstByte(args: readonly string[], env: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    let first: number | undefined;
    child.stdout.on('data', () => {
      first ??= performance.now() - start;
    });
    child.on('error', reject);
    child.on('close', () => (first === undefined ? reject(new Error('nothing was printed')) : resolve(first)));
  });
}

const folder = mkdtempSync(join(tmpdir(), 'startup-'));
const env = {
  PATH: process.env['PATH'] ?? '',
  RUNNER_TEMP: folder,
  GITHUB_WORKSPACE: folder,
  GITHUB_REPOSITORY: 'octo-org/app',
  GITHUB_SHA: '0'.repeat(40),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_EVENT_NAME: 'push',
  INPUT_PUSH: 'wrong',
};
const bare: number[] = [];
const action: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  bare.push(await firstByte(['-e', 'process.stdout.write(".")'], env));
  action.push(await firstByte([join(ROOT, 'dist/build/index.js')], env));
}
rmSync(folder, { recursive: true, force: true });

const row = (values: readonly number[]) => ({
  'median ms': median(values).toFixed(1),
  spread: spread(values).toFixed(1),
});
console.log('Start to the first line of the log');
console.table({
  'bare node': row(bare),
  action: row(action),
  difference: { 'median ms': (median(action) - median(bare)).toFixed(1), spread: '' },
});
