/**
 * How long the digest of a build context takes: `npm run bench -- context`. 100,000 small files, the same with an ignore file
 * of forty lines, and large files (200 MB; `--long`: 1 GB). The goal is under five seconds for the small ones. The files are
 * in the system's cache, as after a checkout.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type HashedContext, hashFolder } from '../src/context/content-hash.ts';
import { type Line, round, rounds, show } from './report.ts';
import { median } from './statistics.ts';

const ROUNDS = rounds(3);
const GOAL_S = 5;
const FOLDERS = 1000;
const FILES_EACH = 100;
const LARGE_FILES = 4;
const LARGE_MB = process.env['BENCH_LONG'] ? 1000 : 200;

/** One in ten fits something. */
const RULES = Array.from({ length: 20 }, (_, n) => `**/*-${n}.log\ndist-${n}/**/*.map`).join('\n');

function makeSmall(folder: string): void {
  for (let n = 0; n < FOLDERS; n++) {
    const inside = join(folder, `package-${n % 40}`, `part-${n}`);
    mkdirSync(inside, { recursive: true });
    for (let file = 0; file < FILES_EACH; file++) {
      const line = `export const value${file} = ${n};\n`;
      writeFileSync(join(inside, `file-${file}.${file % 5 === 0 ? 'log' : 'js'}`), line.repeat(1 + (file % 40)));
    }
  }
}

function makeLarge(folder: string): void {
  mkdirSync(folder);
  const content = Buffer.alloc((LARGE_MB / LARGE_FILES) * 1e6, 'x');
  for (let n = 0; n < LARGE_FILES; n++) writeFileSync(join(folder, String(n)), content);
}

async function measure(folder: string): Promise<{ hashed: HashedContext; seconds: number[]; pause: number }> {
  const seconds: number[] = [];
  const delay = monitorEventLoopDelay({ resolution: 1 });
  let hashed = await hashFolder(folder);
  delay.enable();
  for (let n = 0; n < ROUNDS; n++) {
    const start = performance.now();
    hashed = await hashFolder(folder);
    seconds.push((performance.now() - start) / 1000);
  }
  delay.disable();
  return { hashed, seconds, pause: delay.max / 1e6 };
}

async function lineOf(folder: string, hasGoal: boolean): Promise<Line> {
  const { hashed, seconds, pause } = await measure(folder);
  const middle = median(seconds);
  return {
    values: {
      files: hashed.files,
      MB: round(hashed.bytes / 1e6),
      'median s': round(middle, 2),
      'worst s': round(Math.max(...seconds), 2),
      'files/s': round(hashed.files / middle),
      'MB/s': round(hashed.bytes / 1e6 / middle),
      'longest pause ms': round(pause),
    },
    ...(hasGoal && { goal: { text: `under ${GOAL_S} s`, value: middle, atMost: GOAL_S } }),
    samples: { seconds },
  };
}

const folder = mkdtempSync(join(tmpdir(), 'bench-context-'));
try {
  const [small, large] = [join(folder, 'small'), join(folder, 'large')];
  makeSmall(small);
  makeLarge(large);
  const plain = await lineOf(small, true);
  writeFileSync(join(small, '.dockerignore'), RULES);
  show('The digest of a build context', {
    'small files': plain,
    'small files, 40 ignore rules': await lineOf(small, true),
    'large files': await lineOf(large, false),
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
