/** The result file at the beginning and at the end of a step; what writes it is loaded where one is asked for. */
import type { Environment } from '../../runner/environment.ts';
import type { Prepared } from './prepare.ts';
import type { StepEnd } from './result-facts.ts';

export async function clearResult(prepared: Prepared, environment: Environment): Promise<void> {
  if (prepared.inputs.resultFile === '') return;
  const { clearResult: clear } = await import('./result-file.ts');
  await clear(prepared, environment);
}

/** @returns its absolute path; empty when there is none */
export async function leaveResult(prepared: Prepared, environment: Environment, end: StepEnd): Promise<string> {
  if (prepared.inputs.resultFile === '') return '';
  const { keepResult } = await import('./result-file.ts');
  return keepResult(prepared, environment, end);
}
