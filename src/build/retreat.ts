/** The plan of the next attempt: without what failed the last one, where the image does not need it. Pure. */
import { parseTaggedReference } from '../image/reference.ts';
import type { CacheSource, Classification } from '../retry/classification.ts';
import type { BuildPlan } from './plan.ts';

export interface Retreat {
  readonly plan: BuildPlan;
  /** What is left out, as a sentence; undefined when nothing is. */
  readonly without: string | undefined;
}

/** A cache is a help and never a need: the one that broke a build is left out of the next attempt. */
export function retreatFrom(plan: BuildPlan, { failedPart, cacheSource, remembersCache }: Classification): Retreat {
  if (failedPart === 'cache-export' && plan.cacheTo.length > 0) {
    return { plan: { ...plan, cacheTo: [] }, without: 'The next attempt writes no cache.' };
  }
  if (failedPart !== 'cache-import') return { plan, without: undefined };
  if (remembersCache && !plan.noCache) {
    const without = 'The next attempt runs every step, because the builder still waits for layers of a cache.';
    return { plan: { ...plan, cacheFrom: [], noCache: true }, without };
  }
  const kept = plan.cacheFrom.filter((entry) => !isThatCache(entry, cacheSource));
  if (kept.length === plan.cacheFrom.length) return { plan, without: undefined };
  const left = plan.cacheFrom.filter((entry) => !kept.includes(entry));
  return {
    plan: { ...plan, cacheFrom: kept },
    without: `The next attempt does not read the cache ${left.join('; ')}.`,
  };
}

/** Where the output does not tell which cache it was, every one may have been. */
function isThatCache(entry: string, source: CacheSource | undefined): boolean {
  if (source === undefined || (source.type === undefined && source.ref === undefined)) return true;
  const fields = entry.split(',');
  const fieldOf = (name: string) => fields.find((field) => field.startsWith(`${name}=`))?.slice(name.length + 1);
  const type = fieldOf('type') ?? 'registry';
  if (source.type !== undefined && source.type !== type) return false;
  return type !== 'registry' || source.ref === undefined || fullName(fieldOf('ref') ?? entry) === fullName(source.ref);
}

/** Two names of one image may differ in what Docker adds by itself. */
function fullName(name: string): string {
  const parsed = parseTaggedReference(name);
  return parsed === undefined ? name : `${parsed.repository.registry}/${parsed.repository.path}:${parsed.tag}`;
}
