/** What stays the same of an error, whoever meets it. Its pages of why and how are in `docs/errors`. */

/** The part of the step that it belongs to; stable, because the result file tells it. */
export type ErrorCode =
  | 'input'
  | 'engine-missing'
  | 'buildx-missing'
  | 'sign-in'
  | 'builder'
  | 'build'
  | 'timeout'
  | 'cancelled'
  | 'registry'
  | 'digest'
  | 'tag'
  | 'gate'
  | 'sign'
  | 'attest'
  | 'merge'
  | 'github'
  | 'prune'
  | 'artifact'
  | 'verify'
  | 'runner'
  | 'internal';

export interface ErrorEntry {
  /** Unless whoever throws it is another part of the step. */
  readonly code: ErrorCode;
  /** What happened, in a sentence, for messages that are not our own words. */
  readonly means?: string;
  /** What to do, as full sentences, unless whoever throws it knows it better. */
  readonly advice: string;
  /** Where to read more: an address, or a page of this repository such as `docs/trust.md`. */
  readonly link: string;
}
