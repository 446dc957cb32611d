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
  /** Whether manifests can be deleted. */
  deletes: boolean;
  /** How many referrers a page of their list has; undefined for a registry that keeps no such lists. */
  referrersPage: number | undefined;
  /** Whether the registry picks the referrers of the type that is asked for. */
  filtersReferrers: boolean;
}

interface Described {
  readonly artifactType?: string;
  readonly annotations?: object;
  readonly config?: { readonly mediaType: string };
  readonly subject?: { readonly digest: string };
}

export function digestOfBytes(bytes: Buffer | string): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

export async function startRegistry(): Promise<FakeRegistry> {
  const scripted: Array<{ asked: string; answers: Array<Behaviour | 'as-usual'> }> = [];
  const state = {
    guard: (_: Seen): Behaviour | undefined => undefined,
    mounts: true,
    tellsDigest: true,
    deletes: false,
    referrersPage: undefined as number | undefined,
    filtersReferrers: true,
  };
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
      /^\/v2\/(.+)\/(manifests|referrers|blobs\/uploads|blobs)\/(.*)$/.exec(pathname) ?? [];
    if (kind === 'manifests') return manifest(method, repository, reference, headers['content-type'], body);
    if (kind === 'referrers') return referrers(repository, reference, searchParams);
    if (kind === 'blobs') {
      const blob = blobs.get(`${repository}:${reference}`);
      return blob === undefined ? unknown('BLOB_UNKNOWN') : { status: 200, body: blob };
    }
    return upload(method, repository, searchParams, body);
  }

  function manifest(method: string, repository: string, reference: string, type = '', body: Buffer): Answer {
    const told = (bytes: Buffer) => (state.tellsDigest ? { 'docker-content-digest': digestOfBytes(bytes) } : {});
    if (method === 'PUT') {
      const bytes = { mediaType: type, bytes: body };
      for (const name of [reference, digestOfBytes(body)]) manifests.set(`${repository}:${name}`, bytes);
      const subject = state.referrersPage === undefined ? undefined : describedBy(body).subject?.digest;
      return { status: 201, headers: { ...told(body), ...(subject && { 'oci-subject': subject }) } };
    }
    const found = manifests.get(`${repository}:${reference}`);
    if (method === 'DELETE' && !state.deletes) return error(405, 'UNSUPPORTED', 'the operation is unsupported');
    if (found === undefined) return unknown('MANIFEST_UNKNOWN');
    if (method !== 'DELETE') {
      return { status: 200, headers: { 'content-type': found.mediaType, ...told(found.bytes) }, body: found.bytes };
    }
    for (const [name, { bytes }] of manifests) {
      if (name.startsWith(`${repository}:`) && bytes.equals(found.bytes)) manifests.delete(name);
    }
    return { status: 202 };
  }

  function referrers(repository: string, subject: string, parameters: URLSearchParams): Answer {
    if (state.referrersPage === undefined) return { status: 404, body: '404 page not found' };
    const wanted = state.filtersReferrers ? parameters.get('artifactType') : null;
    const all = [...manifests].flatMap(([name, { mediaType, bytes }]) => {
      const { config, artifactType = config?.mediaType, annotations, ...described } = describedBy(bytes);
      const isOne = name === `${repository}:${digestOfBytes(bytes)}` && described.subject?.digest === subject;
      if (!isOne || (wanted !== null && wanted !== artifactType)) return [];
      return [{ mediaType, digest: digestOfBytes(bytes), size: bytes.length, artifactType, annotations }];
    });
    const start = Number(parameters.get('start'));
    const end = start + state.referrersPage;
    parameters.set('start', String(end));
    const next = { link: `</v2/${repository}/referrers/${subject}?${parameters}>; rel="next"` };
    const mediaType = 'application/vnd.oci.image.index.v1+json';
    return {
      status: 200,
      headers: { 'content-type': mediaType, ...(end < all.length && next) },
      body: JSON.stringify({ schemaVersion: 2, mediaType, manifests: all.slice(start, end) }),
    };
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
      return { digest, size: Buffer.byteLength(content) };
    },
    served: (repository: string, tag: string) => {
      const found = manifests.get(`${repository}:${tag}`);
      return found && digestOfBytes(found.bytes);
    },
  });
}

/** What a manifest says of itself; anything may be put as one. */
function describedBy(bytes: Buffer): Described {
  try {
    return (JSON.parse(bytes.toString('utf8')) as Described | null) ?? {};
  } catch {
    return {};
  }
}

/** An answer as the specification has it. */
export function error(status: number, code: string, message: string, headers: Record<string, string> = {}): Answer {
  const body = JSON.stringify({ errors: [{ code, message }] });
  return { status, headers: { 'content-type': 'application/json', ...headers }, body };
}

function unknown(code: string): Answer {
  return error(404, code, 'not known here');
}
