/** The images that a build pulls, as what their registries serve now. */
import type { Digest } from '../image/digest.ts';
import { parseImageReference } from '../image/image-reference.ts';
import type { RegistryClient } from '../registry/client.ts';
import { RegistryFault } from '../registry/fault.ts';
import { servedDigest } from '../registry/manifests.ts';
import { settleInTurn } from '../registry/settle-all.ts';

/** An image for a platform. The digest is that of the whole image: of the index where there is one. */
export interface Base {
  /** In full: `docker.io/library/alpine:3.22`. */
  readonly reference: string;
  readonly platform: string;
  readonly digest: Digest;
}

export interface Unresolved {
  readonly reference: string;
  /** As a clause behind the image's name: `is not in its registry`. */
  readonly why: string;
}

export interface BasesMeans {
  readonly clientFor: (registry: string) => RegistryClient | Promise<RegistryClient>;
  /** Runs one request with attempts; the name is for the log. */
  readonly persist: <T>(what: string, task: () => Promise<T>) => Promise<T>;
}

/** Registries count what one address asks at once. */
const AT_ONCE = 8;

/**
 * Asks for each image once, whatever its platforms. One that is written with its digest is not asked for. Nothing is
 * thrown: an image that cannot be resolved is told as such, and its build will tell more.
 *
 * @param images in full, as `needsOf` and `sortNamedContexts` tell them
 */
export async function resolveBases(
  images: readonly Pick<Base, 'reference' | 'platform'>[],
  means: BasesMeans,
): Promise<{ readonly bases: readonly Base[]; readonly unresolved: readonly Unresolved[] }> {
  const references = [...new Set(images.map(({ reference }) => reference))];
  const found = new Map<string, Digest | Unresolved>();
  await settleInTurn(AT_ONCE, references, async (reference) => {
    found.set(reference, await resolve(reference, means));
  });
  return {
    bases: images.flatMap(({ reference, platform }) => {
      const digest = found.get(reference);
      return typeof digest === 'string' ? [{ reference, platform, digest }] : [];
    }),
    unresolved: references.flatMap((reference) => {
      const fault = found.get(reference);
      return typeof fault === 'object' ? [fault] : [];
    }),
  };
}

async function resolve(reference: string, { clientFor, persist }: BasesMeans): Promise<Digest | Unresolved> {
  const parsed = parseImageReference(reference);
  if (parsed === undefined) return { reference, why: 'is the name of no image' };
  const { repository, tag = 'latest', digest } = parsed;
  if (digest !== undefined) return digest;
  try {
    const client = await clientFor(repository.registry);
    const ask = () => servedDigest(client, repository, tag);
    const served = await persist(`looking up the base image ${reference}`, ask);
    return served ?? { reference, why: 'is not in its registry' };
  } catch (fault) {
    return { reference, why: whyOf(fault) };
  }
}

function whyOf(fault: unknown): string {
  if (!(fault instanceof RegistryFault)) return `cannot be looked up: ${(fault as Error).message}`;
  if (fault.isDenied) return `is refused by its registry: ${fault.message}`;
  return `cannot be looked up: ${fault.message}`;
}

/** By reference: the digest is the same for every platform. Those that are written with their digest cannot move. */
export type RecordedBases = Readonly<Record<string, Digest>>;

export function recordBases(bases: readonly Base[]): RecordedBases {
  const moving = bases.filter(({ reference }) => !reference.includes('@'));
  return Object.fromEntries(moving.map(({ reference, digest }) => [reference, digest]));
}

export interface MovedBase {
  readonly image: string;
  readonly from: Digest;
  readonly to: Digest;
}

/** The images of both whose digest is another by now. One that came or went is a change of what was written. */
export function movedBases(before: RecordedBases, after: RecordedBases): MovedBase[] {
  return Object.entries(after).flatMap(([image, to]) => {
    const from = Object.hasOwn(before, image) ? before[image] : undefined;
    return from === undefined || from === to ? [] : [{ image, from, to }];
  });
}
