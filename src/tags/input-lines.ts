/**
 * Inputs that hold a list: one entry per line, each a CSV record, `#` comment lines left out.
 *
 * Entries are read as docker/metadata-action reads them, in two passes, because people's quoting relies on it:
 * the first pass splits the input into entries and takes quotes away, the second splits an entry into fields.
 * A value keeps its comma only when the whole entry is quoted as well.
 */
import { type InputProblem, quote } from '../errors.ts';

/** One entry of a list input. */
export interface InputLine {
  /** The entry, without the quotes that protected it. */
  readonly text: string;
  /** The line it starts on, counted from 1. */
  readonly line: number;
}

/** Where an entry stands, for messages: `line 3 ("type=foo")`. */
export function place({ line, text }: { line: number; text: string }): string {
  return `line ${line} (${quote(text)})`;
}

interface CsvRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** The parser notices a missing quote at the end of the text; the user wants to know where it opens. */
function quotingProblem(input: string, text: string): InputProblem {
  const lines = text.split(LINE_BREAK);
  const opening = lines.findIndex((line) => /(?:^|,)\s*"/.test(line) && (line.split('"').length - 1) % 2 === 1);
  const where = opening < 0 ? '' : `${place({ line: opening + 1, text: lines[opening] ?? '' })} `;
  return {
    input,
    problem: `${where}has a double quote without its partner`,
    advice: 'Put the whole entry in double quotes and write a double quote inside it twice.',
  };
}

/** Splits a list input into its entries. Only quotes take a parser: without them an entry is a line. */
export async function inputLines(
  input: string,
  text: string,
): Promise<{ lines: InputLine[]; problems: InputProblem[] }> {
  if (!text.includes('"')) {
    const lines = text.split(LINE_BREAK).map((entry, index) => ({ text: entry.trim(), line: index + 1 }));
    return { lines: lines.filter(isEntry), problems: [] };
  }
  // The runner trims inputs, and a quote counts only where an entry begins and ends.
  const above = breaksIn(text.slice(0, text.length - text.trimStart().length));
  const { parse } = await import('csv-parse/sync');
  try {
    const rows = parse(text.trim(), {
      relaxQuotes: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
      comment: '#',
      comment_no_infix: true,
      info: true,
    }) as unknown as CsvRow[];
    return { lines: rows.map((row) => toLine(row, above)).filter(isEntry), problems: [] };
  } catch {
    return { lines: [], problems: [quotingProblem(input, text)] };
  }
}

const LINE_BREAK = /\r\n|\n|\r/;

function breaksIn(text: string): number {
  return text.split(LINE_BREAK).length - 1;
}

/** Neither empty nor a comment; the parser takes no comment for one that is indented. */
function isEntry({ text }: InputLine): boolean {
  return text !== '' && !text.startsWith('#');
}

/** The parser counts lines up to the record's end. */
function toLine({ record, info }: CsvRow, above: number): InputLine {
  const text = record.join(',');
  return { text: text.trim(), line: above + info.lines - breaksIn(text) };
}

/**
 * Splits one entry into its fields: the second pass.
 *
 * @returns undefined when its quotes do not match
 */
export async function entryFields(text: string): Promise<readonly string[] | undefined> {
  if (!text.includes('"') && !/[\r\n]/.test(text)) return text.split(',');
  const { parse } = await import('csv-parse/sync');
  try {
    return (parse(text, { relaxColumnCount: true, skipEmptyLines: true }) as string[][])[0];
  } catch {
    return undefined;
  }
}

/**
 * `key=value` in a field, both trimmed, the key in lower case. A field without `=` has no key, and neither has one
 * that begins with an expression: that `=` is the expression's own.
 */
export function keyAndValue(field: string): { key: string | undefined; value: string } {
  const equals = field.indexOf('=');
  if (equals <= 0 || field.slice(0, equals).includes('{{')) return { key: undefined, value: field.trim() };
  return { key: field.slice(0, equals).trim().toLowerCase(), value: field.slice(equals + 1).trim() };
}
