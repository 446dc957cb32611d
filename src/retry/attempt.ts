/**
 * One loop for everything that may be tried again. What is tried, what is worth another try and how to wait come in;
 * so do the clock and the signal that ends it all.
 */
import type { Pause } from './schedule.ts';

/** What is known of one attempt that failed. */
export interface FailedAttempt {
  /** 1 for the first. */
  readonly number: number;
  readonly error: unknown;
  /** How long it took, in seconds. */
  readonly seconds: number;
  /** The wait that follows; undefined when it was the last. */
  readonly pause: Pause | undefined;
}

export interface AttemptOptions {
  /** At least 1. */
  readonly maxAttempts: number;
  /** The wait before another attempt; undefined when another would end in the same way. */
  readonly decide: (error: unknown, failed: number) => Pause | undefined | Promise<Pause | undefined>;
  /** Told of each failure before the wait. */
  readonly onFailure?: (attempt: FailedAttempt) => void;
  /** Waits, and returns early when the signal says so. */
  readonly wait: (pause: Pause, error: unknown) => Promise<void>;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** No new attempt starts later than so many seconds after the first failure. */
  readonly budgetSeconds?: number;
  /** No new attempt once it is aborted. */
  readonly signal?: AbortSignal;
}

export interface Attempted<T> {
  readonly value: T;
  /** How many attempts it took, 1 or more. */
  readonly attempts: number;
}

/** Twenty minutes: what is away for longer is away for this run. */
const BUDGET_SECONDS = 20 * 60;

/**
 * Runs the task until it succeeds, fails for good, or attempts or time are used up.
 *
 * @throws the error of the last attempt
 */
export async function attempt<T>(task: (number: number) => Promise<T>, options: AttemptOptions): Promise<Attempted<T>> {
  const { maxAttempts, decide, onFailure, wait, now, budgetSeconds = BUDGET_SECONDS, signal } = options;
  let firstFailure: number | undefined;
  for (let number = 1; ; number++) {
    const started = now();
    try {
      return { value: await task(number), attempts: number };
    } catch (error) {
      const failed = now();
      firstFailure ??= failed;
      const left = budgetSeconds - (failed - firstFailure) / 1000;
      const mayGoOn = number < maxAttempts && signal?.aborted !== true;
      const wanted = mayGoOn ? await decide(error, number) : undefined;
      // A cancel may have come while the decision was made.
      const isPossible = wanted !== undefined && wanted.min <= left && signal?.aborted !== true;
      const pause = isPossible ? within(wanted, left) : undefined;
      onFailure?.({ number, error, seconds: (failed - started) / 1000, pause });
      if (pause === undefined) throw error;
      await wait(pause, error);
      if (signal?.aborted) throw error;
    }
  }
}

function within({ min, usual, max }: Pause, left: number): Pause {
  return { min, usual: Math.min(usual, left), max: Math.min(max, left) };
}
