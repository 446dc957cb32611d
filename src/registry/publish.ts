/**
 * From one pushed reference to every reference: tags are put on the digest, other repositories get a copy of it, and
 * each tag is read back. All of it in parallel, each request with attempts of its own.
 */
import type { Digest } from '../image/digest.ts';
import { formatTagged, type Repository, type TaggedReference } from '../image/reference.ts';
import type { RegistryClient } from './client.ts';
import { copyImage } from './copy.ts';
import { RegistryFault } from './fault.ts';
import { getManifest, putManifest, type ServedManifest, servedDigest } from './manifests.ts';
import { settleAll } from './settle-all.ts';

export interface Publication {
  /** The reference that the build pushed. */
  readonly anchor: TaggedReference;
  /** The digest that the build pushed there. */
  readonly digest: Digest;
  /** Every reference that shall serve it, the anchor among them. */
  readonly references: readonly TaggedReference[];
}

export interface PublishMeans {
  readonly clientFor: (registry: string) => RegistryClient;
  /** Runs one request, or one copy, with attempts; the name is for the log. */
  readonly persist: <T>(what: string, task: () => Promise<T>) => Promise<T>;
  /** Told of each repository as soon as all its tags serve the image: another one may yet fail. */
  readonly onPublished?: (image: PublishedImage) => void;
}

/** A repository that serves the image now. */
export interface PublishedImage {
  readonly name: string;
  readonly tags: readonly string[];
  readonly digest: Digest;
}

/** A tag that does not serve the digest which was just pushed to it. */
export class DigestMismatch extends Error {
  override readonly name = 'DigestMismatch';
}

/**
 * Makes every reference serve the digest, and proves it by asking.
 *
 * @returns the repositories with their tags, in the order of the references
 * @throws {RegistryFault} when a registry refuses or stays away
 * @throws {DigestMismatch} when a tag serves something else
 */
export async function publish(publication: Publication, means: PublishMeans): Promise<PublishedImage[]> {
  const { anchor, digest, references } = publication;
  const from = { repository: anchor.repository, client: means.clientFor(anchor.repository.registry) };
  await confirm(anchor, digest, means);
  const groups = groupByRepository(references);
  const manifest = references.length > 1 ? await readManifest(from, digest, means) : undefined;
  return settleAll(
    groups.map(async ({ repository, tags }) => {
      const client = means.clientFor(repository.registry);
      const isAnchor = placeOf(repository) === placeOf(anchor.repository);
      if (!isAnchor) {
        const to = { repository, client };
        await means.persist(`copying to ${repository.name}`, () => copyImage(digest, from, to, manifest));
      }
      const missing = tags.filter((tag) => !(isAnchor && tag === anchor.tag));
      await settleAll(missing.map((tag) => tagAndConfirm({ repository, tag }, manifest, digest, means)));
      const image = { name: repository.name, tags, digest };
      means.onPublished?.(image);
      return image;
    }),
  );
}

async function readManifest(
  { repository, client }: { repository: Repository; client: RegistryClient },
  digest: Digest,
  { persist }: PublishMeans,
): Promise<ServedManifest> {
  return persist(`reading ${repository.name}@${digest}`, async () => {
    const manifest = await getManifest(client, repository, digest);
    // The tag was served a moment ago: a registry of several servers may need another one for its digest.
    if (manifest === undefined) throw new RegistryFault(`${repository.name}@${digest} is not served yet`, undefined);
    return manifest;
  });
}

async function tagAndConfirm(
  reference: TaggedReference,
  manifest: ServedManifest | undefined,
  digest: Digest,
  means: PublishMeans,
): Promise<void> {
  const client = means.clientFor(reference.repository.registry);
  if (manifest !== undefined) {
    await means.persist(`tagging ${formatTagged(reference)}`, () =>
      putManifest(client, reference.repository, reference.tag, manifest),
    );
  }
  await confirm(reference, digest, means);
}

/** A registry of several servers may need a moment until all of them serve what one took: it is asked again. */
async function confirm(reference: TaggedReference, digest: Digest, means: PublishMeans): Promise<void> {
  const client = means.clientFor(reference.repository.registry);
  const name = formatTagged(reference);
  await means.persist(`reading back ${name}`, async () => {
    const served = await servedDigest(client, reference.repository, reference.tag);
    if (served === undefined) throw new RegistryFault(`${name} is not served yet`, undefined);
    if (served !== digest) {
      throw new DigestMismatch(`${name} serves ${served}, but ${digest} was pushed: another run moved the tag`);
    }
  });
}

function groupByRepository(references: readonly TaggedReference[]) {
  const groups = new Map<string, { repository: Repository; tags: string[] }>();
  for (const { repository, tag } of references) {
    const group = groups.get(placeOf(repository)) ?? { repository, tags: [] };
    if (!group.tags.includes(tag)) group.tags.push(tag);
    groups.set(placeOf(repository), group);
  }
  return [...groups.values()];
}

/** `me/app` and `docker.io/me/app` are one place with two names. */
function placeOf({ registry, path }: Repository): string {
  return `${registry}/${path}`;
}
