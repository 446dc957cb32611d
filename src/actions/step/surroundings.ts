/** What is around every stage of a step. */
import type { Environment } from '../../runner/environment.ts';

/** Where the step runs, and what ends it. */
export interface Surroundings {
  readonly environment: Environment;
  /** The step's private folder, made when first needed. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** What ends all that was opened, the last first; called in whatever way the step ends. */
export type Closers = Array<() => unknown>;
