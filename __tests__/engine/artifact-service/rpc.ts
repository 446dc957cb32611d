/**
 * The calls of the service that `@actions/artifact` makes, by Twirp with JSON; names in requests and answers are with
 * underscores, and numbers of 64 bits are texts.
 */
import type { Answer, Seen } from '../../fakes/http-server.ts';
import type { Blobs } from '../cache-service/blobs.ts';
import { twirpError } from '../cache-service/rpc.ts';
import type { BackendIds, Tokens } from '../cache-service/token.ts';
import type { ArtifactStore, WholeArtifact } from './store.ts';

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';
const METHODS = [
  'CreateArtifact',
  'FinalizeArtifact',
  'ListArtifacts',
  'GetSignedArtifactURL',
  'DeleteArtifact',
] as const;

export type ArtifactMethod = (typeof METHODS)[number];

/** What the client sends, each call its part. */
type Call = Readonly<Record<string, string | undefined>>;

export interface ArtifactRpc {
  readonly store: ArtifactStore;
  readonly blobs: Blobs;
  readonly tokens: Tokens;
  /** The address that clients know. */
  readonly origin: string;
}

/** Seconds for which the addresses it gives are good. */
const URL_LIFETIME = 600;
/** What file systems do not take. */
const BAD_NAME = /^$|["*:<>|?\r\n\\/]/;

/** The method that the path names; undefined for a path that is not the service's. */
export function artifactMethodOf(path: string): ArtifactMethod | undefined {
  return METHODS.find((method) => path === `${SERVICE}${method}`);
}

/** The name of the artifact that a call is about. */
export function artifactNameOf({ body }: Seen): string | undefined {
  const call = parse(body);
  return call?.['name'] ?? call?.['name_filter'];
}

export function answerArtifactCall(rpc: ArtifactRpc, method: ArtifactMethod, request: Seen): Answer {
  const by = rpc.tokens.holder(request.headers.authorization);
  if (typeof by === 'string') return twirpError(401, 'unauthenticated', by);
  const call = parse(request.body);
  if (call === undefined) return twirpError(400, 'malformed', 'the request is not JSON');
  return ANSWERS[method](rpc, by, call);
}

const ANSWERS: Readonly<Record<ArtifactMethod, (rpc: ArtifactRpc, by: BackendIds, call: Call) => Answer>> = {
  CreateArtifact({ store, blobs, origin }, by, { name = '', mime_type: type = 'application/zip', ...call }) {
    if (!isOf(call, by)) return denied();
    if (BAD_NAME.test(name) || name.length > 256) return twirpError(400, 'invalid_argument', 'the name is not valid');
    const artifact = store.create(by, name, type);
    const taken = 'an artifact with this name already exists on the workflow run';
    if (artifact === undefined) return twirpError(409, 'already_exists', taken);
    return json({ ok: true, signed_upload_url: blobs.sign(origin, artifact.blob, 'cw', URL_LIFETIME) });
  },
  FinalizeArtifact({ store, blobs }, by, { name = '', size, hash, ...call }) {
    if (!isOf(call, by)) return denied();
    const artifact = store.ofJobs(by.run, name);
    if (artifact === undefined) return twirpError(404, 'not_found', 'no artifact waits for its upload under this name');
    const length = blobs.content(artifact.blob)?.length;
    if (length !== Number(size ?? 0)) return json({ ok: false, artifact_id: '0' });
    return json({ ok: true, artifact_id: `${store.complete(artifact, length, hash).id}` });
  },
  ListArtifacts({ store }, by, { name_filter: name, id_filter: id, ...call }) {
    if (!isOf(call, by)) return denied();
    const fits = (each: WholeArtifact) => (name ?? each.name) === each.name && (id ?? `${each.id}`) === `${each.id}`;
    return json({ artifacts: store.seenBy(by.run).filter(fits).map(described) });
  },
  GetSignedArtifactURL({ store, blobs, origin }, by, call) {
    const artifact = store
      .seenBy(by.run)
      .find((each) => each.name === call['name'] && each.by.run === call['workflow_run_backend_id']);
    if (artifact === undefined) return twirpError(404, 'not_found', 'there is no artifact with this name');
    const isZip = artifact.mimeType === 'application/zip';
    const named = { file: `${artifact.name}${isZip ? '.zip' : ''}`, type: artifact.mimeType };
    return json({ name: artifact.name, signed_url: blobs.sign(origin, artifact.blob, 'r', URL_LIFETIME, named) });
  },
  DeleteArtifact({ store, blobs }, by, { name = '', ...call }) {
    const artifact = store.ofJobs(by.run, name);
    if (!isOf(call, by)) return denied();
    if (artifact === undefined) return twirpError(404, 'not_found', 'there is no artifact with this name');
    store.remove(artifact);
    blobs.remove(artifact.blob);
    return json({ ok: true, artifact_id: `${artifact.id}` });
  },
};

function isOf(call: Call, { run, job }: BackendIds): boolean {
  return call['workflow_run_backend_id'] === run && call['workflow_job_run_backend_id'] === job;
}

function denied(): Answer {
  return twirpError(403, 'permission_denied', 'the token is of another job');
}

function described({ by, id, name, size, created, digest }: WholeArtifact) {
  return {
    workflow_run_backend_id: by.run,
    workflow_job_run_backend_id: by.job,
    database_id: `${id}`,
    name,
    size: `${size}`,
    created_at: new Date(created).toISOString(),
    ...(digest !== undefined && { digest }),
  };
}

function json(value: unknown): Answer {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

function parse(body: Buffer): Call | undefined {
  try {
    const call: unknown = JSON.parse(body.toString());
    return typeof call === 'object' && call !== null ? (call as Call) : undefined;
  } catch {
    return undefined;
  }
}
