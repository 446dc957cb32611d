/**
 * Blobs on their way into a repository. They are streamed: a layer may be larger than the memory.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#post-then-put
 */
import type { Readable } from 'node:stream';
import type { Descriptor } from '../image/manifest.ts';
import type { Repository } from '../image/reference.ts';
import type { RegistryClient } from './client.ts';
import { faultFrom } from './fault.ts';
import { isSuccess } from './http.ts';

export interface BlobToUpload extends Pick<Descriptor, 'digest' | 'size'> {
  /** The path of a repository in the same registry that has it: where the registry mounts it, nothing is sent. */
  readonly mountFrom?: string;
}

/** A stream is read once, so there is no second try with it. */
export type BlobContent = Readable | Buffer;

/**
 * Uploads a blob, unless it is there.
 *
 * @param open gives the content; called only when it has to be sent
 * @throws {RegistryFault} when the registry refuses, does not answer, or the content is not what the digest says
 */
export async function uploadBlob(
  client: RegistryClient,
  repository: Repository,
  blob: BlobToUpload,
  open: () => BlobContent | Promise<BlobContent>,
): Promise<void> {
  const request = { repository: repository.path, access: 'pull,push' } as const;
  const found = await client.send({ ...request, method: 'HEAD', to: `blobs/${blob.digest}` });
  if (found.status === 200) return;
  const location = await startUpload(client, repository, blob);
  if (location === 'mounted') return;
  location.searchParams.set('digest', blob.digest);
  const body = await open();
  const answer = await client
    .send({
      ...request,
      method: 'PUT',
      to: location,
      headers: { 'content-type': 'application/octet-stream', 'content-length': String(blob.size) },
      body,
    })
    // An upload that ends early would otherwise keep its source, a connection or a file, half read.
    .finally(() => Buffer.isBuffer(body) || body.destroy());
  if (!isSuccess(answer.status)) throw faultFrom(`writing blob ${blob.digest} to ${repository.name}`, answer);
}

async function startUpload(
  client: RegistryClient,
  { name, path }: Repository,
  { digest, mountFrom }: BlobToUpload,
): Promise<URL | 'mounted'> {
  const mount = mountFrom === undefined ? '' : `?mount=${digest}&from=${encodeURIComponent(mountFrom)}`;
  const answer = await client.send({
    method: 'POST',
    repository: path,
    access: 'pull,push',
    to: `blobs/uploads/${mount}`,
    ...(mountFrom !== undefined && { from: mountFrom }),
  });
  if (answer.status === 201) return 'mounted';
  const location = answer.headers.location;
  if (answer.status !== 202 || location === undefined) throw faultFrom(`starting an upload to ${name}`, answer);
  return client.resolve(location);
}
