/** The job summary of a clean-up: facts in, Markdown out. Pure. */
import { formatSize } from '../cache/size.ts';
import type { Counts, EntryState, LocalFacts, PlanDocument } from '../retention/document.ts';
import { code, text } from './markdown.ts';
import { block, type Part, paragraph, SUMMARY_LIMIT, summaryOf, table, titled } from './part.ts';

export interface PruneSummary {
  readonly plan: PlanDocument;
  readonly counts: Counts;
  /** What went wrong, for a failure. */
  readonly failure: string | undefined;
  /** Of a clean-up of an engine. */
  readonly local?: LocalFacts | undefined;
}

/** More would push everything else out of sight; the plan's file has all of them. */
const SHOWN_ROWS = 100;
const SHOWN_TAGS = 5;

export function renderPruneSummary({ plan, counts, failure, local }: PruneSummary): string {
  const parts = [
    paragraph(`### ${headingOf(plan, failure)}`),
    ...(failure === undefined ? [] : [block(failure)]),
    ...(local === undefined ? totals(plan, counts) : localTotals(plan, counts, local)),
    ...plan.repositories.flatMap(repository),
    ...caches(plan.caches),
  ];
  return summaryOf(parts, SUMMARY_LIMIT);
}

function headingOf({ dryRun }: PlanDocument, failure: string | undefined): string {
  if (failure !== undefined) return 'Clean-up failed';
  return dryRun ? 'Clean-up planned (dry run): nothing was deleted' : 'Cleaned up';
}

function totals({ dryRun, repositories, caches: all }: PlanDocument, counts: Counts): Part[] {
  if (repositories.length === 0 && all.length === 0) return [];
  const header = ['What', dryRun ? 'Would go' : 'Gone', 'Stay'];
  const rows = [
    ['Versions', String(counts.deleted), String(counts.kept)],
    ['Tags of versions that stay', String(counts.untagged), ''],
    ["Entries of GitHub's cache", String(counts.caches), String(all.length - counts.caches)],
  ];
  return [table(header, rows)];
}

function localTotals({ dryRun }: PlanDocument, counts: Counts, { freed, buildCache }: LocalFacts): Part[] {
  const rows = [
    ['Images', String(counts.deleted), String(counts.kept)],
    ['Tags of images that stay', String(counts.untagged), ''],
  ];
  const room = ['Came free', freed === undefined ? 'not known' : formatSize(freed), ''];
  const header = ['What', dryRun ? 'Would go' : 'Gone', 'Stay'];
  const sentence = buildCache === undefined ? [] : [paragraph(text(buildCache))];
  return [table(header, dryRun ? rows : [...rows, room]), ...sentence];
}

/** What goes comes first. */
function goingFirst<T extends { readonly action: string }>(rows: readonly T[]): T[] {
  return [...rows.filter(({ action }) => action !== 'keep'), ...rows.filter(({ action }) => action === 'keep')];
}

function repository({ name, entries }: PlanDocument['repositories'][number]): Part[] {
  if (entries.length === 0) return [];
  const rows = goingFirst(entries)
    .slice(0, SHOWN_ROWS)
    .map(({ digest, tags, action, state, untag, why, size }) => {
      const names = tags.slice(0, SHOWN_TAGS).map(code).join(' ') + (tags.length > SHOWN_TAGS ? ' …' : '');
      const what = action === 'untag' ? `loses ${untag.map(code).join(' ')}` : ACTIONS[action];
      return [
        code(digest.slice(0, 'sha256:'.length + 12)),
        names,
        `${what}${told(action, state)}`,
        text(size === undefined ? why : `${formatSize(size)}: ${why}`),
      ];
    });
  return [titled(text(name), table(['Version', 'Tags', 'What', 'Why'], rows)), ...more(entries.length)];
}

const ACTIONS = { delete: 'goes', keep: 'stays' } as const;

function told(action: string, state: EntryState): string {
  return action !== 'keep' && state === 'left' ? ', not done' : '';
}

function caches(all: PlanDocument['caches']): Part[] {
  if (all.length === 0) return [];
  const rows = goingFirst(all)
    .slice(0, SHOWN_ROWS)
    .map(({ key, ref, action, why, size }) => [code(key), code(ref), formatSize(size), ACTIONS[action], text(why)]);
  return [titled("GitHub's cache", table(['Key', 'Ref', 'Size', 'What', 'Why'], rows)), ...more(all.length)];
}

function more(count: number): Part[] {
  return count > SHOWN_ROWS ? [paragraph(`… and ${count - SHOWN_ROWS} more.`)] : [];
}
