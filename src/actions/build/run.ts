/** The build action from inputs to result: the stages in their order. */
import { anchorOf } from '../../build/plan.ts';
import type { PushDecision } from '../../build/push.ts';
import { secretVariables } from '../../build/secrets.ts';
import type { CachePlan } from '../../cache/plan.ts';
import type { CacheReport } from '../../cache/progress.ts';
import { NO_REPORT } from '../../cache/report.ts';
import type { Digest } from '../../image/digest.ts';
import type { PublishedImage } from '../../registry/publish.ts';
import { buildWithAttempts } from './attempts/attempts.ts';
import { afterBuild, type FailureRecord } from './attempts/failed-build.ts';
import type { OpenBuilder } from './builder/open.ts';
import { CacheListener } from './cache-report.ts';
import type { Prepared } from './prepare.ts';
import { loadTags, publishEverywhere } from './publish.ts';
import { confirmOutputs } from './pushed-outputs.ts';
import { type Closers, type Decided, decideAlone, getReady, type Ready, type Surroundings } from './ready.ts';
import { buildAndKeep, type KeptResults } from './results.ts';
import { tell, warnOfSignIn } from './telling.ts';

/** What the stages made, for the outputs and the summary. */
export interface BuildResult {
  readonly pushed: boolean;
  readonly push: PushDecision;
  readonly cache: CachePlan;
  readonly cacheReport: CacheReport;
  /** Who built; undefined when nothing was run. */
  readonly builder: OpenBuilder | undefined;
  readonly argv: readonly string[];
  readonly images: readonly PublishedImage[];
  /** What the registry serves; undefined without a push. */
  readonly digest: Digest | undefined;
  readonly imageId: string | undefined;
  readonly metadata: string | undefined;
  readonly kept: KeptResults | undefined;
  /** 0 when nothing was run. */
  readonly attempts: number;
  /** The failed attempts before the good one. */
  readonly history: readonly FailureRecord[];
}

/**
 * Runs the stages.
 *
 * @throws {ActionError}
 */
export async function run(prepared: Prepared, around: Surroundings): Promise<BuildResult> {
  if (prepared.inputs.dryRun) {
    const decided = await decideAlone(prepared, around.environment);
    return { ...nothingDone(decided), argv: tell(prepared, decided, around.folder) };
  }
  const closers: Closers = [];
  try {
    const ready = await getReady(prepared, around, closers);
    tell(prepared, ready, around.folder);
    if (ready.push.push) warnOfSignIn(prepared);
    await ready.confirmPush();
    return await buildAndPublish(prepared, ready, around);
  } finally {
    for (const close of closers.reverse()) await close();
  }
}

async function buildAndPublish(prepared: Prepared, ready: Ready, around: Surroundings): Promise<BuildResult> {
  const { inputs, names } = prepared;
  const { plan, session, builder, store, cache } = ready;
  const { signal } = around;
  const listener = new CacheListener(cache);
  const { facts, kept, ...attempts } = await build(prepared, ready, listener, around);
  store.keep(cache);
  const told = { ...ready, cache: { ...cache, reasons: [...cache.reasons, ...store.reasons] } };
  const built = {
    ...nothingDone(told),
    ...attempts,
    cacheReport: listener.tell(),
    imageId: facts.imageId,
    metadata: facts.metadata?.json,
    kept,
    builder,
  };
  if (!ready.push.push) {
    return { ...built, ...(await afterBuild(attempts, () => confirmOutputs(facts, inputs, session, signal))) };
  }
  const published = await afterBuild(attempts, async () => {
    const done = await publishEverywhere(names.references, plan, facts, inputs, session, signal);
    if (plan.load) await loadTags(names.references, plan, session);
    return done;
  });
  return { ...built, pushed: true, ...published };
}

function build(prepared: Prepared, ready: Ready, cache: CacheListener, { environment, folder, signal }: Surroundings) {
  const { source, names, inputs } = prepared;
  const { plan, push, session, builder, store } = ready;
  const anchor = push.push ? anchorOf(names.references, source.headSha) : undefined;
  const means = {
    env: session.env,
    workspace: environment.workspace,
    builder: builder.machine.builder,
    folder,
    signal,
  };
  return buildAndKeep(prepared, means, async (variables) => {
    await store.fillMounts(plan.builder, session.buildEnv);
    return buildWithAttempts(plan, inputs, {
      folder,
      // Only the build needs the runner's token: BuildKit's client reads it for the GitHub Actions cache.
      env: {
        ...secretVariables(plan.secretVariables, environment.all),
        ...session.buildEnv,
        ...variables,
        ACTIONS_RUNTIME_TOKEN: environment.all['ACTIONS_RUNTIME_TOKEN'],
      },
      cwd: environment.workspace,
      target: anchor && { anchor, clientFor: session.clientFor },
      cache,
      signal,
    });
  });
}

function nothingDone({ push, cache }: Pick<Decided, 'push' | 'cache'>): BuildResult {
  return {
    push,
    cache,
    cacheReport: NO_REPORT,
    builder: undefined,
    pushed: false,
    argv: [],
    images: [],
    digest: undefined,
    imageId: undefined,
    metadata: undefined,
    kept: undefined,
    attempts: 0,
    history: [],
  };
}
