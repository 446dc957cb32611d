/**
 * A summary in parts, and how it is made to fit: GitHub takes 1 MiB from a step, and nothing at all of what is longer.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
import { fenced, row, text } from './markdown.ts';

/** Bytes of a step's summary. */
export const SUMMARY_LIMIT = 1024 * 1024;

/** A piece of a summary. Where there is no room for it, it loses lines from its end. */
export interface Part {
  readonly head: readonly string[];
  readonly lines: readonly string[];
  readonly tail: readonly string[];
  /** Tells how many of its lines are left out. */
  readonly left?: (lines: number) => string;
}

/** A sentence or a heading, as Markdown: it is never cut. */
export function paragraph(markdown: string): Part {
  return { head: [markdown], lines: [], tail: [] };
}

/** Sentences, one below the other. */
export function list(sentences: readonly string[]): Part {
  return { head: [], lines: sentences.map((sentence) => `- ${text(sentence)}`), tail: [] };
}

/** A table; the cells are Markdown already. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): Part {
  return { head: [row(header), row(header.map(() => '---'))], lines: rows.map(row), tail: [] };
}

/** Text as it is, with a fence around it that it cannot end. */
export function block(value: string, language = ''): Part {
  const { fence, lines } = fenced(value, language);
  return { head: [fence[0]], lines, tail: [fence[1]] };
}

/** With a heading of its own. */
export function titled(title: string, part: Part): Part {
  return { ...part, head: [`#### ${title}`, '', ...part.head] };
}

/** Folded away, behind a title; the title is HTML already. */
export function folded(title: string, part: Part): Part {
  const { head, tail } = part;
  return { ...part, head: [`<details><summary>${title}</summary>`, '', ...head], tail: [...tail, '', '</details>'] };
}

/**
 * Parts one below the other. Where they are longer than what there is room for, the largest lose lines until all of
 * them fit, and say how many.
 *
 * @param limit in bytes
 */
export function summaryOf(parts: readonly Part[], limit: number): string {
  const whole = parts.map(textOf);
  const level = levelOf(whole.map(bytesOf), limit - 1);
  const fitting = whole.map((shown, index) => {
    const part = parts[index];
    return part === undefined || bytesOf(shown) <= level ? shown : cut(part, level);
  });
  // With next to no room even the heads are too much.
  while (fitting.length > 0 && bytesOf(joined(fitting)) > limit) fitting.pop();
  return fitting.length === 0 ? '' : joined(fitting);
}

function joined(parts: readonly string[]): string {
  return `${parts.join(SEPARATOR)}\n`;
}

const SEPARATOR = '\n\n';

function bytesOf(shown: string): number {
  return Buffer.byteLength(shown);
}

function textOf({ head, lines, tail }: Part): string {
  return [...head, ...lines, ...tail].join('\n');
}

/** How long a part may be so that all of them fit: those that are shorter leave their room to the others. */
function levelOf(sizes: readonly number[], limit: number): number {
  let room = limit - SEPARATOR.length * (sizes.length - 1);
  const ascending = sizes.toSorted((one, other) => one - other);
  for (const [index, size] of ascending.entries()) {
    const share = room / (ascending.length - index);
    if (size > share) return Math.floor(share);
    room -= size;
  }
  return Number.POSITIVE_INFINITY;
}

function cut({ head, lines, tail, left = linesLeft }: Part, level: number): string {
  let room = level - bytesOf(textOf({ head, lines: [], tail: [...tail, '', left(lines.length)] }));
  const kept: string[] = [];
  for (const line of lines) {
    room -= bytesOf(line) + 1;
    if (room < 0) break;
    kept.push(line);
  }
  return [...head, ...kept, ...tail, '', left(lines.length - kept.length)].join('\n');
}

function linesLeft(lines: number): string {
  return `… and ${lines} more ${lines === 1 ? 'line' : 'lines'}, for which a summary has no room.`;
}
