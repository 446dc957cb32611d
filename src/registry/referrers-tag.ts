/**
 * The list of referrers under a tag, for registries that keep none themselves.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#referrers-tag-schema
 */
import { createHash } from 'node:crypto';
import type { Digest } from '../image/digest.ts';
import { type Descriptor, OCI_INDEX } from '../image/manifest.ts';
import { formatTagged, type Repository } from '../image/reference.ts';
import type { RegistryClient } from './client.ts';
import { RegistryFault } from './fault.ts';
import { getManifest, parseServed, putManifest } from './manifests.ts';

/** The list, with whatever else is in it. */
export interface ReferrersList extends Readonly<Record<string, unknown>> {
  readonly manifests: readonly Descriptor[];
}

/** The tag of the list: `sha256-` and the digits. */
function referrersTag(digest: Digest): string {
  return digest.replace(':', '-');
}

/**
 * @param digest the image's
 * @returns undefined when there is no list
 * @throws {RegistryFault} when the registry refuses or does not answer, or the tag names something else
 */
export async function readReferrersTag(
  client: RegistryClient,
  repository: Repository,
  digest: Digest,
): Promise<ReferrersList | undefined> {
  const name = formatTagged({ repository, tag: referrersTag(digest) });
  const served = await getManifest(client, repository, referrersTag(digest));
  if (served === undefined) return undefined;
  // What people keep there by that name is not ours to replace.
  if (served.mediaType !== OCI_INDEX) throw new RegistryFault(`${name} is no list of referrers`, 200);
  const list = parseServed(served, name);
  return { ...list, manifests: list.manifests ?? [] };
}

/** What is being added, by client and list: calls side by side would each write what the other has not seen. */
const inWork = new WeakMap<RegistryClient, Map<string, Promise<void>>>();

/**
 * Adds an entry to the list, and proves it by asking.
 *
 * @param digest the image's
 * @throws {RegistryFault} when the registry refuses or does not answer; a temporary one when the entry is not there
 */
export async function addToReferrersTag(
  client: RegistryClient,
  repository: Repository,
  digest: Digest,
  entry: Descriptor,
): Promise<void> {
  const lists = inWork.get(client) ?? new Map<string, Promise<void>>();
  inWork.set(client, lists);
  const key = `${repository.path}@${digest}`;
  const turn = (lists.get(key) ?? Promise.resolve())
    // The failure of another one is told to whom it concerns.
    .catch(() => {})
    .then(() => add(client, repository, digest, entry));
  lists.set(key, turn);
  await turn;
}

async function add(client: RegistryClient, repository: Repository, digest: Digest, entry: Descriptor): Promise<void> {
  const tag = referrersTag(digest);
  const holds = (list: ReferrersList | undefined) => list?.manifests.some((each) => each.digest === entry.digest);
  const list = await readReferrersTag(client, repository, digest);
  if (holds(list)) return;
  const manifests = [...(list?.manifests ?? []), entry];
  const bytes = Buffer.from(JSON.stringify({ ...list, schemaVersion: 2, mediaType: OCI_INDEX, manifests }));
  const sum: Digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  await putManifest(client, repository, tag, { mediaType: OCI_INDEX, digest: sum, bytes });
  if (holds(await readReferrersTag(client, repository, digest))) return;
  const name = formatTagged({ repository, tag });
  throw new RegistryFault(`${name} does not list what was just added: another run wrote it, or it is late`, undefined);
}
