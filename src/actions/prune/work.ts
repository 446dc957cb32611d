/** What is to be done in one run, how much it may be, and what was done of it. */
import { ActionError } from '../../errors.ts';
import { type CachePlan, deletionsIn, type EntryState, type PlanDocument } from '../../retention/document.ts';
import type { PlanEntry } from '../../retention/plan.ts';
import { withPage } from '../../runner/explained.ts';
import { log } from '../../runner/log.ts';
import type { Done } from './execute.ts';
import type { CacheEntry } from './github-caches.ts';
import type { PruneInputs } from './inputs.ts';
import type { Place } from './place.ts';
import type { Survey } from './survey.ts';

/** What a repository is to lose, and what it has lost. */
export interface Work {
  readonly place: Place;
  readonly survey: Survey;
  readonly entries: readonly PlanEntry[];
  readonly done: Done;
}

export interface CacheWork {
  readonly entries: readonly (CacheEntry & { readonly goes: boolean; readonly why: string })[];
  readonly done: Set<number>;
}

/** @throws {ActionError} `prune`, when it is more than somebody can have meant */
export function checkLimit(
  plan: PlanDocument,
  { maxDeletions, dryRun }: Pick<PruneInputs, 'maxDeletions' | 'dryRun'>,
): void {
  const count = deletionsIn(plan);
  if (count <= maxDeletions) return;
  const told = `The plan has ${count} deletions, and max-deletions is ${maxDeletions}`;
  if (!dryRun) throw new OverLimit(`${told}, so nothing was deleted.`, plan);
  log.warning(withPage(`${told}: without dry-run, this run would end here.`, 'prune-limit'));
}

/** Carries the plan, which is what people have to look at now. */
export class OverLimit extends ActionError {
  readonly plan: PlanDocument;

  constructor(message: string, plan: PlanDocument) {
    super('prune-limit', message);
    this.plan = plan;
  }
}

/** The plan, with what was done of it by now. */
export function documentOf(dryRun: boolean, works: readonly Work[], caches: CacheWork): PlanDocument {
  return {
    dryRun,
    repositories: works.map(({ place, entries, done }) => ({
      name: place.repository.name,
      entries: entries.map((entry) => withState(entry, done)),
    })),
    caches: caches.entries.map(({ id, ref, key, goes, why, size }): CachePlan => {
      const state = caches.done.has(id) ? 'done' : goes ? 'planned' : 'kept';
      return { id, ref, key, action: goes ? 'delete' : 'keep', why, state, size };
    }),
  };
}

export function withState(entry: PlanEntry, done: Done): PlanEntry & { readonly state: EntryState } {
  const left = done.left.get(entry.digest);
  return { ...entry, state: stateOf(entry, done), why: left === undefined ? entry.why : `${entry.why}; but ${left}` };
}

function stateOf({ action, digest, untag }: PlanEntry, { deleted, untagged, left }: Done): EntryState {
  if (action === 'keep') return 'kept';
  if (left.has(digest)) return 'left';
  const isDone = action === 'delete' ? deleted.has(digest) : untag.every((tag) => untagged.has(tag));
  return isDone ? 'done' : 'planned';
}
