/**
 * A whole step, post included, against the bare `docker buildx build --push` of the same image: a trivial one, and
 * the same with many tags. Interleaved, medians, cold (the context is new in every round).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runStep } from '../__tests__/runner/step.ts';
import { median } from './statistics.ts';

const ROOT = resolve(import.meta.dirname, '..');
const ROUNDS = 7;
const { TEST_REGISTRY: registry = '', PATH = '', HOME = '', DOCKER_HOST } = process.env;
const engine = { PATH, HOME, ...(DOCKER_HOST !== undefined && { DOCKER_HOST }) };

const workspace = mkdtempSync(join(tmpdir(), 'bench-'));
writeFileSync(join(workspace, 'Dockerfile'), 'FROM scratch\nCOPY content /\n');

function renew(): void {
  writeFileSync(join(workspace, 'content'), String(Math.random()));
}

function bare(image: string, tags: readonly string[]): number {
  renew();
  const start = performance.now();
  const names = tags.flatMap((tag) => ['--tag', `${image}:${tag}`]);
  execFileSync('docker', ['buildx', 'build', ...names, '--push', workspace], { stdio: 'ignore' });
  return performance.now() - start;
}

async function action(image: string, tags: readonly string[]): Promise<number> {
  renew();
  const start = performance.now();
  const step = await runStep({
    action: ROOT,
    with: { images: image, tags: tags.join('\n'), push: 'true', context: workspace },
    env: engine,
    github: { workspace },
    post: true,
  });
  const taken = performance.now() - start;
  step.close();
  if (step.outcome !== 'success') throw new Error(step.log);
  return taken;
}

const rows: Record<string, Record<string, string>> = {};
for (const count of [1, 5, 20]) {
  const tags = Array.from({ length: count }, (_, index) => `t${index}`);
  const times = { bare: [] as number[], action: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.bare.push(bare(`${registry}/bench/bare`, tags));
    times.action.push(await action(`${registry}/bench/action`, tags));
  }
  const [plain, whole] = [median(times.bare), median(times.action)];
  rows[`${count} tags`] = {
    'bare ms': plain.toFixed(0),
    'action ms': whole.toFixed(0),
    ratio: (whole / plain).toFixed(2),
  };
}
console.log('A whole step against the bare command (medians)');
console.table(rows);
rmSync(workspace, { recursive: true, force: true });
