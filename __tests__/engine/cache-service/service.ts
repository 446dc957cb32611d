/**
 * GitHub's cache service, version 2, on loopback: what BuildKit's `type=gha` and `@actions/cache` talk to, with the
 * service's rules of who reads and writes what, the storage behind it, and faults on command.
 */
import type { Seen } from '../../fakes/http-server.ts';
import { Blobs } from './blobs.ts';
import { answerRest, isRest } from './rest.ts';
import { answerCall, keyOf, methodOf, type Rpc } from './rpc.ts';
import { type Entry, Store } from './store.ts';
import { type Scope, type TokenOptions, Tokens } from './token.ts';
import { type Subject, startWatchedServer, type WatchedServer } from './watched-server.ts';

export interface CacheServiceOptions {
  /** Seconds for which the addresses it gives are good; default: ten minutes. */
  readonly urlLifetime?: number;
}

export interface ListedEntry extends Pick<Entry, 'scope' | 'key' | 'version'> {
  /** Bytes. */
  readonly size: number;
}

/** The API for listing and deleting is at its address too. */
export interface CacheService extends WatchedServer {
  /** A job's token for these scopes. */
  readonly tokenFor: (scopes: readonly Scope[], options?: TokenOptions) => string;
  /** The variables that the runner gives to a job whose token has these scopes. */
  readonly env: (scopes: readonly Scope[]) => Record<string, string>;
  /** What can be restored, the oldest first. */
  readonly entries: () => ListedEntry[];
  /** Forgets entries and their content, as the service does when it runs out of space. */
  readonly evict: (which: (entry: ListedEntry) => boolean) => void;
}

export async function startCacheService({ urlLifetime = 600 }: CacheServiceOptions = {}): Promise<CacheService> {
  const [store, blobs, tokens] = [new Store(), new Blobs(), new Tokens()];
  const server = await startWatchedServer(
    (request) => describe(request, store),
    (request, origin) => answer({ store, blobs, tokens, origin, urlLifetime }, request),
  );
  const { url } = server;
  const tokenFor: CacheService['tokenFor'] = (scopes, options) => tokens.make(scopes, options);
  return {
    ...server,
    tokenFor,
    env: (scopes) => ({
      ACTIONS_CACHE_SERVICE_V2: 'True',
      ACTIONS_CACHE_URL: `${url}/legacy/`,
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: tokenFor(scopes),
    }),
    entries: () => store.list().map(({ scope, key, version, size }) => ({ scope, key, version, size })),
    evict(which) {
      const evicted = store.list().filter(which);
      store.remove(evicted);
      for (const { blob } of evicted) blobs.remove(blob);
    },
  };
}

function describe(request: Seen, store: Store): Subject {
  const { pathname, searchParams } = new URL(request.url, 'http://service');
  const method = methodOf(pathname);
  if (method !== undefined) return { operation: method, key: keyOf(request) };
  const blob = Blobs.nameOf(pathname);
  if (blob !== undefined) {
    return { operation: request.method === 'PUT' ? 'upload' : 'download', key: store.ofBlob(blob)?.key };
  }
  const key = searchParams.get('key') ?? undefined;
  if (isRest(pathname)) return { operation: request.method === 'DELETE' ? 'delete' : 'list', key };
  return { operation: 'other', key: undefined };
}

function answer(rpc: Rpc, request: Seen) {
  const { pathname } = new URL(request.url, 'http://service');
  const method = methodOf(pathname);
  if (method !== undefined) return answerCall(rpc, method, request);
  const blob = Blobs.nameOf(pathname);
  if (blob !== undefined) return rpc.blobs.answer(blob, request);
  if (isRest(pathname)) return answerRest(rpc.store, request);
  // What is left of version 1: too old a client gets this and nothing else.
  const message = 'This legacy service is shutting down, effective April 15, 2025. Migrate to the new service ASAP.';
  const isLegacy = pathname.startsWith('/legacy/_apis/artifactcache/');
  return { status: isLegacy ? 422 : 404, body: JSON.stringify({ message: isLegacy ? message : 'Not Found' }) };
}
