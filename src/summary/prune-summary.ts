/** The job summary of a clean-up: facts in, Markdown out. Pure. */
import type { Counts, EntryState, PlanDocument } from '../retention/document.ts';
import { code, codeBlock, table, text } from './markdown.ts';

export interface PruneSummary {
  readonly plan: PlanDocument;
  readonly counts: Counts;
  /** What went wrong, for a failure. */
  readonly failure: string | undefined;
}

/** More would push everything else out of sight; the plan's file has all of them. */
const SHOWN_ROWS = 100;
const SHOWN_TAGS = 5;

export function renderPruneSummary({ plan, counts, failure }: PruneSummary): string {
  const parts = [
    `### ${headingOf(plan, failure)}`,
    failure !== undefined && codeBlock(failure),
    totals(plan, counts),
    ...plan.repositories.map(repository),
    caches(plan.caches),
  ];
  return `${parts.filter((part) => part !== false && part !== '').join('\n\n')}\n`;
}

function headingOf({ dryRun }: PlanDocument, failure: string | undefined): string {
  if (failure !== undefined) return 'Clean-up failed';
  return dryRun ? 'Clean-up planned (dry run): nothing was deleted' : 'Cleaned up';
}

function totals({ dryRun, repositories, caches: all }: PlanDocument, counts: Counts): string {
  if (repositories.length === 0 && all.length === 0) return '';
  const header = ['', dryRun ? 'Would go' : 'Gone', 'Stay'];
  return table(header, [
    ['Versions', String(counts.deleted), String(counts.kept)],
    ['Tags of versions that stay', String(counts.untagged), ''],
    ["Entries of GitHub's cache", String(counts.caches), String(all.length - counts.caches)],
  ]);
}

/** What goes comes first. */
function goingFirst<T extends { readonly action: string }>(rows: readonly T[]): T[] {
  return [...rows.filter(({ action }) => action !== 'keep'), ...rows.filter(({ action }) => action === 'keep')];
}

function repository({ name, entries }: PlanDocument['repositories'][number]): string {
  if (entries.length === 0) return '';
  const rows = goingFirst(entries)
    .slice(0, SHOWN_ROWS)
    .map(({ digest, tags, action, state, untag, why }) => {
      const names = tags.slice(0, SHOWN_TAGS).map(code).join(' ') + (tags.length > SHOWN_TAGS ? ' …' : '');
      const what = action === 'untag' ? `loses ${untag.map(code).join(' ')}` : ACTIONS[action];
      return [code(digest.slice(0, 'sha256:'.length + 12)), names, `${what}${told(action, state)}`, text(why)];
    });
  return [`**${text(name)}**`, table(['Version', 'Tags', '', 'Why'], rows), more(entries.length)]
    .filter(Boolean)
    .join('\n\n');
}

const ACTIONS = { delete: 'goes', keep: 'stays' } as const;

function told(action: string, state: EntryState): string {
  return action !== 'keep' && state === 'left' ? ', not done' : '';
}

function caches(all: PlanDocument['caches']): string {
  if (all.length === 0) return '';
  const rows = goingFirst(all)
    .slice(0, SHOWN_ROWS)
    .map(({ key, ref, action, why, size }) => [
      code(key),
      code(ref),
      `${(size / 1024 / 1024).toFixed(1)} MiB`,
      ACTIONS[action],
      text(why),
    ]);
  return ["**GitHub's cache**", table(['Key', 'Ref', 'Size', '', 'Why'], rows), more(all.length)]
    .filter(Boolean)
    .join('\n\n');
}

function more(count: number): string {
  return count > SHOWN_ROWS ? `… and ${count - SHOWN_ROWS} more.` : '';
}
