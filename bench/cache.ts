/**
 * What a cache is worth: a whole step, post included, cold against warm, for each backend. Every round is a new project
 * of ten steps, and the engine forgets it before each build; `none` is the same without a cache. The service is that of
 * the tests, on this machine, so that only work is measured and no distance. Interleaved, medians.
 */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { startCacheService } from '../__tests__/engine/cache-service/service.ts';
import { startThrowAwayEngine } from '../__tests__/engine/throw-away-engine.ts';
import { runStep } from '../__tests__/runner/step.ts';
import { type Line, round, rounds, show } from './report.ts';
import { median } from './statistics.ts';
import { tenSteps } from './ten-steps.ts';

const ROOT = resolve(import.meta.dirname, '..');
const ROUNDS = rounds(3);
/** A warm build takes at most this share of a cold one's time. */
const TARGET = 0.5;
const BACKENDS = ['off', 'gha', 'registry', 'local', 'inline'] as const;
type Backend = (typeof BACKENDS)[number];

const { TEST_REGISTRY: registry = '', TEST_BASE_IMAGE: base = '', PATH = '', HOME = '' } = process.env;
const engine = await startThrowAwayEngine();
const service = await startCacheService();
const { DOCKER_HOST } = engine;
const env = { PATH, HOME, DOCKER_HOST, ...service.env([{ scope: 'refs/heads/main', permission: 'write' }]) };

/** The bare client, not waited for by blocking: the service lives in this process. */
const docker = (...args: string[]) => promisify(execFile)('docker', args, { env });

interface Round {
  readonly workspace: string;
  /** What the runner keeps for a job, and a cache in files lives in. */
  readonly temp: string;
  readonly image: string;
  readonly id: string;
}

function prepareRound(): Round {
  const id = randomUUID();
  const [workspace, temp] = ['workspace-', 'temp-'].map((name) => mkdtempSync(join(tmpdir(), `bench-${name}`)));
  if (workspace === undefined || temp === undefined) throw new Error('two folders were asked for');
  writeFileSync(join(workspace, 'Dockerfile'), tenSteps(base, id));
  return { id, workspace, temp, image: `${registry}/bench/${id}` };
}

/** Milliseconds for a step on an engine that knows nothing of it; part of the steps that were there already. */
async function build(cache: Backend, { id, workspace, temp, image }: Round) {
  const start = performance.now();
  const step = await runStep({
    action: ROOT,
    with: { images: image, push: 'true', cache, context: workspace },
    event: { name: 'push', payload: { repository: { default_branch: 'main' } } },
    github: { ref: 'refs/heads/main', repository: 'bench/bench', workspace },
    runner: { temp },
    env,
    post: true,
  });
  const taken = performance.now() - start;
  step.close();
  if (step.outcome !== 'success') throw new Error(step.log);
  await docker('image', 'prune', '--all', '--force');
  await docker('buildx', 'prune', '--force', '--all', '--filter', `description~=${id}`);
  return { taken, ratio: Number(step.outputs['cache-hit-ratio']) };
}

const times = new Map(
  BACKENDS.map((backend) => [backend, { cold: [] as number[], warm: [] as number[], hits: [] as number[] }]),
);
try {
  await docker('pull', '--quiet', base);
  for (let number = 0; number < ROUNDS; number++) {
    for (const [backend, { cold, warm, hits }] of times) {
      const project = prepareRound();
      try {
        cold.push((await build(backend, project)).taken);
        const second = await build(backend, project);
        warm.push(second.taken);
        hits.push(second.ratio);
      } finally {
        for (const folder of [project.workspace, project.temp]) rmSync(folder, { recursive: true, force: true });
      }
    }
  }
} finally {
  await service.close();
  await engine.close();
}

const plain = median(times.get('off')?.cold ?? []);
const lines = [...times].map(([backend, { cold, warm, hits }]): [string, Line] => {
  const [first, second] = [median(cold), median(warm)];
  const values = {
    'cold ms': round(first),
    'warm ms': round(second),
    'warm / cold': round(second / first, 2),
    'cold / cold without': round(first / plain, 2),
    'steps there %': round(100 * median(hits)),
  };
  const goal = { text: `warm / cold ${TARGET}`, value: second / first, atMost: TARGET };
  return [backend, { values, goal: backend === 'off' ? undefined : goal, samples: { cold, warm, hits } }];
});
show('A step of ten that each take 0.4 s, cold and warm', Object.fromEntries(lines));
