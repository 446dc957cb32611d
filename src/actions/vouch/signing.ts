/** Signs what was pushed with the machine's own cosign, and finds out before the build whether it will be able to. */
import { bringsIdentity, keyPlace } from '../../attest/cosign.ts';
import { badCosign, badKey, noCosign, noIdentity, notSigned } from '../../attest/cosign-fault.ts';
import { ActionError, meaningOf } from '../../errors.ts';
import type { Digest } from '../../image/digest.ts';
import { askProcess } from '../../process/ask.ts';
import { withoutInputs } from '../../runner/child-environment.ts';
import type { Environment } from '../../runner/environment.ts';
import { log } from '../../runner/log.ts';
import type { RetryInputs } from '../inputs/retrying.ts';
import type { SigningInputs } from '../inputs/signing.ts';
import { judge, keyArgument, type SigningMeans, signWithAttempts, whyEnded, withPassword } from './sign-image.ts';

type Variables = Readonly<Record<string, string | undefined>>;

interface Failure {
  readonly image: string;
  readonly error: Error;
}

/** Milliseconds for cosign to look at its key. */
const CHECK_LIMIT = 30_000;

/**
 * Whether cosign is there and can use the key, or may ask for an identity without one. Does nothing with `sign: off`;
 * call it when the image will be pushed.
 *
 * @throws {ActionError} `sign`
 */
export async function checkCosign(
  inputs: SigningInputs,
  { all, workspace }: Pick<Environment, 'all' | 'workspace'>,
  signal: AbortSignal,
): Promise<void> {
  if (inputs.sign === 'off') return;
  const place = keyPlace(inputs.signKey);
  if (place.kind === 'keyless' && !hasIdentity(inputs, all)) throw noIdentity();
  // A service is not asked: it may let us sign and not read. What is in our own hands can be looked at.
  const isOwn = place.kind === 'file' || place.kind === 'variable';
  const args = isOwn ? ['public-key', '--key', keyArgument(inputs.signKey, workspace)] : ['version'];
  const question = { command: 'cosign', args, env: withPassword(withoutInputs(all)), signal, timeoutMs: CHECK_LIMIT };
  const answer = await askProcess(question).catch((cause: Error) => {
    throw noCosign(cause);
  });
  if (signal.aborted) throw cancelled();
  if (answer.exitCode !== 0) throw (isOwn ? badKey : badCosign)(whyEnded(answer));
}

/**
 * Signs the images, one after another; each gets its attempts, also after another one has failed.
 *
 * @param images what was pushed: the name without a tag, and the digest
 * @returns the names that are signed, all of them
 * @throws {ActionError} `sign`, naming those that are not
 */
export async function signImages(
  images: readonly { readonly name: string; readonly digest: Digest }[],
  inputs: SigningInputs & RetryInputs,
  means: SigningMeans,
): Promise<readonly string[]> {
  if (inputs.sign === 'off') return [];
  const signed: string[] = [];
  const failures: Failure[] = [];
  for (const { name, digest } of images) {
    const image = `${name}@${digest}`;
    try {
      await signWithAttempts(image, inputs, means);
      log.info(`Signed ${image}.`);
      signed.push(name);
    } catch (error) {
      if (means.signal.aborted) throw cancelled();
      failures.push({ image, error: error as Error });
    }
  }
  if (failures.length > 0) throw await tellFailures(failures, signed);
  return signed;
}

function hasIdentity({ signOptions }: SigningInputs, all: Variables): boolean {
  return Boolean(all['ACTIONS_ID_TOKEN_REQUEST_URL'] || all['SIGSTORE_ID_TOKEN']) || bringsIdentity(signOptions);
}

/** What is known of the reasons is told once, however many images have it. */
async function tellFailures(failures: readonly Failure[], signed: readonly string[]): Promise<ActionError> {
  const judged = await Promise.all(failures.map(({ error }) => judge(error.message)));
  const hints = judged.filter(({ stage }) => stage !== 'unknown').map(({ id }) => meaningOf(id));
  const unsigned = failures.map(({ image, error }) => ({ image, reason: error.message }));
  return notSigned(unsigned, signed, [...new Set(hints)], failures[0]?.error);
}

function cancelled(): ActionError {
  return new ActionError('cancelled', 'The step was cancelled while its images were signed.');
}
