/**
 * The runner's way to cancel: SIGINT, 7.5 s later SIGTERM, 2.5 s later the end.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */

/** Milliseconds that are left to a step after SIGTERM, before the runner ends it without asking. */
const LAST_MOMENTS = 1_500;

/** A signal that is aborted when the runner cancels the step, so that what runs can be stopped in order. */
export function cancelSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => controller.abort(new Error(`cancelled by ${name}`)));
  }
  // What cannot be stopped in order must not keep the step until it is killed.
  process.on('SIGTERM', () => setTimeout(() => process.exit(1), LAST_MOMENTS).unref());
  return controller.signal;
}

/** Waits; returns at once when the signal is aborted. */
export function sleep(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    // Where we were busy ourselves, an answer that is there already comes before the end of the wait for it.
    const timer = setTimeout(() => setImmediate(done), seconds * 1000);
    signal.addEventListener('abort', done, { once: true });
  });
}
