/** What has changed in a repository since it was looked through. */
import type { Digest } from '../../image/digest.ts';
import { servedDigest } from '../../registry/manifests.ts';
import { settleInTurn } from '../../registry/settle-all.ts';
import { type Around, type Place, REGISTRY_AT_ONCE } from './place.ts';
import { readVersion } from './read-version.ts';
import type { Survey } from './survey.ts';

/** @returns everything that was pushed since, or that a tag leads to which was moved or made since */
export async function newsSince(survey: Survey, place: Place, around: Around): Promise<Set<Digest>> {
  const { client, packages, repository } = place;
  const known = survey.versions();
  const before = new Map([...known.values()].flatMap(({ digest, tags }) => tags.map((tag) => [tag, digest])));
  const listed = await survey.listTags();
  const fresh: string[] = listed.filter((tag) => !before.has(tag));
  if (packages !== undefined) {
    // A tag that was moved to another known version is seen when that one is about to go.
    const newest = known.size === 0 ? [] : await packages.newest();
    fresh.push(...newest.map(({ digest }) => digest).filter((digest) => !known.has(digest)));
  } else {
    const stayed = listed.filter((tag) => before.has(tag));
    await settleInTurn(REGISTRY_AT_ONCE, stayed, async (tag) => {
      const what = `looking up ${repository.name}:${tag}`;
      const served = await around.persist(what, () => servedDigest(client, repository, tag));
      if (served !== undefined && served !== before.get(tag)) fresh.push(tag);
    });
  }
  const found = new Set<Digest>();
  await settleInTurn(REGISTRY_AT_ONCE, fresh, (reference) => readBelow(reference, found, place, around));
  return found;
}

/** Reads what a reference leads to, anew. */
async function readBelow(reference: string, found: Set<Digest>, place: Place, around: Around): Promise<void> {
  const read = await readVersion(place, reference, around);
  if (read === undefined || found.has(read.digest)) return;
  found.add(read.digest);
  for (const child of read.children) await readBelow(child, found, place, around);
}
