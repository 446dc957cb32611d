/**
 * The public API by which entries are listed and deleted. The service is one repository's, whatever the path calls it.
 *
 * @see https://docs.github.com/en/rest/actions/cache
 */
import type { Answer, Seen } from '../../fakes/http-server.ts';
import type { Entry, Store } from './store.ts';

const CACHES = /^\/repos\/([^/]+\/[^/]+)\/actions\/(caches|caches\/(\d+)|cache\/usage)$/;
const ORDERS: Readonly<Record<string, (entry: Entry) => number>> = {
  created_at: ({ id }) => id,
  last_accessed_at: ({ used }) => used,
  size_in_bytes: ({ size }) => size ?? 0,
};

export function isRest(path: string): boolean {
  return CACHES.test(path);
}

export function answerRest(store: Store, { method, url, headers }: Seen): Answer {
  if (!headers.authorization) return json(401, { message: 'Requires authentication' });
  const { pathname, searchParams } = new URL(url, 'http://api');
  const [, repository = '', resource = '', id] = CACHES.exec(pathname) ?? [];
  const all = store.list();
  if (id !== undefined) return method === 'DELETE' ? removeOne(store, Number(id)) : notFound();
  if (resource === 'cache/usage') {
    const size = all.reduce((total, entry) => total + entry.size, 0);
    const usage = { active_caches_size_in_bytes: size, active_caches_count: all.length };
    return json(200, { full_name: repository, ...usage });
  }
  const [key, ref] = [searchParams.get('key'), searchParams.get('ref')];
  const ofRef = all.filter((entry) => ref === null || entry.scope === ref);
  if (method === 'GET')
    return list(
      ofRef.filter((entry) => entry.key.startsWith(key ?? '')),
      url,
    );
  if (method !== 'DELETE') return notFound();
  if (key === null) return json(422, { message: 'Invalid request.\n\n"key" wasn\'t supplied.' });
  const removed = ofRef.filter((entry) => entry.key === key);
  store.remove(removed);
  return removed.length > 0 ? json(200, listing(removed, removed.length)) : notFound();
}

function removeOne(store: Store, id: number): Answer {
  const removed = store.list().filter((entry) => entry.id === id);
  store.remove(removed);
  return removed.length > 0 ? { status: 204 } : notFound();
}

function list(entries: Entry[], url: string): Answer {
  const address = new URL(url, 'http://api');
  const query = address.searchParams;
  const order = ORDERS[query.get('sort') ?? 'last_accessed_at'];
  if (order === undefined) return json(422, { message: 'Invalid request.\n\nInvalid value for "sort".' });
  const sign = query.get('direction') === 'asc' ? 1 : -1;
  const sorted = entries.sort((one, other) => sign * (order(one) - order(other) || one.id - other.id));
  const perPage = Math.min(Number(query.get('per_page') ?? 30), 100);
  const page = Number(query.get('page') ?? 1);
  const answer = json(200, listing(sorted.slice((page - 1) * perPage, page * perPage), sorted.length));
  if (page * perPage >= sorted.length) return answer;
  query.set('page', `${page + 1}`);
  return { ...answer, headers: { ...answer.headers, link: `<${address.pathname}${address.search}>; rel="next"` } };
}

function listing(entries: readonly Entry[], total: number) {
  const caches = entries.map(({ id, scope, key, version, size, created, used }) => ({
    id,
    ref: scope,
    key,
    version,
    last_accessed_at: new Date(used).toISOString(),
    created_at: new Date(created).toISOString(),
    size_in_bytes: size,
  }));
  return { total_count: total, actions_caches: caches };
}

function notFound(): Answer {
  return json(404, { message: 'Not Found' });
}

function json(status: number, value: unknown): Answer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) };
}
