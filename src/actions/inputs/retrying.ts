/** How often, and after what, the build is tried again. */
import type { RetryOn, RetryPolicy } from '../../retry/policy.ts';
import { createInputReader, type InputReader } from '../../runner/input.ts';

export interface RetryInputs {
  readonly maxAttempts: number;
  readonly retryWaitSeconds: number;
  /** Minutes for each attempt; 0 for no limit. */
  readonly timeoutMinutes: number;
  readonly retryOn: RetryOn;
  readonly retryRun: RetryPolicy['retryRun'];
  /** Whether a retry is shown as an annotation. */
  readonly warningOnRetry: boolean;
  /** A command as a list of arguments, run between two attempts; empty for none. */
  readonly onRetryCommand: readonly string[];
}

/** What holds where nobody says anything. */
export function usualRetries(): RetryInputs {
  return parseRetrying(createInputReader(() => ''));
}

export function parseRetrying(reader: InputReader): RetryInputs {
  return {
    maxAttempts: reader.number('max-attempts', { fallback: 3, min: 1, max: 10 }),
    retryWaitSeconds: reader.number('retry-wait-seconds', { fallback: 10, min: 0, max: 3600, fractions: true }),
    timeoutMinutes: reader.number('timeout-minutes', { fallback: 0, min: 0, max: 4320, fractions: true }),
    retryOn: reader.choice('retry-on', ['auto', 'any', 'error', 'timeout', 'never'], 'auto'),
    retryRun: reader.choice('retry-run', ['never', 'network'], 'never'),
    warningOnRetry: reader.boolean('warning-on-retry', true),
    onRetryCommand: reader.lines('on-retry-command'),
  };
}
