/** The build with its attempts: what is tried again, what is asked before, and what people are told. */
import { buildArguments } from '../../build/arguments.ts';
import { executeBuild } from '../../build/execute.ts';
import { BuildFailure } from '../../build/failure.ts';
import type { BuildPlan } from '../../build/plan.ts';
import { retreatFrom } from '../../build/retreat.ts';
import type { BuildFacts } from '../../result/build-files.ts';
import { buildFiles } from '../../result/build-files.ts';
import { attempt, type FailedAttempt } from '../../retry/attempt.ts';
import type { Classification } from '../../retry/classify.ts';
import { waitUntilReady } from '../../retry/patience.ts';
import { decideRetry, type RetryDecision } from '../../retry/policy.ts';
import { type Pause, pauseAfter } from '../../retry/schedule.ts';
import { sleep } from '../../runner/cancel.ts';
import { log } from '../../runner/log.ts';
import { prepareNextAttempt } from './between-attempts.ts';
import { FailedBuild, type FailureRecord, recordOf } from './failed-build.ts';
import type { BuildInputs } from './inputs.ts';
import {
  askOf,
  landedPush,
  longestWait,
  mayPushAfterAll,
  type PushTarget,
  retryAfterOf,
} from './registry-questions.ts';

export interface BuildMeans {
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Where the build pushes to; undefined when it does not. */
  readonly target: PushTarget | undefined;
  readonly signal: AbortSignal;
}

export interface BuiltImage {
  readonly facts: BuildFacts;
  /** Of the attempt that ended well. */
  readonly argv: readonly string[];
  readonly attempts: number;
  /** The failed attempts before it. */
  readonly history: readonly FailureRecord[];
}

const now = () => performance.now();

/** @throws {FailedBuild} when no attempt ended well */
export async function buildWithAttempts(plan: BuildPlan, inputs: BuildInputs, means: BuildMeans): Promise<BuiltImage> {
  const { signal, target } = means;
  const failures: Classification[] = [];
  const history: FailureRecord[] = [];
  let next = plan;
  /** About the newest failure; undefined where the question was not asked. */
  let decision: RetryDecision | undefined;
  /** Seconds that a registry asked for, where they are too many. */
  let tooLong: number | undefined;

  async function tryOnce(number: number) {
    const argv = buildArguments(next, buildFiles(means.folder, number));
    try {
      return { argv, facts: await runBuild(next, number, inputs, means) };
    } catch (error) {
      if (!(error instanceof BuildFailure)) throw error;
      const { failedPart, telling } = error.classification;
      // An image that shall be loaded too may be at the registry and not here; the cache comes after both.
      const isPushAll = !next.load || failedPart === 'cache-export';
      const landed = isPushAll ? await landedPush(error.classification, target) : undefined;
      if (landed === undefined) throw error;
      log.warning(`The build reported a failure after its push, yet the registry serves the image: ${telling}`);
      return { argv, facts: landed };
    }
  }

  async function decide(error: unknown, failed: number): Promise<Pause | undefined> {
    if (!(error instanceof BuildFailure)) return undefined;
    const isAsked = inputs.retryOn === 'auto';
    const judged = isAsked ? await mayPushAfterAll(error.classification, target) : error.classification;
    failures.push(judged);
    decision = decideRetry(failures, inputs);
    if (!decision.again) return undefined;
    const retryAfter = judged.isThrottled ? await retryAfterOf(judged, target) : undefined;
    if (retryAfter !== undefined && retryAfter > longestWait) {
      tooLong = retryAfter;
      return undefined;
    }
    return pauseAfter({
      base: inputs.retryWaitSeconds,
      failed,
      chance: Math.random(),
      isThrottled: judged.isThrottled,
      isDoubtful: judged.class === 'ambiguous',
      retryAfter,
    });
  }

  async function wait(pause: Pause, error: unknown): Promise<void> {
    const judged = (error as BuildFailure).classification;
    const ask = await askOf(judged, target);
    await waitUntilReady(pause, { ask, now, signal, sleep: (seconds) => sleep(seconds, signal) });
    const retreat = retreatFrom(next, judged);
    next = retreat.plan;
    if (retreat.without !== undefined) log.info(retreat.without);
    await prepareNextAttempt(judged, inputs, means);
  }

  function onFailure(failed: FailedAttempt): void {
    const { number, error, pause } = failed;
    const judged = error instanceof BuildFailure ? (failures[number - 1] ?? error.classification) : undefined;
    history.push(recordOf(failed, judged));
    if (judged !== undefined && pause !== undefined) tellRetry(number, judged, pause, decision?.why ?? '', inputs);
    else if (decision?.again === false) log.info(`Not tried again: ${decision.why}.`);
    else if (decision !== undefined && !signal.aborted) log.info('Not tried again: there is no time left for it.');
    decision = undefined;
  }

  try {
    const options = { maxAttempts: inputs.maxAttempts, decide, onFailure, wait, now, signal };
    const { value, attempts } = await attempt(tryOnce, options);
    return { ...value, attempts, history };
  } catch (error) {
    throw error instanceof BuildFailure ? new FailedBuild(error, history, tooLong) : error;
  }
}

async function runBuild(plan: BuildPlan, number: number, inputs: BuildInputs, means: BuildMeans): Promise<BuildFacts> {
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

function tellRetry(number: number, judged: Classification, pause: Pause, why: string, inputs: BuildInputs): void {
  const { class: kind, stage, telling } = judged;
  const message = [
    `Attempt ${number} of ${inputs.maxAttempts} failed (${stage}, ${kind}): ${telling}`,
    `Attempt ${number + 1} of ${inputs.maxAttempts} follows in about ${pause.usual.toFixed(0)} s or as soon as the other side is well, because ${why}.`,
  ].join('\n');
  if (inputs.warningOnRetry) log.warning(message);
  else for (const line of message.split('\n')) log.info(line);
}
