/** The build with its attempts: what is tried again, how long it waits, and what people are told. */
import { buildArguments } from '../../build/arguments.ts';
import { BuildFailure, executeBuild } from '../../build/execute.ts';
import type { BuildPlan } from '../../build/plan.ts';
import { explain } from '../../errors.ts';
import { type BuildFacts, buildFiles } from '../../result/build-files.ts';
import { attempt, type FailedAttempt } from '../../retry/attempt.ts';
import { waitBefore } from '../../retry/schedule.ts';
import { sleep } from '../../runner/cancel.ts';
import { log } from '../../runner/log.ts';
import type { BuildInputs, RetryOn } from './inputs.ts';

export interface BuildMeans {
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly signal: AbortSignal;
}

/** @throws {BuildFailure} of the last attempt */
export async function buildWithAttempts(
  plan: BuildPlan,
  inputs: BuildInputs,
  { folder, env, cwd, signal }: BuildMeans,
): Promise<{ facts: BuildFacts; argv: string[]; attempts: number }> {
  const timeoutMs = inputs.timeoutMinutes === 0 ? undefined : inputs.timeoutMinutes * 60_000;
  const { value, attempts } = await attempt(
    async (number) => {
      const files = buildFiles(folder, number);
      const argv = buildArguments(plan, files);
      const endGroup = log.group(number === 1 ? 'Build' : `Build, attempt ${number}`);
      const stopPassing = log.passThrough();
      try {
        const onOutput = (chunk: Buffer) => process.stdout.write(chunk);
        return { argv, facts: await executeBuild(plan, files, { cwd, env, onOutput, timeoutMs, signal }) };
      } finally {
        stopPassing();
        endGroup();
      }
    },
    {
      maxAttempts: inputs.maxAttempts,
      isWorthRetrying: (error) => isWorthRetrying(error, inputs.retryOn),
      waitSeconds: (failed) => waitBefore(inputs.retryWaitSeconds, failed, Math.random()),
      onFailure: (failed) => warn(failed, inputs.maxAttempts),
      sleep: (seconds) => sleep(seconds, signal),
      signal,
    },
  );
  return { ...value, attempts };
}

/** Whether the kind of failure is one that the input `retry-on` asks to try again. */
export function isWorthRetrying(error: unknown, retryOn: RetryOn): boolean {
  if (!(error instanceof BuildFailure)) return false;
  const failure = error.classification.class;
  if (failure === 'cancelled') return false;
  switch (retryOn) {
    case 'never':
      return false;
    case 'any':
      return true;
    case 'error':
      return failure !== 'timeout';
    case 'timeout':
      return failure === 'timeout';
    case 'auto':
      return failure !== 'permanent';
  }
}

function warn({ number, error, waitSeconds }: FailedAttempt, maxAttempts: number): void {
  if (waitSeconds === undefined) return;
  const next = `Attempt ${number + 1} of ${maxAttempts} follows in ${waitSeconds.toFixed(1)} s.`;
  log.warning(`Attempt ${number} failed. ${next}\n${explain(error)}`);
}
