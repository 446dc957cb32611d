/** What became of a copy; the output `results` is a list of these. */
import type { Digest } from '../image/digest.ts';

/** `present`: there was nothing to do. `planned`: a dry run would have copied it. */
export type MirrorState = 'copied' | 'present' | 'planned' | 'failed';

export interface MirrorResult {
  /** `name:tag` or `name@sha256:…` */
  readonly from: string;
  readonly to: string;
  /** Empty when the source does not serve it. */
  readonly digest: Digest | '';
  readonly state: MirrorState;
  /** Whether the step fails without it. */
  readonly required: boolean;
  /** Why it failed; empty otherwise. */
  readonly error: string;
}
