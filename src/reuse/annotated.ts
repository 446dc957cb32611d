/**
 * An index that says more of an image than the image itself does: the labels of another commit's run, while every layer,
 * configuration and manifest stays what it was. Pure.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md
 */
import { createHash } from 'node:crypto';
import { type Annotations, type Descriptor, isIndex, OCI_INDEX, parseManifest } from '../image/manifest.ts';
import { parsePlatform } from '../image/platform.ts';
import type { ImageFacts } from '../registry/image-facts.ts';
import type { ServedManifest } from '../registry/manifests.ts';

/** @returns what is to be put by its digest: the image's own index with more annotations, or one around a single image */
export function annotatedIndex(
  { manifest, platforms }: Pick<ImageFacts, 'manifest' | 'platforms'>,
  annotations: Annotations,
): ServedManifest {
  const { manifests, annotations: own } = isIndex(manifest.mediaType)
    ? parseManifest(manifest.bytes.toString('utf8'))
    : { manifests: [descriptorOf(manifest, platforms)], annotations: {} };
  const index = { schemaVersion: 2, mediaType: OCI_INDEX, manifests, annotations: { ...own, ...annotations } };
  const bytes = Buffer.from(JSON.stringify(index, null, 2));
  return { mediaType: OCI_INDEX, bytes, digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
}

function descriptorOf({ digest, mediaType, bytes }: ServedManifest, [only]: ImageFacts['platforms']): Descriptor {
  const platform = only && parsePlatform(only.platform);
  return { mediaType, digest, size: bytes.length, ...(platform && { platform }) };
}
