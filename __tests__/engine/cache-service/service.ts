/**
 * GitHub's cache service, version 2, on loopback: what BuildKit's `type=gha` and `@actions/cache` talk to, with the
 * service's rules of who reads and writes what, the storage behind it, and faults on command.
 */
import { type Seen, startHttpServer } from '../../fakes/http-server.ts';
import { Blobs } from './blobs.ts';
import { type Fault, Faults, type Operation } from './faults.ts';
import { answerRest, isRest } from './rest.ts';
import { answerCall, keyOf, methodOf, type Rpc } from './rpc.ts';
import { type Entry, Store } from './store.ts';
import { type Scope, type TokenOptions, Tokens } from './token.ts';

export interface CacheServiceOptions {
  /** Seconds for which the addresses it gives are good; default: ten minutes. */
  readonly urlLifetime?: number;
}

export interface ListedEntry extends Pick<Entry, 'scope' | 'key' | 'version'> {
  /** Bytes. */
  readonly size: number;
}

export interface LoggedRequest {
  /** `other` for what the service does not know. */
  readonly operation: Operation | 'other';
  readonly method: string;
  /** Without the query, which holds signatures. */
  readonly path: string;
  readonly agent: string;
  /** The key that it is about, as asked; for the storage the key that the content belongs to. */
  readonly key: string | undefined;
  /** Bytes that came with it. */
  readonly bytes: number;
  /** What was answered; undefined for as long as nothing is, and `hang-up` for a connection that was cut. */
  status: number | 'hang-up' | undefined;
}

export interface CacheService {
  /** Without a slash at the end. The API for listing and deleting is here too. */
  readonly url: string;
  /** A job's token for these scopes. */
  readonly tokenFor: (scopes: readonly Scope[], options?: TokenOptions) => string;
  /** The variables that the runner gives to a job whose token has these scopes. */
  readonly env: (scopes: readonly Scope[]) => Record<string, string>;
  /** What can be restored, the oldest first. */
  readonly entries: () => ListedEntry[];
  /** Forgets entries and their content, as the service does when it runs out of space. */
  readonly evict: (which: (entry: ListedEntry) => boolean) => void;
  readonly log: () => readonly LoggedRequest[];
  /** From now on; gives how many requests the fault has taken. */
  readonly inject: (fault: Fault) => () => number;
  /** Ends all faults: what hangs is cut off, everything after is served. */
  readonly release: () => void;
  readonly close: () => Promise<void>;
}

export async function startCacheService({ urlLifetime = 600 }: CacheServiceOptions = {}): Promise<CacheService> {
  const [store, blobs, tokens, faults] = [new Store(), new Blobs(), new Tokens(), new Faults()];
  const log: LoggedRequest[] = [];
  const server = await startHttpServer(async (request) => {
    const { operation, key } = describe(request, store);
    const { method, url, headers, body } = request;
    const [path = ''] = url.split('?');
    const agent = headers['user-agent'] ?? '';
    const entry: LoggedRequest = { operation, method, path, agent, key, bytes: body.length, status: undefined };
    log.push(entry);
    const serve = () => answer(rpc, request);
    const behaviour = operation === 'other' ? serve() : await faults.answer({ operation, key }, serve);
    entry.status = typeof behaviour === 'string' ? 'hang-up' : behaviour.status;
    return behaviour;
  });
  const url = `http://${server.host}`;
  const rpc: Rpc = { store, blobs, tokens, origin: url, urlLifetime };
  const tokenFor: CacheService['tokenFor'] = (scopes, options) => tokens.make(scopes, options);
  return {
    url,
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
    log: () => log,
    inject: (fault) => faults.add(fault),
    release: () => faults.release(),
    close() {
      faults.release();
      return server.close();
    },
  };
}

function describe(request: Seen, store: Store): Pick<LoggedRequest, 'operation' | 'key'> {
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
