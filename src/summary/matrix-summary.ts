/** The job summary of a build matrix: facts in, Markdown out. Pure. */
import { code, codeBlock, table, text } from './markdown.ts';

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
}

/** More would push everything else out of sight, and no page has room for it. */
const SHOWN_ROWS = 100;
const SHOWN_FIELDS = 8;
const SHOWN_TEXT = 100;

export function renderMatrixSummary({ failure, fields, rows, batches, from, steps }: MatrixSummary): string {
  const parts =
    failure === undefined
      ? [`### Build matrix: ${counted(rows.length, 'entry', 'entries')}${batches > 1 ? ` in ${batches} batches` : ''}`]
      : ['### Build matrix failed', codeBlock(failure)];
  const left = steps.map(({ input, what, left }) => [`${text(input)} ${code(short(what))}`, String(left)]);
  if (left.length > 0) parts.push(table(['Kept by', 'Entries'], [['the data', String(from)], ...left]));
  if (rows.length > 0) parts.push(entries(fields, rows));
  return `${parts.join('\n\n')}\n`;
}

function entries(fields: readonly string[], rows: MatrixSummary['rows']): string {
  const shown = rows.slice(0, SHOWN_ROWS).map((row) => row.slice(0, SHOWN_FIELDS).map((cell) => text(short(cell))));
  const notes = [
    rows.length > SHOWN_ROWS && `… and ${rows.length - SHOWN_ROWS} more entries.`,
    fields.length > SHOWN_FIELDS &&
      `Not shown: ${fields
        .slice(SHOWN_FIELDS, 2 * SHOWN_FIELDS)
        .map((name) => code(short(name)))
        .join(', ')}.`,
  ];
  const header = fields.slice(0, SHOWN_FIELDS).map((name) => text(short(name)));
  return [table(header, shown), ...notes.filter((note) => note !== false)].join('\n\n');
}

function short(value: string): string {
  return value.length > SHOWN_TEXT ? `${value.slice(0, SHOWN_TEXT)}…` : value;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
