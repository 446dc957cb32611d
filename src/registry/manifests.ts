/**
 * Manifests in a registry: which digest a tag serves, and tags made from a digest.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests
 */
import { createHash } from 'node:crypto';
import { type Digest, isDigest } from '../image/digest.ts';
import { MANIFEST_MEDIA_TYPES, type Manifest, parseManifest } from '../image/manifest.ts';
import type { Repository } from '../image/reference.ts';
import type { RegistryClient } from './client.ts';
import { faultFrom, RegistryFault } from './fault.ts';
import { isSuccess } from './http.ts';

/** A manifest as the registry serves it. The bytes are kept: a digest is over bytes, not over meaning. */
export interface ServedManifest {
  readonly digest: Digest;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

const ACCEPT = { accept: MANIFEST_MEDIA_TYPES.join(', ') };

/**
 * The digest that a tag or digest serves now.
 *
 * @returns undefined when the registry has no such manifest
 * @throws {RegistryFault} when the registry refuses or does not answer
 */
export async function servedDigest(
  client: RegistryClient,
  { name, path }: Repository,
  reference: string,
): Promise<Digest | undefined> {
  const answer = await client.send({
    method: 'HEAD',
    repository: path,
    access: 'pull',
    to: `manifests/${reference}`,
    headers: ACCEPT,
  });
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) throw faultFrom(`looking up ${name}:${reference}`, answer);
  const digest = answer.headers['docker-content-digest'];
  // The header is optional in the specification; the content then tells.
  return isDigest(digest) ? digest : (await getManifest(client, { name, path }, reference))?.digest;
}

/**
 * The manifest behind a tag or digest.
 *
 * @returns undefined when the registry has no such manifest
 * @throws {RegistryFault} when the registry refuses, does not answer, or serves other bytes than the digest says
 */
export async function getManifest(
  client: RegistryClient,
  { name, path }: Pick<Repository, 'name' | 'path'>,
  reference: string,
): Promise<ServedManifest | undefined> {
  const answer = await client.send({
    method: 'GET',
    repository: path,
    access: 'pull',
    to: `manifests/${reference}`,
    headers: ACCEPT,
  });
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) throw faultFrom(`reading ${name}@${reference}`, answer);
  const digest: Digest = `sha256:${createHash('sha256').update(answer.body).digest('hex')}`;
  if (isDigest(reference) && digest !== reference) {
    throw new RegistryFault(`reading ${name}@${reference}: the registry served other content, ${digest}`, 200);
  }
  return { digest, mediaType: mediaTypeOf(answer.headers['content-type']), bytes: answer.body };
}

/** Without parameters such as `charset=utf-8`, which are the transport's and not the manifest's. */
function mediaTypeOf(contentType = ''): string {
  return (contentType.split(';')[0] ?? '').trim();
}

/**
 * What a served manifest says. The digest fits the bytes, so another attempt would read the same.
 *
 * @param name for the message
 * @throws {RegistryFault}
 */
export function parseServed({ bytes }: Pick<ServedManifest, 'bytes'>, name: string): Manifest {
  try {
    return parseManifest(bytes.toString('utf8'));
  } catch (cause) {
    throw new RegistryFault(`reading ${name}: ${(cause as Error).message}`, 200, { cause });
  }
}

/**
 * Puts a manifest under a tag or its digest. The bytes go as they came, so the digest stays.
 *
 * @returns whether the registry itself lists the manifest with its `subject`, where it has one
 * @throws {RegistryFault} when the registry refuses, does not answer, or made another digest of it
 */
export async function putManifest(
  client: RegistryClient,
  { name, path }: Repository,
  reference: string,
  manifest: ServedManifest,
): Promise<{ readonly listsSubject: boolean }> {
  const what = isDigest(reference) ? `writing ${name}@${reference}` : `tagging ${name}:${reference}`;
  const answer = await client.send({
    method: 'PUT',
    repository: path,
    access: 'pull,push',
    to: `manifests/${reference}`,
    headers: { 'content-type': manifest.mediaType },
    body: manifest.bytes,
  });
  if (!isSuccess(answer.status)) throw faultFrom(what, answer);
  const digest = answer.headers['docker-content-digest'];
  if (digest !== undefined && digest !== manifest.digest) {
    throw new RegistryFault(`${what}: the registry made ${digest} of ${manifest.digest}`, 201);
  }
  return { listsSubject: answer.headers['oci-subject'] !== undefined };
}
