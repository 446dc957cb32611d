/**
 * How long people wait for the first line of the log: each entry of the real bundle against bare `node`, interleaved,
 * medians. The steps are given a wrong input, so that they end right after they have begun. Actions given by
 * `--compare` start with their defaults.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inputVariables, loadManifest, settleInputs } from '../__tests__/runner/action-manifest.ts';
import { compared } from './compare.ts';
import { ROOT } from './engine.ts';
import { type Line, round, rounds, show, times } from './report.ts';
import { median } from './statistics.ts';

const ROUNDS = rounds(25);
/** Milliseconds more than bare `node`. */
const TARGETS: Readonly<Record<string, number>> = { build: 40 };

interface Started {
  readonly first: number;
  readonly whole: number;
}

/** Milliseconds until the first byte of output, or the end where there is none, and until the end. */
function start(args: readonly string[], env: Record<string, string>): Promise<Started> {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let first: number | undefined;
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', () => {
        first ??= performance.now() - begin;
      });
    }
    child.on('error', reject);
    child.on('close', () => {
      const whole = performance.now() - begin;
      resolve({ first: first ?? whole, whole });
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'startup-'));
const env = {
  PATH: process.env['PATH'] ?? '',
  HOME: folder,
  RUNNER_TEMP: folder,
  RUNNER_TOOL_CACHE: folder,
  RUNNER_OS: 'Linux',
  GITHUB_WORKSPACE: folder,
  GITHUB_REPOSITORY: 'octo-org/app',
  GITHUB_SHA: '0'.repeat(40),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_SERVER_URL: 'https://github.com',
  // Nobody answers there, at once.
  GITHUB_API_URL: 'http://127.0.0.1:9',
};

interface Entry {
  readonly args: readonly string[];
  readonly env: Record<string, string>;
}

/** One wrong value for each: what it says is not looked at. */
const WRONG = { INPUT_PUSH: 'wrong', INPUT_TO: '!', INPUT_IMAGE: '!', INPUT_RULES: '!', INPUT_FILE: '!' };
const own = (name: string): Entry => ({ args: [join(ROOT, 'dist', name, 'index.js')], env: { ...env, ...WRONG } });
const foreign = (action: string): Entry => {
  const manifest = loadManifest(action);
  const { inputs } = settleInputs(manifest, {}, { github: { token: '' }, runner: {} });
  return { args: [manifest.main], env: { ...env, ...inputVariables(inputs) } };
};
const entries: Record<string, Entry> = {
  'bare node': { args: ['-e', 'process.stdout.write(".")'], env },
  ...Object.fromEntries(
    ['build', 'post', 'matrix', 'merge', 'mirror', 'prune', 'verify'].map((name) => [name, own(name)]),
  ),
  ...Object.fromEntries(
    compared().flatMap(({ actions }) => actions.map(({ folder, name }) => [name, foreign(folder)])),
  ),
};

const samples = new Map(Object.keys(entries).map((name) => [name, { first: [] as number[], whole: [] as number[] }]));
for (let number = 0; number < ROUNDS; number++) {
  for (const [name, entry] of Object.entries(entries)) {
    const { first, whole } = await start(entry.args, entry.env);
    samples.get(name)?.first.push(first);
    samples.get(name)?.whole.push(whole);
  }
}
rmSync(folder, { recursive: true, force: true });

const bare = median(samples.get('bare node')?.first ?? []);
const lines = [...samples].map(([name, { first, whole }]): [string, Line] => {
  const more = median(first) - bare;
  const atMost = TARGETS[name];
  const values = { ...times('first line', first, 1), ...times('end', whole, 1), 'over bare ms': round(more, 1) };
  const goal = atMost === undefined ? undefined : { text: `bare + ${atMost} ms`, value: more, atMost };
  return [name, { values, goal, samples: { first, whole } }];
});
show('Start to the first line of the log (the post of a step prints none: its end)', Object.fromEntries(lines));
