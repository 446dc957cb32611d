/** Signs in to every registry at once, each with its own attempts. */
import { ActionError } from '../../errors.ts';
import type { ConfigEntry } from '../../registry/credentials.ts';
import { RegistryFault } from '../../registry/fault.ts';
import { LONGEST_ASKED, type Pause, pauseAfter } from '../../retry/schedule.ts';
import { log } from '../../runner/log.ts';
import { again } from '../attempts/again.ts';
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
 * @param forCaches registries that only keep layers: one that does not answer well is a warning, a refusal is none
 * @throws {ActionError} `sign-in` or `engine-missing`
 */
export async function signInEverywhere(
  requests: readonly SignInRequest[],
  around: SigningIn,
  unneeded: ReadonlySet<string> = new Set(),
  forCaches: ReadonlySet<string> = new Set(),
): Promise<SignedIn[]> {
  const results = await Promise.allSettled(
    requests.map((request, index) => signInWithAttempts(request, index, around)),
  );
  const errors = results.flatMap((result, index) => {
    if (result.status === 'fulfilled') return [];
    const { reason } = result;
    const registry = requests[index]?.registry ?? '';
    const isUnneeded = unneeded.has(registry) || (forCaches.has(registry) && isAway(reason));
    if (!(reason instanceof ActionError) || !isUnneeded) return [reason];
    const what = unneeded.has(registry) ? 'No image there is required' : 'Only layers are kept there';
    log.warning(`${reason.message}\n${what}, so the step goes on.`);
    return [];
  });
  if (errors.length > 1 && errors.every((error) => error instanceof ActionError)) throw joined(errors);
  if (errors.length > 0) throw errors[0];
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

/** What is wrong is the registry, and not what was given for it. */
function isAway({ cause }: Error): boolean {
  return cause instanceof RegistryFault && !cause.isDenied;
}

function joined(errors: readonly ActionError[]): ActionError {
  const texts = errors.map(({ message, advice }) => [message, advice].filter(Boolean).join('\n'));
  const [first] = errors;
  // Each of them says what to do.
  return new ActionError(first?.id ?? 'sign-in-failed', texts.join('\n'), {
    code: 'sign-in',
    advice: '',
    cause: first,
  });
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
    if (!isTemporary || (retryAfter !== undefined && retryAfter > LONGEST_ASKED)) return undefined;
    return pauseAfter({ ...spread, isThrottled: status === 429, retryAfter });
  }
  const { classify } = await import('../../retry/classify.ts');
  const { class: kind, isThrottled } = classify({ exitCode: 1, stderr: `ERROR: ${(error as Error).message}` });
  return kind === 'transient' || kind === 'ambiguous' ? pauseAfter({ ...spread, isThrottled }) : undefined;
}
