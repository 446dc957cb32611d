/** The result file at the beginning and at the end of a step; what writes it is loaded where one is asked for. */
import type { Environment } from '../../runner/environment.ts';
import type { Concluded } from '../step/concluded.ts';
import type { StepEnd } from './result-facts.ts';
import type { Format } from './result-file.ts';

export async function clearResult(prepared: Concluded, environment: Environment): Promise<void> {
  if (prepared.inputs.resultFile === '') return;
  const { clearResult: clear } = await import('./result-file.ts');
  await clear(prepared, environment);
}

/**
 * @param format what becomes of the document, where it is part of another one
 * @returns its absolute path; empty when there is none
 */
export async function leaveResult(
  prepared: Concluded,
  environment: Environment,
  end: StepEnd,
  format?: Format,
): Promise<string> {
  if (prepared.inputs.resultFile === '') return '';
  const { keepResult } = await import('./result-file.ts');
  return keepResult(prepared, environment, end, format);
}
