/**
 * Manifests and indexes, as a registry serves them.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/manifest.md
 */
import { type Digest, isDigest } from './digest.ts';
import { formatPlatform, type ManifestPlatform } from './platform.ts';

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
  readonly platform?: ManifestPlatform;
  readonly annotations?: Readonly<Record<string, string>>;
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

/** BuildKit puts attestations into the index beside the images, as manifests for the platform `unknown/unknown`. */
function isAttestation(descriptor: Descriptor): boolean {
  return descriptor.annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
}

/** The digest of each platform's image in an index, attestations left out: `{ 'linux/amd64': 'sha256:…' }`. */
export function platformDigests(index: Manifest): Record<string, Digest> {
  const images = (index.manifests ?? []).filter((descriptor) => !isAttestation(descriptor));
  return Object.fromEntries(
    images.map((descriptor) => [
      descriptor.platform ? formatPlatform(descriptor.platform) : 'unknown',
      descriptor.digest,
    ]),
  );
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
