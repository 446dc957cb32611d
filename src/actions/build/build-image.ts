/** The build with its attempts, and what is heard, kept and told of it. */

import { isQuiet } from '../../build/progress-mode.ts';
import { secretVariables } from '../../build/secrets.ts';
import type { CachePlan } from '../../cache/plan.ts';
import type { CacheReport } from '../../cache/progress.ts';
import type { BuildFacts } from '../../result/build-files.ts';
import type { Timeline } from '../../result/timeline.ts';
import { buildWithAttempts } from '../attempts/attempts.ts';
import type { FailureRecord } from '../attempts/failed-build.ts';
import type { BuildMeans } from '../attempts/one-attempt.ts';
import { TimelineKeeper } from '../attempts/timeline-keeper.ts';
import type { OpenBuilder } from '../builder/open.ts';
import { CacheListener } from '../cache/cache-report.ts';
import { anchorFor } from '../publish/anchor.ts';
import type { KeptResults } from '../report/kept-results.ts';
import type { Prepared } from '../step/prepared.ts';
import type { Surroundings } from '../step/surroundings.ts';
import type { Leave } from './leave.ts';
import type { Ready, Ways } from './ready.ts';
import { buildAndKeep } from './results.ts';

export interface BuiltImage {
  readonly facts: BuildFacts;
  readonly imageId: string | undefined;
  readonly metadata: string | undefined;
  readonly kept: KeptResults;
  readonly argv: readonly string[];
  readonly attempts: number;
  readonly history: readonly FailureRecord[];
  /** Of the last attempt. */
  readonly timeline: Timeline;
  readonly cache: CachePlan;
  readonly cacheReport: CacheReport;
  readonly builder: OpenBuilder;
}

/** What others do while it builds. */
interface Beside extends Pick<BuildMeans, 'hear' | 'meanwhile'> {
  /** Left out where there is nobody to ask any more. */
  readonly leave?: Leave;
}

/** @throws {ActionError} */
export async function buildImage(
  prepared: Prepared,
  { plan, push, cache, builder }: Ready,
  { session, store }: Ways,
  { environment, folder, signal: cancelled }: Surroundings,
  { leave, ...beside }: Beside = {},
): Promise<BuiltImage> {
  const signal = leave === undefined ? cancelled : AbortSignal.any([cancelled, leave.refused]);
  const listener = new CacheListener(cache);
  const timeline = new TimelineKeeper();
  const anchor = push.push ? anchorFor(prepared) : undefined;
  const { workspace } = environment;
  const means = { env: session.env, workspace, builder: builder.machine.builder, folder, signal };
  const { facts, ...built } = await buildAndKeep(prepared, means, async (variables) => {
    await store.fillMounts(plan.builder, session.buildEnv);
    return buildWithAttempts(plan, prepared.inputs, {
      folder,
      // Only the build needs the runner's token: BuildKit's client reads it for the GitHub Actions cache.
      env: {
        ...secretVariables(plan.secretVariables, environment.all),
        ...session.buildEnv,
        ...variables,
        ACTIONS_RUNTIME_TOKEN: environment.all['ACTIONS_RUNTIME_TOKEN'],
      },
      cwd: workspace,
      target: anchor && { anchor, clientFor: session.clientFor },
      cache: listener,
      timeline,
      isQuiet: isQuiet(environment.all),
      ...beside,
      ...(leave && { leave: leave.given }),
      signal,
    });
  });
  store.keep(cache);
  return {
    ...built,
    facts,
    imageId: facts.imageId,
    metadata: facts.metadata?.json,
    timeline: timeline.timeline(),
    cache: { ...cache, reasons: [...cache.reasons, ...store.reasons] },
    cacheReport: listener.tell(),
    builder,
  };
}
