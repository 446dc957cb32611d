/** Signs in to every registry at once, each with its own attempts. */
import { ActionError } from '../../errors.ts';
import type { ConfigEntry } from '../../registry/credentials.ts';
import { RegistryFault } from '../../registry/fault.ts';
import { type Pause, pauseAfter } from '../../retry/schedule.ts';
import { log } from '../../runner/log.ts';
import { again } from '../attempts/again.ts';
import { longestWait } from '../attempts/registry-questions.ts';
import { warnOfRetry } from '../attempts/warn.ts';
import type { RetryInputs } from '../inputs/retrying.ts';
import type { SignInRequest } from '../inputs/sign-in.ts';
import { type OneSignIn, signInOnce } from './sign-in-once.ts';

/** What a sign-in needs beside its request. */
export interface SigningIn extends OneSignIn {
  readonly inputs: RetryInputs;
}

/** What was signed in to, and what `config.json` holds for it. */
export interface SignedIn {
  readonly request: SignInRequest;
  readonly entry: ConfigEntry;
}

/**
 * Waits for all, so that everything that is wrong is told at once.
 *
 * @param unneeded registries whose images are not required: what is wrong there is a warning
 * @throws {ActionError} `sign-in` or `engine-missing`
 */
export async function signInEverywhere(
  requests: readonly SignInRequest[],
  around: SigningIn,
  unneeded: ReadonlySet<string> = new Set(),
): Promise<SignedIn[]> {
  const results = await Promise.allSettled(
    requests.map((request, index) => signInWithAttempts(request, index, around)),
  );
  const errors = results.flatMap((result, index) => {
    if (result.status === 'fulfilled') return [];
    const { reason } = result;
    if (!(reason instanceof ActionError) || !unneeded.has(requests[index]?.registry ?? '')) return [reason];
    log.warning(`${reason.message}\nNo image there is required, so the step goes on.`);
    return [];
  });
  if (errors.length > 1 && errors.every((error) => error instanceof ActionError)) throw joined(errors);
  if (errors.length > 0) throw errors[0];
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

function joined(errors: readonly ActionError[]): ActionError {
  const texts = errors.map(({ message, advice }) => [message, advice].filter(Boolean).join('\n'));
  const link = errors[0]?.link;
  return new ActionError('sign-in', texts.join('\n'), { ...(link !== undefined && { link }), cause: errors[0] });
}

async function signInWithAttempts(request: SignInRequest, index: number, around: SigningIn): Promise<SignedIn> {
  const { inputs, signal } = around;
  const value = await again((number) => signInOnce(request, `${index + 1}-${number}`, around), {
    ...inputs,
    decide: (error, failed) => pauseFor(error, failed, inputs),
    tell: ({ message }, number) =>
      warnOfRetry(`Attempt ${number} to sign in failed: ${message}`, inputs.warningOnRetry),
    signal,
  });
  log.info(`Signed in to ${request.registry} as ${value.username}.`);
  return { request, entry: value.entry };
}

/** A sign-in service has its faults too; what it refuses, it refuses at once. */
async function pauseFor(error: unknown, failed: number, { retryWaitSeconds }: RetryInputs): Promise<Pause | undefined> {
  const spread = { base: retryWaitSeconds / 3, failed, chance: Math.random() };
  const cause = (error as Error).cause;
  if (cause instanceof RegistryFault) {
    const { isTemporary, retryAfter, status } = cause;
    if (!isTemporary || (retryAfter !== undefined && retryAfter > longestWait)) return undefined;
    return pauseAfter({ ...spread, isThrottled: status === 429, retryAfter });
  }
  const { classify } = await import('../../retry/classify.ts');
  const { class: kind, isThrottled } = classify({ exitCode: 1, stderr: `ERROR: ${(error as Error).message}` });
  return kind === 'transient' || kind === 'ambiguous' ? pauseAfter({ ...spread, isThrottled }) : undefined;
}
