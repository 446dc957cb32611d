/** Data for the tests of the matrix. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Entry } from '../../src/matrix/entry.ts';
import { parseFilters } from '../../src/matrix/filter.ts';
import { type MatrixRequest, makeMatrix } from '../../src/matrix/matrix.ts';
import { readEntries } from '../../src/matrix/read-entries.ts';
import { describeProblems } from './problems.ts';

export const CASES = resolve(import.meta.dirname, '../cases');

/** Six runtimes, most of them with an ML variant, and images for no runtime; one image could not be generated. */
export const SUMMARY = readFileSync(resolve(CASES, 'build_summary.json'), 'utf8');

export async function summaryEntries(): Promise<readonly Entry[]> {
  return (await readEntries({ input: 'file', text: SUMMARY, name: 'build_summary.json', query: '' })).entries;
}

const WHOLE: MatrixRequest = {
  filters: [],
  onlyLts: false,
  latestCount: undefined,
  platforms: [],
  runners: [],
  batchSize: undefined,
  allowEmpty: false,
};

export interface Asked extends Partial<Omit<MatrixRequest, 'filters'>> {
  /** Lines of `filter`. */
  readonly filter?: readonly string[];
}

/** The matrix for entries; problems as people read them. */
export function matrixOf(entries: readonly Entry[], { filter = [], ...asked }: Asked = {}) {
  const { filters, problems: unread } = parseFilters(filter);
  const { matrix, problems } = makeMatrix(entries, { ...WHOLE, ...asked, filters }, 'file');
  return { ...matrix, problems: describeProblems([...unread, ...problems]) };
}

/** `python 17.3 LTS .ml`, for short. */
export function names(entries: readonly Entry[]): string[] {
  return entries.map(({ image_type, runtime, variant }) => [image_type, runtime, variant].filter(Boolean).join(' '));
}
