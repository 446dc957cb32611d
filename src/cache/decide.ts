/** Where layers come from and where they may go, decided before the build. Pure. */

/** The cache that was asked for. */
export interface CacheRequest {
  readonly mode: 'gha' | 'off';
  /** Explicit `--cache-from` values, added to what the mode gives. */
  readonly from: readonly string[];
  /** Explicit `--cache-to` values, added to what the mode gives. */
  readonly to: readonly string[];
}

/** What the runner offers of GitHub's cache service. */
export interface CacheService {
  /** Whether the address and the token of the service are there. */
  readonly isReachable: boolean;
  /** Why this run must not write, as a sentence; undefined when it may. */
  readonly untrusted: string | undefined;
}

export interface CachePlan {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** One sentence that says what was decided and why. */
  readonly reason: string;
  /** Set when the user gets less than was asked for. */
  readonly warning?: string;
}

/**
 * A cache must never be the reason for a red build: an export that fails is ignored, and waits for a minute at most
 * where BuildKit would wait for ten.
 */
const GHA_EXPORT = 'type=gha,mode=max,ignore-error=true,timeout=1m';

export function decideCache({ mode, from, to }: CacheRequest, service: CacheService): CachePlan {
  if (mode === 'off') return { from, to, reason: 'off' };
  if (!service.isReachable) {
    const warning = 'cache: gha was asked for, but this runner has no cache service; the build goes on without it.';
    return { from, to, reason: 'off, because this runner offers no cache service', warning };
  }
  const read = [...from, 'type=gha'];
  if (service.untrusted !== undefined) {
    return { from: read, to, reason: `GitHub Actions cache, read only: ${service.untrusted}` };
  }
  return { from: read, to: [...to, GHA_EXPORT], reason: 'GitHub Actions cache, read and written' };
}
