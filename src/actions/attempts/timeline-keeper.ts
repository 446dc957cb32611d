/** Keeps when each step of the newest attempt began, and how long it took. */
import { type TimelineWatch, watchTimeline } from '../../build/timeline.ts';
import type { Timeline } from '../../result/timeline.ts';
import { now } from '../step/stopwatch.ts';

export class TimelineKeeper {
  #watch: TimelineWatch | undefined;

  /** Gets ready for the output of another attempt, and gives what hears its lines. */
  begin(): (line: string) => void {
    this.#watch = watchTimeline(now);
    return this.#watch.hear;
  }

  timeline(): Timeline {
    return this.#watch?.timeline() ?? [];
  }
}
