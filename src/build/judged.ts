/** What became of a build that did not end well. Loaded while it runs, because nobody waits for that. */
import type { ProcessResult, StopReason } from '../process/process.ts';
import { type Classification, classify, finalError } from '../retry/classify.ts';
import { markedFailure } from '../retry/marked-failure.ts';
import { BuildFailure } from './failure.ts';
import type { CacheStall } from './silence.ts';

/**
 * Judges a failure that nobody had. Regular expressions are compiled when they are first used, and that takes longer
 * than to judge.
 */
export function getReadyToJudge(): void {
  classify({ exitCode: 1, stderr: '' });
}

/**
 * The failure behind a process that did not end well.
 *
 * @param stall the cache that it waited for when it was stopped
 */
export function failureOf(
  { exitCode, exitSignal, stopped, stderr }: ProcessResult,
  timeoutMs: number | undefined,
  stall?: CacheStall,
): BuildFailure {
  const judged = classify({ exitCode, stderr }, stopped === undefined ? {} : { stopped });
  if (stopped === 'silence' && stall !== undefined) return stoppedAtCache(judged, stall);
  // A hang is a matter of time for people, and so for `retry-on`.
  const classification = stopped === 'silence' ? { ...judged, class: 'timeout' as const } : judged;
  if (stopped !== undefined) {
    // The output only tells that it was stopped, and not why.
    const telling = STOPPED[stopped](timeoutMs);
    return new BuildFailure(telling, { ...classification, telling });
  }
  const ending = exitCode === undefined ? `ended by ${exitSignal}` : `exit code ${exitCode}`;
  const said = endOf(finalError(stderr));
  return new BuildFailure(`The build failed (${ending})${said && `:\n${said}`}`, classification, markedFailure(stderr));
}

/** The output was cut where it stopped, and no longer tells what it was about. */
function stoppedAtCache({ cacheSource, ...judged }: Classification, { doing, seconds }: CacheStall): BuildFailure {
  const isExport = doing === 'cache-export';
  const when = isExport ? 'when it was written' : 'when it was read';
  const telling = `A cache gave no answer for ${seconds} s ${when} (see cache-timeout-seconds), and the build was stopped.`;
  return new BuildFailure(telling, {
    ...judged,
    class: 'timeout',
    stage: 'cache',
    telling,
    id: 'cache-no-answer',
    failedPart: isExport ? 'cache-export' : 'cache-import',
    ...(doing === 'cache-import' && { isFrozen: true }),
    ...(doing === 'cache-layer' && { remembersCache: true }),
    ...(doing === 'cache-import' && cacheSource && { cacheSource }),
    fingerprint: `cache: ${doing}`,
  });
}

const STOPPED: Record<StopReason, (timeoutMs: number | undefined) => string> = {
  cancelled: () => 'The build was cancelled.',
  silence: () => 'The build said nothing for too long and was stopped; a server took a request and never answered.',
  timeout: (ms) => `The build took longer than ${(ms ?? 0) / 60_000} min (timeout-minutes) and was stopped.`,
};

/** A registry's error page can have thousands of lines, and the cause stands at their end. */
const SHOWN_LINES = 40;
const SHOWN_CHARACTERS = 4000;

function endOf(text: string): string {
  const shown = text.split('\n').slice(-SHOWN_LINES).join('\n').slice(-SHOWN_CHARACTERS);
  return shown.length < text.length ? `…\n${shown}` : shown;
}
