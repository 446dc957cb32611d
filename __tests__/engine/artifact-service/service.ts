/**
 * GitHub's service for workflow artifacts, version 4, on loopback: what `@actions/artifact` talks to. Artifacts belong to a
 * run; every job of it, of any attempt, sees them.
 *
 * @see https://github.com/actions/toolkit/blob/main/packages/artifact/src/generated/results/api/v1/artifact.ts
 */
import { randomUUID } from 'node:crypto';
import type { Answer, Behaviour, Seen } from '../../fakes/http-server.ts';
import { startHttpServer } from '../../fakes/http-server.ts';
import { Blobs } from '../cache-service/blobs.ts';
import { twirpError } from '../cache-service/rpc.ts';

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';

export interface KeptArtifact {
  readonly id: number;
  readonly run: string;
  readonly job: string;
  readonly name: string;
  readonly blob: string;
  /** Bytes; undefined until it is whole. */
  size: number | undefined;
}

export interface ArtifactService {
  /** The variables that a job of the run gets; a new job each time. */
  readonly env: (run?: string) => Record<string, string>;
  /** What is whole, of all runs. */
  readonly artifacts: () => readonly KeptArtifact[];
  /** Answers the next calls of a method in another way. */
  readonly script: (method: string, ...answers: Behaviour[]) => void;
  readonly calls: () => readonly string[];
  readonly close: () => Promise<void>;
}

export async function startArtifactService(): Promise<ArtifactService> {
  const blobs = new Blobs();
  const kept: KeptArtifact[] = [];
  const scripted = new Map<string, Behaviour[]>();
  const calls: string[] = [];
  const server = await startHttpServer((request) => {
    const { pathname } = new URL(request.url, 'http://service');
    const blob = Blobs.nameOf(pathname);
    if (blob !== undefined) return blobs.answer(blob, request);
    if (!pathname.startsWith(SERVICE)) return { status: 404 };
    const method = pathname.slice(SERVICE.length);
    calls.push(method);
    return scripted.get(method)?.shift() ?? call(method, request);
  });
  const origin = `http://${server.host}`;

  function call(method: string, { headers, body }: Seen): Answer {
    const [, claims = ''] = (headers.authorization ?? '').split('.');
    const scope = String(JSON.parse(Buffer.from(claims, 'base64url').toString() || '{}').scp ?? '');
    const [, run = '', job = ''] = /Actions\.Results:([^:]+):([^: ]+)/.exec(scope) ?? [];
    if (run === '') return twirpError(401, 'unauthenticated', 'the token is not valid');
    const asked = JSON.parse(body.toString()) as Record<string, string | undefined>;
    if (asked['workflow_run_backend_id'] !== run) return twirpError(403, 'permission_denied', 'another run');
    const ofRun = kept.filter((artifact) => artifact.run === run);
    const named = ofRun.findLast(({ name }) => name === asked['name']);
    switch (method) {
      case 'CreateArtifact': {
        const name = asked['name'] ?? '';
        if (named !== undefined) return twirpError(409, 'already_exists', 'an artifact with this name already exists');
        const artifact = { id: kept.length + 1, run, job, name, blob: `${randomUUID()}.zip`, size: undefined };
        kept.push(artifact);
        return json({ ok: true, signed_upload_url: blobs.sign(origin, artifact.blob, 'cw', 600) });
      }
      case 'FinalizeArtifact':
        if (named === undefined) return twirpError(404, 'not_found', 'no such artifact');
        named.size = Number(asked['size']);
        return json({ ok: true, artifact_id: `${named.id}` });
      case 'ListArtifacts': {
        const fits = ({ id, name, size }: KeptArtifact) =>
          size !== undefined && (asked['name_filter'] ?? name) === name && (asked['id_filter'] ?? `${id}`) === `${id}`;
        return json({ artifacts: ofRun.filter(fits).map(described) });
      }
      case 'GetSignedArtifactURL':
        if (named === undefined) return twirpError(404, 'not_found', 'no such artifact');
        return json({ signed_url: blobs.sign(origin, named.blob, 'r', 600) });
      default:
        return twirpError(404, 'bad_route', method);
    }
  }

  return {
    env: (run = 'run') => ({ ACTIONS_RESULTS_URL: `${origin}/`, ACTIONS_RUNTIME_TOKEN: tokenFor(run, randomUUID()) }),
    artifacts: () => kept.filter(({ size }) => size !== undefined),
    script: (method, ...answers) => void scripted.set(method, answers),
    calls: () => calls,
    close: () => server.close(),
  };
}

function tokenFor(run: string, job: string): string {
  const claims = {
    scp: `Actions.ExampleScope Actions.Results:${run}:${job}`,
    exp: Math.floor(Date.now() / 1000) + 600,
  };
  return [{ typ: 'JWT', alg: 'HS256' }, claims, {}].map(encode).join('.');
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function described({ id, run, job, name, size }: KeptArtifact) {
  const ids = { workflow_run_backend_id: run, workflow_job_run_backend_id: job, database_id: `${id}` };
  return { ...ids, name, size: `${size}`, created_at: new Date().toISOString() };
}

function json(value: unknown): Answer {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
