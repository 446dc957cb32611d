/**
 * Manifests and indexes, as a registry serves them.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/manifest.md
 */
import { type Digest, isDigest } from './digest.ts';

/**
 * Every kind of manifest that we take. All four are always asked for: with fewer, an older registry converts
 * what it has and answers the digest of the conversion.
 */
export const MANIFEST_MEDIA_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
] as const;

/** A pointer to content. */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: Digest;
  /** In bytes. */
  readonly size: number;
}

/** What a manifest points to: an index has `manifests`, an image manifest `config` and `layers`. */
export interface Manifest {
  readonly mediaType?: string;
  readonly manifests?: readonly Descriptor[];
  readonly config?: Descriptor;
  readonly layers?: readonly Descriptor[];
}

export function isIndex(mediaType: string): boolean {
  return mediaType === MANIFEST_MEDIA_TYPES[0] || mediaType === MANIFEST_MEDIA_TYPES[2];
}

/**
 * Reads a manifest's JSON.
 *
 * @throws {Error} when it is no JSON object or a descriptor has no digest
 */
export function parseManifest(text: string): Manifest {
  const manifest: unknown = JSON.parse(text);
  if (typeof manifest !== 'object' || manifest === null) throw new Error('the manifest is no JSON object');
  const { manifests, config, layers } = manifest as Manifest;
  for (const descriptor of [...(manifests ?? []), ...(config ? [config] : []), ...(layers ?? [])]) {
    if (!isDigest(descriptor.digest)) throw new Error(`the manifest holds a malformed digest: ${descriptor.digest}`);
  }
  return manifest as Manifest;
}
