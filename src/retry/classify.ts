/**
 * What a failed build means for the next attempt. The place of the failure comes first and words second: text
 * inside a user's RUN step, a name of an image or of a file is no evidence of a broken network.
 */
import { failedCache, orOfCachedLayer } from './cache-part.ts';
import { type Cause, causeOf } from './cause.ts';
import type { Classification, ClassifyOptions, FailedBuild } from './classification.ts';
import { failingStep } from './failing-step.ts';
import { fingerprintOf } from './fingerprint.ts';
import { judge, judgeStopped } from './judge.ts';
import { readProgress } from './progress.ts';
import { pushedManifests } from './pushed.ts';
import { exitCodeOf, isNetworkFault } from './run-step.ts';
import { tellingLine } from './telling.ts';

export type * from './classification.ts';
export { finalError } from './progress.ts';

/**
 * Judges a failed `docker buildx build`.
 *
 * A build that a signal ended is `permanent` at the stage `cancel`, or `ambiguous` when a step of the network was
 * open: only the caller knows whether it was cancelled, and says so by `stopped`.
 */
export function classify({ exitCode, stderr }: FailedBuild, { stopped }: ClassifyOptions = {}): Classification {
  const progress = readProgress(stderr);
  const failing = failingStep(progress);
  const cause = causeOf(failing.message);
  const verdict = stopped
    ? judgeStopped(stopped, progress)
    : orOfCachedLayer(judge({ exitCode, progress, failing, cause }), failing, cause.urls, progress);
  const { stage } = verdict;
  const telling = tellingLine(failing);
  return {
    ...verdict,
    telling,
    ...(failing.name !== undefined && { vertex: failing.name }),
    ...throttle(stage === 'run' ? undefined : cause),
    fingerprint: fingerprintOf(stage, telling),
    isNetworkInRun: stage === 'run' && !stopped && isNetworkFault(failing.log, exitCodeOf(cause.text)),
    ...failedCache(stage, failing, cause.urls, progress),
    pushed: pushedManifests(stderr),
  };
}

function throttle(cause: Cause | undefined): Pick<Classification, 'isThrottled' | 'throttledUrl'> {
  if (cause?.status !== 429) return { isThrottled: false };
  const throttledUrl = cause.urls.findLast((url) => url.startsWith('http'));
  return { isThrottled: true, ...(throttledUrl !== undefined && { throttledUrl }) };
}
