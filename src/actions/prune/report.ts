/** What the step leaves: outputs, the plan as a file and in the log, and a table in the summary. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatSize } from '../../cache/size.ts';
import { type Counts, countPlan, type LocalFacts, type PlanDocument, planText } from '../../retention/document.ts';
import { addToFile, addToSummary } from '../../runner/commands.ts';
import { log } from '../../runner/log.ts';
import { renderPruneSummary } from '../../summary/prune-summary.ts';

/** Characters of the plan that a later step can still take as a variable. */
const LONGEST_PLAN = 90_000;
/** Lines of the log for what stays; the file has all of them. */
const SHOWN_KEPT = 500;

export interface End {
  /** What went wrong, for a failure. */
  readonly failure: string | undefined;
  /** Of a clean-up of the engine of this machine. */
  readonly local: LocalFacts | undefined;
}

/** @param temp a folder that the job keeps */
export async function reportPlan(plan: PlanDocument, { failure, local }: End, temp: string): Promise<void> {
  const counts = countPlan(plan);
  const file = join(temp, `prune-plan-${process.pid}-${process.hrtime.bigint()}.json`);
  await writeFile(file, `${planText(plan)}\n`);
  logPlan(plan);
  log.info(totals(plan, counts, local));
  if (local?.buildCache !== undefined) log.info(local.buildCache);
  if (plan.dryRun && failure === undefined) {
    log.notice('This was a dry run, and nothing was deleted. Set confirm to true when the plan is what you mean.');
  }
  const freed = local === undefined ? '' : (local.freed ?? '');
  const outputs = { ...counts, freed, 'dry-run': plan.dryRun, 'plan-file': file };
  for (const [name, value] of Object.entries(outputs)) addToFile('OUTPUT', name, String(value));
  addToFile('OUTPUT', 'counts', JSON.stringify(counts));
  addToFile('OUTPUT', 'plan', planText(plan, LONGEST_PLAN));
  addToSummary(renderPruneSummary({ plan, counts, failure, local }));
}

function totals({ dryRun }: PlanDocument, { deleted, untagged, kept, caches }: Counts, local: LocalFacts | undefined) {
  const done = dryRun ? 'would go' : 'are gone';
  if (local === undefined) {
    return `${deleted} versions, ${untagged} tags of others and ${caches} cache entries ${done}; ${kept} versions stay.`;
  }
  const freed = dryRun || local.freed === undefined ? '' : ` ${formatSize(local.freed)} came free.`;
  return `${deleted} images and ${untagged} tags of others ${done}; ${kept} images stay.${freed}`;
}

function logPlan({ repositories, caches }: PlanDocument): void {
  for (const { name, entries } of repositories) {
    if (entries.length === 0) continue;
    const end = log.group(`The plan for ${name}`);
    const kept = entries.filter(({ action }) => action === 'keep');
    const shown = [...entries.filter(({ action }) => action !== 'keep'), ...kept.slice(0, SHOWN_KEPT)];
    for (const { action, digest, tags, why } of shown) log.info(`${action} ${digest} ${tags.join(', ')}: ${why}`);
    if (kept.length > SHOWN_KEPT) log.info(`… and ${kept.length - SHOWN_KEPT} more that stay.`);
    end();
  }
  if (caches.length === 0) return;
  const end = log.group("The plan for GitHub's caches");
  for (const { action, ref, key, why } of caches) log.info(`${action} ${key} of ${ref}: ${why}`);
  end();
}

/** For what ended before there was a plan. */
export function reportNothing(failure: string): void {
  const plan: PlanDocument = { dryRun: false, repositories: [], caches: [] };
  addToSummary(renderPruneSummary({ plan, counts: countPlan(plan), failure, local: undefined }));
}
