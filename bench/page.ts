/**
 * `npm run bench -- page --json FILE`: writes the figures that are in the file into docs/speed.md, between its two marks, and
 * draws docs/images/many-tags.svg.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { manyTagsPlot } from './plot.ts';

const ROOT = resolve(import.meta.dirname, '..');
const MARKS = ['<!-- figures: begin -->', '<!-- figures: end -->'] as const;

export type Row = Readonly<Record<string, unknown>> & { readonly name: string };

interface Figures {
  readonly machine: Readonly<Record<string, string | number>>;
  readonly date: string;
  readonly parts: Readonly<Record<string, ReadonlyArray<{ readonly title: string; readonly rows: readonly Row[] }>>>;
}

/** What the page does not show: the samples, and what only says whether a target is met. */
const HIDDEN = new Set(['name', 'samples', 'value', 'atMost', 'met', 'target']);

function table({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((column) => !HIDDEN.has(column));
  const hasGoals = rows.some(({ met }) => met !== undefined);
  const cells = rows.map((row) => [
    row.name,
    ...columns.map((column) => row[column] ?? ''),
    ...(hasGoals ? [row['target'] ?? '', row['met'] === undefined ? '' : row['met'] ? 'met' : '**missed**'] : []),
  ]);
  const head = ['', ...columns, ...(hasGoals ? ['target', ''] : [])];
  const lines = [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...cells];
  return [`### ${title}`, '', ...lines.map((line) => `| ${line.map(oneCell).join(' | ')} |`)].join('\n');
}

function oneCell(cell: unknown): string {
  return String(cell).replaceAll('|', '\\|');
}

function page({ machine, date, parts }: Figures): string {
  const words = Object.entries(machine).map(([name, value]) => `${name} ${value}`);
  const tables = Object.values(parts).flatMap((reports) => reports.map(table));
  return [`Measured on ${date.slice(0, 10)}: ${words.join(', ')}.`, ...tables].join('\n\n');
}

const [file] = process.argv.slice(2);
if (file === undefined)
  throw new Error('node bench/page.ts FILE: the figures that "npm run bench -- --json FILE" left');
const figures = JSON.parse(readFileSync(file, 'utf8')) as Figures;
const path = join(ROOT, 'docs/speed.md');
const text = readFileSync(path, 'utf8');
const [begin, end] = MARKS.map((mark) => text.indexOf(mark));
if (begin === undefined || end === undefined || begin < 0 || end < begin) throw new Error(`${path} lacks its marks`);
writeFileSync(path, `${text.slice(0, begin)}${MARKS[0]}\n\n${page(figures)}\n\n${text.slice(end)}`);
const tags = figures.parts['tags']?.[0]?.rows;
if (tags !== undefined) writeFileSync(join(ROOT, 'docs/images/many-tags.svg'), manyTagsPlot(tags));
