/**
 * The service's three calls, by Twirp with JSON. Names in the answers are with underscores, and an error has `code` and
 * `msg`: BuildKit's client recognises a key that is taken by nothing else.
 *
 * @see https://twitchtv.github.io/twirp/docs/spec_v7.html
 */
import type { Answer, Seen } from '../../fakes/http-server.ts';
import type { Blobs } from './blobs.ts';
import type { Store } from './store.ts';
import type { Access, Tokens } from './token.ts';

const SERVICE = '/twirp/github.actions.results.api.v1.CacheService/';
const METHODS = ['CreateCacheEntry', 'FinalizeCacheEntryUpload', 'GetCacheEntryDownloadURL'] as const;

export type Method = (typeof METHODS)[number];

/** What all clients send, each its part. */
interface Call {
  readonly key: string;
  readonly version: string;
  readonly restore_keys: readonly string[];
  readonly size_bytes: number;
}

export interface Rpc {
  readonly store: Store;
  readonly blobs: Blobs;
  readonly tokens: Tokens;
  /** The address that clients know. */
  readonly origin: string;
  /** Seconds for which the addresses it gives are good. */
  readonly urlLifetime: number;
}

/** The method that the path names; undefined for a path that is not the service's. */
export function methodOf(path: string): Method | undefined {
  return METHODS.find((method) => path === `${SERVICE}${method}`);
}

/** The key that a call is about. */
export function keyOf({ body }: Seen): string | undefined {
  return parse(body)?.key;
}

export function answerCall(rpc: Rpc, method: Method, request: Seen): Answer {
  const access = rpc.tokens.read(request.headers.authorization);
  if (typeof access === 'string') return twirpError(401, 'unauthenticated', access);
  const call = parse(request.body);
  if (call === undefined) return twirpError(400, 'malformed', 'the request is not JSON with a key and a version');
  if (call.key.length > 512) return twirpError(400, 'invalid_argument', 'the key is longer than 512 characters');
  return { CreateCacheEntry: create, FinalizeCacheEntryUpload: finalize, GetCacheEntryDownloadURL: look }[method](
    rpc,
    access,
    call,
  );
}

function create({ store, blobs, origin, urlLifetime }: Rpc, { writable }: Access, { key, version }: Call): Answer {
  if (writable === undefined) return denyWriting();
  const entry = store.reserve(writable, key, version);
  if (entry === undefined) {
    return twirpError(409, 'already_exists', 'cache entry with the same key, version, and scope already exists');
  }
  return json({ ok: true, signed_upload_url: blobs.sign(origin, entry.blob, 'cw', urlLifetime), message: '' });
}

function finalize({ store, blobs }: Rpc, { writable }: Access, { key, version, size_bytes }: Call): Answer {
  if (writable === undefined) return denyWriting();
  const entry = store.reserved(writable, key, version);
  if (entry === undefined) return twirpError(404, 'not_found', 'no cache entry waits for its upload under this key');
  const size = blobs.content(entry.blob)?.length;
  if (size !== size_bytes) {
    const message = `the uploaded cache has ${size ?? 'no'} bytes, not ${size_bytes}`;
    return json({ ok: false, entry_id: '0', message });
  }
  // Numbers of 64 bits are text in the JSON of protocol buffers.
  return json({ ok: true, entry_id: `${store.complete(entry, size).id}`, message: '' });
}

function look({ store, blobs, origin, urlLifetime }: Rpc, { readable }: Access, call: Call): Answer {
  if (readable.length === 0) {
    return twirpError(403, 'permission_denied', 'cache read denied: token has no readable scopes');
  }
  const entry = store.find({ ...call, scopes: readable, restoreKeys: call.restore_keys });
  if (entry === undefined) return json({ ok: false, signed_download_url: '', matched_key: '' });
  const signed_download_url = blobs.sign(origin, entry.blob, 'r', urlLifetime);
  return json({ ok: true, signed_download_url, matched_key: entry.key });
}

/** An answer and not an error: only so does a client get to see the text. */
function denyWriting(): Answer {
  return json({ ok: false, signed_upload_url: '', message: 'cache write denied: token has no writable scopes' });
}

export function twirpError(status: number, code: string, msg: string, headers: Record<string, string> = {}): Answer {
  return { ...json({ code, msg }), status, headers: { 'content-type': 'application/json', ...headers } };
}

function json(value: unknown): Answer {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

function parse(body: Buffer): Call | undefined {
  try {
    const { key, version, restore_keys = [], size_bytes = 0 } = JSON.parse(body.toString());
    const isCall = typeof key === 'string' && key !== '' && typeof version === 'string' && version !== '';
    return isCall ? { key, version, restore_keys, size_bytes: Number(size_bytes) } : undefined;
  } catch {
    return undefined;
  }
}
