/** Whether the machine's own cosign finds a signature that it takes. */
import { lastWords } from '../../attest/cosign.ts';
import { askProcess } from '../../process/ask.ts';
import { type Finding, failed, passed } from '../../verification/checks.ts';
import { verifyArguments } from '../../verification/cosign.ts';
import type { Origin } from '../../verification/origin.ts';
import { keyArgument } from '../vouch/sign-image.ts';
import type { VerifyInputs } from './inputs.ts';

export interface CosignMeans {
  /** Of the step's Docker commands: cosign reads the same credentials. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly workspace: string;
  readonly signal: AbortSignal;
}

/** Milliseconds; without a key it asks several services. */
const LIMIT = 3 * 60_000;

/** @param image `name@sha256:…` */
export async function checkSignature(
  image: string,
  { cosignKey, cosignOptions }: VerifyInputs,
  origin: Origin,
  { env, workspace, signal }: CosignMeans,
): Promise<Finding> {
  const key = cosignKey === '' ? '' : keyArgument(cosignKey, workspace);
  const args = verifyArguments({ key, options: cosignOptions, origin }, image);
  try {
    const answer = await askProcess({ command: 'cosign', args, env, cwd: workspace, signal, timeoutMs: LIMIT });
    if (answer.exitCode === 0)
      return passed(key === '' ? 'cosign takes it for the expected workflow' : 'cosign takes it');
    if (answer.stopped === 'timeout') return failed(`cosign gave no answer for ${LIMIT / 60_000} min`);
    return failed(`cosign refuses it: ${lastWords(answer.stderr) || `exit code ${answer.exitCode}`}`);
  } catch (error) {
    return failed(`cosign cannot be run here (${(error as Error).message}); run sigstore/cosign-installer before`);
  }
}
