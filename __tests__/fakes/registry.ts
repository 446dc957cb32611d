/**
 * A small registry that keeps its images in memory and speaks the distribution API; any answer can be replaced.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#api
 */
import { createHash } from 'node:crypto';
import type { Digest } from '../../src/image/digest.ts';
import { type Answer, type Behaviour, type HttpServer, type Seen, startHttpServer } from './http-server.ts';

export interface FakeRegistry extends HttpServer {
  /** What every request must pass; undefined lets it through. */
  guard: (request: Seen) => Behaviour | undefined;
  /** The next requests that look like `METHOD /v2/path` get these answers, one each, then the usual one. */
  readonly script: (asked: string, ...answers: Array<Behaviour | 'as-usual'>) => void;
  readonly blobs: Map<string, Buffer>;
  /** By `repository:reference`, where a reference is a tag or a digest. */
  readonly manifests: Map<string, { mediaType: string; bytes: Buffer }>;
  /** Keeps a manifest, as a push of it would. */
  readonly put: (repository: string, manifest: unknown, mediaType: string, tag?: string) => Digest;
  /** Keeps a blob. */
  readonly putBlob: (repository: string, content: string) => { digest: Digest; size: number };
  /** The digest that a tag names. */
  readonly served: (repository: string, tag: string) => Digest | undefined;
  /** Whether blobs may be taken from another repository without being sent. */
  mounts: boolean;
  /** Whether the answer of a manifest carries its digest. */
  tellsDigest: boolean;
}

export function digestOfBytes(bytes: Buffer | string): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

export async function startRegistry(): Promise<FakeRegistry> {
  const scripted: Array<{ asked: string; answers: Array<Behaviour | 'as-usual'> }> = [];
  const state = { guard: (_: Seen): Behaviour | undefined => undefined, mounts: true, tellsDigest: true };
  const blobs: FakeRegistry['blobs'] = new Map();
  const manifests: FakeRegistry['manifests'] = new Map();
  const server = await startHttpServer((request) => {
    const asked = `${request.method} ${request.url.split('?')[0]}`;
    const next = scripted.find((entry) => entry.asked === asked && entry.answers.length > 0)?.answers.shift();
    if (next !== undefined && next !== 'as-usual') return next;
    return state.guard(request) ?? usual(request);
  });

  function usual({ method, url, headers, body }: Seen): Answer {
    const { pathname, searchParams } = new URL(url, 'http://registry');
    if (pathname === '/v2/') return { status: 200 };
    const [, repository = '', kind = '', reference = ''] =
      /^\/v2\/(.+)\/(manifests|blobs\/uploads|blobs)\/(.*)$/.exec(pathname) ?? [];
    if (kind === 'manifests') {
      if (method === 'PUT') {
        const bytes = { mediaType: headers['content-type'] ?? '', bytes: body };
        for (const name of [reference, digestOfBytes(body)]) manifests.set(`${repository}:${name}`, bytes);
        return { status: 201, headers: state.tellsDigest ? { 'docker-content-digest': digestOfBytes(body) } : {} };
      }
      const found = manifests.get(`${repository}:${reference}`);
      if (found === undefined) return unknown('MANIFEST_UNKNOWN');
      const digest = state.tellsDigest ? { 'docker-content-digest': digestOfBytes(found.bytes) } : {};
      return { status: 200, headers: { 'content-type': found.mediaType, ...digest }, body: found.bytes };
    }
    if (kind === 'blobs') {
      const blob = blobs.get(`${repository}:${reference}`);
      return blob === undefined ? unknown('BLOB_UNKNOWN') : { status: 200, body: blob };
    }
    return upload(method, repository, searchParams, body);
  }

  function upload(method: string, repository: string, parameters: URLSearchParams, body: Buffer): Answer {
    if (method === 'DELETE') return { status: 204 };
    if (method === 'POST') {
      const mounted = blobs.get(`${parameters.get('from')}:${parameters.get('mount')}`);
      if (state.mounts && mounted !== undefined) {
        blobs.set(`${repository}:${parameters.get('mount')}`, mounted);
        return { status: 201 };
      }
      return { status: 202, headers: { location: `/v2/${repository}/blobs/uploads/1?_state=a%2Bb` } };
    }
    const digest = parameters.get('digest') ?? '';
    if (digest !== digestOfBytes(body)) return error(400, 'DIGEST_INVALID', 'provided digest did not match');
    blobs.set(`${repository}:${digest}`, body);
    return { status: 201 };
  }

  return Object.assign(state, server, {
    blobs,
    manifests,
    script: (asked: string, ...answers: Array<Behaviour | 'as-usual'>) => void scripted.push({ asked, answers }),
    put(repository: string, manifest: unknown, mediaType: string, tag?: string) {
      const bytes = Buffer.from(JSON.stringify(manifest));
      const digest = digestOfBytes(bytes);
      for (const name of [digest, ...(tag ? [tag] : [])]) manifests.set(`${repository}:${name}`, { mediaType, bytes });
      return digest;
    },
    putBlob(repository: string, content: string) {
      const digest = digestOfBytes(content);
      blobs.set(`${repository}:${digest}`, Buffer.from(content));
      return { digest, size: content.length };
    },
    served: (repository: string, tag: string) => {
      const found = manifests.get(`${repository}:${tag}`);
      return found && digestOfBytes(found.bytes);
    },
  });
}

/** An answer as the specification has it. */
export function error(status: number, code: string, message: string, headers: Record<string, string> = {}): Answer {
  const body = JSON.stringify({ errors: [{ code, message }] });
  return { status, headers: { 'content-type': 'application/json', ...headers }, body };
}

function unknown(code: string): Answer {
  return error(404, code, 'not known here');
}
