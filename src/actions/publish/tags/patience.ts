/** Questions before the build: nothing is spent yet, so a registry that is away is simply waited for. */

import { RegistryFault } from '../../../registry/fault.ts';
import { MissingPart } from '../../../registry/image-tree.ts';
import type { Pause } from '../../../retry/schedule.ts';
import { LONGEST_ASKED } from '../../../retry/schedule.ts';
import { log } from '../../../runner/log.ts';
import { again } from '../../attempts/again.ts';
import type { RetryInputs } from '../../inputs/retrying.ts';

/** Seconds between two questions: a registry is known to be well as soon as it is. */
const PAUSE = 1;
/** So often it is asked again: a registry that is away for longer is away for this build. */
const QUESTIONS = 60;
/** So often a part of an image may be missing, which a registry of several servers may lack for a moment. */
const QUESTIONS_FOR_PARTS = 3;

/**
 * @param name what is looked up, for messages
 * @throws {RegistryFault} when the registry stays away or refuses, or what it has is no whole image
 */
export async function patiently<T>(
  name: string,
  ask: () => Promise<T>,
  { retryOn }: Pick<RetryInputs, 'retryOn'>,
  signal: AbortSignal,
): Promise<T> {
  return again(ask, {
    retryOn,
    maxAttempts: QUESTIONS,
    decide: pauseFor,
    tell({ message }, number) {
      if (number === 1) log.info(`${name} cannot be looked up yet: ${message}. It is asked again.`);
    },
    signal,
  });
}

function pauseFor(error: unknown, failed: number): Pause | undefined {
  if (!(error instanceof RegistryFault) || !error.isTemporary) return undefined;
  if (error instanceof MissingPart && failed >= QUESTIONS_FOR_PARTS) return undefined;
  const { retryAfter = 0 } = error;
  if (retryAfter > LONGEST_ASKED) return undefined;
  const usual = Math.max(PAUSE, retryAfter);
  return { min: usual, usual, max: usual };
}
