/** Expressions in the lines of an input, where a fault is reported and the other lines are still read. */
import type { InputProblem } from '../errors.ts';
import { ExpressionError } from './engine.ts';
import type { Expressions } from './expression.ts';
import type { Facts } from './facts.ts';
import { place } from './input-lines.ts';

/** What a line is expanded with, and where its faults go. */
export interface Expansion {
  readonly expressions: Expressions;
  readonly facts: Facts;
  readonly problems: InputProblem[];
}

/**
 * Expands a text of a line.
 *
 * @returns undefined when that does not work; the problem is reported then
 */
export function expandLine(
  input: string,
  line: { readonly text: string; readonly line: number },
  text: string,
  { expressions, facts, problems }: Expansion,
): string | undefined {
  try {
    return expressions.expand(text, facts);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    problems.push({ input, problem: `${place(line)} ${error.message}` });
    return undefined;
  }
}
