/** How figures are shown: a table on the terminal, and everything as JSON for `npm run bench -- --json FILE`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, spread } from './statistics.ts';

export interface Goal {
  /** In the words of the table: `at most 150 ms more`. */
  readonly text: string;
  readonly value: number;
  readonly atMost: number;
}

export interface Line {
  /** By the titles of the columns, which name the unit. */
  readonly values: Readonly<Record<string, number | string>>;
  readonly goal?: Goal | undefined;
  /** What was measured, round by round. */
  readonly samples?: Readonly<Record<string, readonly number[]>>;
}

export interface Report {
  readonly title: string;
  readonly lines: Readonly<Record<string, Line>>;
}

const reports: Report[] = [];

/** Prints a table, and keeps it for the file. */
export function show(title: string, lines: Readonly<Record<string, Line>>): void {
  const hasGoals = Object.values(lines).some(({ goal }) => goal !== undefined);
  const rows = Object.entries(lines).map(([name, { values, goal }]) => {
    const verdict = goal === undefined ? { target: '', verdict: '' } : { target: goal.text, verdict: verdictOf(goal) };
    const cells = Object.entries(values).map(([title, value]) => [title, String(value)]);
    return [name, { ...Object.fromEntries(cells), ...(hasGoals && verdict) }];
  });
  console.log(`\n${title}`);
  console.table(Object.fromEntries(rows));
  reports.push({ title, lines });
  const folder = process.env['BENCH_FIGURES'];
  const part = process.env['BENCH_PART'];
  if (folder === undefined || part === undefined) return;
  writeFileSync(join(folder, `${part}.json`), JSON.stringify(reports.map(toJson)));
}

export function verdictOf({ value, atMost }: Goal): 'met' | 'MISSED' {
  return value <= atMost ? 'met' : 'MISSED';
}

function toJson({ title, lines }: Report) {
  const rows = Object.entries(lines).map(([name, { values, goal, samples }]) => ({
    name,
    ...values,
    ...(goal && { target: goal.text, value: goal.value, atMost: goal.atMost, met: verdictOf(goal) === 'met' }),
    ...(samples && { samples }),
  }));
  return { title, rows };
}

/** The median and the spread (the distance between the quartiles) under two titles; times in ms. */
export function times(name: string, values: readonly number[], digits = 0): Record<string, number> {
  return { [`${name} ms`]: round(median(values), digits), [`± ${name}`]: round(spread(values), digits) };
}

export function round(value: number, digits = 0): number {
  return Number(value.toFixed(digits));
}

/** How often something is measured: as `--rounds` says, else what fits the part. */
export function rounds(usual: number): number {
  return Number(process.env['BENCH_ROUNDS'] ?? usual);
}
