/** The build action from inputs to result: the stages in their order. */
import { buildArguments } from '../../build/arguments.ts';
import { anchorOf } from '../../build/plan.ts';
import { decidePushOf, type PushDecision } from '../../build/push.ts';
import { secretVariables } from '../../build/secrets.ts';
import { needsOf } from '../../builder/needs.ts';
import type { CachePlan } from '../../cache/plan.ts';
import type { CacheReport } from '../../cache/progress.ts';
import { NO_REPORT } from '../../cache/report.ts';
import type { Digest } from '../../image/digest.ts';
import type { PublishedImage } from '../../registry/publish.ts';
import { buildFiles } from '../../result/build-files.ts';
import type { Environment } from '../../runner/environment.ts';
import { buildWithAttempts } from './attempts/attempts.ts';
import { afterBuild, type FailureRecord } from './attempts/failed-build.ts';
import { askBuilder } from './builder/ask.ts';
import { type OpenBuilder, openBuilder } from './builder/open.ts';
import { CacheProbe } from './cache-probe.ts';
import { CacheListener } from './cache-report.ts';
import { openCacheStore } from './cache-store.ts';
import { fixedMachine, planCaching } from './caching.ts';
import { planBuild } from './planning.ts';
import type { Prepared } from './prepare.ts';
import { loadTags, publishEverywhere } from './publish.ts';
import { askForPermission, startPushQuestion } from './push-permission.ts';
import { confirmOutputs } from './pushed-outputs.ts';
import { buildAndKeep, type KeptResults } from './results.ts';
import { openSession } from './session.ts';
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
 * @param folder the step's private folder, made when first needed
 * @param signal stops what runs when aborted
 * @throws {ActionError}
 */
export async function run(
  prepared: Prepared,
  environment: Environment,
  folder: string,
  signal: AbortSignal,
): Promise<BuildResult> {
  const { inputs, source, names } = prepared;
  const expectedPush = decidePushOf(inputs, source);
  const expectedCache = await planCaching(prepared, expectedPush, environment);
  const expected = planBuild(prepared, expectedPush, expectedCache);
  if (inputs.dryRun) {
    const push = expectedPush;
    const argv = buildArguments(expected, buildFiles(folder, 1));
    tell(prepared, push, expectedCache, expected, argv);
    return { ...nothingDone(push, expectedCache), argv };
  }

  const asking = askBuilder(expected, inputs, environment, signal);
  const probe = new CacheProbe(environment, signal);
  probe.start(expectedCache);
  const session = await openSession(inputs, names.references, environment, folder, signal).catch((error) => {
    probe.close();
    throw error;
  });
  const store = await openCacheStore(prepared, expectedPush, expectedCache, environment, folder, signal);
  let builder: OpenBuilder | undefined;
  try {
    const refusal = inputs.push === 'auto' ? await askForPermission(prepared, session, signal) : undefined;
    const push = decidePushOf(inputs, source, refusal);
    // Asked beside what else has to be got ready.
    const mayPush = inputs.push === 'true' ? startPushQuestion(names.references, session, signal) : undefined;
    probe.start(expectedCache, session.clientFor);
    const asked = await asking;
    const fixed = fixedMachine(asked, inputs);
    const needs = fixed && needsOf(planBuild(prepared, push, await planCaching(prepared, push, environment, fixed)));
    builder = await openBuilder({ ...asked, ...(needs && { needs }) }, inputs, {
      environment,
      env: session.env,
      folder,
      signal,
    });
    await store.layersAreBack;
    const planned = await planCaching(prepared, push, environment, builder.machine);
    const cache = await probe.settle(planned, session.clientFor);
    const listener = new CacheListener(cache);
    const plan = { ...planBuild(prepared, push, cache, builder.machine), builder: builder.name };
    tell(prepared, push, cache, plan, buildArguments(plan, buildFiles(folder, 1)));
    if (push.push) warnOfSignIn(prepared);
    await mayPush?.();
    const anchor = push.push ? anchorOf(names.references, source.headSha) : undefined;
    const around = {
      env: session.env,
      workspace: environment.workspace,
      builder: builder.machine.builder,
      folder,
      signal,
    };
    const { facts, kept, ...attempts } = await buildAndKeep(prepared, around, async (variables) => {
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
        cache: listener,
        signal,
      });
    });
    store.keep(cache);
    const told = { ...cache, reasons: [...cache.reasons, ...store.reasons] };
    const cacheReport = listener.tell();
    const built = { ...attempts, cacheReport, imageId: facts.imageId, metadata: facts.metadata?.json, kept, builder };
    if (!push.push) {
      const byOutputs = await afterBuild(attempts, () => confirmOutputs(facts, inputs, session, signal));
      return { ...nothingDone(push, told), ...built, ...byOutputs };
    }
    const published = await afterBuild(attempts, async () => {
      const done = await publishEverywhere(names.references, plan, facts, inputs, session, signal);
      if (plan.load) await loadTags(names.references, plan, session);
      return done;
    });
    return { ...built, push, cache: told, pushed: true, ...published };
  } finally {
    store.close();
    await builder?.close();
    probe.close();
    session.close();
  }
}

function nothingDone(push: PushDecision, cache: CachePlan): BuildResult {
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
