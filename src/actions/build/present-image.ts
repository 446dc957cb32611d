/** An image of this commit that is there already: nothing is built for it, and it gets the tags that it lacks. */

import { afterBuild } from '../attempts/failed-build.ts';
import type { AfterPush, SoFar } from '../publish/published.ts';
import { loadPresent } from '../publish/pushed-image.ts';
import { readPushed } from '../publish/reading.ts';
import type { Present } from '../publish/tags/look-up.ts';
import { type BuildResult, nothingDone, publishedPart, unusedCache } from '../report/build-result.ts';
import type { Prepared } from '../step/prepared.ts';
import type { Closers } from '../step/surroundings.ts';
import { followPush, idOf } from './after-push.ts';
import { buildImage } from './build-image.ts';
import { presentLeg } from './leg-image.ts';
import { planBuild } from './planning.ts';
import { getReady, type Ways } from './ready.ts';
import { tell, tellContext, tellPresent } from './telling.ts';

/** @throws {ActionError} as {@link followPush} */
export async function usePresent(
  present: Present,
  after: AfterPush<Prepared>,
  ways: Ways,
  closers: Closers,
): Promise<BuildResult> {
  const { prepared, session } = after;
  const { inputs, names } = prepared;
  const skipped = tellPresent(present);
  await ways.confirmPush();
  const isAnnotated = present.why !== undefined && inputs.reuseLabels === 'annotate' && !inputs.distribute;
  const { digest, at } = isAnnotated ? await (await import('../reuse/annotate.ts')).annotate(present, after) : present;
  // The engine gets the image that the registry has.
  const files = { ...after, prepared: { ...prepared, inputs: { ...inputs, load: false } } };
  const built = await buildAlone(files, 'the registry has the image already', ways, closers);
  const { attempts, history, timeline } = built;
  const soFar: SoFar = { images: [] };
  const image = { digest, source: at.repository, pushed: undefined };
  const published = await afterBuild({ attempts, history, timeline, soFar }, async () => {
    const done = inputs.distribute ? await presentLeg(image, at.tag, after) : await followPush(image, after, soFar);
    if (inputs.load) await loadPresent(image, names.references, session);
    return done;
  });
  const metadata = JSON.stringify({ 'containerimage.digest': digest, 'image.name': at.repository.name });
  return { ...built, skipped, imageId: published.imageId, metadata, ...publishedPart(published) };
}

/**
 * Without a push of ours: there is nothing to do but to load it, where that is wanted.
 *
 * @throws {ActionError} `build`
 */
export async function takePresent(
  present: Present,
  { prepared, ways, around }: Pick<AfterPush<Prepared>, 'prepared' | 'around'> & { readonly ways: Ways },
): Promise<BuildResult> {
  const skipped = tellPresent(present);
  const { digest, at } = present;
  const cache = unusedCache(ways.expectedCache);
  const idle = nothingDone({ push: ways.push, cache, plan: ways.expectedPlan });
  const image = { digest, source: at.repository };
  const { facts } = readPushed(image, { prepared, session: ways.session, around });
  if (prepared.inputs.load) await loadPresent(image, prepared.names.references, ways.session);
  return { ...idle, skipped, imageId: idOf(await facts) };
}

/**
 * What the image is wanted as beside a push that there is none of: files, and the image in the engine. Nothing is built
 * where nothing is wanted.
 *
 * @param why nothing is pushed, as the end of a sentence
 */
export async function buildAlone(
  { prepared, around, watch }: Pick<AfterPush<Prepared>, 'prepared' | 'around' | 'watch'>,
  why: string,
  ways: Ways,
  closers: Closers,
): Promise<BuildResult> {
  const push = { push: false, why };
  const cache = unusedCache(ways.expectedCache);
  const idle = nothingDone({ push: ways.push, cache, plan: planBuild(prepared, push, cache) });
  const { outputs, load } = prepared.inputs;
  if (outputs.length === 0 && !load) return idle;
  tellContext(prepared);
  const ready = await watch.time('builder', () => getReady(prepared, push, ways, around, closers));
  tell(prepared, ready, around.folder);
  const { facts: _, ...built } = await watch.time('build', () => buildImage(prepared, ready, ways, around));
  return { ...idle, ...built };
}
