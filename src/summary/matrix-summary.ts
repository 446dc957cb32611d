/** The job summary of a build matrix: facts in, Markdown out. Pure. */
import { counted } from './amounts.ts';
import { code, short, text } from './markdown.ts';
import { block, type Part, paragraph, SUMMARY_LIMIT, summaryOf, table, titled } from './part.ts';

export interface MatrixSummary {
  /** What went wrong, for a failure. */
  readonly failure?: string;
  /** The names of the fields, in their order. */
  readonly fields: readonly string[];
  /** One row for each entry, with a text for each field. */
  readonly rows: readonly (readonly string[])[];
  readonly batches: number;
  /** How many entries there were, and what each input left of them. */
  readonly from: number;
  readonly steps: readonly { readonly input: string; readonly what: string; readonly left: number }[];
  /** Entries that are built, each with why; left out where nobody asked what has changed. */
  readonly changed?: readonly (readonly [entry: string, why: string])[];
  /** Entries that were left out, each with the image that has their content. */
  readonly unchanged?: readonly (readonly [entry: string, image: string])[];
}

/** More would push everything else out of sight, and no page has room for it. */
const SHOWN_ROWS = 100;
const SHOWN_FIELDS = 8;
const SHOWN_TEXT = 100;
/** A digest alone has 71. */
const SHOWN_REASON = 300;

export function renderMatrixSummary(summary: MatrixSummary): string {
  const { failure, rows, batches, from, steps } = summary;
  const count = `${counted(rows.length, 'entry', 'entries')}${batches > 1 ? ` in ${batches} batches` : ''}`;
  const parts = [paragraph(failure === undefined ? `### Build matrix: ${count}` : '### Build matrix failed')];
  if (failure !== undefined) parts.push(block(failure));
  const left = steps.map(({ input, what, left }) => [
    `${text(input)} ${code(short(what, SHOWN_TEXT))}`.trim(),
    String(left),
  ]);
  if (left.length > 0) {
    parts.push(titled('What was kept', table(['Kept by', 'Entries'], [['the data', String(from)], ...left])));
  }
  const { changed = [], unchanged = [] } = summary;
  parts.push(...told('What is built', ['Entry', 'Why'], changed, text));
  parts.push(...told('What is there already', ['Entry', 'Image'], unchanged, code));
  if (rows.length > 0) parts.push(...entries(summary));
  return summaryOf(parts, SUMMARY_LIMIT);
}

function told(
  title: string,
  header: readonly [string, string],
  rows: readonly (readonly [string, string])[],
  shown: (cell: string) => string,
): Part[] {
  if (rows.length === 0) return [];
  const cells = rows
    .slice(0, SHOWN_ROWS)
    .map(([entry, what]) => [text(short(entry, SHOWN_TEXT)), shown(short(what, SHOWN_REASON))]);
  const more = rows.length > SHOWN_ROWS ? [paragraph(`… and ${rows.length - SHOWN_ROWS} more entries.`)] : [];
  return [titled(title, table([...header], cells)), ...more];
}

function entries({ fields, rows }: MatrixSummary): Part[] {
  const shown = rows
    .slice(0, SHOWN_ROWS)
    .map((row) => row.slice(0, SHOWN_FIELDS).map((cell) => text(short(cell, SHOWN_TEXT))));
  const notes = [
    ...(rows.length > SHOWN_ROWS ? [`… and ${rows.length - SHOWN_ROWS} more entries.`] : []),
    ...(fields.length > SHOWN_FIELDS
      ? [
          `Not shown: ${fields
            .slice(SHOWN_FIELDS, 2 * SHOWN_FIELDS)
            .map((name) => code(short(name, SHOWN_TEXT)))
            .join(', ')}.`,
        ]
      : []),
  ];
  const header = fields.slice(0, SHOWN_FIELDS).map((name) => text(short(name, SHOWN_TEXT)));
  return [titled('Entries', table(header, shown)), ...notes.map(paragraph)];
}
