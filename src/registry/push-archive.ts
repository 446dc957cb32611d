/** Pushes an image out of an archive, by digest: the way for a builder that cannot push without a tag. */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { Digest } from '../image/digest.ts';
import { type ArchivedBlob, readArchive } from './archive-content.ts';
import type { Place } from './copy.ts';
import { putManifest } from './manifests.ts';
import { settleInTurn } from './settle-all.ts';
import { type BlobContent, uploadBlob } from './upload.ts';

/** As many as BuildKit sends to one registry: more would only share the same line. */
const AT_ONCE = 4;

/**
 * Pushes the image with everything in its index, attestations too, and tags nothing. What the registry has already is
 * not sent again, so a second call costs little. Blobs go from the file to the registry in pieces.
 *
 * @param path an OCI archive as `docker buildx build --output type=oci,dest=…` writes it
 * @returns the digest that the registry serves now
 * @throws {RegistryFault} when the registry refuses or does not answer
 * @throws {Error} when the file is no OCI archive of one image, or only a part of one; then nothing was sent
 * @see https://docs.docker.com/build/exporters/oci-docker/
 */
export async function pushArchive(path: string, { repository, client }: Place): Promise<Digest> {
  const { digest, blobs, levels } = await readArchive(path);
  await settleInTurn(AT_ONCE, blobs, (blob) => uploadBlob(client, repository, blob, () => contentOf(path, blob)));
  for (const manifests of levels) {
    await settleInTurn(AT_ONCE, manifests, (manifest) => putManifest(client, repository, manifest.digest, manifest));
  }
  return digest;
}

/** A stream of a file cannot be empty. Whether the file can be opened is known before anything is sent. */
async function contentOf(path: string, { start, size }: ArchivedBlob): Promise<BlobContent> {
  if (size === 0) return Buffer.alloc(0);
  const stream = createReadStream(path, { start, end: start + size - 1 });
  await once(stream, 'open');
  return stream;
}
