/**
 * What is kept between runs in GitHub's cache service as files: the layers of `cache: local` and the contents of cache
 * mounts. Brought back before the build; saved by post, when nobody waits for the step's outputs any more. Nothing of it
 * can fail the step. All that does the work is loaded where it is asked for.
 */
import { isCall, type PushDecision } from '../../build/push.ts';
import type { CachePlan } from '../../cache/plan.ts';
import type { Environment } from '../../runner/environment.ts';
import { log } from '../../runner/log.ts';
import type { Prepared } from '../step/prepared.ts';
import type { CacheStore } from './cache-store/store.ts';

const NOTHING: CacheStore = {
  layersAreBack: Promise.resolve(),
  fillMounts: async () => {},
  keep: () => {},
  close: () => {},
  reasons: [],
};

/**
 * Starts to bring back what there is. Never fails.
 *
 * @param cache as expected before the builder is known
 * @param folder the step's private folder
 */
export async function openCacheStore(
  prepared: Prepared,
  push: PushDecision,
  cache: CachePlan,
  environment: Environment,
  folder: string,
  signal: AbortSignal,
): Promise<CacheStore> {
  const { inputs } = prepared;
  const isWanted = cache.backend === 'local' || inputs.cacheMounts;
  if (!isWanted || isCall(inputs.call)) return NOTHING;
  try {
    const { startStore } = await import('./cache-store/open.ts');
    return await startStore(prepared, push, cache, environment, folder, signal);
  } catch (error) {
    log.warning(`Nothing is brought back from another run: ${(error as Error).message}.`);
    return NOTHING;
  }
}
