/** One attempt of the build: its group in the log, its own files, its limit. */
import { executeBuild } from '../../../build/execute.ts';
import type { BuildPlan } from '../../../build/plan.ts';
import { type BuildFacts, buildFiles } from '../../../result/build-files.ts';
import { log } from '../../../runner/log.ts';
import type { BuildInputs } from '../inputs/inputs.ts';
import type { PushTarget } from './registry-questions.ts';

/** What every attempt of a step shares. */
export interface BuildMeans {
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Where the build pushes to; undefined when it does not. */
  readonly target: PushTarget | undefined;
  readonly signal: AbortSignal;
}

/** Milliseconds of a clock that only goes forward; `performance` would first have to be loaded. */
export function now(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}

/** @throws {BuildFailure} when it does not end well */
export async function runBuild(
  plan: BuildPlan,
  number: number,
  inputs: BuildInputs,
  means: BuildMeans,
): Promise<BuildFacts> {
  const endGroup = log.group(number === 1 ? 'Build' : `Build, attempt ${number}`);
  const output = log.passThrough();
  try {
    return await executeBuild(plan, buildFiles(means.folder, number), {
      cwd: means.cwd,
      env: means.env,
      onOutput: output.write,
      timeoutMs: inputs.timeoutMinutes === 0 ? undefined : inputs.timeoutMinutes * 60_000,
      signal: means.signal,
      now,
    });
  } finally {
    output.end();
    endGroup();
  }
}
