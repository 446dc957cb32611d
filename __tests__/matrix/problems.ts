/** Problems as the user reads them. */
import { InputError, type InputProblem } from '../../src/errors.ts';

export function describeProblems(problems: readonly InputProblem[]): string[] {
  return problems.length === 0 ? [] : new InputError(problems).message.split('\n');
}
