/** After a build: the tag by which a later run finds the image. */
import { readFile } from 'node:fs/promises';
import { formatTagged } from '../../image/reference.ts';
import { reuseTag } from '../../reuse/key.ts';
import { materialsIn, otherWorker, surprises } from '../../reuse/materials.ts';
import { log } from '../../runner/log.ts';
import { type PushedImage, publishEverywhere } from '../publish/publish.ts';
import type { AfterPush } from '../publish/published.ts';
import type { Afterwards } from './content.ts';
import type { Reuse } from './reuse.ts';

/**
 * Leaves the tag where what was built is what the key says. The image is what it is: without the tag it is only built again.
 *
 * @param metadataFile where buildx told of the build; undefined for nowhere
 */
export async function leaveKey(
  { digest, source }: Pick<PushedImage, 'digest' | 'source'>,
  reuse: Reuse,
  { prepared, session, around }: AfterPush,
  metadataFile: string | undefined,
): Promise<void> {
  const { key, afterwards, places } = reuse;
  const { write: repository } = places;
  if (key === undefined || afterwards === undefined) return;
  const why = places.why ?? (await doubt(afterwards, metadataFile));
  if (repository === undefined || why !== undefined) {
    log.notice(`No later run finds this image by its content, because ${why ?? 'there is no place for it'}.`);
    return;
  }
  const reference = { repository, tag: reuseTag(key) };
  try {
    const image = { digest, source, pushed: undefined };
    await publishEverywhere(image, [reference], prepared, { session, signal: around.signal });
  } catch (error) {
    if (around.signal.aborted) throw error;
    log.warning(`${formatTagged(reference)} could not be left for later runs: ${(error as Error).message}`);
  }
}

/** Why the image may be another one than its key says, as a clause; undefined where it is not. */
async function doubt(
  { declared, isUnchanged }: Afterwards,
  metadataFile: string | undefined,
): Promise<string | undefined> {
  const metadata = await metadataIn(metadataFile);
  const materials = materialsIn(metadata);
  if (materials === undefined) return 'the builder does not tell what it has taken from elsewhere';
  const [surprise] = [...otherWorker(metadata, declared.native), ...surprises(materials, declared)];
  if (surprise !== undefined) return surprise;
  const isSame = await isUnchanged().catch(() => false);
  return isSame ? undefined : 'the context has changed while it was built';
}

/** The image is published already: what cannot be read is not told. */
async function metadataIn(path: string | undefined): Promise<unknown> {
  if (path === undefined) return undefined;
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}
