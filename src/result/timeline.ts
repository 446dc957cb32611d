/** What a build did when: its steps, as BuildKit names them, in the order of the log. */

export interface TimelineStep {
  /** As in the log: `[2/3] RUN npm ci`. */
  readonly name: string;
  /** Seconds since the build began. */
  readonly startedAt: number;
  readonly seconds: number;
  /** Whether its result was there already. */
  readonly isCached: boolean;
  /** Whether it ended in an error; that of a cache need not be the build's. */
  readonly isFailed: boolean;
}

export type Timeline = readonly TimelineStep[];
