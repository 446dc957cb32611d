/** Whether a failed build is tried again. Pure: failures in, decision and reason out. */
import type { Classification } from './classify.ts';

/** The input `retry-on`. */
export type RetryOn = 'auto' | 'any' | 'error' | 'timeout' | 'never';

export interface RetryPolicy {
  readonly retryOn: RetryOn;
  /** The input `retry-run`: whether a RUN step that lost its network is tried once more. */
  readonly retryRun: 'never' | 'network';
}

export interface RetryDecision {
  readonly again: boolean;
  /** Why, as a clause for the log. */
  readonly why: string;
}

const yes = (why: string): RetryDecision => ({ again: true, why });
const no = (why: string): RetryDecision => ({ again: false, why });

/**
 * Decides by the kind of the failure, and by what failed before: what may be transient gets one more attempt, what
 * fails in the same way twice gets none.
 *
 * @param failures every failure so far, the newest last; at least one
 */
export function decideRetry(failures: readonly Classification[], { retryOn, retryRun }: RetryPolicy): RetryDecision {
  const newest = failures.at(-1);
  if (newest === undefined) return no('nothing has failed');
  if (newest.class === 'cancelled' || (newest.stage === 'cancel' && newest.class !== 'timeout')) {
    return no('the build was ended from outside');
  }
  if (newest.stage === 'parse') return no('the Dockerfile or an option is wrong');
  switch (retryOn) {
    case 'never':
      return no('retry-on is never');
    case 'any':
      return yes('retry-on is any');
    case 'error':
      return newest.class === 'timeout' ? no('retry-on is error, and this was a timeout') : yes('retry-on is error');
    case 'timeout':
      return newest.class === 'timeout' ? yes('retry-on is timeout') : no('retry-on is timeout, and this was none');
    case 'auto':
      return decideByKind(newest, failures.slice(0, -1), retryRun);
  }
}

function decideByKind(
  newest: Classification,
  before: readonly Classification[],
  retryRun: RetryPolicy['retryRun'],
): RetryDecision {
  if (newest.stage === 'run') return decideRun(newest, before, retryRun);
  const isSameAgain = before.at(-1)?.fingerprint === newest.fingerprint;
  switch (newest.class) {
    case 'permanent':
      return no('another attempt would fail in the same way');
    case 'timeout':
      return yes('what hung may go through');
    case 'ambiguous':
      if (isSameAgain) return no('it failed in the same way twice');
      return before.some((failure) => failure.class === 'ambiguous')
        ? no('it may be lasting, and was tried once more already')
        : yes('it may be passing');
    case 'transient':
      return newest.stage === 'builder' && isSameAgain
        ? no('the builder failed in the same way twice')
        : yes('it can get better');
    case 'cancelled':
      return no('the step was cancelled');
  }
}

/** The user's own code is never repeated unasked, and then once. */
function decideRun(
  newest: Classification,
  before: readonly Classification[],
  retryRun: RetryPolicy['retryRun'],
): RetryDecision {
  if (!newest.isNetworkInRun && newest.class !== 'timeout') return no("a RUN step's own command failed");
  if (retryRun !== 'network') return no('RUN steps are only repeated with retry-run: network');
  return before.some(({ stage }) => stage === 'run')
    ? no('the RUN step was tried once more already')
    : yes('a RUN step lost its network, and retry-run is network');
}
