/** All that a build needs, got ready side by side: who we are, who builds, where layers come from; then the plan. */
import type { BuildPlan } from '../../build/plan.ts';
import { decidePushOf, type PushDecision } from '../../build/push.ts';
import { needsOf } from '../../builder/needs.ts';
import { repositoriesOf } from '../../cache/cache-image.ts';
import type { CachePlan } from '../../cache/plan.ts';
import type { Environment } from '../../runner/environment.ts';
import { type Asked, askBuilder } from '../builder/ask.ts';
import { type OpenBuilder, openBuilder } from '../builder/open.ts';
import { CacheProbe } from '../cache/cache-probe.ts';
import type { CacheStore } from '../cache/cache-store/store.ts';
import { openCacheStore } from '../cache/cache-store.ts';
import { fixedMachine, planCaching } from '../cache/caching.ts';
import { openSession, type Session } from '../sign-in/session.ts';
import type { Decided } from '../step/decided.ts';
import type { Prepared } from '../step/prepared.ts';
import type { Closers, Surroundings } from '../step/surroundings.ts';
import { checkTrust } from '../vouch/trust.ts';
import { isOnePlace } from './leave.ts';
import { planBuild } from './planning.ts';

/** The way to the registries is open, and everybody who takes time to answer has been asked. */
export interface Ways {
  readonly push: PushDecision;
  readonly session: Session;
  readonly asking: Promise<Asked>;
  readonly probe: CacheProbe;
  readonly store: CacheStore;
  readonly expectedCache: CachePlan;
  /** As the inputs alone decide it. */
  readonly expectedPlan: BuildPlan;
  /** Waits, though not for long. @throws {ActionError} `registry` or `sign-in`, when a registry refuses us */
  readonly confirmPush: () => Promise<void>;
  /** Whether the build may begin meanwhile. */
  readonly isConfirmedLater: boolean;
}

export interface Ready extends Decided {
  readonly builder: OpenBuilder;
}

/** As far as the inputs and the event tell, before anybody is asked; a dry run ends here. */
export async function decideAlone(prepared: Prepared, environment: Environment): Promise<Decided> {
  const push = decidePushOf(prepared.inputs, prepared.source);
  const cache = await planCaching(prepared, push, environment);
  return { push, cache, plan: planBuild(prepared, push, cache) };
}

/** @throws {ActionError} when we cannot sign in, or lack what must not be missing after the push */
export async function openWays(prepared: Prepared, around: Surroundings, closers: Closers): Promise<Ways> {
  const { inputs, source, names } = prepared;
  const { environment, folder, signal } = around;
  const expected = await decideAlone(prepared, environment);
  const asking = askBuilder(expected.plan, inputs, environment, signal);
  const probe = new CacheProbe(environment, signal);
  closers.push(() => probe.close());
  probe.start(expected.cache);
  const isConfirmedLater = inputs.push === 'true' && isOnePlace(names);
  const session = await openSession(
    inputs,
    { ...names, caches: repositoriesOf(inputs.cacheImages), mayProveLater: isConfirmedLater },
    environment,
    folder,
    signal,
  );
  closers.push(() => session.close());
  const store = await openCacheStore(prepared, expected.push, expected.cache, environment, folder, signal);
  closers.push(() => store.close());

  const asks = () => import('../publish/push-permission.ts');
  const refusal = inputs.push === 'auto' ? await (await asks()).askForPermission(prepared, session, signal) : undefined;
  const push = decidePushOf(inputs, source, refusal);
  const begin = async () => (await asks()).startPushQuestion(names, session, signal);
  const begun = inputs.push === 'true' && !isConfirmedLater ? await begin() : undefined;
  const confirmPush = async () => {
    await session.proven();
    if (inputs.push === 'true') await (begun ?? (await begin()))();
  };
  probe.start(expected.cache, session);
  if (push.push) {
    await checkTrust(prepared, around);
  }
  return {
    push,
    session,
    asking,
    probe,
    store,
    expectedCache: expected.cache,
    expectedPlan: expected.plan,
    confirmPush,
    isConfirmedLater,
  };
}

/**
 * @param push whether this build pushes: the image may be there already, and only files be wanted
 * @throws {ActionError} when something that the build needs is not to be had
 */
export async function getReady(
  prepared: Prepared,
  push: PushDecision,
  { session, asking, probe, store }: Ways,
  { environment, folder, signal }: Surroundings,
  closers: Closers,
): Promise<Ready> {
  const asked = await withOwnNeeds(await asking, prepared, push, environment);
  const builder = await openBuilder(asked, prepared.inputs, { environment, env: session.env, folder, signal });
  closers.push(() => builder.close());

  // What is brought back has to be there before it can be planned with.
  await store.layersAreBack;
  const planned = await planCaching(prepared, push, environment, builder.machine);
  const cache = await probe.settle(planned, session);
  const plan = { ...planBuild(prepared, push, cache, builder.machine), builder: builder.name };
  return { push, cache, plan, builder };
}

/** A builder that somebody named is asked for what its own plan needs: the cache may be another one there. */
async function withOwnNeeds(
  asked: Asked,
  prepared: Prepared,
  push: PushDecision,
  environment: Environment,
): Promise<Asked> {
  const fixed = fixedMachine(asked, prepared.inputs);
  if (fixed === undefined) return asked;
  return { ...asked, needs: needsOf(planBuild(prepared, push, await planCaching(prepared, push, environment, fixed))) };
}
