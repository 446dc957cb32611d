/** The plan as others read it. Long ones are cut to what an output can hold; what goes is told first. */
import type { Digest } from '../image/digest.ts';
import type { PlanEntry } from './plan.ts';

export interface RepositoryPlan {
  readonly name: string;
  /** Sizes are bytes, where they are known. */
  readonly entries: readonly (PlanEntry & { readonly state: EntryState; readonly size?: number })[];
}

/** `planned`: a dry run, or not come to it yet. `left`: could not be done. */
export type EntryState = 'kept' | 'planned' | 'done' | 'left';

export interface CachePlan {
  readonly id: number;
  readonly ref: string;
  readonly key: string;
  readonly action: 'delete' | 'keep';
  readonly why: string;
  readonly state: EntryState;
  /** Bytes. */
  readonly size: number;
}

export interface PlanDocument {
  readonly dryRun: boolean;
  readonly repositories: readonly RepositoryPlan[];
  readonly caches: readonly CachePlan[];
}

/** What there is to tell of a clean-up of an engine beside the plan. */
export interface LocalFacts {
  /** Bytes that came free; undefined when nobody can tell. None in a dry run. */
  readonly freed: number | undefined;
  /** What became of the build cache, as a sentence; undefined when it was left alone. */
  readonly buildCache: string | undefined;
}

export interface Counts {
  /** Versions that are gone; in a dry run those that would go. */
  readonly deleted: number;
  /** Tags that are off versions which stay; in a dry run likewise. */
  readonly untagged: number;
  /** Versions that stay. */
  readonly kept: number;
  /** Entries of GitHub's cache; likewise. */
  readonly caches: number;
}

/** How many deletions a plan is: versions, tags, and entries of GitHub's cache. */
export function deletionsIn({ repositories, caches }: PlanDocument): number {
  const ofEntry = ({ action, untag }: PlanEntry) => (action === 'delete' ? 1 : untag.length);
  const versions = repositories.flatMap(({ entries }) => entries.map(ofEntry)).reduce((sum, one) => sum + one, 0);
  return versions + caches.filter(({ action }) => action === 'delete').length;
}

/** What was done; in a dry run what would be. */
export function countPlan({ dryRun, repositories, caches }: PlanDocument): Counts {
  const counted = (state: EntryState) => state === (dryRun ? 'planned' : 'done');
  const entries = repositories.flatMap((repository) => repository.entries);
  const deleted = entries.filter(({ action, state }) => action === 'delete' && counted(state)).length;
  return {
    deleted,
    untagged: entries.filter(({ state }) => counted(state)).reduce((sum, { untag }) => sum + untag.length, 0),
    kept: entries.length - deleted,
    caches: caches.filter(({ action, state }) => action === 'delete' && counted(state)).length,
  };
}

interface Row {
  readonly digest: Digest;
  readonly tags: readonly string[];
  readonly action: string;
  readonly untag?: readonly string[];
  readonly state: EntryState;
  readonly why: string;
  readonly size?: number;
}

/**
 * The plan as JSON.
 *
 * @param longest characters; what stays is left out first, and `omitted` says how many versions and entries are not told
 */
export function planText({ dryRun, repositories, caches }: PlanDocument, longest = Number.POSITIVE_INFINITY): string {
  const told = repositories.map(({ name, entries }) => ({ name, rows: goingFirst(entries).map(rowOf) }));
  const rows: readonly { readonly action: string }[] = [...told.flatMap((one) => one.rows), ...caches];
  let room = longest - 200 * (repositories.length + 2);
  const shown = new Set(
    goingFirst(rows).filter((row) => {
      room -= JSON.stringify(row).length + 1;
      return room >= 0;
    }),
  );
  return JSON.stringify({
    dryRun,
    repositories: told.map((one) => ({ name: one.name, versions: one.rows.filter((row) => shown.has(row)) })),
    caches: goingFirst(caches).filter((row) => shown.has(row)),
    omitted: rows.length - shown.size,
  });
}

function rowOf({ digest, tags, action, untag, state, why, size }: RepositoryPlan['entries'][number]): Row {
  return { digest, tags, action, ...(untag.length > 0 && { untag }), state, why, ...(size !== undefined && { size }) };
}

function goingFirst<T extends { readonly action: string }>(rows: readonly T[]): T[] {
  return [...rows.filter(({ action }) => action !== 'keep'), ...rows.filter(({ action }) => action === 'keep')];
}
