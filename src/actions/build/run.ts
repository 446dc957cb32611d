/** The build action from inputs to result: the stages in their order. */
import { buildArguments } from '../../build/arguments.ts';
import { anchorOf } from '../../build/plan.ts';
import { decidePush, type PushDecision } from '../../build/push.ts';
import { type CachePlan, decideCache } from '../../cache/decide.ts';
import type { Digest } from '../../image/digest.ts';
import type { PublishedImage } from '../../registry/publish.ts';
import { buildFiles } from '../../result/build-files.ts';
import type { Environment } from '../../runner/environment.ts';
import { log } from '../../runner/log.ts';
import { buildWithAttempts } from './attempts/attempts.ts';
import type { FailureRecord } from './attempts/failed-build.ts';
import { planBuild } from './planning.ts';
import type { Prepared } from './prepare.ts';
import { askForPermission, loadTags, publishEverywhere } from './publish.ts';
import { openSession } from './session.ts';
import { tell, warnOfSignIn } from './telling.ts';

/** What the stages made, for the outputs and the summary. */
export interface BuildResult {
  readonly pushed: boolean;
  readonly push: PushDecision;
  readonly cache: CachePlan;
  readonly argv: readonly string[];
  readonly images: readonly PublishedImage[];
  /** What the registry serves; undefined without a push. */
  readonly digest: Digest | undefined;
  readonly imageId: string | undefined;
  readonly metadata: string | undefined;
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
  const cache = decideCache(
    { mode: inputs.cache, from: inputs.cacheFrom, to: inputs.cacheTo },
    {
      isReachable: Boolean(environment.all['ACTIONS_RESULTS_URL'] && environment.all['ACTIONS_RUNTIME_TOKEN']),
      untrusted: source.untrusted,
    },
  );
  if (cache.warning) log.warning(cache.warning);

  if (inputs.dryRun) {
    const push = decidePush(inputs.push, source);
    const plan = planBuild(prepared, push, cache);
    const argv = buildArguments(plan, buildFiles(folder, 1));
    tell(prepared, push, cache, argv);
    return { ...nothingDone(push, cache), argv };
  }

  const session = await openSession(inputs, names.references, environment, folder, signal);
  try {
    const refusal = inputs.push === 'auto' ? await askForPermission(prepared, session, signal) : undefined;
    const push = decidePush(inputs.push, source, refusal);
    const plan = planBuild(prepared, push, cache);
    tell(prepared, push, cache, buildArguments(plan, buildFiles(folder, 1)));
    if (push.push) warnOfSignIn(prepared);
    const anchor = push.push ? anchorOf(names.references, source.headSha) : undefined;
    const { facts, ...attempts } = await buildWithAttempts(plan, inputs, {
      folder,
      // Only the build needs the runner's token: BuildKit's client reads it for the GitHub Actions cache.
      env: { ...session.env, ACTIONS_RUNTIME_TOKEN: environment.all['ACTIONS_RUNTIME_TOKEN'] },
      cwd: environment.workspace,
      target: anchor && { anchor, clientFor: session.clientFor },
      signal,
    });
    const built = { ...attempts, imageId: facts.imageId, metadata: facts.metadata?.json };
    if (!push.push) return { ...nothingDone(push, cache), ...built };
    const published = await publishEverywhere(names.references, plan, facts, inputs, session, signal);
    if (plan.load) await loadTags(names.references, plan, session);
    return { ...built, push, cache, pushed: true, ...published };
  } finally {
    session.close();
  }
}

function nothingDone(push: PushDecision, cache: CachePlan): BuildResult {
  return {
    push,
    cache,
    pushed: false,
    argv: [],
    images: [],
    digest: undefined,
    imageId: undefined,
    metadata: undefined,
    attempts: 0,
    history: [],
  };
}
