/** `filter`: lines such as `runtime=15.4*`, `image_type!=gpu` or `runtime=15.4 LTS|16.4 LTS`; all of them must hold. */
import type { InputProblem } from '../errors.ts';
import { quote } from '../errors.ts';
import { nearMiss } from '../near-miss.ts';
import { type Entry, fieldNames, fieldTexts } from './entry.ts';
import { matchesGlob } from './glob.ts';

export interface Filter {
  /** As it was written. */
  readonly line: string;
  readonly key: string;
  readonly isNegated: boolean;
  /** One of these has to fit. */
  readonly values: readonly string[];
}

/** What the list of a workflow's own inputs says when nobody chose anything. */
const EVERYTHING = 'all';
const FORMS = 'Write key=value or key!=value, with * and ? for any characters and | between several values.';

/** A filter with an empty value is none, so that a workflow's own inputs can be passed straight in. */
export function parseFilters(lines: readonly string[]): { filters: Filter[]; problems: InputProblem[] } {
  const filters: Filter[] = [];
  const problems: InputProblem[] = [];
  for (const line of lines) {
    const [, key = '', sign = '', value = ''] = /^([^=!]+)(!?=)(.*)$/.exec(line) ?? [];
    if (key.trim() === '' || value.startsWith('=')) {
      problems.push({ input: 'filter', problem: `has the line ${quote(line)}, which is no filter`, advice: FORMS });
      continue;
    }
    const values = value.split('|').map((one) => one.trim());
    filters.push({ line, key: key.trim(), isNegated: sign === '!=', values: values.filter((one) => one !== '') });
  }
  return { filters, problems };
}

/** Filters with the keys that entries really have. Dashes and case may differ: `image-type` is `image_type`. */
export function resolveFilters(
  filters: readonly Filter[],
  entries: readonly Entry[],
): { filters: Filter[]; problems: InputProblem[] } {
  if (entries.length === 0) return { filters: [], problems: [] };
  const known = fieldNames(entries);
  const problems: InputProblem[] = [];
  const resolved = filters.map((filter) => {
    const key = known.includes(filter.key) ? filter.key : known.find((name) => alike(name) === alike(filter.key));
    if (key !== undefined) return { ...filter, key };
    const has = `The fields are ${known.map((name) => quote(name, 40)).join(', ')}.`;
    const meant = nearest(filter.key, known);
    problems.push({
      input: 'filter',
      problem: `asks for ${quote(filter.key)}, which no entry has`,
      advice: meant === undefined ? has : `Did you mean ${quote(meant)}? ${has}`,
    });
    return filter;
  });
  return { filters: resolved.filter((filter) => !isOpen(filter, entries)), problems };
}

/** The word that was probably meant; case tells nothing. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const lower = words.map((one) => one.toLowerCase());
  const meant = nearMiss(word, lower);
  return meant === undefined ? undefined : words[lower.indexOf(meant)];
}

function alike(key: string): string {
  return key.toLowerCase().replaceAll('-', '_');
}

/** Whether the filter lets everything through by what it says, not by what there is. */
function isOpen({ values, isNegated, key }: Filter, entries: readonly Entry[]): boolean {
  if (values.length === 0) return true;
  if (isNegated || !values.some((value) => value.toLowerCase() === EVERYTHING)) return false;
  return !entries.some((entry) => fieldTexts(entry, key).some((text) => text.toLowerCase() === EVERYTHING));
}

/** The entries that the filter lets through, in their order. */
export function applyFilter(entries: readonly Entry[], { key, values, isNegated }: Filter): Entry[] {
  const known = new Map<string, boolean>();
  const fits = (text: string): boolean => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = values.some((value) => value.toLowerCase() === text.toLowerCase() || matchesGlob(value, text));
      known.set(text, answer);
    }
    return answer;
  };
  return entries.filter((entry) => fieldTexts(entry, key).some(fits) !== isNegated);
}
