/** What a step sees of the store, and what the store's parts see of each other. */
import type { CachePlan } from '../../../cache/plan.ts';
import type { Transfer } from './transfer.ts';

export interface CacheStore {
  /** Over when the layers are back, or will not come: what the cache reads is decided after it. Never fails. */
  readonly layersAreBack: Promise<void>;
  /** Puts into the builder's cache mounts what was kept of them, right before the build. Never fails. */
  readonly fillMounts: (builder: string, env: Readonly<Record<string, string | undefined>>) => Promise<void>;
  /** Tells post to save, after a good build. */
  readonly keep: (cache: CachePlan) => void;
  /** Gives up what is still on its way. */
  readonly close: () => void;
  /** What was brought back and what was not, as sentences. */
  readonly reasons: readonly string[];
}

/** How a part of the store gets what it is told to, and says what became of it. */
export interface StoreMeans {
  /** @param cwd where the paths of the entries are */
  readonly bring: (cwd: string, entries: readonly StoreEntry[]) => Promise<Transfer>;
  readonly reasons: string[];
}

export interface StoreEntry {
  readonly path: string;
  /** What the names of the entry start with: the newest is wanted. */
  readonly prefix: string;
}
