/** One manifest of a repository, and of its content only what it hangs on and how old it is. */
import type { Digest } from '../../image/digest.ts';
import { LABEL } from '../../image/label.ts';
import { isManifest, type Manifest, textsIn } from '../../image/manifest.ts';
import { formatPinned } from '../../image/reference.ts';
import { isImageConfig } from '../../registry/image-config.ts';
import { getManifest, parseServed } from '../../registry/manifests.ts';
import type { Moment } from '../../retention/judge.ts';
import type { Around, Place } from './place.ts';

export interface ReadVersion {
  readonly digest: Digest;
  readonly children: readonly Digest[];
  readonly subject: Digest | undefined;
  /** Of an image. */
  readonly config: Digest | undefined;
  /** When it says that it was made. */
  readonly created: Moment | undefined;
}

/**
 * @param reference a tag or a digest
 * @returns undefined when it is not there
 * @throws {RegistryFault}
 */
export async function readVersion(
  { client, repository }: Pick<Place, 'client' | 'repository'>,
  reference: string,
  { persist }: Pick<Around, 'persist'>,
): Promise<ReadVersion | undefined> {
  const what = `reading ${repository.name}@${reference}`;
  const served = await persist(what, () => getManifest(client, repository, reference));
  if (served === undefined) return undefined;
  const manifest = parseServed(served, formatPinned(repository, served.digest));
  return { digest: served.digest, ...partsOf(manifest) };
}

function partsOf({ manifests, subject, config, annotations }: Manifest): Omit<ReadVersion, 'digest'> {
  // A cache lists its layers as manifests of another kind, which are none.
  const children = (manifests ?? []).filter(({ mediaType }) => isManifest(mediaType)).map(({ digest }) => digest);
  return {
    children: [...new Set(children)],
    subject: subject?.digest,
    config: isImageConfig(config) ? config.digest : undefined,
    created: momentIn(textsIn(annotations)[LABEL.created], 'by its annotation created'),
  };
}

/** Blobs that are read for one date. */
const LONGEST_CONFIG = 4 * 1024 * 1024;

/**
 * When an image was made, by its configuration: the later one of the build's time and the label.
 *
 * @returns undefined when it does not say so, or a date that stands for none
 * @throws {RegistryFault} when the registry does not answer
 */
export async function readCreated(
  { client, repository }: Pick<Place, 'client' | 'repository'>,
  config: Digest,
  { persist }: Pick<Around, 'persist'>,
): Promise<Moment | undefined> {
  const request = { method: 'GET', repository: repository.path, access: 'pull', to: `blobs/${config}` } as const;
  const answer = await persist(`reading the configuration ${config} of ${repository.name}`, () => client.send(request));
  if (answer.status !== 200 || answer.body.length > LONGEST_CONFIG) return undefined;
  try {
    const parsed = JSON.parse(answer.body.toString('utf8')) as { created?: unknown; config?: { Labels?: unknown } };
    const label = textsIn(parsed.config?.Labels)[LABEL.created];
    return later(momentIn(parsed.created, "by the image's created"), momentIn(label, 'by its label created'));
  } catch {
    return undefined;
  }
}

export function later(one: Moment | undefined, other: Moment | undefined): Moment | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one.at >= other.at ? one : other;
}

/** Reproducible builds say 1970, and some tools the year 1. */
const EARLIEST = Date.UTC(1990, 0, 1);

/** A date that stands for none is none. @param source as a clause: `by the image's created` */
export function momentIn(value: unknown, source: string): Moment | undefined {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return at >= EARLIEST ? { at, source } : undefined;
}
