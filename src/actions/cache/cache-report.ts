/** Listens to what the caches do while the build runs, and tells it afterwards. */
import type { CachePlan } from '../../cache/plan.ts';
import { type CacheReport, type CacheWatch, watchCache } from '../../cache/progress.ts';
import { describeReport, NO_REPORT, reportWarnings } from '../../cache/report.ts';
import { log } from '../../runner/log.ts';
import type { CacheMeans } from '../attempts/one-attempt.ts';
import { now } from '../step/stopwatch.ts';

export class CacheListener implements CacheMeans {
  readonly timeoutSeconds: number | undefined;
  /** Of the newest attempt. */
  #watch: CacheWatch | undefined;
  #hasSucceeded = false;

  constructor({ timeoutSeconds, isReading, isWriting }: CachePlan) {
    this.timeoutSeconds = isReading || isWriting ? timeoutSeconds : undefined;
  }

  begin(): (line: string) => void {
    this.#watch = watchCache(now);
    return this.#watch.hear;
  }

  succeed(): void {
    this.#hasSucceeded = true;
  }

  report(): CacheReport {
    return this.#watch?.report() ?? NO_REPORT;
  }

  /** Tells the log, and gives what was told. */
  tell(): CacheReport {
    const report = this.report();
    const sentences = describeReport(report);
    if (sentences !== '') log.info(`Cache: ${sentences}`);
    // An attempt that broke at its cache has told it already.
    if (this.#hasSucceeded) for (const warning of reportWarnings(report)) log.warning(warning);
    return report;
  }
}
