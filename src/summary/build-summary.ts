/** The job summary of a build: facts in, Markdown out. Pure. */
import type { Labels } from '../image/label.ts';
import { code, codeBlock, link, table, text } from './markdown.ts';

/** One attempt that failed. */
export interface FailedAttemptFacts {
  readonly number: number;
  readonly seconds: number;
  readonly kind: string;
  readonly stage: string;
  readonly telling: string;
}

/** One repository. */
export interface ImageFacts {
  readonly name: string;
  readonly state: string;
  /** Those that serve the image. */
  readonly tags: readonly string[];
  /** Empty when there is none. */
  readonly error: string;
  readonly isRequired: boolean;
}

export interface BuildSummary {
  readonly outcome: 'built' | 'pushed' | 'planned' | 'skipped' | 'failed';
  /** Why nothing was built, as a sentence. */
  readonly skipped?: string | undefined;
  /** What went wrong, for a failure. */
  readonly failure?: string;
  /** Every reference with the reason for its tag. */
  readonly references: readonly { readonly reference: string; readonly why: string }[];
  /** `name@sha256:…`, when pushed. */
  readonly pinned: string | undefined;
  readonly digest: string | undefined;
  readonly digests: readonly { readonly platform: string; readonly digest: string }[];
  /** Where the image went. */
  readonly images: readonly ImageFacts[];
  /** Tags that stay where a newer run has put them. */
  readonly leftAlone: readonly { readonly reference: string; readonly serves: string; readonly why: string }[];
  /** Undefined where there was no gate. */
  readonly gateSeconds: number | undefined;
  readonly attestation: { readonly id: string | undefined; readonly url: string } | undefined;
  /** Names of the images that are signed. */
  readonly signed: readonly string[];
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
  skipped: 'Image not built',
  failed: 'Image build failed',
} as const;

/** More rows would push everything else out of sight. */
const SHOWN_REFERENCES = 50;

export function renderBuildSummary(summary: BuildSummary): string {
  return [
    `### ${HEADINGS[summary.outcome]}`,
    summary.failure && codeBlock(summary.failure),
    summary.skipped && text(summary.skipped),
    facts(summary),
    platformDigests(summary.digests),
    failedAttempts(summary.history),
    tags(summary.references),
    leftAlone(summary.leftAlone),
    images(summary.images),
    summary.pinned && codeBlock(`docker pull ${summary.pinned}`, 'shell'),
    labels(summary.labels),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

function facts(summary: BuildSummary): string {
  const { digest, platforms, push, cache, attempts, seconds, gateSeconds, attestation, signed } = summary;
  const rows = [
    ['Digest', digest && code(digest)],
    ['Platforms', platforms.length > 0 && text(platforms.join(', '))],
    ['Push', text(push)],
    ['Gate', gateSeconds !== undefined && `passed after ${gateSeconds.toFixed(1)} s`],
    ['Attestation', attestation && link(attestation.id ?? 'of an earlier run', attestation.url)],
    ['Signed', signed.map(code).join(', ')],
    ['Cache', text(cache)],
    ['Attempts', attempts > 0 && String(attempts)],
    ['Time', seconds !== undefined && `${seconds.toFixed(1)} s`],
  ];
  const known = rows.filter((row): row is string[] => typeof row[1] === 'string' && row[1] !== '');
  return known.length === 0 ? '' : table(['', ''], known);
}

/** One platform has no digest that is worth a table. */
function platformDigests(digests: BuildSummary['digests']): string {
  if (digests.length < 2) return '';
  return table(
    ['Platform', 'Digest'],
    digests.map(({ platform, digest }) => [text(platform), code(digest)]),
  );
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

function leftAlone(left: BuildSummary['leftAlone']): string {
  if (left.length === 0) return '';
  const rows = left.map(({ reference, serves, why }) => [code(reference), code(serves), text(why)]);
  return table(['Left alone', 'Serves', 'Why'], rows);
}

/** One that is well is told by its tags. */
function images(all: BuildSummary['images']): string {
  if (all.length < 2 && all.every(({ error }) => error === '')) return '';
  const rows = all.map(({ name, state, tags: { length }, error, isRequired }) => [
    code(name),
    `${text(state)}, ${length === 1 ? '1 tag' : `${length} tags`}`,
    [text(error), error !== '' && !isRequired ? '(not required)' : ''].join(' ').trim(),
  ]);
  return table(['Image', 'State', 'Error'], rows);
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
