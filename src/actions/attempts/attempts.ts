/** The build with its attempts: what is tried again, what is asked before, and what people are told. */
import { buildArguments } from '../../build/arguments.ts';
import { BuildFailure } from '../../build/failure.ts';
import type { BuildPlan } from '../../build/plan.ts';
import { retreatFrom } from '../../build/retreat.ts';
import { type BuildFacts, buildFiles } from '../../result/build-files.ts';
import { type AttemptOptions, attempt, type FailedAttempt } from '../../retry/attempt.ts';
import type { Classification } from '../../retry/classify.ts';
import { waitUntilReady } from '../../retry/patience.ts';
import { decideRetry, type RetryDecision } from '../../retry/policy.ts';
import { LONGEST_ASKED, type Pause, pauseAfter } from '../../retry/schedule.ts';
import { sleep } from '../../runner/cancel.ts';
import { log } from '../../runner/log.ts';
import type { BuildInputs } from '../inputs/inputs.ts';
import { now } from '../step/stopwatch.ts';
import { prepareNextAttempt, tellRetry } from './between-attempts.ts';
import { FailedBuild, type FailureRecord, recordOf } from './failed-build.ts';
import { type BuildMeans, runBuild } from './one-attempt.ts';

export interface BuiltImage {
  readonly facts: BuildFacts;
  /** Of the attempt that ended well. */
  readonly argv: readonly string[];
  readonly attempts: number;
  /** The failed attempts before it. */
  readonly history: readonly FailureRecord[];
}

/** @throws {FailedBuild} when no attempt ended well */
export async function buildWithAttempts(plan: BuildPlan, inputs: BuildInputs, means: BuildMeans): Promise<BuiltImage> {
  const series = new Attempts(plan, inputs, means);
  try {
    const { argv, facts, built } = (await attempt((number) => series.tryOnce(number), series.options)).value;
    return { argv, facts, attempts: built, history: series.history };
  } catch (error) {
    if (!(error instanceof BuildFailure)) throw error;
    throw new FailedBuild(error, series.history, {
      tooLong: series.tooLong,
      timeline: means.timeline?.timeline(),
      cacheReport: means.cache?.report(),
    });
  }
}

interface Tried {
  readonly argv: readonly string[];
  readonly facts: BuildFacts;
  /** How many builds were run. */
  readonly built: number;
}

/** Only a build that has failed has any. */
const questions = () => import('./registry-questions.ts');

const WITHOUT_CACHE: RetryDecision = { again: true, why: 'it was a cache, and the build can do without' };

/** What the attempts of one build hand on to each other. */
class Attempts {
  readonly history: FailureRecord[] = [];
  /** Seconds that a registry asked for, where they are too many. */
  tooLong: number | undefined;
  readonly options: AttemptOptions;
  readonly #inputs: BuildInputs;
  readonly #means: BuildMeans;
  readonly #failures: Classification[] = [];
  /** The plan of the next attempt. */
  #plan: BuildPlan;
  /** About the newest failure; undefined where the question was not asked. */
  #decision: RetryDecision | undefined;
  /** What a failed attempt had pushed after all, seen only when the registry was back. */
  #late: Tried | undefined;

  constructor(plan: BuildPlan, inputs: BuildInputs, means: BuildMeans) {
    this.#plan = plan;
    this.#inputs = inputs;
    this.#means = means;
    this.options = {
      // One more than asked for may be needed, without a cache.
      maxAttempts: inputs.maxAttempts + 1,
      decide: (error, failed) => this.#decide(error, failed),
      onFailure: (failed) => this.#tell(failed),
      wait: (pause, error) => this.#wait(pause, error),
      now,
      signal: means.signal,
    };
  }

  async tryOnce(number: number): Promise<Tried> {
    if (this.#late !== undefined) return this.#late;
    const argv = buildArguments(this.#plan, buildFiles(this.#means.folder, number));
    try {
      return { argv, facts: await runBuild(this.#plan, number, this.#inputs, this.#means), built: number };
    } catch (error) {
      const facts = error instanceof BuildFailure ? await this.#landed(error.classification) : undefined;
      if (facts === undefined) throw error;
      return { argv, facts, built: number };
    }
  }

  /** An image that shall go elsewhere too may be at the registry and not there; the cache comes after all of them. */
  async #landed(failure: Classification): Promise<BuildFacts | undefined> {
    const { load, outputs } = this.#plan;
    const isPushAll = (!load && outputs.length === 0) || failure.failedPart === 'cache-export';
    const facts = isPushAll ? await (await questions()).landedPush(failure, this.#means.target) : undefined;
    if (facts !== undefined) {
      log.warning(`The build reported a failure after its push, yet the registry serves the image: ${failure.telling}`);
    }
    return facts;
  }

  async #decide(error: unknown, failed: number): Promise<Pause | undefined> {
    if (!(error instanceof BuildFailure)) return undefined;
    const mayRetreat = this.#mayRetreat(error.classification);
    if (failed >= this.#inputs.maxAttempts && !mayRetreat) return undefined;
    const { target } = this.#means;
    // What a fresh token did not help is no matter of tokens.
    const isAgain = this.#failures.some(({ fingerprint }) => fingerprint === error.classification.fingerprint);
    const isAsked = this.#inputs.retryOn === 'auto' && !isAgain;
    const judged = isAsked
      ? await (await questions()).mayPushAfterAll(error.classification, target)
      : error.classification;
    this.#failures.push(judged);
    const decision = decideRetry(this.#failures, this.#inputs);
    this.#decision = mayRetreat ? WITHOUT_CACHE : decision;
    if (!this.#decision.again) return undefined;
    const retryAfter =
      judged.isThrottled && !mayRetreat ? await (await questions()).retryAfterOf(judged, target) : undefined;
    if (retryAfter !== undefined && retryAfter > LONGEST_ASKED) {
      this.tooLong = retryAfter;
      return undefined;
    }
    return pauseAfter({
      base: this.#inputs.retryWaitSeconds,
      failed,
      chance: Math.random(),
      isAtOnce: mayRetreat || judged.isAtOnce,
      isThrottled: judged.isThrottled,
      isDoubtful: judged.class === 'ambiguous',
      retryAfter,
    });
  }

  /** A cache never decides a build: the attempt without it is not one of those that were asked for. */
  #mayRetreat(judged: Classification): boolean {
    if (judged.class === 'permanent' || judged.class === 'cancelled') return false;
    return retreatFrom(this.#plan, judged).without !== undefined;
  }

  async #wait(pause: Pause, error: unknown): Promise<void> {
    const judged = (error as BuildFailure).classification;
    const { signal } = this.#means;
    const retreat = retreatFrom(this.#plan, judged);
    if (retreat.without !== undefined) {
      // What failed is left out, so there is nothing to wait for.
      log.info(retreat.without);
      this.#plan = retreat.plan;
    } else {
      const ask = await (await questions()).askOf(judged, this.#means.target);
      await waitUntilReady(pause, { ask, now, signal, sleep: (seconds) => sleep(seconds, signal) });
      if (!signal.aborted && (await this.#hasLandedLate(judged))) return;
    }
    const { builder } = this.#plan;
    await prepareNextAttempt(judged, { ...this.#inputs, ...(builder !== '' && { builder }) }, this.#means);
  }

  /** The registry may have been away when it was asked first. */
  async #hasLandedLate(judged: Classification): Promise<boolean> {
    const facts = await this.#landed(judged);
    const built = this.history.length;
    if (facts !== undefined) {
      this.#late = { argv: buildArguments(this.#plan, buildFiles(this.#means.folder, built)), facts, built };
    }
    return facts !== undefined;
  }

  #tell(failed: FailedAttempt): void {
    const { number, error, pause } = failed;
    const judged = error instanceof BuildFailure ? (this.#failures[number - 1] ?? error.classification) : undefined;
    this.history.push(recordOf(failed, judged));
    const why = this.#decision?.why ?? '';
    if (judged !== undefined && pause !== undefined) tellRetry(number, judged, pause, why, this.#inputs);
    else if (this.#decision?.again === false) log.info(`Not tried again: ${why}.`);
    else if (this.#decision !== undefined && !this.#means.signal.aborted) {
      log.info('Not tried again: there is no time left for it.');
    }
    this.#decision = undefined;
  }
}
