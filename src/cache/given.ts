/** What can be said beforehand of explicit cache options, which are passed on as they are. */
import type { CacheService } from './service.ts';

/** Sentences for those that would do nothing, or fail the build, for all that is known. */
export function givenWarnings(from: readonly string[], to: readonly string[], service: CacheService): string[] {
  const targets = to.filter(isGha);
  const uses = [...from.filter(isGha).map(() => 'cache-from'), ...targets.map(() => 'cache-to')];
  const inputs = [...new Set(uses)].join(' and ');
  // Whoever gives a token or an address there has a service of their own.
  if (
    inputs === '' ||
    [...from, ...to].some((entry) => isGha(entry) && /(?:^|,)"?(?:token|url(?:_v2)?)=/.test(entry))
  ) {
    return [];
  }
  if (service.kind === 'none') return [`${inputs} with type=gha will have no effect, because ${service.why}.`];
  const isFatal = targets.some((entry) => !/(?:^|,)"?ignore-error=true/i.test(entry));
  if (!isFatal || service.scopes.some(({ mayWrite }) => mayWrite)) return [];
  return ["cache-to with type=gha will fail, because the runner's token may not write a cache; add ignore-error=true."];
}

function isGha(entry: string): boolean {
  return /(?:^|,)"?type=gha(?:"?,|"?$)/.test(entry);
}
