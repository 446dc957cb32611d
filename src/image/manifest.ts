/**
 * Manifests and indexes, as a registry serves them.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/manifest.md
 */
import { type Digest, isDigest } from './digest.ts';
import type { Platform } from './platform.ts';

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

/** Texts by key, at a manifest or at what points to one. */
export type Annotations = Readonly<Record<string, string>>;

/**
 * A pointer to content.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md#properties
 */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: Digest;
  /** In bytes. */
  readonly size: number;
  /** Of what an index points to. */
  readonly platform?: Platform;
  readonly annotations?: Annotations;
  /** Of what is no image. */
  readonly artifactType?: string;
}

/** What a manifest points to: an index has `manifests`, an image manifest `config` and `layers`. */
export interface Manifest {
  readonly mediaType?: string;
  readonly artifactType?: string;
  readonly manifests?: readonly Descriptor[];
  readonly config?: Descriptor;
  readonly layers?: readonly Descriptor[];
  /** What it is about, as a signature is about an image. */
  readonly subject?: Descriptor;
  readonly annotations?: Annotations;
}

/** By their names: what we write is of these. */
export const [OCI_INDEX, OCI_MANIFEST, DOCKER_LIST, DOCKER_MANIFEST] = MANIFEST_MEDIA_TYPES;

export function isManifest(mediaType: string): boolean {
  return MANIFEST_MEDIA_TYPES.some((type) => type === mediaType);
}

export function isIndex(mediaType: string): boolean {
  return mediaType === MANIFEST_MEDIA_TYPES[0] || mediaType === MANIFEST_MEDIA_TYPES[2];
}

/**
 * Whether an index points to what is said about an image, and not to an image: BuildKit gives such a manifest a platform
 * that there is not, for readers that know no better.
 *
 * @see https://docs.docker.com/build/metadata/attestations/attestation-storage/
 */
export function isAttestation({ platform, annotations }: Pick<Descriptor, 'platform' | 'annotations'>): boolean {
  if (annotations?.['vnd.docker.reference.type'] === 'attestation-manifest') return true;
  return platform?.os === 'unknown' && platform.architecture === 'unknown';
}

/**
 * Reads a manifest's JSON.
 *
 * @throws {Error} when it is no JSON object, or a descriptor has no digest or a size that is none
 */
export function parseManifest(text: string): Manifest {
  const manifest: unknown = JSON.parse(text);
  if (typeof manifest !== 'object' || manifest === null) throw new Error('the manifest is no JSON object');
  const { manifests, config, layers, subject } = manifest as Manifest;
  for (const [name, list] of Object.entries({ manifests, layers })) {
    if (list !== undefined && list !== null && !Array.isArray(list)) throw new Error(`its ${name} are no list`);
  }
  const single = [config, subject].filter((descriptor) => descriptor !== undefined && descriptor !== null);
  for (const descriptor of [...(manifests ?? []), ...single, ...(layers ?? [])]) checkDescriptor(descriptor);
  return manifest as Manifest;
}

function checkDescriptor(descriptor: Partial<Descriptor> | null): void {
  const { digest, size } = descriptor ?? {};
  if (!isDigest(digest)) throw new Error(`the manifest holds a malformed digest: ${digest}`);
  if (size !== undefined && !(Number.isSafeInteger(size) && size >= 0)) {
    throw new Error(`the manifest holds a malformed size: ${size}`);
  }
}

/** Texts by key, out of JSON from elsewhere; what is no text is left out. */
export function textsIn(value: unknown): Annotations {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === 'string'));
}
