/**
 * One loop for everything that may be tried again. What is tried, what is worth another try and how long to wait
 * come in; so do the clock's sleep and the signal that ends it all.
 */

/** What is known of one attempt that failed. */
export interface FailedAttempt {
  /** 1 for the first. */
  readonly number: number;
  readonly error: unknown;
  /** Seconds until the next attempt; undefined when it was the last. */
  readonly waitSeconds: number | undefined;
}

export interface AttemptOptions {
  /** At least 1. */
  readonly maxAttempts: number;
  /** Whether another attempt may end otherwise; told how many have failed, 1 or more. */
  readonly isWorthRetrying: (error: unknown, failed: number) => boolean;
  /** Seconds to wait after the failed attempt of this number (1 for the first). */
  readonly waitSeconds: (failed: number, error: unknown) => number;
  /** Told of each failure before the wait. */
  readonly onFailure?: (attempt: FailedAttempt) => void;
  /** Waits, and returns early when the signal says so. */
  readonly sleep: (seconds: number) => Promise<void>;
  /** No new attempt once it is aborted. */
  readonly signal?: AbortSignal;
}

export interface Attempted<T> {
  readonly value: T;
  /** How many attempts it took, 1 or more. */
  readonly attempts: number;
}

/**
 * Runs the task until it succeeds, fails for good, or the attempts are used up.
 *
 * @throws the error of the last attempt
 */
export async function attempt<T>(task: (number: number) => Promise<T>, options: AttemptOptions): Promise<Attempted<T>> {
  for (let number = 1; ; number++) {
    try {
      return { value: await task(number), attempts: number };
    } catch (error) {
      const isLast =
        number >= options.maxAttempts || options.signal?.aborted === true || !options.isWorthRetrying(error, number);
      const waitSeconds = isLast ? undefined : options.waitSeconds(number, error);
      options.onFailure?.({ number, error, waitSeconds });
      if (waitSeconds === undefined) throw error;
      await options.sleep(waitSeconds);
      if (options.signal?.aborted) throw error;
    }
  }
}
