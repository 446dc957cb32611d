/** Where layers come from and go to. */
import type { InputReader } from '../../../runner/input.ts';

export interface CacheInputs {
  readonly cache: 'gha' | 'off';
  readonly cacheFrom: readonly string[];
  readonly cacheTo: readonly string[];
}

export async function parseCache(reader: InputReader): Promise<CacheInputs> {
  return {
    cache: reader.choice('cache', ['gha', 'off'], 'off'),
    cacheFrom: await reader.list('cache-from'),
    cacheTo: await reader.list('cache-to'),
  };
}
