/**
 * GitHub's store of attestations.
 *
 * @see https://docs.github.com/en/rest/repos/attestations
 */
import { type Bundle, isAbout, statementIn } from '../../attest/bundle.ts';
import { AttestFault } from '../../attest/fault.ts';
import { type ApiAnswer, describeAnswer, isRateLimited } from '../../attest/permission.ts';
import type { Digest } from '../../image/digest.ts';
import { retryAfterOf } from '../../registry/fault.ts';
import { createHttp, isSuccess } from '../../registry/http.ts';
import type { Environment } from '../../runner/environment.ts';
import { GITHUB_HEADERS } from '../step/github-api.ts';

export interface GitHubMeans {
  readonly environment: Pick<Environment, 'all' | 'event'>;
  readonly token: string;
  /** Milliseconds until an answer must be there. */
  readonly limit: number;
  readonly signal: AbortSignal;
}

interface Question {
  readonly method: 'GET' | 'POST';
  /** What follows `/repos/<owner>/<name>/attestations`. */
  readonly path: string;
  readonly body?: unknown;
}

/**
 * Asks once.
 *
 * @returns whatever status it is
 * @throws {AttestFault} when there is no answer
 */
export async function askGitHub({ method, path, body }: Question, means: GitHubMeans): Promise<ApiAnswer> {
  const { environment, token, limit, signal } = means;
  const timeout = AbortSignal.timeout(limit);
  const http = createHttp(environment.all, AbortSignal.any([signal, timeout]));
  try {
    return await http.send({
      method,
      url: new URL(`${apiOf(environment)}/repos/${environment.event.repository}/attestations${path}`),
      headers: {
        ...GITHUB_HEADERS,
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: Buffer.from(JSON.stringify(body)) }),
    });
  } catch (cause) {
    if (timeout.aborted) {
      throw new AttestFault(`GitHub did not answer for ${limit / 1000} s`, { isTimeout: true, cause });
    }
    const { message } = cause as Error;
    throw new AttestFault(`GitHub could not be asked: ${message}`, { isTimeout: true, cause });
  } finally {
    http.close();
  }
}

function apiOf({ all }: Pick<Environment, 'all'>): string {
  return (all['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/$/, '');
}

/**
 * Keeps a bundle. Sent twice it is kept twice, which harms nobody.
 *
 * @returns GitHub's number of it
 * @throws {AttestFault}
 */
export async function keepBundle(bundle: Bundle, means: GitHubMeans): Promise<string> {
  const answer = await askGitHub({ method: 'POST', path: '', body: { bundle } }, means);
  if (!isSuccess(answer.status)) throw faultOf(answer);
  const id = numberIn(answer.body);
  if (id === undefined) throw new AttestFault('GitHub took the attestation, but did not say under which number');
  return id;
}

function numberIn(body: Buffer): string | undefined {
  try {
    const { id } = JSON.parse(body.toString('utf8')) as { id?: unknown };
    return typeof id === 'number' || (typeof id === 'string' && id !== '') ? String(id) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A bundle that GitHub holds for an image.
 *
 * @param kind as GitHub calls the predicates that are asked for; what it lists is looked at all the same
 * @returns undefined when there is none
 * @throws {AttestFault}
 */
export async function findBundle(
  digest: Digest,
  kind: 'provenance' | 'sbom',
  isWanted: (predicateType: string) => boolean,
  means: GitHubMeans,
): Promise<Bundle | undefined> {
  const answer = await askGitHub({ method: 'GET', path: `/${digest}?predicate_type=${kind}` }, means);
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) throw faultOf(answer);
  return bundlesIn(answer.body).find((bundle) => {
    const statement = statementIn(bundle);
    return statement !== undefined && isWanted(statement.predicateType) && isAbout(statement, digest);
  });
}

function bundlesIn(body: Buffer): Bundle[] {
  try {
    const { attestations } = JSON.parse(body.toString('utf8')) as { attestations: { bundle?: unknown }[] };
    return attestations.flatMap(({ bundle }) => (typeof bundle === 'object' && bundle ? [bundle as Bundle] : []));
  } catch (cause) {
    throw new AttestFault('GitHub answered 200, but no list of attestations', { cause });
  }
}

function faultOf(answer: ApiAnswer): AttestFault {
  const { status, headers } = answer;
  // A limit without a time counts by the minute.
  const retryAfter = retryAfterOf(headers) ?? (isRateLimited(answer) && status !== 429 ? 60 : undefined);
  return new AttestFault(describeAnswer(answer), { status, retryAfter });
}
