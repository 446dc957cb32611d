/** Attempts at what surrounds the build, such as a sign-in: one loop by the step's own clock, waits and cancel. */
import { attempt } from '../../retry/attempt.ts';
import type { Pause } from '../../retry/schedule.ts';
import { sleep } from '../../runner/cancel.ts';
import type { RetryInputs } from '../inputs/retrying.ts';

export interface AgainOptions extends Pick<RetryInputs, 'retryOn' | 'maxAttempts'> {
  /** The wait before another attempt; undefined when another would end in the same way. */
  readonly decide: (error: unknown, failed: number) => Pause | undefined | Promise<Pause | undefined>;
  /** Told of each failure that another attempt follows. */
  readonly tell: (error: Error, number: number, pause: Pause) => void;
  readonly signal: AbortSignal;
}

/** @throws the error of the last attempt; of the only one with `retry-on: never` */
export async function again<T>(
  task: (number: number) => Promise<T>,
  { retryOn, maxAttempts, decide, tell, signal }: AgainOptions,
): Promise<T> {
  const { value } = await attempt(task, {
    maxAttempts: retryOn === 'never' ? 1 : maxAttempts,
    decide,
    onFailure({ number, error, pause }) {
      if (pause !== undefined) tell(error as Error, number, pause);
    },
    wait: ({ usual }) => sleep(usual, signal),
    now: () => performance.now(),
    signal,
  });
  return value;
}
