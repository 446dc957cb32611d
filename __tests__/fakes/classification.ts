/** What is known of a failed build: a push that met a fault, unless it is told otherwise. */
import type { Classification } from '../../src/retry/classification.ts';

export function failure(given: Partial<Classification> = {}): Classification {
  return {
    class: 'transient',
    stage: 'push',
    id: 'server-fault',
    telling: 'it failed',
    isThrottled: false,
    fingerprint: 'push: it failed',
    isNetworkInRun: false,
    pushed: [],
    ...given,
  };
}
