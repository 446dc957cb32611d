/** Signs one image with cosign, as often as it may help. */
import { resolve } from 'node:path';
import { cosignArguments, keyPlace, lastWords, saysServerFault } from '../../attest/cosign.ts';
import { type ProcessResult, runProcess } from '../../process/process.ts';
import type { Classification } from '../../retry/classification.ts';
import { type Pause, pauseAfter } from '../../retry/schedule.ts';
import { identityEnvironment } from '../../runner/child-environment.ts';
import { log } from '../../runner/log.ts';
import { again } from '../attempts/again.ts';
import { warnOfRetry } from '../attempts/warn.ts';
import type { RetryInputs } from '../inputs/retrying.ts';
import type { SigningInputs } from '../inputs/signing.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** What a signing needs beside its image. */
export interface SigningMeans {
  /** Of the step's Docker commands: cosign reads the same credentials. */
  readonly env: Variables;
  /** The workspace. */
  readonly cwd: string;
  readonly signal: AbortSignal;
}

/** Milliseconds for one signature; cosign's own limit is three minutes, which an option can raise. */
const SIGN_LIMIT = 15 * 60_000;

/** @throws {Error} in cosign's own words */
export function signWithAttempts(
  image: string,
  inputs: SigningInputs & RetryInputs,
  means: SigningMeans,
): Promise<void> {
  return again(() => signOnce(image, inputs, means), {
    ...inputs,
    decide: (error, failed) => pauseFor(error as Error, failed, inputs),
    tell: ({ message }, number) =>
      warnOfRetry(`Attempt ${number} to sign ${image} failed: ${message}`, inputs.warningOnRetry),
    signal: means.signal,
  });
}

async function signOnce(image: string, { signKey, signOptions }: SigningInputs, means: SigningMeans): Promise<void> {
  const { env, cwd, signal } = means;
  const key = keyArgument(signKey, cwd);
  const endGroup = log.group(`cosign sign ${image}`);
  const output = log.passThrough();
  let ended: ProcessResult;
  try {
    ended = await runProcess({
      command: 'cosign',
      args: cosignArguments({ key, options: signOptions }, image),
      // Who has a key has no need of an identity.
      env: { ...withPassword(env), ...(key === '' && identityEnvironment()) },
      cwd,
      signal,
      timeoutMs: SIGN_LIMIT,
      onOutput: output.write,
    });
  } finally {
    output.end();
    endGroup();
  }
  if (ended.exitCode === 0 && ended.stopped === undefined) return;
  throw new Error(ended.stopped === 'timeout' ? `timed out after ${SIGN_LIMIT / 60_000} min` : whyEnded(ended));
}

/** In cosign's own words, on one line. */
export function whyEnded({ stderr, exitCode, exitSignal }: ProcessResult): string {
  return lastWords(stderr) || (exitCode === undefined ? `ended by ${exitSignal}` : `exit code ${exitCode}`);
}

async function pauseFor(
  { message }: Error,
  failed: number,
  { retryWaitSeconds }: RetryInputs,
): Promise<Pause | undefined> {
  const spread = { base: retryWaitSeconds / 3, failed, chance: Math.random() };
  if (saysServerFault(message)) return pauseAfter({ ...spread, isThrottled: message.includes('429') });
  const { class: kind, isThrottled } = await judge(message);
  return kind === 'transient' || kind === 'ambiguous' ? pauseAfter({ ...spread, isThrottled }) : undefined;
}

/** Cosign speaks to registries with the words of Go, as the build does. */
export async function judge(message: string): Promise<Classification> {
  const { classify } = await import('../../retry/classify.ts');
  return classify({ exitCode: 1, stderr: `ERROR: ${message}` });
}

export function keyArgument(key: string, workspace: string): string {
  const place = keyPlace(key);
  return place.kind === 'file' ? resolve(workspace, place.path) : key;
}

/** Without the variable cosign asks a person; a key may have no password. */
export function withPassword(env: Variables): Variables {
  return { ...env, COSIGN_PASSWORD: env['COSIGN_PASSWORD'] ?? '' };
}
