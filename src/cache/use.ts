/** How one backend is used by one run, and the questions that every backend asks first. */
import type { CacheFacts, CacheRequest } from './request.ts';
import { distrust } from './trust.ts';

export interface BackendUse {
  /** `--cache-from` */
  readonly from: readonly string[];
  /** `--cache-to` */
  readonly to: readonly string[];
  readonly reads: readonly string[];
  readonly writes: string | undefined;
  /** What is read and why, as a sentence. */
  readonly reading: string;
  /** What is written, or why nothing is, as a sentence. */
  readonly writing: string;
  readonly warnings: readonly string[];
}

/**
 * Why this run must not write wherever the cache is kept. The order is that of the reasons' weight: what a stranger
 * decides is not written, whatever the inputs say.
 */
export function refusalToWrite(
  { write }: CacheRequest,
  { source, isClosed }: CacheFacts,
  ...more: readonly (string | undefined)[]
): string | undefined {
  const distrusted = distrust(source);
  if (distrusted !== undefined) return distrusted;
  if (write === 'false') return 'cache-write is false';
  const obstacle = more.find((why) => why !== undefined);
  if (obstacle !== undefined) return obstacle;
  return isClosed && write === 'auto' ? 'the pull request is closed, and nobody would read it' : undefined;
}

/** Less than was asked for has to be seen; what a run cannot do by its nature is said in the log alone. */
export function writeWarnings({ write }: CacheRequest, refusal: string | undefined): string[] {
  if (write !== 'true' || refusal === undefined) return [];
  return [`cache-write is true, but the cache is not written: ${refusal}.`];
}
