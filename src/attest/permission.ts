/** Whether a job may attest, read from what it was given and from what GitHub answers. Pure: both come in. */
import { quote } from '../errors.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** With `id-token: write` the runner tells a job where its identity token is to be had. */
export function mayHaveIdentity(env: Variables): boolean {
  return Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
}

/** Whether the server has signing authorities: github.com, and GitHub with data residency. */
export function hasAuthorities(serverUrl: string): boolean {
  return /^https:\/\/(?:github\.com|[a-z0-9-]+\.ghe\.com)\/?$/.test(serverUrl);
}

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** `unavailable` is the repository itself: attestations are not part of its plan. */
export type StorePermission = 'allowed' | 'missing' | 'unavailable' | 'unknown';

/**
 * Judges the answer to an attestation that cannot be kept, because there is nothing in it: who may not write is told so
 * first, who may is told that it is wrong.
 *
 * @see https://docs.github.com/en/rest/repos/attestations#create-an-attestation
 */
export function judgeStorePermission({ status, headers, body }: ApiAnswer): StorePermission {
  const message = messageIn(body);
  if (/feature not available/i.test(message)) return 'unavailable';
  if (isRateLimited({ status, headers, body })) return 'unknown';
  if (status === 400 || status === 422) return 'allowed';
  if (status === 401 || status === 404) return 'missing';
  return status === 403 && /resource not accessible/i.test(message) ? 'missing' : 'unknown';
}

/** GitHub refuses by 403 also who asks too often. */
export function isRateLimited({ status, headers, body }: ApiAnswer): boolean {
  if (status === 429) return true;
  return status === 403 && (headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(messageIn(body)));
}

/** GitHub's own words; empty when there are none. */
function messageIn(body: Buffer): string {
  try {
    const { message } = JSON.parse(body.toString('utf8')) as { message?: unknown };
    return typeof message === 'string' ? message : '';
  } catch {
    return '';
  }
}

/** As a clause for a message: `GitHub answered 403 ("Resource not accessible by integration")`. */
export function describeAnswer({ status, body }: Pick<ApiAnswer, 'status' | 'body'>): string {
  const message = messageIn(body);
  return `GitHub answered ${status}${message === '' ? '' : ` (${quote(message, 200)})`}`;
}
