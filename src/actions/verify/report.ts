/** What a step leaves: a line for each check, outputs, a table in the summary. */
import { ActionError } from '../../errors.ts';
import { addToFile, addToSummary } from '../../runner/commands.ts';
import { explained } from '../../runner/explained.ts';
import { log } from '../../runner/log.ts';
import { renderVerifySummary } from '../../summary/verify-summary.ts';
import { areVerified } from '../../verification/checks.ts';
import type { Verification } from './run.ts';

/** @throws {ActionError} `verify`, when a check has failed and the step is to fail then */
export function reportVerification({ image, digest, checks }: Verification, fail: boolean): void {
  const isVerified = areVerified(checks);
  for (const { name, state, found } of checks)
    log.info(`${state.padEnd(9)} ${name}${found === '' ? '' : `: ${found}`}`);
  addToFile('OUTPUT', 'verified', String(isVerified));
  addToFile('OUTPUT', 'digest', digest);
  addToFile('OUTPUT', 'report', JSON.stringify({ image, digest, verified: isVerified, checks }));
  addToSummary(renderVerifySummary({ image, isVerified, checks }));
  if (isVerified) return;
  const failures = checks.filter(({ state }) => state === 'fail').map(({ name, found }) => `- ${name}: ${found}.`);
  const error = new ActionError('verify-failed', [`${image} is not what it should be:`, ...failures].join('\n'));
  if (fail) throw error;
  log.warning(explained(error));
}

export function reportFailure(error: unknown): void {
  addToFile('OUTPUT', 'verified', 'false');
  addToSummary(renderVerifySummary({ failure: explained(error), image: '', isVerified: false, checks: [] }));
}
