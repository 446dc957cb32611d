/** What becomes of an image that has not passed the gate: it has no tag, and may go. */
import { type Descriptor, isIndex } from '../../image/manifest.ts';
import { formatPinned, type Repository } from '../../image/reference.ts';
import type { RegistryClient } from '../../registry/client.ts';
import { deleteManifest } from '../../registry/delete.ts';
import { listTags } from '../../registry/list-tags.ts';
import { getManifest, parseServed, servedDigest } from '../../registry/manifests.ts';
import { log } from '../../runner/log.ts';
import type { Session } from '../sign-in/session.ts';

/** More tags are not looked at one by one, and then nothing is deleted. */
const MOST_TAGS = 500;
const AT_ONCE = 16;

type Refused = Pick<Descriptor, 'digest' | 'mediaType'>;

/**
 * Deletes the manifest or index that was pushed; its parts are left to the registry, because another image may share
 * them. What a tag names stays, and what a tagged index names: the same content may have passed before. Says what it
 * did, and never fails.
 */
export async function deleteRefused(refused: Refused, repository: Repository, session: Session): Promise<void> {
  const { digest } = refused;
  const image = formatPinned(repository, digest);
  try {
    const client = await session.clientFor(repository.registry);
    const holder = await tagOn(refused, repository, client);
    if (holder !== undefined) {
      log.info(`${image} is not deleted: ${holder}.`);
      return;
    }
    const { state, text } = await deleteManifest(client, repository, digest);
    if (state === 'refused') log.warning(`${image} could not be deleted: ${text}. It has no tag.`);
    else log.info(`${image} is deleted.`);
  } catch (error) {
    log.warning(`${image} could not be deleted: ${(error as Error).message}.`);
  }
}

/** @returns why it has to stay; undefined when no tag names it */
async function tagOn(refused: Refused, repository: Repository, client: RegistryClient): Promise<string | undefined> {
  const tags: string[] = [];
  for await (const tag of listTags(client, repository)) {
    tags.push(tag);
    if (tags.length > MOST_TAGS) return `there are more than ${MOST_TAGS} tags, and one of them may name it`;
  }
  for (let start = 0; start < tags.length; start += AT_ONCE) {
    const some = tags.slice(start, start + AT_ONCE);
    const names = await Promise.all(some.map((tag) => isNamedBy(tag, refused, repository, client)));
    const found = some[names.indexOf(true)];
    if (found !== undefined) return `the tag ${found} names the same image`;
  }
  return undefined;
}

async function isNamedBy(
  tag: string,
  { digest, mediaType }: Refused,
  repository: Repository,
  client: RegistryClient,
): Promise<boolean> {
  // The shorter question, which no registry counts as a pull: an index is no part of another one.
  if (isIndex(mediaType)) return (await servedDigest(client, repository, tag)) === digest;
  const served = await getManifest(client, repository, tag);
  if (served === undefined || served.digest === digest) return served !== undefined;
  const { manifests = [] } = parseServed(served, `${repository.name}:${tag}`);
  return manifests.some((part) => part.digest === digest);
}
