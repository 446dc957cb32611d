/** What a registry serves under a reference: the image's platforms and labels. */
import type { Digest } from '../image/digest.ts';
import type { Labels } from '../image/label.ts';
import { formatPlatform } from '../image/platform.ts';
import type { Repository } from '../image/reference.ts';
import type { RegistryClient } from './client.ts';
import { isImageConfig, readImageConfig } from './image-config.ts';
import { ImageTree, type Leaf } from './image-tree.ts';
import { getManifest, type ServedManifest } from './manifests.ts';
import { settleAll } from './settle-all.ts';

/** The image for one platform. */
export interface PlatformImage {
  /** As BuildKit writes it: `linux/amd64`, `linux/arm/v7`. */
  readonly platform: string;
  readonly digest: Digest;
  /** Of its configuration and its layers as they are stored, in bytes; what is there twice counts once. */
  readonly size: number;
}

export interface ImageFacts {
  readonly digest: Digest;
  readonly mediaType: string;
  readonly manifest: ServedManifest;
  /** In the order of the index; none for what is no image. */
  readonly platforms: readonly PlatformImage[];
  /** Of the first image. */
  readonly labels: Labels;
  /** Whether an index names an attestation by BuildKit. Referrers are not asked for. */
  readonly hasAttestations: boolean;
}

/** What `readLabels` finds. */
export interface LabelledImage {
  readonly digest: Digest;
  readonly labels: Labels;
  /** The first platform's own image, whatever index it is in; undefined for what is no image. */
  readonly inside?: Digest;
}

/** What BuildKit says of an attestation, also in its configuration. */
const NOWHERE = 'unknown/unknown';

/**
 * Reads an image with all its platforms.
 *
 * @param reference a tag or a digest
 * @returns undefined when the registry has no such manifest
 * @throws {RegistryFault} when the registry refuses, does not answer, or serves what is none of this
 */
export async function readImage(
  client: RegistryClient,
  repository: Repository,
  reference: string,
): Promise<ImageFacts | undefined> {
  const manifest = await getManifest(client, repository, reference);
  return manifest && readImageOf(client, repository, manifest);
}

/**
 * The same from a manifest that has been read.
 *
 * @throws {RegistryFault} when the registry refuses, does not answer, or serves what is none of this
 */
export async function readImageOf(
  client: RegistryClient,
  repository: Repository,
  manifest: ServedManifest,
): Promise<ImageFacts> {
  const tree = new ImageTree(client, repository);
  const found = (await tree.leaves(manifest)).flatMap(imageIn);
  const images = await settleAll(
    found.map(async ({ config, ...image }, place) => {
      // An index tells the platforms; the labels are only in the configuration, and one is enough of them.
      if (place > 0 && image.platform !== undefined) return { ...image, labels: {} };
      const { platform, labels } = await readImageConfig(client, repository, config);
      return { ...image, platform: image.platform ?? platform, labels };
    }),
  );
  const platforms = images.flatMap(({ platform, digest, size }) =>
    platform === undefined || platform === NOWHERE ? [] : [{ platform, digest, size }],
  );
  const different = new Map(platforms.map((each) => [`${each.platform} ${each.digest}`, each]));
  const { digest, mediaType } = manifest;
  return {
    digest,
    mediaType,
    manifest,
    platforms: [...different.values()],
    labels: images[0]?.labels ?? {},
    hasAttestations: tree.hasAttestations,
  };
}

/**
 * Reads the labels of the first image and nothing else.
 *
 * @param reference a tag or a digest
 * @returns undefined when the registry has no such manifest; no labels for what is no image
 * @throws {RegistryFault} when the registry refuses, does not answer, or serves what is none of this
 */
export async function readLabels(
  client: RegistryClient,
  repository: Repository,
  reference: string,
): Promise<LabelledImage | undefined> {
  const manifest = await getManifest(client, repository, reference);
  if (manifest === undefined) return undefined;
  const { digest } = manifest;
  for await (const { digest: inside, manifest: found } of new ImageTree(client, repository).inOrder(manifest)) {
    if (!isImageConfig(found.config)) continue;
    const { labels } = await readImageConfig(client, repository, found.config);
    return { digest, labels, inside };
  }
  return { digest, labels: {} };
}

/** Signed images by Docker's first schema, charts and other artifacts have no configuration of this kind. */
function imageIn({ digest, descriptor, manifest: { config, layers } }: Leaf) {
  if (!isImageConfig(config)) return [];
  // The content of hostile manifests may have any type.
  const platform = descriptor?.platform ? formatPlatform(descriptor.platform) : undefined;
  const parts = new Map([config, ...(layers ?? [])].map((part) => [part.digest, part.size ?? 0]));
  return [{ digest, config, platform, size: [...parts.values()].reduce((sum, size) => sum + size, 0) }];
}
