/** What every part with an engine needs: a trivial image, the bare command for it, and the whole step for it. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runStep, type StepResult } from '../__tests__/runner/step.ts';

export const ROOT = resolve(import.meta.dirname, '..');

/** `localhost:PORT` of the registry without users; a busybox image in it. */
export const { TEST_REGISTRY: REGISTRY = '', TEST_BASE_IMAGE: BASE_IMAGE = '' } = process.env;

const { PATH = '', HOME = '', DOCKER_HOST } = process.env;
/** For both sides, with the same home, where buildx keeps what it knows of its builders. */
export const ENGINE: Record<string, string> = { PATH, HOME, ...(DOCKER_HOST !== undefined && { DOCKER_HOST }) };

export interface Workspace {
  readonly folder: string;
  /** So that nothing of the last build can be used. */
  readonly renew: () => void;
  readonly remove: () => void;
}

export function makeWorkspace(dockerfile = 'FROM scratch\nCOPY content /\n'): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  writeFileSync(join(folder, 'Dockerfile'), dockerfile);
  const renew = () => writeFileSync(join(folder, 'content'), randomUUID());
  renew();
  return { folder, renew, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface Cost {
  readonly ms: number;
  /** Seconds of processor time, of the programs that were started and waited for. */
  readonly cpu: number;
}

/** @param env variables besides those of the engine */
export async function bareBuild(
  workspace: string,
  names: readonly string[],
  env: Record<string, string> = {},
  program: readonly string[] = ['docker'],
): Promise<Cost> {
  const tags = names.flatMap((name) => ['--tag', name]);
  const args = [...program, 'buildx', 'build', ...tags, '--push', workspace];
  const before = { start: performance.now(), cpu: childrenCpu() };
  const status = await new Promise((resolve, reject) => {
    const child = spawn(args[0] ?? '', args.slice(1), { stdio: 'ignore', env: { ...ENGINE, ...env } });
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (status !== 0) throw new Error(`the bare command ended with ${status}`);
  return { ms: performance.now() - before.start, cpu: childrenCpu() - before.cpu };
}

export interface StepWishes {
  readonly action?: string;
  readonly env?: Record<string, string>;
  /** In place of Node. */
  readonly node?: string;
}

const SHA = 'f00dfeedf00dfeedf00dfeedf00dfeedf00dfeed';
/** As GitHub sends it: with the commit and its date. */
const PUSH = { name: 'push', payload: { head_commit: { id: SHA, timestamp: '2026-01-02T03:04:05Z' } } };

/** The step and its post, from the start of their processes to their ends: what the runner does around is not ours. */
export async function wholeStep(
  workspace: string,
  inputs: Record<string, string>,
  { action = ROOT, env = {}, node }: StepWishes = {},
): Promise<Cost & { readonly step: StepResult }> {
  const cpu = childrenCpu();
  const step = await runStep({
    action,
    with: { push: 'true', context: workspace, ...inputs },
    env: { ...ENGINE, ...env },
    github: { workspace, sha: SHA },
    event: PUSH,
    post: true,
    ...(node !== undefined && { node }),
  });
  step.close();
  if (step.outcome !== 'success') throw new Error(step.log);
  return { ms: step.durationMs + (step.post?.durationMs ?? 0), cpu: childrenCpu() - cpu, step };
}

/** What the ended children of this process and theirs have used; NaN where the system does not say so. */
export function childrenCpu(): number {
  try {
    // https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: cutime and cstime, in hundredths of a second.
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return Number.NaN;
  }
}
