/** The store of one step: decided, brought back, and handed over to post. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PushDecision } from '../../../build/push.ts';
import type { CachePlan } from '../../../cache/plan.ts';
import { cacheScope } from '../../../cache/scope.ts';
import { decideStore, type StoreDecision } from '../../../cache/store.ts';
import { cacheEnvironment } from '../../../runner/child-environment.ts';
import type { Environment } from '../../../runner/environment.ts';
import { log } from '../../../runner/log.ts';
import { servicesPath } from '../../../runner/program.ts';
import { STATE, saveState } from '../../../runner/state.ts';
import type { Prepared } from '../../step/prepared.ts';
import { cacheFolder, cacheQuestion } from '../caching.ts';
import { LayerStore } from './layers.ts';
import { MountStore } from './mounts.ts';
import type { SaveOrder } from './state.ts';
import type { CacheStore, StoreMeans } from './store.ts';
import { type TransferMeans, transfer } from './transfer.ts';

export async function startStore(
  prepared: Prepared,
  push: PushDecision,
  cache: CachePlan,
  environment: Environment,
  folder: string,
  signal: AbortSignal,
): Promise<CacheStore> {
  const { inputs } = prepared;
  const { request, facts } = await cacheQuestion(prepared, push, environment);
  const decision = decideStore(request, facts);
  const scope = cacheScope(facts.identity, request.scope);
  const reasons: string[] = [];
  const closing = new AbortController();
  const stop = AbortSignal.any([signal, closing.signal]);
  const means: StoreMeans = { bring: bringer(inputs.cacheTimeoutSeconds, folder, stop), reasons };
  const layers = cache.backend === 'local' ? new LayerStore(cacheFolder(environment), scope, cache.mode) : undefined;
  const mounts = inputs.cacheMounts ? await MountStore.find(prepared, environment, scope, folder) : undefined;
  tellRefusal(decision, reasons, inputs.cacheMounts);
  const mayRestore = decision.noRestore === undefined;
  const layersAreBack = harmless(mayRestore && !inputs.noCache ? layers?.restore(means) : undefined);
  const mountsAreBack = harmless(mayRestore ? mounts?.restore(means) : undefined);
  return {
    layersAreBack,
    async fillMounts(builder, env) {
      await mountsAreBack;
      await harmless(mounts?.fill(builder, env, reasons, stop));
    },
    close: () => closing.abort(),
    keep(plan) {
      if (decision.noSave !== undefined || !existsSync(folder)) return;
      const kept = {
        layers: plan.isWriting && plan.backend === 'local' ? layers?.kept() : undefined,
        mounts: mounts?.kept(),
      };
      if (kept.layers === undefined && kept.mounts === undefined) return;
      const { cacheTimeoutSeconds: timeoutSeconds, cacheMaxSize: maxSize } = inputs;
      const order: SaveOrder = { folder, timeoutSeconds, maxSize, ...kept };
      saveState(STATE.cacheStore, JSON.stringify(order));
    },
    reasons,
  };
}

/** No cache is the reason for a red build. */
async function harmless(task: Promise<void> | undefined): Promise<void> {
  try {
    await task;
  } catch (error) {
    log.warning(`The cache of an earlier run is not used: ${(error as Error).message}.`);
  }
}

function bringer(timeoutSeconds: number, folder: string, signal: AbortSignal): StoreMeans['bring'] {
  const means: Omit<TransferMeans, 'cwd'> = {
    program: servicesPath(),
    env: cacheEnvironment(),
    temp: join(folder, 'cache-store'),
    timeoutSeconds,
    signal,
  };
  // No entry has the key itself: the newest one that begins so is wanted.
  return (cwd, entries) =>
    transfer(
      { what: 'restore', entries: entries.map(({ path, prefix }) => ({ path, key: prefix, restoreKeys: [prefix] })) },
      { ...means, cwd },
    );
}

/** A folder serves the steps of one job also without the service; cache mounts were asked for because of it. */
function tellRefusal({ noRestore, noSave }: StoreDecision, reasons: string[], hasMounts: boolean): void {
  if (noRestore === undefined && noSave === undefined) return;
  const sentence =
    noRestore === undefined
      ? `Nothing is kept for another run: ${noSave}.`
      : `Nothing is brought back from another run, and nothing kept for one: ${noRestore}.`;
  reasons.push(sentence);
  if (noRestore !== undefined && hasMounts) log.warning(`cache-mounts is true, but: ${sentence}`);
  else log.info(`Cache: ${sentence}`);
}
