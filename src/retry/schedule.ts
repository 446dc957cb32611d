/**
 * How long to wait before another attempt. Where the other side can be asked whether it is well again, the wait ends
 * with its answer; these figures bound it.
 */

/** Seconds, all from the failure on. */
export interface Pause {
  /** Nothing is tried or asked earlier. */
  readonly min: number;
  /** The wait where nobody can be asked. */
  readonly usual: number;
  /** The wait while the other side is known to be away: an attempt would be wasted. */
  readonly max: number;
}

export interface Failure {
  /** Seconds before the second attempt, on average; 0 for no waits at all. */
  readonly base: number;
  /** The number of the attempt that failed, 1 for the first. */
  readonly failed: number;
  /** From 0 to 1: where in the spread of half to one and a half this wait lies. */
  readonly chance: number;
  /** Whether the other side said that there are too many requests. */
  readonly isThrottled?: boolean;
  /** Whether nothing has to become better first. */
  readonly isAtOnce?: boolean | undefined;
  /** Whether it may well stay as it is: then people should know soon. */
  readonly isDoubtful?: boolean;
  /** Seconds that the other side asked for, by `Retry-After`. */
  readonly retryAfter?: number | undefined;
}

/** A registry that asks for a longer wait, in seconds, is away for this run. */
export const LONGEST_ASKED = 300;
/** No usual wait grows past this, in seconds. */
const LONGEST_WAIT = 120;
/** Throttles count by the minute, so their waits may be longer, in seconds. */
const LONGEST_THROTTLE = 300;

/**
 * Grows threefold with every failure and is spread by chance, so that the legs of a matrix, which fail together, do
 * not come back together. After a throttle it is six times as long and grows twofold.
 */
export function pauseAfter({ base, failed, chance, isAtOnce, isThrottled, isDoubtful, retryAfter }: Failure): Pause {
  if (isAtOnce) return { min: 0, usual: 0, max: 0 };
  const spread = 0.5 + chance;
  if (retryAfter !== undefined) {
    const asked = retryAfter + chance / 2;
    return { min: asked, usual: asked, max: asked };
  }
  const plain = Math.min(base * 3 ** (failed - 1), LONGEST_WAIT);
  if (isThrottled) {
    const usual = Math.min(6 * base * 2 ** (failed - 1), LONGEST_THROTTLE) * spread;
    return { min: (plain / 10) * spread, usual, max: usual };
  }
  const usual = plain * spread;
  return { min: usual / 10, usual, max: Math.max(usual, plain * (isDoubtful ? 2 : 6)) };
}
