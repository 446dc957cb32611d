/** What came of a run. */
import type { Annotation } from '../runner/step-log.ts';
import type { ArtifactStore } from './artifacts.ts';
import type { Combination } from './matrix.ts';
import type { WorkflowOptions } from './options.ts';
import type { Permissions } from './permissions.ts';

export type Result = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface StageOutcome {
  outcome: Result;
  /** As the user sees it, masked. */
  log: string;
  summary: string;
  annotations: Annotation[];
  /** What an action should not do, see the step runner. */
  problems: string[];
}

export interface StepOutcome extends StageOutcome {
  id: string;
  name: string;
  /** The outcome, after `continue-on-error`. */
  conclusion: Result;
  outputs: Record<string, string>;
  /** The post stage, at the end of the job. */
  post?: StageOutcome;
}

/** One job of a matrix, or the only one of a job without. */
export interface LegResult {
  job: string;
  /** `build (amd64)` */
  name: string;
  index: number;
  matrix: Combination;
  /** After `continue-on-error`. */
  result: Result;
  outcome: Result;
  outputs: Record<string, string>;
  steps: StepOutcome[];
  runsOn: unknown;
  permissions: Permissions;
  /** The summaries of its steps, in order. */
  summary: string;
  /** The attempt that ran it. */
  attempt: number;
  workspace: string;
  /** Why it failed outside of its steps. */
  problem?: string;
  /** The step with this id, or the first whose name has it. */
  step: (id: string) => StepOutcome;
}

export interface JobResult {
  id: string;
  result: Result;
  /** What `needs.<id>.outputs` gives. */
  outputs: Record<string, string>;
  legs: LegResult[];
  /** Why it failed before it had legs. */
  problem?: string;
}

export interface WorkflowRun {
  id: string;
  attempt: number;
  result: Result;
  /** In the order of the file. */
  jobs: JobResult[];
  artifacts: ArtifactStore;
  /** The commit of the files. */
  sha: string;
  options: WorkflowOptions;
  /** The folder with everything of the run. */
  root: string;
  /** Throws for an unknown one. */
  job: (id: string) => JobResult;
  /** The leg with these matrix values; without, the only one. Throws unless there is exactly one. */
  leg: (job: string, matrix?: Combination) => LegResult;
  /** All jobs and steps with their results, and the logs of what failed. */
  describe: () => string;
  /** Removes the folders of all attempts. */
  close: () => void;
}

/** What a run is without its ways of asking. */
export type RunFacts = Omit<WorkflowRun, 'job' | 'leg' | 'describe' | 'close'>;

/** Fails with the whole run in its message, unless it ended like this. */
export function expectResult(run: WorkflowRun, result: Result): void {
  if (run.result !== result) {
    throw new Error(`The run ended with ${run.result}, not ${result}.\n${run.describe()}`);
  }
}

/** The result of many legs, or jobs: a failure weighs most, and what was skipped least. */
export function together(results: Result[]): Result {
  const order: Result[] = ['failure', 'cancelled', 'success', 'skipped'];
  return order.find((result) => results.includes(result)) ?? 'success';
}
