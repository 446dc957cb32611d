/** One attempt of `docker buildx build`: run, judged, and its result read. */

import { type ProcessResult, runProcess } from '../process/process.ts';
import { type BuildFacts, type BuildFiles, prepareBuildFiles, readBuildFiles } from '../result/build-files.ts';
import { buildArguments } from './arguments.ts';
import { dockerMissing, failureOf } from './failure.ts';
import type { BuildPlan } from './plan.ts';
import { SILENCE_LIMITS, type SilenceLimits, watchSilence } from './silence.ts';

export interface ExecuteOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly onOutput: (chunk: Buffer) => void;
  /** Milliseconds for this attempt; undefined for no limit. */
  readonly timeoutMs: number | undefined;
  readonly silenceLimits?: SilenceLimits;
  readonly signal: AbortSignal;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/**
 * Runs the build and reads what it left.
 *
 * @throws {BuildFailure} when it does not end well
 * @throws {ActionError} `engine-missing`, when there is no docker
 */
export async function executeBuild(plan: BuildPlan, files: BuildFiles, options: ExecuteOptions): Promise<BuildFacts> {
  await prepareBuildFiles(files);
  const result = await start(buildArguments(plan, files), options);
  // The exit code alone decides: a build that says nothing and fails has failed.
  if (result.exitCode === 0 && result.stopped === undefined) return readBuildFiles(files);
  throw failureOf(result, options.timeoutMs);
}

async function start(args: readonly string[], options: ExecuteOptions): Promise<ProcessResult> {
  const { cwd, env, onOutput, timeoutMs, signal, silenceLimits = SILENCE_LIMITS, now } = options;
  const { hear, isStalled } = watchSilence(silenceLimits, now);
  const listen = (chunk: Buffer) => {
    hear(chunk);
    onOutput(chunk);
  };
  try {
    return await runProcess({ command: 'docker', args, cwd, env, onOutput: listen, timeoutMs, isStalled, signal });
  } catch (cause) {
    throw dockerMissing(cause);
  }
}
