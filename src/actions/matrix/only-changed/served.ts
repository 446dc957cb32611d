/**
 * Whether the tags that the step would give serve the image already. Its content may be there, and yet a tag serve another
 * one: after a change was taken back, in a new branch, for a new version, or where a merge of platforms has failed.
 */
import { formatTagged, type TaggedReference } from '../../../image/reference.ts';
import { readImage } from '../../../registry/image-facts.ts';
import { servedDigest } from '../../../registry/manifests.ts';
import type { BasesMeans } from '../../../reuse/bases.ts';
import { namesCommit } from '../../../tags/moves.ts';
import { firstMarked, type Marked } from '../../reuse/reuse.ts';
import type { Prepared } from '../../step/prepared.ts';

/**
 * @returns why the job has to give tags, as a clause; undefined where it has none to give but those of its commit
 * @throws {RegistryFault}
 */
export async function servedWhy(found: Marked, prepared: Prepared, means: BasesMeans): Promise<string | undefined> {
  const tags = lastingTags(prepared);
  const isLeg = prepared.inputs.distribute;
  if (isLeg && tags.length === 0) return 'no tag tells whether its platforms were merged';
  const serves = isLeg ? holds : servesSame;
  for (const tag of tags) {
    if (!(await serves(tag, found, means))) return `${formatTagged(tag)} does not serve its content`;
  }
  return undefined;
}

/** The tags that are required, without those that name the commit: nobody misses them for one that changes nothing. */
function lastingTags({ names, source }: Prepared): TaggedReference[] {
  return names.references.filter(
    ({ repository, tag }) => !names.optional.has(repository.name) && !namesCommit(tag, source),
  );
}

/** By its digest, or by its key: it may have got an index around it. */
async function servesSame(tag: TaggedReference, { image }: Marked, means: BasesMeans): Promise<boolean> {
  const digest = await means.persist(`looking up what ${formatTagged(tag)} serves`, async () =>
    servedDigest(await means.clientFor(tag.repository.registry), tag.repository, tag.tag),
  );
  if (digest === undefined || digest === image.digest) return digest !== undefined;
  const served = await firstMarked([tag], means);
  return served?.image.record?.key === image.record?.key;
}

/** Whether the merged image has the platform of the leg. */
async function holds(tag: TaggedReference, { at, image }: Marked, means: BasesMeans): Promise<boolean> {
  const read = ({ repository }: Pick<TaggedReference, 'repository'>, reference: string) =>
    means.persist(`reading ${repository.name} at ${reference}`, async () =>
      readImage(await means.clientFor(repository.registry), repository, reference),
    );
  const [whole, leg] = await Promise.all([read(tag, tag.tag), read(at, image.digest)]);
  const digests = new Set(whole?.platforms.map(({ digest }) => digest));
  return leg !== undefined && leg.platforms.length > 0 && leg.platforms.every(({ digest }) => digests.has(digest));
}
