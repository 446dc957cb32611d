/** Whether it is meant: nothing is deleted without it, and what fits everything has to be named. */
import { quote } from '../../errors.ts';
import type { InputReader } from '../../runner/input.ts';

/** A pattern that would let everything go. */
export interface Everything {
  readonly input: 'rules' | 'images';
  readonly pattern: string;
  /** What it fits, as in `fits every tag`. */
  readonly fits: string;
}

/** @returns whether nothing shall be deleted */
export function parseConfirm(reader: InputReader, everything: readonly Everything[]): boolean {
  const words = reader.lines('confirm').map((word) => word.replace(/^(["'])(.*)\1$/, '$2'));
  const isSwitch = (word: string) => /^(?:true|false)$/i.test(word);
  const isNamed = (word: string) => everything.some(({ pattern }) => pattern === word);
  const dryRun = reader.choice('dry-run', ['auto', 'true', 'false'], 'auto');
  for (const word of words.filter((one) => !isSwitch(one) && !isNamed(one))) {
    const problem = `must be true, false, or a pattern that fits everything, not ${quote(word)}`;
    reader.problems.push({ input: 'confirm', problem });
  }
  for (const { input, pattern, fits } of everything.filter((one) => !words.includes(one.pattern))) {
    const advice = `Write a narrower pattern, or put ${quote(pattern)} on a line of confirm.`;
    reader.problems.push({ input, problem: `has ${quote(pattern)}, which fits ${fits}`, advice });
  }
  const isConfirmed = words.length > 0 && !words.some((word) => /^false$/i.test(word));
  if (dryRun === 'false' && !isConfirmed) {
    const advice = 'Look at the plan of a dry run, then set confirm to true.';
    reader.problems.push({ input: 'dry-run', problem: 'is false, but confirm does not say that it is meant', advice });
  }
  return dryRun === 'true' || !isConfirmed;
}
