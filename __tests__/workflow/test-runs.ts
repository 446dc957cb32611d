/** Short workflows for the tests of the workflow runner, closed when the tests of the file are over. */
import { afterAll } from '@jest/globals';
import type { WorkflowOptions, WorkflowRun } from './workflow.ts';
import { rerunFailed, runWorkflow } from './workflow.ts';

const runs: WorkflowRun[] = [];
afterAll(() => {
  for (const run of runs.splice(0)) {
    run.close();
  }
});

/** Runs the jobs of a workflow that starts on `push`, unless the text says more than jobs. */
export async function run(text: string, options: Omit<WorkflowOptions, 'workflow'> = {}): Promise<WorkflowRun> {
  const workflow = /^on:/m.test(text) ? text : `on: push\njobs:\n${text}`;
  return remember(await runWorkflow({ workflow, ...options }));
}

export async function rerun(previous: WorkflowRun, changes: Partial<WorkflowOptions> = {}): Promise<WorkflowRun> {
  return remember(await rerunFailed(previous, changes));
}

/** A job with one step, as YAML. */
export function job(id: string, script: string, extra: Record<string, string> = {}): string {
  const properties = Object.entries(extra).map(([name, value]) => `    ${name}: ${value}\n`);
  return `  ${id}:\n    runs-on: ubuntu-latest\n${properties.join('')}    steps:\n      - run: ${script}\n`;
}

/** The result of each job. */
export function results(run: WorkflowRun): Record<string, string> {
  return Object.fromEntries(run.jobs.map(({ id, result }) => [id, result]));
}

function remember(run: WorkflowRun): WorkflowRun {
  runs.push(run);
  return run;
}

/** A job `a` with the lines of its steps, as YAML. */
export function steps(...lines: string[]): string {
  return `  a:\n    runs-on: ubuntu-latest\n    steps:\n${lines.map((line) => `      ${line}\n`).join('')}`;
}
