/** What is attested, and with what. */
import type { Descriptor } from '../../image/manifest.ts';
import type { Repository } from '../../image/reference.ts';
import type { Environment } from '../../runner/environment.ts';
import type { AttestingInputs } from '../inputs/attesting.ts';
import type { RetryInputs } from '../inputs/retrying.ts';
import type { SignInInputs } from '../inputs/sign-in.ts';
import type { Session } from '../sign-in/session.ts';

/** A repository that serves the image. */
export interface AttestSubject {
  readonly repository: Repository;
  /** False: that it does not take the attestation is a warning and no error. Default: true. */
  readonly isRequired?: boolean;
}

export interface AttestRequest {
  /** All that serve the digest; each becomes a subject of the one statement, and keeps it. */
  readonly subjects: readonly AttestSubject[];
  /** What they serve: the index, or the manifest where there is none. */
  readonly image: Descriptor;
}

export interface AttestMeans {
  readonly inputs: AttestingInputs & RetryInputs & Pick<SignInInputs, 'githubToken'>;
  readonly environment: Environment;
  /** The step's private folder: the bundle is written there. */
  readonly folder: string;
  readonly session: Pick<Session, 'clientFor'>;
  readonly signal: AbortSignal;
}
