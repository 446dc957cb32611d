/** After a build: the tag by which a later run finds the image. */
import { formatTagged } from '../../image/reference.ts';
import { reuseTag } from '../../reuse/key.ts';
import { log } from '../../runner/log.ts';
import { type PushedImage, publishEverywhere } from '../publish/publish.ts';
import type { AfterPush } from '../publish/published.ts';
import type { Reuse } from './reuse.ts';

/** The image is what it is: without the tag it is only built again. */
export async function leaveKey(
  { digest, source }: Pick<PushedImage, 'digest' | 'source'>,
  { key, places }: Reuse,
  { prepared, session, around }: AfterPush,
): Promise<void> {
  const { write: repository, why } = places;
  if (key === undefined) return;
  if (repository === undefined) {
    if (why !== undefined) log.info(`No later run finds this image by its content, because ${why}.`);
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
