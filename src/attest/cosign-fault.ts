/** What a user has to know when cosign cannot sign, or has not signed. */
import { ActionError } from '../errors.ts';

const BEFORE = 'so nothing was built';

/** Nobody says in whose name it is to be signed. */
export function noIdentity(): ActionError {
  return new ActionError(
    'oidc-permission',
    `sign is cosign without sign-key, and the job may not ask GitHub for an identity to sign with, ${BEFORE}.`,
  );
}

/** @param cause the system's error, such as ENOENT */
export function noCosign(cause: Error): ActionError {
  return new ActionError(
    'cosign-missing',
    `sign is cosign, and cosign cannot be run here (${cause.message}), ${BEFORE}.`,
    {
      cause,
    },
  );
}

/** @param said by cosign, on one line */
export function badCosign(said: string): ActionError {
  return new ActionError('cosign-broken', `sign is cosign, and cosign does not work here, ${BEFORE}: ${said}`);
}

/** @param said by cosign, on one line */
export function badKey(said: string): ActionError {
  return new ActionError('cosign-key', `cosign cannot use the key of sign-key, ${BEFORE}: ${said}`, {
    advice: /decrypt/i.test(said)
      ? "Set the environment variable COSIGN_PASSWORD of the step to the key's password."
      : 'sign-key takes a private key as "cosign generate-key-pair" writes it.',
  });
}

export interface Unsigned {
  /** `name@sha256:…` */
  readonly image: string;
  readonly reason: string;
}

/**
 * @param signed names of the images that are
 * @param hints what to do about the reasons, as sentences
 */
export function notSigned(
  unsigned: readonly Unsigned[],
  signed: readonly string[],
  hints: readonly string[],
  cause: unknown,
): ActionError {
  const lines = unsigned.map(({ image, reason }) => `${image} is published and tagged, but not signed: ${reason}`);
  if (signed.length > 0) lines.push(`Signed: ${signed.join(', ')}`);
  const advice = [
    ...hints,
    'Run the job again: an image that is there under an immutable tag is signed without another build.',
    `By hand: cosign sign ${unsigned[0]?.image}`,
  ];
  return new ActionError('signature-failed', lines.join('\n'), { advice: advice.join('\n'), cause });
}
