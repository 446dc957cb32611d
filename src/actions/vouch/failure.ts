/** What people read when an image is published and its attestation is not whole. */
import { AttestFault } from '../../attest/fault.ts';
import { ActionError } from '../../errors.ts';
import { formatPinned } from '../../image/reference.ts';
import type { AttestRequest } from './request.ts';
import type { Refusal } from './store.ts';

const AGAIN =
  'Run the job again: where a tag of the image never changes, it is not built again then, and only what is missing is made.';

/**
 * @param isPart whether more than one statement was to be made, so that another one may be there
 * @returns what is to be thrown
 */
export function notAttested(request: AttestRequest, isPart: boolean, cause: unknown): unknown {
  if (!(cause instanceof AttestFault)) return cause;
  const permission =
    'If this stays, check that the job has "permissions: id-token: write" and "attestations: write", and that the ' +
    'plan of the repository has attestations.';
  const what = isPart ? 'not all of its attestations are there' : 'it is not attested';
  return new ActionError('attestation-failed', `${published(request)}, but ${what}: ${cause.message}.`, {
    advice: cause.isTemporary ? AGAIN : `${AGAIN}\n${permission}`,
    cause,
  });
}

/** @param url where GitHub shows it */
export function notStored(request: AttestRequest, url: string, refusals: readonly Refusal[]): ActionError {
  const lines = [
    `${published(request)} and attested at ${url}, but the attestation is not in every registry:`,
    ...refusals.map(({ name, why }) => `  ${name}: ${why}`),
  ];
  return new ActionError('attestation-not-stored', lines.join('\n'), {
    advice: `${AGAIN}\nWhere a registry takes no such artifacts, set push-to-registry to false; GitHub holds the attestation.`,
    cause: refusals[0]?.cause,
  });
}

function published({ subjects, image }: AttestRequest): string {
  const [first, ...others] = subjects;
  const name = first === undefined ? image.digest : formatPinned(first.repository, image.digest);
  const more = others.length === 0 ? '' : ` and ${others.length} other ${others.length === 1 ? 'name' : 'names'}`;
  return `The image is published and tagged (${name}${more})`;
}
