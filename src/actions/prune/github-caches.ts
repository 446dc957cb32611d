/** The entries of GitHub's cache service. @see https://docs.github.com/en/rest/actions/cache */
import type { Moment } from '../../retention/judge.ts';
import { type GitHub, listIn, refusal } from './github.ts';

export interface CacheEntry {
  readonly id: number;
  readonly ref: string;
  readonly key: string;
  readonly used: Moment | undefined;
  /** Bytes. */
  readonly size: number;
}

const PERMISSION =
  'The job needs "permissions: actions: write"; caches: registry or none leaves GitHub\'s caches alone.';

/**
 * @param ref only those of this one; empty for all
 * @throws {ActionError} `github`
 */
export async function listCaches(github: GitHub, repository: string, ref: string): Promise<CacheEntry[]> {
  const query = ref === '' ? '' : `&ref=${encodeURIComponent(ref)}`;
  const entries = new Map<number, CacheEntry>();
  const path = `/repos/${repository}/actions/caches?per_page=100${query}`;
  for await (const json of github.pages(path, (answer) =>
    refusal("list the repository's caches", answer, PERMISSION),
  )) {
    for (const { id, ref: of, key, last_accessed_at: used, size_in_bytes: size } of listIn(json, 'actions_caches')) {
      if (typeof id !== 'number' || typeof of !== 'string' || typeof key !== 'string') continue;
      const at = Date.parse(String(used));
      const moment = Number.isNaN(at) ? undefined : { at, source: "by GitHub's list" };
      entries.set(id, { id, ref: of, key, used: moment, size: typeof size === 'number' ? size : 0 });
    }
  }
  return [...entries.values()];
}

/** One that is gone already is as good. @throws {ActionError} `github` */
export async function deleteCache(github: GitHub, repository: string, { id, key, ref }: CacheEntry): Promise<void> {
  const answer = await github.request('DELETE', `/repos/${repository}/actions/caches/${id}`);
  if (answer.status === 204 || answer.status === 200 || answer.status === 404) return;
  throw refusal(`delete the cache ${key} of ${ref}`, answer, PERMISSION);
}
