/** Attempts for each request to a registry; one that is down is not waited for again and again. */
import type { Persist } from '../../mirror/means.ts';
import { RegistryFault } from '../../registry/fault.ts';
import { MissingPart } from '../../registry/image-tree.ts';
import { DigestMismatch } from '../../registry/publication.ts';
import { LONGEST_ASKED, type Pause, pauseAfter } from '../../retry/schedule.ts';
import { log } from '../../runner/log.ts';
import type { RetryInputs } from '../inputs/retrying.ts';
import { again } from './again.ts';

/** So often a registry may tell what a tag served before it was moved, or lack a part of an image. */
const STALE_ANSWERS = 2;
/** A registry that has no room left has none in a minute either. */
const FULL = /no space left|insufficient storage|disk (?:is )?full|quota/i;

/** @returns runs a task with attempts */
export function createPersist(
  { maxAttempts, retryWaitSeconds: base }: Pick<RetryInputs, 'maxAttempts' | 'retryWaitSeconds'>,
  signal: AbortSignal,
): Persist {
  /** Registries on which all attempts of something have been spent: everything else there gets one. */
  const tired = new Set<string>();
  return async (what, registry, task) => {
    try {
      const done = await again(task, {
        retryOn: 'auto',
        maxAttempts: tired.has(registry) ? 1 : maxAttempts,
        decide: (error, failed) => pauseFor(error, failed, base),
        tell: ({ message }, _, pause) =>
          log.info(`${message.startsWith(what) ? '' : `${what}: `}${message}; again in ${pause.usual.toFixed(1)} s.`),
        signal,
      });
      tired.delete(registry);
      return done;
    } catch (error) {
      if (pauseFor(error, 1, base) !== undefined) tired.add(registry);
      throw error;
    }
  };
}

function pauseFor(error: unknown, failed: number, base: number): Pause | undefined {
  const spread = { base, failed, chance: Math.random() };
  if (error instanceof DigestMismatch || error instanceof MissingPart) {
    return failed <= STALE_ANSWERS ? pauseAfter(spread) : undefined;
  }
  if (!(error instanceof RegistryFault) || !error.isTemporary) return undefined;
  const { retryAfter, status, message } = error;
  if (status === 507 || FULL.test(message)) return undefined;
  if (retryAfter !== undefined && retryAfter > LONGEST_ASKED) return undefined;
  return pauseAfter({ ...spread, isThrottled: status === 429, retryAfter });
}
