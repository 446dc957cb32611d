/** Whether GitHub attests where the image comes from: bundles from GitHub and from the registry, and who is trusted. */
import { type Bundle, isAbout, statementIn } from '../../attest/bundle.ts';
import { describeAnswer } from '../../attest/permission.ts';
import { isProvenance } from '../../attest/predicate.ts';
import type { Digest } from '../../image/digest.ts';
import type { Repository } from '../../image/reference.ts';
import { askProcess } from '../../process/ask.ts';
import type { RegistryClient } from '../../registry/client.ts';
import { faultFrom } from '../../registry/fault.ts';
import { getManifest, parseServed } from '../../registry/manifests.ts';
import { listReferrers } from '../../registry/referrers.ts';
import { withoutInputs } from '../../runner/child-environment.ts';
import type { Environment } from '../../runner/environment.ts';
import { type Finding, failed, passed } from '../../verification/checks.ts';
import { type Origin, strangerIn } from '../../verification/origin.ts';
import { parseTrustedRoots, type TrustedRootJson, verifySignature } from '../../verification/signature.ts';
import { askGitHub } from '../vouch/github.ts';

export interface AttestationMeans {
  readonly client: RegistryClient;
  readonly repository: Repository;
  readonly environment: Environment;
  readonly token: string;
  readonly signal: AbortSignal;
  readonly persist: <T>(what: string, task: () => Promise<T>) => Promise<T>;
}

/** A bundle, and who keeps it. */
interface Kept {
  readonly bundle: Bundle;
  readonly where: string;
}

/** Milliseconds for an answer of GitHub's, or of its command line. */
const ANSWER_LIMIT = 30_000;
const BUNDLE = 'application/vnd.dev.sigstore.bundle';
/** A registry may list any number of them. */
const MOST_BUNDLES = 100;

/** @param roots undefined for those that GitHub's command line knows */
export async function checkAttestation(
  digest: Digest,
  origin: Origin,
  roots: readonly TrustedRootJson[] | undefined,
  means: AttestationMeans,
): Promise<Finding> {
  const notes: string[] = [];
  const kept = [...(await fromGitHub(digest, origin, means, notes)), ...(await fromRegistry(digest, means, notes))];
  if (kept.length === 0) return failed(['there is none', ...notes].join('; '));
  const trusted = roots ?? (await rootsOfGitHub(origin, means));
  const reasons = new Set<string>();
  for (const { bundle, where } of kept) {
    const reason = await whyNot(bundle, digest, origin, trusted);
    if (typeof reason !== 'string') return passed(`signed by ${reason.subject}, kept by ${where}`);
    reasons.add(`that of ${where}: ${reason}`);
  }
  return failed([...reasons, ...notes].join('; '));
}

/** @returns why it proves nothing, or who has signed it */
async function whyNot(bundle: Bundle, digest: Digest, origin: Origin, roots: readonly TrustedRootJson[]) {
  const statement = statementIn(bundle);
  if (statement === undefined || !isProvenance(statement.predicateType)) return 'it is no provenance';
  if (!isAbout(statement, digest)) return 'it is about another image';
  try {
    const identity = await verifySignature(bundle, roots);
    return strangerIn(identity, origin) ?? identity;
  } catch (error) {
    return `its signature does not hold (${(error as Error).message})`;
  }
}

async function fromGitHub(
  digest: Digest,
  { repository }: Origin,
  { environment, token, signal }: AttestationMeans,
  notes: string[],
): Promise<Kept[]> {
  try {
    const asked = { ...environment, event: { ...environment.event, repository } };
    const question = { method: 'GET', path: `/${digest}?predicate_type=provenance&per_page=100` } as const;
    const answer = await askGitHub(question, { environment: asked, token, limit: ANSWER_LIMIT, signal });
    if (answer.status === 404) return [];
    if (answer.status !== 200) throw new Error(describeAnswer(answer));
    const { attestations } = JSON.parse(answer.body.toString('utf8')) as { attestations: { bundle?: unknown }[] };
    return attestations.flatMap(({ bundle }) =>
      typeof bundle === 'object' && bundle !== null ? [{ bundle: bundle as Bundle, where: 'GitHub' }] : [],
    );
  } catch (error) {
    notes.push((error as Error).message);
    return [];
  }
}

async function fromRegistry(
  digest: Digest,
  { client, repository, persist }: AttestationMeans,
  notes: string[],
): Promise<Kept[]> {
  const kept: Kept[] = [];
  try {
    const listed = await persist(`listing the referrers of ${repository.name}@${digest}`, () =>
      listReferrers(client, repository, digest),
    );
    const bundles = listed.filter(({ artifactType }) => artifactType?.startsWith(BUNDLE) === true);
    for (const { digest: part } of bundles.slice(0, MOST_BUNDLES)) {
      const bundle = await persist(`reading ${repository.name}@${part}`, () => readBundle(client, repository, part));
      if (bundle !== undefined) kept.push({ bundle, where: repository.name });
    }
  } catch (error) {
    notes.push((error as Error).message);
  }
  return kept;
}

async function readBundle(client: RegistryClient, repository: Repository, digest: Digest): Promise<Bundle | undefined> {
  const manifest = await getManifest(client, repository, digest);
  const layer = manifest && parseServed(manifest, `${repository.name}@${digest}`).layers?.[0];
  if (layer === undefined) return undefined;
  const request = { method: 'GET', repository: repository.path, access: 'pull', to: `blobs/${layer.digest}` } as const;
  const answer = await client.send(request);
  if (answer.status !== 200) throw faultFrom(`reading the bundle ${layer.digest}`, answer);
  try {
    return JSON.parse(answer.body.toString('utf8')) as Bundle;
  } catch {
    return undefined;
  }
}

/** GitHub's command line is on its runners, and brings and renews what is to be trusted. @throws {Error} */
async function rootsOfGitHub({ serverUrl }: Origin, { environment, token, signal }: AttestationMeans) {
  const { host } = new URL(serverUrl);
  const args = ['attestation', 'trusted-root', ...(host === 'github.com' ? [] : ['--hostname', host])];
  const env = { ...withoutInputs(environment.all), ...(token !== '' && { GH_TOKEN: token }) };
  const help = 'give the input trusted-root, as "gh attestation trusted-root" writes it';
  const answer = await askProcess({ command: 'gh', args, env, signal, timeoutMs: ANSWER_LIMIT }).catch((cause) => {
    throw new Error(`nobody says whom to trust: gh cannot be run here (${cause.message}); ${help}`, { cause });
  });
  if (answer.exitCode !== 0) {
    const [said = 'no reason'] = answer.stderr.trim().split('\n');
    throw new Error(`nobody says whom to trust: gh ended with ${answer.exitCode ?? answer.stopped} (${said}); ${help}`);
  }
  return parseTrustedRoots(answer.stdout);
}
