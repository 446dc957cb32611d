/** Puts the bundles beside the image in its registries. */
import { bundleArtifact } from '../../attest/bundle.ts';
import { RegistryFault } from '../../registry/fault.ts';
import { attachReferrer } from '../../registry/referrers.ts';
import { settleAll } from '../../registry/settle-all.ts';
import { log } from '../../runner/log.ts';
import { persist } from '../publish/publish.ts';
import type { AttestMeans, AttestRequest, AttestSubject } from './request.ts';
import type { Held } from './statements.ts';

export interface Refusal {
  /** The repository's name. */
  readonly name: string;
  readonly isRequired: boolean;
  /** As a clause. */
  readonly why: string;
  readonly cause: RegistryFault;
}

export interface Stored {
  readonly storedIn: readonly string[];
  readonly refusals: readonly Refusal[];
}

/** Every repository by itself: that one refuses does not keep it from the others. */
export async function storeEverywhere(
  request: AttestRequest,
  held: readonly Held[],
  means: AttestMeans,
): Promise<Stored> {
  if (!means.inputs.pushToRegistry) return { storedIn: [], refusals: [] };
  const results = await settleAll(request.subjects.map((subject) => storeIn(subject, request, held, means)));
  return {
    storedIn: results.filter((result) => typeof result === 'string'),
    refusals: results.filter((result) => typeof result !== 'string'),
  };
}

/** One after another: registries without a list of their own have it under a tag, which each of them rewrites. */
async function storeIn(
  { repository, isRequired = true }: AttestSubject,
  { image }: AttestRequest,
  held: readonly Held[],
  { inputs, session, signal }: AttestMeans,
): Promise<string | Refusal> {
  const { name } = repository;
  try {
    const client = await session.clientFor(repository.registry);
    for (const { name: what, bundle } of held) {
      const artifact = bundleArtifact(bundle);
      await persist(
        `storing the ${what} in ${name}`,
        () => attachReferrer(client, repository, image, artifact),
        inputs,
        signal,
      );
    }
    log.info(`${name} holds the attestation beside the image.`);
    return name;
  } catch (cause) {
    if (!(cause instanceof RegistryFault)) throw cause;
    return { name, isRequired, why: cause.message, cause };
  }
}
