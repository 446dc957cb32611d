/** What an entry of `outputs` pushed without `push: true`: asked for where its name is known, never changed. */
import { isPushedByOutputs } from '../../build/push.ts';
import { ActionError } from '../../errors.ts';
import type { Digest } from '../../image/digest.ts';
import { parseTaggedReference, type Repository } from '../../image/reference.ts';
import { RegistryFault } from '../../registry/fault.ts';
import { servedDigest } from '../../registry/manifests.ts';
import type { PublishedImage } from '../../registry/publication.ts';
import type { BuildFacts } from '../../result/build-files.ts';
import { parseExport } from '../../result/exports.ts';
import { log } from '../../runner/log.ts';
import type { BuildInputs } from '../inputs/inputs.ts';
import type { Session } from '../sign-in/session.ts';
import { persist } from './publish.ts';

export interface PushedByOutputs {
  readonly pushed: boolean;
  /** As the builder tells it; undefined when it does not. */
  readonly digest: Digest | undefined;
  /** What the registries serve. */
  readonly images: readonly PublishedImage[];
}

interface Place {
  readonly repository: Repository;
  /** Undefined for what is pushed by its digest alone. */
  readonly tag: string | undefined;
}

/** @throws {ActionError} `digest`, when a registry serves something else */
export async function confirmOutputs(
  { metadata }: BuildFacts,
  inputs: BuildInputs,
  session: Session,
  signal: AbortSignal,
): Promise<PushedByOutputs> {
  const digest = metadata?.digest;
  if (!isPushedByOutputs(inputs.outputs)) return { pushed: false, digest: undefined, images: [] };
  if (digest === undefined) return { pushed: true, digest, images: [] };
  const isByDigest = inputs.outputs.some((output) => parseExport(output).isByDigest);
  const places = (metadata?.names ?? []).flatMap((name) => placeOf(name, isByDigest) ?? []);
  const served = await Promise.all(places.map((place) => isServed(place, digest, inputs, session, signal)));
  const images = new Map<string, PublishedImage>();
  places.forEach(({ repository: { name }, tag }, index) => {
    if (!served[index]) return;
    const tags = [...(images.get(name)?.tags ?? []), ...(tag === undefined ? [] : [tag])];
    images.set(name, { name, tags, digest, state: 'published', error: '' });
  });
  for (const { name, tags } of images.values()) {
    log.info(`${name} serves ${digest}${tags.length > 0 ? ` under ${tags.join(', ')}` : ''}.`);
  }
  return { pushed: true, digest, images: [...images.values()] };
}

function placeOf(name: string, isByDigest: boolean): Place | undefined {
  const tagged = parseTaggedReference(name);
  return isByDigest && tagged ? { repository: tagged.repository, tag: undefined } : tagged;
}

/** A registry that cannot be asked is only told of: the build has its own ways to reach it. */
async function isServed(
  { repository, tag }: Place,
  digest: Digest,
  inputs: BuildInputs,
  session: Session,
  signal: AbortSignal,
): Promise<boolean> {
  const name = tag === undefined ? `${repository.name}@${digest}` : `${repository.name}:${tag}`;
  let answer: Digest | undefined;
  try {
    const client = await session.clientFor(repository.registry);
    const ask = async () => {
      const found = await servedDigest(client, repository, tag ?? digest);
      if (found === undefined) throw new RegistryFault(`${name} is not served yet`, undefined);
      return found;
    };
    answer = await persist(`reading back ${name}`, ask, inputs, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    log.warning(`${name} was pushed by an output, and cannot be confirmed: ${(error as Error).message}.`);
    return false;
  }
  if (answer === digest) return true;
  throw new ActionError('digest-mismatch', `${name} serves ${answer}, but an output pushed ${digest} there.`);
}
