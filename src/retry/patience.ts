/** Waits for the other side to be well again, by asking it, and for a set time where it cannot be asked. */
import type { Pause } from './schedule.ts';

/** What the other side said when it was asked how it is. */
export type Readiness =
  | { readonly state: 'ready' }
  /** It answers, but takes no more requests; `retryAfter` in seconds where it says so. */
  | { readonly state: 'throttled'; readonly retryAfter: number | undefined }
  /** It does not answer, or answers with a fault of its own. */
  | { readonly state: 'away' };

export interface PatienceMeans {
  /** Undefined where nobody can be asked. */
  readonly ask: (() => Promise<Readiness>) | undefined;
  /** Returns early when the step is cancelled. */
  readonly sleep: (seconds: number) => Promise<void>;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  readonly signal?: AbortSignal;
}

/** Seconds between two questions: the first is soon, and they become rarer; what is back shall be noticed. */
const FIRST_INTERVAL = 1;
const LONGEST_INTERVAL = 2;

/** Ends when the other side is ready, or when the pause is over. */
export async function waitUntilReady(pause: Pause, { ask, sleep, now, signal }: PatienceMeans): Promise<void> {
  const start = now();
  const elapsed = () => (now() - start) / 1000;
  await sleep(pause.min);
  if (ask === undefined) return sleep(pause.usual - elapsed());
  for (let interval = FIRST_INTERVAL; !signal?.aborted; interval = Math.min(interval * 1.5, LONGEST_INTERVAL)) {
    const answer = await ask();
    if (answer.state === 'ready') return;
    const limit = answer.state === 'away' ? pause.max : pause.usual;
    const left = limit - elapsed();
    if (left <= 0) return;
    // Whoever asks for no time at all, with a throttle, is not asked any faster.
    const asked = answer.state === 'throttled' ? (answer.retryAfter ?? 0) : 0;
    await sleep(Math.min(left, Math.max(asked, interval)));
  }
}
