/**
 * The storage behind the service: the part of Azure's Blob REST API that cache clients use, by signed addresses.
 *
 * @see https://learn.microsoft.com/en-us/rest/api/storageservices/put-blob
 * @see https://learn.microsoft.com/en-us/rest/api/storageservices/put-block-list
 */
import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import type { Answer, Seen } from '../../fakes/http-server.ts';

/** Account and container: with an address for a host the account is the first part of the path. */
const PLACE = '/actionsresults/actions-cache/';
const API_VERSION = '2025-11-05';

export type Right = 'r' | 'cw';

export interface NamedFile {
  readonly file: string;
  /** A media type. */
  readonly type: string;
}

interface Blob {
  readonly blocks: Map<string, Buffer>;
  content?: Buffer;
}

export class Blobs {
  readonly #secret = randomBytes(32);
  readonly #blobs = new Map<string, Blob>();

  /**
   * @param right to read, or to create and write
   * @param lifetime seconds
   * @param as the name of the file and its type, which the storage then says with the content
   */
  sign(origin: string, name: string, right: Right, lifetime: number, as?: NamedFile): string {
    const url = new URL(`${PLACE}${name}`, origin);
    const expiry = new Date(Date.now() + lifetime * 1000).toISOString();
    const query = { se: expiry, sig: this.#signature(name, right, expiry), sp: right, sr: 'b', sv: API_VERSION };
    const said = as && { rscd: `attachment; filename="${as.file}"`, rsct: as.type };
    for (const [key, value] of Object.entries({ ...query, ...said })) url.searchParams.set(key, value);
    return url.href;
  }

  /** The blob that the path names; undefined for a path that is not the storage's. */
  static nameOf(path: string): string | undefined {
    return path.startsWith(PLACE) ? path.slice(PLACE.length) : undefined;
  }

  /** As if somebody had uploaded it. */
  put(name: string, content: Buffer): void {
    this.#blobs.set(name, { blocks: new Map(), content });
  }

  content(name: string): Buffer | undefined {
    return this.#blobs.get(name)?.content;
  }

  remove(name: string): void {
    this.#blobs.delete(name);
  }

  answer(name: string, request: Seen): Answer {
    const { searchParams } = new URL(request.url, 'http://storage');
    const writes = request.method === 'PUT';
    if (!this.#isSigned(name, searchParams, writes ? 'cw' : 'r')) return refuse(403, 'AuthenticationFailed');
    if (writes) return this.#write(name, searchParams, request);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'UnsupportedHttpVerb');
    const content = this.content(name);
    if (content === undefined) return refuse(404, 'BlobNotFound');
    const answer = read(content, request);
    const [disposition, type] = [searchParams.get('rscd'), searchParams.get('rsct')];
    const said = { ...(disposition && { 'content-disposition': disposition }), ...(type && { 'content-type': type }) };
    return { ...answer, headers: { ...answer.headers, ...said } };
  }

  #write(name: string, query: URLSearchParams, { headers, body }: Seen): Answer {
    const blob = this.#blobs.get(name) ?? { blocks: new Map<string, Buffer>() };
    const part = query.get('comp');
    if (part === 'block') blob.blocks.set(query.get('blockid') ?? '', body);
    else if (part === 'blocklist') {
      const blocks = idsOf(body.toString()).map((id) => blob.blocks.get(id));
      if (blocks.includes(undefined)) return refuse(400, 'InvalidBlockList');
      blob.content = Buffer.concat(blocks as Buffer[]);
      blob.blocks.clear();
    } else if (part !== null) return refuse(400, 'InvalidQueryParameterValue');
    else if (headers['x-ms-blob-type'] !== 'BlockBlob') return refuse(400, 'MissingRequiredHeader');
    else blob.content = body;
    this.#blobs.set(name, blob);
    return { status: 201, headers: common() };
  }

  #isSigned(name: string, query: URLSearchParams, needed: Right): boolean {
    const expiry = query.get('se') ?? '';
    const isOurs = query.get('sig') === this.#signature(name, needed, expiry);
    return isOurs && Date.now() < Date.parse(expiry);
  }

  #signature(...parts: readonly string[]): string {
    return createHmac('sha256', this.#secret).update(parts.join('\n')).digest('base64');
  }
}

/** An error as the storage gives it. */
export function refuse(status: number, code: string, headers: Record<string, string> = {}): Answer {
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}.</Message></Error>`;
  return {
    status,
    headers: { ...common(), 'content-type': 'application/xml', 'x-ms-error-code': code, ...headers },
    body,
  };
}

/** The identifier is not optional: BuildKit's client reads it without looking whether it is there. */
function common(): Record<string, string> {
  return {
    'x-ms-request-id': randomUUID(),
    'x-ms-version': API_VERSION,
    etag: '"0x1"',
    'last-modified': new Date().toUTCString(),
  };
}

function idsOf(list: string): string[] {
  return [...list.matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)].map(([, id = '']) => id);
}

function read(content: Buffer, { headers }: Seen): Answer {
  const { length } = content;
  const range = String(headers['x-ms-range'] ?? headers['range'] ?? '');
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  const all = {
    ...common(),
    'content-type': 'application/octet-stream',
    'accept-ranges': 'bytes',
    'x-ms-blob-type': 'BlockBlob',
  };
  if (from === undefined) return { status: 200, headers: { ...all, 'content-length': `${length}` }, body: content };
  const [start, end] = [Number(from), Math.min(to ? Number(to) + 1 : length, length)];
  if (start >= length) return refuse(416, 'InvalidRange', { 'content-range': `bytes */${length}` });
  const part = { 'content-length': `${end - start}`, 'content-range': `bytes ${start}-${end - 1}/${length}` };
  return { status: 206, headers: { ...all, ...part }, body: content.subarray(start, end) };
}
