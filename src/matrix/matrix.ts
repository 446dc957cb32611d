/** From the entries of a data file to the matrix: marked, crossed with platforms, filtered, in batches. */
import type { InputProblem } from '../errors.ts';
import { quote } from '../errors.ts';
import { type Include, intoBatches, MOST_JOBS, sizeProblems } from './batches.ts';
import { type Entry, fieldNames, fieldTexts } from './entry.ts';
import { applyFilter, type Filter, nearest, resolveFilters } from './filter.ts';
import { matchesGlob } from './glob.ts';
import { crossPlatforms, type RunnerRule } from './legs.ts';
import { keepLongSupport, keepNewest, markLatest } from './newest.ts';

export interface MatrixRequest {
  readonly filters: readonly Filter[];
  readonly onlyLts: boolean;
  /** Newest runtimes to keep of each image type; undefined for all. */
  readonly latestCount: number | undefined;
  /** Empty: an image is one job. */
  readonly platforms: readonly string[];
  readonly runners: readonly RunnerRule[];
  /** Undefined when nobody asked for batches. */
  readonly batchSize: number | undefined;
  readonly allowEmpty: boolean;
}

/** What one input left of the entries. */
export interface Step {
  readonly input: string;
  /** The input's value, or the line of it. */
  readonly what: string;
  readonly left: number;
}

export interface Matrix {
  readonly entries: readonly Entry[];
  readonly batches: readonly Include[];
  /** How the entries became fewer. */
  readonly steps: readonly Step[];
}

/** Values of a field that a message can bear. */
const SHOWN = 20;

/**
 * Which entry is the latest is decided before anything is left out: a run for an old runtime alone must not make it the
 * latest.
 *
 * @param input the input that the entries came by
 */
export function makeMatrix(
  entries: readonly Entry[],
  request: MatrixRequest,
  input: string,
): { matrix: Matrix; problems: InputProblem[] } {
  const marked = markLatest(entries, input);
  const hasLegs = request.platforms.length > 0;
  const crossed = hasLegs
    ? crossPlatforms(marked.entries, request.platforms, request.runners, input)
    : { ...marked, problems: [] };
  const { filters, problems } = resolveFilters(request.filters, crossed.entries);
  const { entries: kept, steps } = narrow(crossed.entries, filters, request);
  const matrix = { entries: kept, batches: intoBatches(kept, request.batchSize ?? MOST_JOBS), steps };
  const wrong = [...marked.problems, ...crossed.problems, ...problems];
  if (wrong.length === 0 && kept.length === 0 && !request.allowEmpty)
    wrong.push(nothingLeft(crossed.entries, filters, steps, input));
  return { matrix, problems: [...wrong, ...sizeProblems(kept.length, request.batchSize)] };
}

/**
 * The matrix with some of its entries alone. Nothing may be left: that nothing has changed is no mistake of anybody.
 *
 * @param input the input that leaves the others out
 */
export function narrowTo(
  { steps }: Matrix,
  entries: readonly Entry[],
  { batchSize }: Pick<MatrixRequest, 'batchSize'>,
  input: string,
): { matrix: Matrix; problems: InputProblem[] } {
  const batches = intoBatches(entries, batchSize ?? MOST_JOBS);
  const step = { input, what: 'true', left: entries.length };
  return {
    matrix: { entries, batches, steps: [...steps, step] },
    problems: sizeProblems(entries.length, batchSize),
  };
}

function narrow(all: readonly Entry[], filters: readonly Filter[], { onlyLts, latestCount }: MatrixRequest) {
  const steps: Step[] = [];
  let entries = all;
  const keep = (input: string, what: string, left: readonly Entry[]) => {
    entries = left;
    steps.push({ input, what, left: left.length });
  };
  if (onlyLts) keep('only-lts', 'true', keepLongSupport(entries));
  for (const filter of filters) keep('filter', filter.line, applyFilter(entries, filter));
  if (latestCount !== undefined) keep('latest-count', String(latestCount), keepNewest(entries, latestCount));
  return { entries, steps };
}

function nothingLeft(
  all: readonly Entry[],
  filters: readonly Filter[],
  steps: readonly Step[],
  input: string,
): InputProblem {
  const goOn = 'Set allow-empty to true to go on with nothing.';
  if (all.length === 0) return { input, problem: 'holds no entries', advice: goOn };
  const told = steps.map(({ input: name, what, left }) => `${name} ${quote(what)} left ${left}`);
  const keys = new Set([...filters.map(({ key }) => key), ...(steps[0]?.input === 'only-lts' ? ['runtime'] : [])]);
  const there = [...keys].filter((key) => fieldNames(all).includes(key)).map((key) => valuesOf(all, key, filters));
  const inputs = [...new Set(steps.map((step) => step.input))];
  return {
    input: inputs.join(', '),
    problem: `${inputs.length === 1 ? 'leaves' : 'leave'} nothing of ${all.length} ${all.length === 1 ? 'entry' : 'entries'}: ${told.join(', ')}`,
    advice: [...there, goOn].join(' '),
  };
}

/** `For runtime there is "15.4 LTS", "16.4 LTS".`, with the one that was probably meant. */
function valuesOf(entries: readonly Entry[], key: string, filters: readonly Filter[]): string {
  const values = [...new Set(entries.flatMap((entry) => fieldTexts(entry, key)))].filter((value) => value !== '');
  const shown = values.slice(0, SHOWN).map((value) => quote(value, 60));
  const more = values.length > SHOWN ? ` and ${values.length - SHOWN} more` : '';
  const meant = filters
    .filter((filter) => filter.key === key && !filter.isNegated)
    .flatMap((filter) => filter.values)
    .filter((value) => !values.some((one) => matchesGlob(value, one)))
    .map((value) => nearest(value, values))
    .find((value) => value !== undefined);
  return `For ${key} there is ${shown.join(', ')}${more}.${meant === undefined ? '' : ` Did you mean ${quote(meant)}?`}`;
}
