/**
 * The question that tells how GitHub's cache service is: the one that BuildKit begins with, about the newest list of what
 * a scope holds. Whether there is such a list is not judged, because its name is BuildKit's own affair.
 *
 * @see https://twitchtv.github.io/twirp/docs/spec_v7.html
 */
import { createHash } from 'node:crypto';
import type { ProbeAnswer } from './probe.ts';

export interface ServiceRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface ServiceAnswer {
  readonly status: number;
  readonly body: Buffer;
}

const METHOD = 'twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL';
/** BuildKit's entries are told by it from those of others. */
const versionOf = () => createHash('sha256').update('|go-actionscache-1.0').digest('hex');

/**
 * @param refs whose caches are read, the nearest first
 * @returns undefined where there is no service of the second version to ask
 */
export function serviceRequest(
  variables: Readonly<Record<string, string | undefined>>,
  scope: string,
  refs: readonly string[],
): ServiceRequest | undefined {
  const [base = '', token = ''] = [variables['ACTIONS_RESULTS_URL'], variables['ACTIONS_RUNTIME_TOKEN']];
  if (!URL.canParse(METHOD, base) || token === '') return undefined;
  const keys = refs.map((ref) => `index-${scope}-1-${createHash('sha256').update(ref).digest('hex').slice(0, 8)}`);
  const body = { key: keys[0] ?? `index-${scope}-1-`, restore_keys: keys, version: versionOf() };
  return {
    url: new URL(METHOD, base),
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(body)),
  };
}

/** A page of something before the service also comes with status 200. */
export function judgeServiceAnswer({ status, body }: ServiceAnswer): ProbeAnswer {
  if (status !== 200) return { status };
  return jsonOf(body) === undefined ? { status, problem: 'its answer is not that of a cache service' } : { status };
}

/** Where the list itself is, which is the next thing that BuildKit asks for; its address is signed and a secret. */
export function storageAddress({ body }: ServiceAnswer): URL | undefined {
  const text = jsonOf(body)?.['signed_download_url'];
  return typeof text === 'string' && /^https?:/.test(text) && URL.canParse(text) ? new URL(text) : undefined;
}

function jsonOf(body: Buffer): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
