/** The verify action: every check that is asked for, one after another, and what each came to. */
import type { Digest } from '../../image/digest.ts';
import { formatImageReference } from '../../image/image-reference.ts';
import { formatPinned, type TaggedReference } from '../../image/reference.ts';
import type { Environment } from '../../runner/environment.ts';
import { type Check, type CheckName, checksOf, type Finding, failed, passed } from '../../verification/checks.ts';
import { readBuildStatements, readVerifiedImage, type VerifiedImage } from '../../verification/image.ts';
import { judgeCommit, judgePlatforms } from '../../verification/judge-image.ts';
import { judgeProvenance } from '../../verification/judge-provenance.ts';
import { createPersist } from '../attempts/persist.ts';
import { usualRetries } from '../inputs/retrying.ts';
import { openSession, type Session } from '../sign-in/session.ts';
import { checkAttestation } from './attestation.ts';
import { checkSignature } from './cosign.ts';
import { checkDigest, checkTags, type PlaceMeans } from './places.ts';
import type { Prepared } from './prepare.ts';
import { checkWorkflow } from './workflow-of-run.ts';

export interface Verification {
  /** `name@sha256:…`, or as it was asked for where nothing is served. */
  readonly image: string;
  readonly digest: Digest | '';
  readonly checks: readonly Check[];
}

export interface Around {
  readonly environment: Environment;
  /** The step's private folder. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** @throws {ActionError} `sign-in`; a registry that refuses or does not answer is a check that fails */
export async function run(prepared: Prepared, around: Around): Promise<Verification> {
  const session = await signIn(prepared, around);
  try {
    const persist = createPersist(prepared.inputs, around.signal);
    return await verify(prepared, around, { session, persist });
  } finally {
    session.close();
  }
}

function signIn({ inputs, subject }: Prepared, { environment, folder, signal }: Around): Promise<Session> {
  const { maxAttempts, retryWaitSeconds } = inputs;
  const retrying = { ...usualRetries(), maxAttempts, retryWaitSeconds };
  const references = subject.places.map(({ repository }): TaggedReference => ({ repository, tag: 'latest' }));
  // Nothing is pushed; the word stands for the use of the job's token at ghcr.io.
  const asked = { ...inputs, ...retrying, push: 'true' } as const;
  return openSession(asked, { references, optional: new Set() }, environment, folder, signal);
}

type Asked = Partial<Record<CheckName, () => Promise<Finding>>>;

async function verify(prepared: Prepared, around: Around, means: Means): Promise<Verification> {
  const { subject } = prepared;
  const [{ repository, tags }] = subject.places;
  const { digest, finding } = await checkDigest(subject, means);
  const found: Partial<Record<CheckName, Finding>> = { digest: finding };
  const checks = await askedChecks(prepared, around, means, digest);
  for (const [name, check] of Object.entries(checks) as [CheckName, () => Promise<Finding>][]) {
    found[name] =
      digest === undefined
        ? failed('the image is not served')
        : await check().catch((error: Error) => failed(error.message));
  }
  const image = formatImageReference({ repository, tag: undefined, digest: digest ?? subject.digest });
  const asWritten = formatImageReference({ repository, tag: tags[0], digest: undefined });
  return {
    image: digest === undefined && subject.digest === undefined ? asWritten : image,
    digest: digest ?? '',
    checks: checksOf(found),
  };
}

interface Means extends PlaceMeans {
  readonly session: Session;
}

/** @param digest undefined where nothing is served: then they only say what was asked for */
async function askedChecks(
  { subject, commit, platforms, origin, inputs, roots }: Prepared,
  { environment, signal }: Around,
  { session, persist: persistAt }: Means,
  digest: Digest = `sha256:${'0'.repeat(64)}`,
): Promise<Asked> {
  const [{ repository }] = subject.places;
  const client = await session.clientFor(repository.registry);
  const persist = <T>(what: string, task: () => Promise<T>) => persistAt(what, repository.registry, task);
  const name = formatPinned(repository, digest);
  const token = inputs.githubToken;
  let read: Promise<VerifiedImage> | undefined;
  const image = () => {
    read ??= persist(`reading ${name}`, () => readVerifiedImage(client, repository, digest));
    return read;
  };
  const provenance = async () => {
    const statements = await persist(`reading the attestations of ${name}`, () =>
      readBuildStatements(client, repository, digest),
    );
    const { finding, runs } = judgeProvenance(await image(), statements, origin);
    return finding.state === 'fail' ? finding : checkWorkflow(runs, origin, finding, { environment, token, signal });
  };
  const hasTags = subject.digest !== undefined && subject.places.some(({ tags }) => tags.length > 0);
  return {
    ...(hasTags && { tags: () => checkTags(subject, digest, { session, persist: persistAt }) }),
    ...(commit !== undefined && { commit: async () => judgeCommit(await image(), commit) }),
    ...(platforms.length > 0 && { platforms: async () => judgePlatforms(await image(), platforms) }),
    ...(inputs.provenance && { provenance }),
    ...(inputs.attestation && {
      attestation: () =>
        checkAttestation(digest, origin, roots, { client, repository, environment, token, signal, persist }),
    }),
    ...(inputs.signature !== 'off' && {
      async signature() {
        // Each registry keeps its own.
        const places = subject.places.map((place) => formatPinned(place.repository, digest));
        const around = { env: session.env, workspace: environment.workspace, signal };
        let finding = passed('');
        for (const one of places) {
          finding = await checkSignature(one, inputs, origin, around);
          if (finding.state === 'fail') return failed(`${one}: ${finding.found}`);
        }
        return finding;
      },
    }),
  };
}
