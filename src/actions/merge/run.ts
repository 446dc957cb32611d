/** The merge action from legs to result: one index, and from there the way of every pushed image. */
import { ActionError } from '../../errors.ts';
import { formatTagged } from '../../image/reference.ts';
import type { Leg } from '../../merge/leg.ts';
import { log } from '../../runner/log.ts';
import { afterBuild } from '../attempts/failed-build.ts';
import { followPush } from '../build/after-push.ts';
import { tellNothingLeft } from '../build/telling.ts';
import type { PushedImage } from '../publish/publish.ts';
import type { AfterPush, SoFar } from '../publish/published.ts';
import { startPushQuestion } from '../publish/push-permission.ts';
import { readPushed } from '../publish/reading.ts';
import { judgeTags } from '../publish/tags/judge.ts';
import type { Present } from '../publish/tags/look-up.ts';
import { type BuildResult, nothingDone, publishedPart, type Unfinished } from '../report/build-result.ts';
import { openSession } from '../sign-in/session.ts';
import { Stopwatch } from '../step/stopwatch.ts';
import type { Closers, Surroundings } from '../step/surroundings.ts';
import { checkTrust } from '../vouch/trust.ts';
import { makeIndex } from './make-index.ts';
import type { Merging } from './prepare.ts';

/**
 * @param known is kept up to date, also when this throws
 * @throws {ActionError}
 */
export async function run(
  merging: Merging,
  legs: readonly Leg[],
  around: Surroundings,
  known: Unfinished = {},
): Promise<BuildResult> {
  tell(merging, legs);
  if (merging.inputs.dryRun) return nothing(legs, 'nothing is done in a dry run', false);
  const closers: Closers = [];
  const watch = new Stopwatch();
  try {
    const result = await merge({ merging, legs, around, closers, watch });
    return { ...result, stages: watch.stages };
  } finally {
    known.stages = watch.stages;
    for (const close of closers.reverse()) await close();
  }
}

interface Step {
  readonly merging: Merging;
  readonly legs: readonly Leg[];
  readonly around: Surroundings;
  readonly closers: Closers;
  readonly watch: Stopwatch;
}

async function merge({ merging, legs, around, closers, watch }: Step): Promise<BuildResult> {
  const { environment, folder, signal } = around;
  const session = await watch.time('prepare', () =>
    openSession(merging.inputs, merging.names, environment, folder, signal),
  );
  closers.push(() => session.close());
  const confirmPush = startPushQuestion(merging.names, session, signal);
  await checkTrust(merging, around);
  const judged = await watch.time('look up', () => judgeTags(merging, session, around));
  closers.push(judged.close);
  const { prepared, present, floating, leftAlone } = judged;
  const idle = nothing(legs, `the images of ${legs.length} jobs are merged`);
  if (prepared.names.references.length === 0) return { ...idle, skipped: tellNothingLeft(leftAlone), leftAlone };
  await confirmPush();
  const after: AfterPush = { prepared, session, floating, around, watch, isPresent: present !== undefined };
  const soFar: SoFar = { images: [] };
  const published = await afterBuild({ ...idle, soFar }, async () => {
    const image = await imageOf(present, legs, after, merging.inputs.platforms);
    return followPush(image, after, soFar);
  });
  return {
    ...idle,
    ...publishedPart(published),
    skipped: present && whySkipped(present),
    imageId: published.imageId,
    leftAlone: [...leftAlone, ...published.leftAlone],
  };
}

/** What is there already is not made again: whoever has pulled it has this commit. */
async function imageOf(
  present: Present | undefined,
  legs: readonly Leg[],
  after: AfterPush,
  platforms: readonly string[],
): Promise<PushedImage> {
  if (present !== undefined) return presentImage(present, after, platforms);
  const skipped = legs.filter(({ image }) => image === null);
  if (skipped.length === 0) return after.watch.time('merge', () => makeIndex(legs, after));
  const lines = skipped.map(({ platform, skipped: why }) => `- ${platform}: ${why}`);
  const message = ['Not every platform was built, and the image is not there:', ...lines].join('\n');
  throw new ActionError('leg-not-built', message);
}

/** @throws {ActionError} `tag`, when what is there lacks a platform */
async function presentImage(present: Present, after: AfterPush, wanted: readonly string[]): Promise<PushedImage> {
  const { digest, at } = present;
  const image = { digest, source: at.repository, pushed: undefined };
  const facts = await readPushed(image, after).facts;
  const has = facts.platforms.map(({ platform }) => platform);
  const lacks = wanted.filter((platform) => !has.includes(platform));
  if (lacks.length > 0) {
    const name = formatTagged(at);
    throw new ActionError(
      'tag-lacks-platform',
      `${name} holds this commit already for ${has.join(', ')}, and not for ${lacks.join(', ')}; a tag like this never changes.`,
    );
  }
  log.notice(`Not merged: ${whySkipped(present)}`);
  return image;
}

function whySkipped({ digest, at }: Present): string {
  return `${formatTagged(at)} holds this commit already, as ${digest}, and a tag like this never changes.`;
}

/** A result in which nothing is done yet. */
export function nothing(legs: readonly Leg[], why: string, push = legs.length > 0): BuildResult {
  const idle = nothingDone({ push: { push, why }, cache: NO_CACHE, plan: { push: false, untagged: undefined } });
  return { ...idle, way: push ? 'digest' : 'none' };
}

const NO_CACHE = {
  backend: 'off',
  from: [],
  to: [],
  scope: '',
  mode: 'max',
  isReading: false,
  isWriting: false,
  reads: [],
  writes: undefined,
  timeoutSeconds: 0,
  reasons: [],
  warnings: [],
} as const;

function tell({ names }: Merging, legs: readonly Leg[]): void {
  for (const { platform, image, run } of legs) {
    const what = image === null ? 'not built, the image is there' : `${image.name}@${image.digest}`;
    log.info(`Leg: ${platform}, ${what} (attempt ${run.attempt}${run.job === null ? '' : `, job ${run.job}`}).`);
  }
  for (const reference of names.references.map(formatTagged)) {
    log.info(`Tag: ${reference} (${names.kinds.get(reference) ?? 'other'}).`);
  }
}
