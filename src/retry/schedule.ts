/** How long to wait before another attempt. */

/** No wait grows past this, in seconds: a registry that is away for longer is away for this run. */
const LONGEST_WAIT = 120;

/**
 * Grows threefold with every failure and is spread by chance, so that the legs of a matrix, which fail together,
 * do not come back together.
 *
 * @param base seconds before the second attempt, on average
 * @param failed the number of the attempt that failed, 1 for the first
 * @param chance from 0 (inclusive) to 1: where in the spread of half to one and a half this wait lies
 * @returns seconds
 */
export function waitBefore(base: number, failed: number, chance: number): number {
  return Math.min(base * 3 ** (failed - 1), LONGEST_WAIT) * (0.5 + chance);
}
