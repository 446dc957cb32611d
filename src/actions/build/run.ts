/** The build action from inputs to result: the stages in their order. */

import type { Labels } from '../../image/label.ts';
import { log } from '../../runner/log.ts';
import { afterBuild } from '../attempts/failed-build.ts';
import { anchorFor } from '../publish/anchor.ts';
import type { AfterPush, SoFar } from '../publish/published.ts';
import type { ReadAhead } from '../publish/reading.ts';
import { type JudgedTags, judgeTags } from '../publish/tags/judge.ts';
import { type BuildResult, nothingDone, publishedPart, type Unfinished } from '../report/build-result.ts';
import type { Reuse } from '../reuse/reuse.ts';
import type { Prepared } from '../step/prepared.ts';
import { Stopwatch } from '../step/stopwatch.ts';
import type { Closers, Surroundings } from '../step/surroundings.ts';
import { buildImage } from './build-image.ts';
import { Leave, leavesNothingElse } from './leave.ts';
import { decideAlone, getReady, openWays, type Ways } from './ready.ts';
import { tell, tellContext, tellNames, tellNothingLeft, warnOfSignIn } from './telling.ts';
import { loadWhatFollows } from './what-follows.ts';

/**
 * Runs the stages.
 *
 * @param known is kept up to date, also when this throws
 * @throws {ActionError}
 */
export async function run(prepared: Prepared, around: Surroundings, known: Unfinished = {}): Promise<BuildResult> {
  tellNames(prepared);
  if (prepared.inputs.dryRun) {
    tellContext(prepared);
    const decided = await decideAlone(prepared, around.environment);
    return { ...nothingDone(decided), argv: tell(prepared, decided, around.folder) };
  }
  const closers: Closers = [];
  const watch = new Stopwatch((stage, seconds) => log.debug(`Stage ${stage}: ${seconds.toFixed(2)} s.`));
  try {
    const ways = await watch.time('prepare', () => openWays(prepared, around, closers));
    Object.assign(known, { push: ways.push, cache: ways.expectedCache });
    const step = { prepared, ways, around, closers, watch, known };
    const result = ways.push.push ? await publishImage(step) : await buildOnly(step);
    return { ...result, stages: watch.stages };
  } finally {
    known.stages = watch.stages;
    for (const close of closers.reverse()) await close();
  }
}

interface Step {
  readonly prepared: Prepared;
  readonly ways: Ways;
  readonly around: Surroundings;
  readonly closers: Closers;
  readonly watch: Stopwatch;
  readonly known: Unfinished;
}

/** Without a push of ours; an output may push by itself. */
async function buildOnly(step: Step): Promise<BuildResult> {
  const { prepared, ways, around } = step;
  const reuse = await lookForReuse(step);
  if (reuse?.present !== undefined && prepared.inputs.outputs.length === 0) {
    return { ...(await (await import('./after-build.ts')).takePresent(reuse.present, step)), reuse };
  }
  const { ready, facts, ahead: _, ...built } = await build(step);
  const { confirmOutputs } = await import('./after-build.ts');
  const confirm = () => confirmOutputs(facts, prepared.inputs, ways.session, around.signal);
  return { ...nothingDone(ready), ...built, ...(await afterBuild(built, confirm)), reuse };
}

async function publishImage(given: Step): Promise<BuildResult> {
  const { ways, around, closers, watch } = given;
  const reuse = await lookForReuse(given);
  const judged = await watch.time('look up', () => judgeTags(given.prepared, ways.session, around, reuse));
  closers.push(judged.close);
  const { prepared, floating, leftAlone: alone } = judged;
  given.known.leftAlone = alone;
  if (prepared.names.references.length === 0) return nothingLeft(given, judged);
  const { session } = ways;
  const present = judged.present ?? reuse?.present;
  const after: AfterPush<Prepared> = { prepared, session, floating, around, watch, isPresent: present !== undefined };
  if (present !== undefined) {
    const used = await (await import('./after-build.ts')).usePresent(present, after, ways, closers);
    return { ...used, reuse };
  }
  const labelled = withLabels(prepared, reuse?.labels);
  const { ready, facts, ahead, ...built } = await build({ ...given, prepared: labelled });
  const { plan } = ready;
  const following = { ...after, ...(ahead && { ahead }) };
  const soFar: SoFar = { images: [] };
  const published = await afterBuild({ ...built, soFar }, async () => {
    const { followLeg, followPush, imageOf, leaveKey, loadTags } = await import('./after-build.ts');
    const image = await imageOf(facts, plan, following);
    const done = prepared.inputs.distribute
      ? await followLeg(image, following)
      : await followPush(image, following, soFar);
    if (reuse !== undefined) await leaveKey(image, reuse, after, facts.metadataFile);
    const loaded = plan.untagged?.loadName ?? plan.tags[0];
    if (plan.load && loaded !== undefined) await loadTags(loaded, prepared.names.references, session);
    return done;
  });
  const leftAlone = [...judged.leftAlone, ...published.leftAlone];
  return { ...nothingDone(ready), ...built, ...publishedPart(published), leftAlone, reuse };
}

/** Looked for only where somebody wants it: nothing of it is loaded otherwise. */
async function lookForReuse({ prepared, ways, around, watch }: Step): Promise<Reuse | undefined> {
  if (prepared.inputs.reuse === 'off') return undefined;
  // Reuse goes on without what it cannot look up, and a refused sign-in is not of that kind.
  await ways.session.proven();
  const reuse = await import('../reuse/reuse.ts');
  const means = { ...around, session: ways.session, plan: ways.expectedPlan };
  return watch.time('reuse', () => reuse.lookForReuse(prepared, means));
}

function withLabels(prepared: Prepared, labels: Labels = {}): Prepared {
  const { names } = prepared;
  return { ...prepared, names: { ...names, labels: { ...names.labels, ...labels } } };
}

async function build({ prepared, ways, around, closers, watch, known }: Step) {
  tellContext(prepared);
  const ready = await watch.time('builder', () => getReady(prepared, ways.push, ways, around, closers));
  Object.assign(known, { push: ready.push, cache: ready.cache, builder: ready.builder });
  tell(prepared, ready, around.folder);
  if (ready.push.push) warnOfSignIn(prepared);
  const mayBegin = ready.push.push && ways.isConfirmedLater && leavesNothingElse(ready.plan);
  const leave = mayBegin ? new Leave(ways.confirmPush, around.signal) : undefined;
  if (leave === undefined) await ways.confirmPush();
  // What docker has pushed is read while docker ends.
  let ahead: ReadAhead | undefined;
  const hear = (line: string) => ahead?.hear(line);
  const soFar = { ...nothingDone(ready), builder: ready.builder };
  const meanwhile = () =>
    loadWhatFollows(
      ({ ReadAhead }) => {
        const anchor = ready.push.push ? anchorFor(prepared) : undefined;
        if (anchor === undefined) return;
        ahead = new ReadAhead(ways.session);
        ahead.getReady(anchor.repository.registry);
      },
      ({ getReadyToReport }) => getReadyToReport(prepared, around.environment, soFar),
    );
  const beside = { hear, meanwhile, ...(leave && { leave }) };
  const built = await watch.time('build', () => buildImage(prepared, ready, ways, around, beside));
  Object.assign(known, built);
  if (leave !== undefined) ways.session.taken();
  return { ready, ahead, ...built };
}

/** Every tag has been moved on by a newer run: there is nothing that anybody could pull this build by. */
async function nothingLeft(step: Step, { leftAlone }: Pick<JudgedTags<Prepared>, 'leftAlone'>): Promise<BuildResult> {
  const skipped = tellNothingLeft(leftAlone);
  const { buildAlone } = await import('./after-build.ts');
  const built = await buildAlone(step, 'newer runs have moved every tag on', step.ways, step.closers);
  return { ...built, skipped, leftAlone };
}
