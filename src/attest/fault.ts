/** What goes wrong while an attestation is signed or kept, and whether another attempt can end otherwise. */

export interface AttestFaultFacts {
  /** The HTTP status; undefined when there was no answer, or it is not known. */
  readonly status?: number | undefined;
  /** The system's and the library's codes, such as `ECONNREFUSED`. */
  readonly codes?: readonly string[];
  /** Seconds that the service asks us to wait, from `Retry-After`. */
  readonly retryAfter?: number | undefined;
  /** Whether nobody answered within the time that there is. */
  readonly isTimeout?: boolean;
  readonly cause?: unknown;
}

/** Its message is a clause, such as `GitHub answered 500`. */
export class AttestFault extends Error {
  override readonly name = 'AttestFault';
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;
  /** Whether it is the service's or the network's own trouble. */
  readonly isTemporary: boolean;

  constructor(message: string, facts: AttestFaultFacts = {}) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.status = facts.status;
    this.retryAfter = facts.retryAfter;
    this.isTemporary = isTemporary(message, facts);
  }
}

const NETWORK_CODES = /^(?:E(?:CONN\w+|PIPE|TIMEDOUT|AI_AGAIN|NOTFOUND|HOSTUNREACH|NETUNREACH)|UND_ERR_\w+)$/;
/** Of libraries that pass on words alone. */
const NETWORK_WORDS = /\b(?:ECONN\w+|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|socket hang up|network timeout|fetch failed)\b/i;
/** The library tells nothing more of an identity token that was not given out; the permission for it is there. */
const NO_TOKEN = 'IDENTITY_TOKEN_READ_ERROR';

function isTemporary(message: string, { status, codes = [], retryAfter, isTimeout }: AttestFaultFacts): boolean {
  if (isTimeout) return true;
  // Refused is whoever asks too often, also by 403: GitHub then says when to come back.
  if (status !== undefined) return status >= 500 || status === 408 || status === 429 || retryAfter !== undefined;
  return codes.some((code) => NETWORK_CODES.test(code) || code === NO_TOKEN) || NETWORK_WORDS.test(message);
}
