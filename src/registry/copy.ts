/**
 * Copies an image by digest into another repository: the index, every manifest below it, every blob that is not
 * there yet. Nothing is tagged here.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-blobs
 */
import type { Readable } from 'node:stream';
import type { Digest } from '../image/digest.ts';
import { type Descriptor, isIndex } from '../image/manifest.ts';
import type { Repository } from '../image/reference.ts';
import type { RegistryClient } from './client.ts';
import { RegistryFault } from './fault.ts';
import { getManifest, parseServed, putManifest, type ServedManifest } from './manifests.ts';
import { settleAll } from './settle-all.ts';
import { uploadBlob } from './upload.ts';

/** A repository together with the client that speaks to its registry. */
export interface Place {
  readonly repository: Repository;
  readonly client: RegistryClient;
}

/**
 * Copies what the digest names. What is there already is left alone, so a second call costs little.
 *
 * @param known the manifest, where it has been read already
 * @returns the manifest, ready to be tagged at the target
 * @throws {RegistryFault}
 */
export async function copyImage(
  digest: Digest,
  from: Place,
  to: Place,
  known?: ServedManifest,
): Promise<ServedManifest> {
  const manifest = known ?? (await getManifest(from.client, from.repository, digest));
  if (manifest === undefined) {
    throw new RegistryFault(`reading ${from.repository.name}@${digest}: the registry has no such manifest`, 404);
  }
  const { manifests, config, layers } = parseServed(manifest, `${from.repository.name}@${digest}`);
  if (isIndex(manifest.mediaType)) {
    for (const child of manifests ?? []) await copyImage(child.digest, from, to);
  } else {
    const blobs = new Map([...(config ? [config] : []), ...(layers ?? [])].map((blob) => [blob.digest, blob]));
    await settleAll([...blobs.values()].map((blob) => copyBlob(blob, from, to)));
  }
  await putManifest(to.client, to.repository, digest, manifest);
  return manifest;
}

/** Within one registry a blob can be mounted from the other repository; where that is refused it is sent. */
async function copyBlob({ digest, size }: Descriptor, from: Place, to: Place): Promise<void> {
  const sameRegistry = from.repository.registry === to.repository.registry;
  const blob = { digest, size, ...(sameRegistry && { mountFrom: from.repository.path }) };
  await uploadBlob(to.client, to.repository, blob, () => openBlob(digest, from));
}

/**
 * The content of a blob; whoever asks has to read it or to end it.
 *
 * @throws {RegistryFault}
 */
export async function openBlob(digest: Digest, { client, repository }: Place): Promise<Readable> {
  const source = await client.open({
    method: 'GET',
    repository: repository.path,
    access: 'pull',
    to: `blobs/${digest}`,
  });
  if (source.status === 200) return source.stream;
  source.stream.resume();
  const message = `reading blob ${digest} of ${repository.name}: the registry answered ${source.status}`;
  throw new RegistryFault(message, source.status);
}
