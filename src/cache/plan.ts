/** Where layers come from and where they may go: the result of the policy. */
import type { Backend } from './request.ts';

export interface CachePlan {
  readonly backend: Backend | 'off';
  /** `--cache-from`: what was given, then ours, the nearest last. */
  readonly from: readonly string[];
  /** `--cache-to`: what was given, then ours. */
  readonly to: readonly string[];
  /** The cache's name; empty when it is off. */
  readonly scope: string;
  readonly mode: 'max' | 'min';
  /** Whether ours is read. */
  readonly isReading: boolean;
  /** Whether ours is written. */
  readonly isWriting: boolean;
  /** Whose caches are read, the nearest first: refs of GitHub, references of images, or a folder. */
  readonly reads: readonly string[];
  /** Where it is written; undefined when it is not. */
  readonly writes: string | undefined;
  /** For how long the cache may keep the build waiting, as far as it can be told to. */
  readonly timeoutSeconds: number;
  /** What was decided and why, as sentences; the first one says where. */
  readonly reasons: readonly string[];
  /** What the user gets less than was asked for, as sentences. */
  readonly warnings: readonly string[];
}

/**
 * The plan in one word for later steps: `off`, or the backend and what is done with it, such as `gha-read-write`,
 * `registry-read` or `inline-write`.
 */
export function cacheMode({ backend, isReading, isWriting }: CachePlan): string {
  if (backend === 'off' || !(isReading || isWriting)) return 'off';
  return [backend, ...(isReading ? ['read'] : []), ...(isWriting ? ['write'] : [])].join('-');
}
