/**
 * What it is worth not to build: a whole step, post included, for an image of ten steps, and the step of the next commit,
 * which changes nothing of it. Every round is a new project. Each of the steps sleeps 0.4 s, in the place of the work that a
 * step of a real image has; the processors of the machine have no part in that. Medians.
 */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { startThrowAwayEngine } from '../__tests__/engine/throw-away-engine.ts';
import { runStep } from '../__tests__/runner/step.ts';
import { type Line, round, rounds, show } from './report.ts';
import { median, spread } from './statistics.ts';
import { tenSteps } from './ten-steps.ts';

const ROOT = resolve(import.meta.dirname, '..');
const ROUNDS = rounds(5);
/** A hit takes at most this share of the cold build's time. */
const TARGET = 0.1;

const { TEST_REGISTRY: registry = '', TEST_BASE_IMAGE: base = '', PATH = '', HOME = '' } = process.env;
const engine = await startThrowAwayEngine();
const env = { PATH, HOME, DOCKER_HOST: engine.DOCKER_HOST };

const docker = (...args: string[]) => promisify(execFile)('docker', args, { env });

/** Milliseconds of the whole step for a commit. */
async function push(image: string, workspace: string, commit: string, isHit: boolean): Promise<number> {
  const start = performance.now();
  const step = await runStep({
    action: ROOT,
    with: { images: image, push: 'true', reuse: 'content', context: workspace },
    event: { name: 'push', payload: { repository: { default_branch: 'main' } } },
    github: { ref: 'refs/heads/main', repository: 'bench/bench', sha: commit.repeat(40), workspace },
    env,
    post: true,
  });
  const taken = performance.now() - start;
  step.close();
  if (step.outcome !== 'success' || step.outputs['skipped'] !== String(isHit)) throw new Error(step.log);
  return taken;
}

async function measure(): Promise<{ cold: number; hit: number }> {
  const id = randomUUID();
  const workspace = mkdtempSync(join(tmpdir(), 'bench-reuse-'));
  try {
    writeFileSync(join(workspace, 'Dockerfile'), tenSteps(base, id));
    const image = `${registry}/bench/${id}`;
    return { cold: await push(image, workspace, 'a', false), hit: await push(image, workspace, 'b', true) };
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

const samples = { cold: [] as number[], hit: [] as number[], share: [] as number[] };
try {
  await docker('pull', '--quiet', base);
  for (let number = 0; number < ROUNDS; number++) {
    const { cold, hit } = await measure();
    samples.cold.push(cold);
    samples.hit.push(hit);
    samples.share.push(hit / cold);
  }
} finally {
  await engine.close();
}

const [cold, hit] = [median(samples.cold), median(samples.hit)];
const line: Line = {
  values: {
    'cold ms': round(cold),
    '± cold': round(spread(samples.cold)),
    'hit ms': round(hit),
    '± hit': round(spread(samples.hit)),
    'hit / cold': round(hit / cold, 3),
  },
  goal: { text: `at most ${TARGET}`, value: hit / cold, atMost: TARGET },
  samples,
};
show('The next commit, which changes nothing of an image of ten steps that each take 0.4 s', {
  'reuse: content': line,
});
