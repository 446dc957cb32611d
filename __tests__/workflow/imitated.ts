/** What of GitHub the workflow runner of the tests does not imitate. */
import type { Workflow, WorkflowJob, WorkflowStep } from './parse.ts';
import { REPOSITORY, WorkflowProblem } from './parse.ts';
import type { StandIn } from './stand-in.ts';
import { find } from './tokens.ts';
import { resolveUses } from './uses.ts';

const JOB_WITHOUT = ['services', 'container', 'uses', 'snapshot'];
const STEP_WITHOUT = ['background', 'wait', 'wait-all', 'cancel', 'parallel'];

/**
 * Refuses, before anything runs, a workflow with what is not imitated, or with actions that nothing stands in for.
 *
 * @throws WorkflowProblem with every place
 */
export function refuseNotImitated(workflow: Workflow, standIns: Record<string, StandIn>): void {
  const problems = workflow.jobs.flatMap((job) => [
    ...withoutKeys(workflow, job, JOB_WITHOUT),
    ...job.steps.flatMap((step) => [
      ...withoutKeys(workflow, step, STEP_WITHOUT),
      ...withoutStandIn(workflow, step, standIns),
    ]),
  ]);
  if (problems.length > 0) {
    throw new WorkflowProblem(workflow.file, problems);
  }
}

function withoutKeys(workflow: Workflow, { token, path }: WorkflowJob | WorkflowStep, keys: string[]): string[] {
  const found = keys.filter((key) => token.find(key) !== undefined);
  return found.map((key) => `${workflow.place([...path, key])}: '${key}' is not imitated.`);
}

function withoutStandIn(
  workflow: Workflow,
  { token, path }: WorkflowStep,
  standIns: Record<string, StandIn>,
): string[] {
  const uses = find(token, 'uses');
  return uses === undefined || resolveUses(String(uses), standIns, REPOSITORY) !== undefined
    ? []
    : [`${workflow.place([...path, 'uses'])}: nothing stands in for '${String(uses)}': give one in 'standIns'.`];
}
