/** Tags at a target: which of them are to be made, making them, and reading each back. */
import type { Digest } from '../image/digest.ts';
import { formatTagged, type TaggedReference } from '../image/reference.ts';
import type { Place } from '../registry/copy.ts';
import { RegistryFault } from '../registry/fault.ts';
import { listTags } from '../registry/list-tags.ts';
import { putManifest, type ServedManifest, servedDigest } from '../registry/manifests.ts';
import { DigestMismatch } from '../registry/publication.ts';
import { settleAll } from '../registry/settle-all.ts';
import type { Persist } from './means.ts';

/** From so many tags on a list of the target's is asked for first. */
const WORTH_A_LIST = 8;
/** Within the first page of it. */
const LONGEST_LIST = 500;

/**
 * Those that do not serve the image yet.
 *
 * @throws {RegistryFault}
 */
export async function staleTags(
  tags: readonly string[],
  digest: Digest,
  to: Place,
  persist: Persist,
): Promise<ReadonlySet<string>> {
  const { client, repository } = to;
  const known = tags.length < WORTH_A_LIST ? undefined : await shortList(to);
  const stale = await settleAll(
    tags.map(async (tag) => {
      if (known?.has(tag) === false) return [tag];
      const what = `looking up ${formatTagged({ repository, tag })}`;
      const served = await persist(what, repository.registry, () => servedDigest(client, repository, tag));
      return served === digest ? [] : [tag];
    }),
  );
  return new Set(stale.flat());
}

/** One request in place of many, where the target has few tags yet; undefined where it does not tell, or has many. */
async function shortList({ client, repository }: Place): Promise<ReadonlySet<string> | undefined> {
  const listed = new Set<string>();
  try {
    for await (const tag of listTags(client, repository)) {
      if (listed.add(tag).size >= LONGEST_LIST) return undefined;
    }
    return listed;
  } catch (error) {
    if (error instanceof RegistryFault) return undefined;
    throw error;
  }
}

/**
 * Makes the tags, all of them before the first is read back: some registries stumble over a manifest that is read while it
 * is written under another tag. One that fails stops no other.
 *
 * @returns why some of them do not serve it, by tag
 */
export async function makeTags(
  tags: Iterable<string>,
  manifest: ServedManifest,
  to: Place,
  persist: Persist,
): Promise<ReadonlyMap<string, Error>> {
  const failed = new Map<string, Error>();
  const { repository } = to;
  const each = (task: (reference: TaggedReference) => Promise<unknown>) =>
    [...tags]
      .filter((tag) => !failed.has(tag))
      .map((tag) => task({ repository, tag }).catch((error: Error) => failed.set(tag, error)));
  await Promise.all(each((reference) => putTag(reference, manifest, to, persist)));
  await Promise.all(each((reference) => readBack(reference, manifest.digest, to, persist)));
  return failed;
}

function putTag(reference: TaggedReference, manifest: ServedManifest, { client }: Place, persist: Persist) {
  const { repository, tag } = reference;
  return persist(`tagging ${formatTagged(reference)}`, repository.registry, () =>
    putManifest(client, repository, tag, manifest),
  );
}

/** A registry of several servers may need a moment until all of them serve what one took. */
function readBack(reference: TaggedReference, digest: Digest, { client }: Place, persist: Persist): Promise<void> {
  const { repository, tag } = reference;
  const name = formatTagged(reference);
  return persist(`reading back ${name}`, repository.registry, async () => {
    const served = await servedDigest(client, repository, tag);
    if (served === undefined) throw new RegistryFault(`${name} is not served yet`, undefined);
    if (served !== digest) throw new DigestMismatch(reference, served, digest);
  });
}
