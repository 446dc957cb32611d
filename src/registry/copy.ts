/**
 * Copies an image by digest into another repository: the index, every manifest below it, every blob that is not
 * there yet. Nothing is tagged here.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-blobs
 */
import type { Digest } from '../image/digest.ts';
import { type Descriptor, isIndex, type Manifest, parseManifest } from '../image/manifest.ts';
import type { Repository } from '../image/reference.ts';
import type { RegistryClient } from './client.ts';
import { faultFrom, RegistryFault } from './fault.ts';
import { isSuccess } from './http.ts';
import { getManifest, putManifest, type ServedManifest } from './manifests.ts';
import { settleAll } from './settle-all.ts';

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

/** The digest fits the bytes, so another attempt would read the same. */
function parseServed({ bytes }: ServedManifest, name: string): Manifest {
  try {
    return parseManifest(bytes.toString('utf8'));
  } catch (cause) {
    throw new RegistryFault(`reading ${name}: ${(cause as Error).message}`, 200, { cause });
  }
}

async function copyBlob(blob: Descriptor, from: Place, to: Place): Promise<void> {
  const request = { repository: to.repository.path, access: 'pull,push' } as const;
  const found = await to.client.send({ ...request, method: 'HEAD', to: `blobs/${blob.digest}` });
  if (found.status === 200) return;
  const location = await startUpload(blob, from, to);
  if (location === 'mounted') return;
  location.searchParams.set('digest', blob.digest);
  const source = await from.client.open({
    method: 'GET',
    repository: from.repository.path,
    access: 'pull',
    to: `blobs/${blob.digest}`,
  });
  if (source.status !== 200) {
    source.stream.resume();
    throw new RegistryFault(
      `reading blob ${blob.digest} of ${from.repository.name}: the registry answered ${source.status}`,
      source.status,
    );
  }
  const answer = await to.client
    .send({
      ...request,
      method: 'PUT',
      to: location,
      headers: { 'content-type': 'application/octet-stream', 'content-length': String(blob.size) },
      body: source.stream,
    })
    // An upload that ends early would otherwise keep the download, and its connection, half read.
    .finally(() => source.stream.destroy());
  if (!isSuccess(answer.status)) throw faultFrom(`writing blob ${blob.digest} to ${to.repository.name}`, answer);
}

/** Within one registry a blob can be mounted from the other repository; where that is refused it is sent. */
async function startUpload(blob: Descriptor, from: Place, to: Place): Promise<URL | 'mounted'> {
  const sameRegistry = from.repository.registry === to.repository.registry;
  const mount = sameRegistry ? `?mount=${blob.digest}&from=${encodeURIComponent(from.repository.path)}` : '';
  const answer = await to.client.send({
    method: 'POST',
    repository: to.repository.path,
    access: 'pull,push',
    to: `blobs/uploads/${mount}`,
    ...(sameRegistry && { from: from.repository.path }),
  });
  if (answer.status === 201) return 'mounted';
  const location = answer.headers.location;
  if (answer.status !== 202 || location === undefined) {
    throw faultFrom(`starting an upload to ${to.repository.name}`, answer);
  }
  return to.client.resolve(location);
}
