/**
 * GitHub's service for workflow artifacts, as `@actions/artifact` talks to it, on loopback: with the service's rules of
 * who sees and names what, the storage behind it, and faults on command.
 *
 * @example
 * const service = await startArtifactService();
 * const run = await runWorkflow({ workflow, runtime: service.env });
 */
import type { Answer, Seen } from '../../fakes/http-server.ts';
import { Blobs } from '../cache-service/blobs.ts';
import { Tokens } from '../cache-service/token.ts';
import { type Subject, startWatchedServer, type WatchedServer } from '../cache-service/watched-server.ts';
import { type ArtifactRpc, answerArtifactCall, artifactMethodOf, artifactNameOf } from './rpc.ts';
import { ArtifactStore, type Attempt } from './store.ts';

export interface KeptArtifact extends Attempt {
  readonly id: number;
  readonly name: string;
  readonly content: Buffer;
}

export interface ForeignArtifact extends Attempt {
  readonly name: string;
  readonly content: Buffer | string;
  readonly mimeType?: string;
  /** What is said of the content, where that is not true. */
  readonly size?: number;
  readonly digest?: string;
}

export interface ArtifactService extends WatchedServer {
  /** The variables that the runner gives to a new job of the run, in its first attempt or this one. */
  readonly env: (of: string | Attempt) => Record<string, string>;
  /** What is whole, of all runs, the oldest first. */
  readonly artifacts: () => KeptArtifact[];
  /** Leaves what another client has uploaded; gives its identifier. */
  readonly put: (artifact: ForeignArtifact) => number;
}

export async function startArtifactService(): Promise<ArtifactService> {
  const [store, blobs, tokens] = [new ArtifactStore(), new Blobs(), new Tokens()];
  const server = await startWatchedServer(
    (request) => describe(request, store),
    (request, origin) => answer({ store, blobs, tokens, origin }, request),
  );
  return {
    ...server,
    env(of) {
      const backendIds = store.job(typeof of === 'string' ? { run: of, attempt: 1 } : of);
      return { ACTIONS_RESULTS_URL: `${server.url}/`, ACTIONS_RUNTIME_TOKEN: tokens.make([], { backendIds }) };
    },
    artifacts: () =>
      store.list().map(({ id, name, run, attempt, blob }) => {
        return { id, name, run, attempt, content: blobs.content(blob) ?? Buffer.of() };
      }),
    put({ name, content, mimeType = 'application/octet-stream', size, digest, ...attempt }) {
      const artifact = store.create(store.job(attempt), name, mimeType);
      if (artifact === undefined) throw new Error(`${name} is there already`);
      const bytes = Buffer.from(content);
      blobs.put(artifact.blob, bytes);
      return store.complete(artifact, size ?? bytes.length, digest).id;
    },
  };
}

function describe(request: Seen, store: ArtifactStore): Subject {
  const { pathname } = new URL(request.url, 'http://service');
  const method = artifactMethodOf(pathname);
  if (method !== undefined) return { operation: method, key: artifactNameOf(request) };
  const blob = Blobs.nameOf(pathname);
  if (blob === undefined) return { operation: 'other', key: undefined };
  return { operation: request.method === 'PUT' ? 'upload' : 'download', key: store.ofBlob(blob)?.name };
}

function answer(rpc: ArtifactRpc, request: Seen): Answer {
  const { pathname } = new URL(request.url, 'http://service');
  const method = artifactMethodOf(pathname);
  if (method !== undefined) return answerArtifactCall(rpc, method, request);
  const blob = Blobs.nameOf(pathname);
  return blob === undefined ? { status: 404, body: '{"message":"Not Found"}' } : rpc.blobs.answer(blob, request);
}
