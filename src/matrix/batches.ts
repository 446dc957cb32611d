/** Parts of a matrix that GitHub can take: jobs in one matrix, and text in the outputs of one job. */
import type { InputProblem } from '../errors.ts';
import type { Entry } from './entry.ts';

/** Jobs that one matrix may have. https://docs.github.com/en/actions/reference/limits */
export const MOST_JOBS = 256;
/** Bytes of all outputs of a job, as UTF-16. https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/pass-job-outputs */
export const LONGEST_OUTPUT = 1024 * 1024;

/** A matrix as `strategy.matrix` takes it. */
export interface Include {
  readonly include: readonly Entry[];
}

/** Full batches of entries in their order; none where there is nothing. */
export function intoBatches(entries: readonly Entry[], size: number): Include[] {
  const batches: Include[] = [];
  for (let start = 0; start < entries.length; start += size)
    batches.push({ include: entries.slice(start, start + size) });
  return batches;
}

/** @param batchSize undefined when nobody asked for batches */
export function sizeProblems(count: number, batchSize: number | undefined): InputProblem[] {
  if (count <= MOST_JOBS || batchSize !== undefined) return [];
  return [
    {
      input: 'batch-size',
      problem: `is not given, but the matrix has ${count} entries, and GitHub runs at most ${MOST_JOBS} jobs in one`,
      advice: `Set batch-size to ${MOST_JOBS} or less and run the output batches by a reusable workflow, or filter.`,
    },
  ];
}

/**
 * @param outputs the outputs by name; each of them has to fit by itself, for a job need not hand on more than one
 * @param input the input that the entries came by
 */
export function lengthProblems(outputs: Readonly<Record<string, string>>, input: string): InputProblem[] {
  return Object.entries(outputs).flatMap(([name, text]) => {
    const bytes = 2 * text.length;
    if (bytes <= LONGEST_OUTPUT) return [];
    const size = (bytes / 1024 / 1024).toFixed(1);
    return {
      input,
      problem: `makes an output ${name} of ${size} MiB as UTF-16, but GitHub hands on at most 1 MiB from a job`,
      advice: 'Leave out more with filter, or pick fewer fields with query.',
    };
  });
}
