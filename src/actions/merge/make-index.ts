/** From the images of the legs, as their registry serves them, to one index in the same repository. */
import { ActionError } from '../../errors.ts';
import { formatPinned, parseRepository, type Repository } from '../../image/reference.ts';
import { indexOfLegs, type ServedLeg } from '../../merge/index-of-legs.ts';
import type { Leg } from '../../merge/leg.ts';
import { readImage } from '../../registry/image-facts.ts';
import { putManifest } from '../../registry/manifests.ts';
import { sleep } from '../../runner/cancel.ts';
import { log } from '../../runner/log.ts';
import { annotationsOfIndex } from '../../tags/index-annotations.ts';
import { orExplain, type PushedImage, persist } from '../publish/publish.ts';
import type { AfterPush } from '../publish/published.ts';

/**
 * @param legs each with an image
 * @throws {ActionError} `merge`, when the registry does not have what the legs say; `registry`
 */
export async function makeIndex(legs: readonly Leg[], after: AfterPush): Promise<PushedImage> {
  const { prepared, session, around } = after;
  const source = repositoryOf(legs);
  const served = await readLegs(legs, source, after);
  const { labels, customAnnotations } = prepared.names;
  const index = annotationsOfIndex(labels, customAnnotations);
  const manifest = indexOfLegs(served, { index, asked: customAnnotations });
  const name = formatPinned(source, manifest.digest);
  const client = await session.clientFor(source.registry);
  const put = () => putManifest(client, source, manifest.digest, manifest);
  await orExplain(() => persist(`writing ${name}`, put, prepared.inputs, around.signal));
  log.info(`The index of ${legs.length} platforms is ${name}.`);
  return { digest: manifest.digest, source, pushed: undefined };
}

/** That all name the same one was seen before. */
function repositoryOf(legs: readonly Leg[]): Repository {
  const repository = parseRepository(legs[0]?.image?.name ?? '');
  if (repository === undefined) throw new Error('a leg without a repository came through');
  return repository;
}

async function readLegs(legs: readonly Leg[], source: Repository, after: AfterPush): Promise<ServedLeg[]> {
  const asked = await Promise.allSettled(legs.map((leg) => readOne(leg, source, after)));
  const lost = asked.flatMap((answer, place) =>
    answer.status === 'rejected' ? [{ platform: legs[place]?.platform, reason: answer.reason as Error }] : [],
  );
  const [first] = lost;
  if (first === undefined) return asked.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  if (!(first.reason instanceof ActionError)) throw first.reason;
  const lines = lost.map(({ platform, reason }) => `- ${platform}: ${reason.message}`);
  throw new ActionError('legs-gone', [`${source.name} does not serve every leg:`, ...lines].join('\n'), {
    advice: [first.reason.advice, 'If an image is gone, run the job that builds it again.'].filter(Boolean).join('\n'),
    cause: first.reason.cause,
  });
}

async function readOne({ platform, image }: Leg, source: Repository, after: AfterPush): Promise<ServedLeg> {
  if (image === null) throw new Error(`the leg of ${platform} has no image`);
  const { digest } = image;
  const { session, prepared, around } = after;
  const client = await session.clientFor(source.registry);
  const pinned = formatPinned(source, digest);
  const read = () =>
    orExplain(() =>
      persist(`reading ${pinned}`, () => readImage(client, source, digest), prepared.inputs, around.signal),
    );
  let facts = await read();
  if (facts === undefined) {
    // The job that pushed it has read it back, yet another server of the registry may need a moment.
    await sleep(1, around.signal);
    facts = await read();
  }
  if (facts === undefined)
    throw new ActionError('legs-gone', `${pinned} is not there`, { code: 'registry', advice: '' });
  const { manifest, platforms } = facts;
  return { platform, pinned, manifest, ownPlatforms: platforms.map((each) => each.platform) };
}
