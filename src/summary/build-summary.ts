/** The job summary of a build: facts in, Markdown out. Pure. */
import type { Labels } from '../image/label.ts';
import { code, codeBlock, table, text } from './markdown.ts';

/** One attempt that failed. */
export interface FailedAttemptFacts {
  readonly number: number;
  readonly seconds: number;
  readonly kind: string;
  readonly stage: string;
  readonly telling: string;
}

export interface BuildSummary {
  readonly outcome: 'built' | 'pushed' | 'planned' | 'failed';
  /** What went wrong, for a failure. */
  readonly failure?: string;
  /** Every reference with the reason for its tag. */
  readonly references: readonly { readonly reference: string; readonly why: string }[];
  /** `name@sha256:…`, when pushed. */
  readonly pinned: string | undefined;
  readonly digest: string | undefined;
  readonly platforms: readonly string[];
  readonly push: string;
  readonly cache: string;
  readonly attempts: number;
  /** The attempts that failed, in their order. */
  readonly history: readonly FailedAttemptFacts[];
  readonly seconds: number | undefined;
  readonly labels: Labels;
}

const HEADINGS = {
  built: 'Image built, not pushed',
  pushed: 'Image pushed',
  planned: 'Image planned (dry run)',
  failed: 'Image build failed',
} as const;

/** More rows would push everything else out of sight. */
const SHOWN_REFERENCES = 50;

export function renderBuildSummary(summary: BuildSummary): string {
  return [
    `### ${HEADINGS[summary.outcome]}`,
    summary.failure && codeBlock(summary.failure),
    facts(summary),
    failedAttempts(summary.history),
    tags(summary.references),
    summary.pinned && codeBlock(`docker pull ${summary.pinned}`, 'shell'),
    labels(summary.labels),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

function facts({ digest, platforms, push, cache, attempts, seconds }: BuildSummary): string {
  const rows = [
    ['Digest', digest && code(digest)],
    ['Platforms', platforms.length > 0 && text(platforms.join(', '))],
    ['Push', text(push)],
    ['Cache', text(cache)],
    ['Attempts', attempts > 0 && String(attempts)],
    ['Time', seconds !== undefined && `${seconds.toFixed(1)} s`],
  ];
  const known = rows.filter((row): row is string[] => typeof row[1] === 'string' && row[1] !== '');
  return known.length === 0 ? '' : table(['', ''], known);
}

function failedAttempts(history: BuildSummary['history']): string {
  if (history.length === 0) return '';
  const rows = history.map(({ number, seconds, kind, stage, telling }) => [
    String(number),
    `${seconds.toFixed(1)} s`,
    `${stage}, ${kind}`,
    text(telling),
  ]);
  return table(['Failed attempt', 'After', 'Where and what kind', 'What it said'], rows);
}

function tags(references: BuildSummary['references']): string {
  if (references.length === 0) return '';
  const rows = references.slice(0, SHOWN_REFERENCES).map(({ reference, why }) => [code(reference), text(why)]);
  const more = references.length - rows.length;
  return table(['Tag', 'Why'], rows) + (more > 0 ? `\n\n… and ${more} more.` : '');
}

function labels(all: Labels): string {
  const rows = Object.entries(all).map(([key, value]) => [code(key), code(value)]);
  if (rows.length === 0) return '';
  return `<details><summary>Labels</summary>\n\n${table(['Label', 'Value'], rows)}\n\n</details>`;
}
