/** What a step leaves: outputs, a line for each failure, a table in the summary. */
import { ActionError } from '../../errors.ts';
import { leftOut, toldOf } from '../../mirror/failures.ts';
import type { MirrorResult, MirrorState } from '../../mirror/result.ts';
import { fitOutputs } from '../../result/output-limits.ts';
import { addAllToFile, addToSummary } from '../../runner/commands.ts';
import { explained } from '../../runner/explained.ts';
import { log } from '../../runner/log.ts';
import { renderMirrorSummary } from '../../summary/mirror-summary.ts';
import type { Mirrored } from './run.ts';

/** So many failures are told in words; the summary and the output have all of them. */
const MOST_TOLD = 20;

/** Writes outputs and summary, also when something has failed. @throws {ActionError} when that was required */
export function reportMirrored({ results, dryRun, blobs, bytes }: Mirrored, seconds: number): void {
  const count = (state: MirrorState) => String(results.filter((result) => result.state === state).length);
  const { outputs, tooLong } = fitOutputs({
    results: JSON.stringify(results),
    copied: count('copied'),
    present: count('present'),
    planned: count('planned'),
    failed: count('failed'),
  });
  addAllToFile('OUTPUT', outputs);
  if (tooLong.length > 0) log.warning(`The outputs ${tooLong.join(', ')} are empty, because they are too long.`);
  const failed = results.filter(({ state }) => state === 'failed');
  for (const sentence of leftOut(results)) log.warning(sentence);
  const required = failed.filter((one) => one.required);
  const error = required.length > 0 ? notCopied(required) : undefined;
  const failure = error === undefined ? {} : { failure: explained(error) };
  addToSummary(renderMirrorSummary({ results, isDryRun: dryRun, sent: { blobs, bytes, seconds }, ...failure }));
  if (error !== undefined) throw error;
}

function notCopied(failed: readonly MirrorResult[]): ActionError {
  const lines = failed.slice(0, MOST_TOLD).map((one) => `- ${toldOf(one)}`);
  if (failed.length > MOST_TOLD) lines.push(`- … and ${failed.length - MOST_TOLD} more.`);
  const what = failed.length === 1 ? 'An image is not where it' : `${failed.length} images are not where they`;
  return new ActionError('mirror-incomplete', [`${what} should be:`, ...lines].join('\n'));
}

export function reportFailure(error: unknown): void {
  addToSummary(renderMirrorSummary({ results: [], isDryRun: false, failure: explained(error) }));
}
