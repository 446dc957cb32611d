/** An image of this commit that is there already: nothing is built for it, and it gets the tags that it lacks. */
import { followPush } from './after-push.ts';
import { afterBuild } from './attempts/failed-build.ts';
import { buildImage } from './build-image.ts';
import { type BuildResult, nothingDone, publishedPart, unusedCache } from './build-result.ts';
import { planBuild } from './planning.ts';
import type { AfterPush, SoFar } from './published.ts';
import { loadPresent } from './pushed-image.ts';
import { type Closers, getReady, type Ways } from './ready.ts';
import type { Present } from './tags/look-up.ts';
import { tell, tellPresent } from './telling.ts';

/** @throws {ActionError} as {@link followPush} */
export async function usePresent(
  { digest, at }: Present,
  after: AfterPush,
  ways: Ways,
  closers: Closers,
): Promise<BuildResult> {
  const { prepared, session } = after;
  const { inputs, names } = prepared;
  const skipped = tellPresent(prepared, { digest, at });
  await ways.confirmPush();
  const built = await filesOf(after, ways, closers);
  const { attempts = 0, history = [] } = built;
  const soFar: SoFar = { images: [] };
  const image = { digest, source: at.repository, pushed: undefined };
  const published = await afterBuild({ attempts, history, soFar }, async () => {
    const done = await followPush(image, after, soFar);
    if (inputs.load) await loadPresent(image, names.references, session);
    return done;
  });
  const metadata = JSON.stringify({ 'containerimage.digest': digest, 'image.name': at.repository.name });
  return { ...built, skipped, imageId: published.imageId, metadata, ...publishedPart(published) };
}

/** Files that the image is also wanted as are built all the same; the registry keeps what it has. */
async function filesOf(after: AfterPush, ways: Ways, closers: Closers): Promise<BuildResult> {
  const { prepared, around, watch } = after;
  const push = { push: false, why: 'the registry has the image already' };
  const cache = unusedCache(ways.expectedCache);
  const idle = nothingDone({ push: ways.push, cache, plan: planBuild(prepared, push, cache) });
  if (prepared.inputs.outputs.length === 0) return idle;
  const alone = { ...prepared, inputs: { ...prepared.inputs, load: false } };
  const ready = await watch.time('builder', () => getReady(alone, push, ways, around, closers));
  tell(alone, ready, around.folder);
  const { facts: _, ...built } = await watch.time('build', () => buildImage(alone, ready, ways, around));
  return { ...idle, ...built };
}
