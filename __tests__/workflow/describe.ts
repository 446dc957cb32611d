/** Finds parts of a run, and tells a run as text for the message of a failed test. */
import { isDeepStrictEqual } from 'node:util';
import type { Combination } from './matrix.ts';
import type { JobResult, LegResult, RunFacts, StepOutcome } from './result.ts';

export function findJob({ jobs }: RunFacts, id: string): JobResult {
  const known = jobs.map((job) => job.id).join(', ');
  return jobs.find((job) => job.id === id) ?? fail(`There is no job '${id}', there are: ${known}.`);
}

export function findLeg(run: RunFacts, id: string, matrix: Combination = {}): LegResult {
  const { legs, result } = findJob(run, id);
  const found = legs.filter((leg) =>
    Object.entries(matrix).every(([name, value]) => isDeepStrictEqual(leg.matrix[name], value)),
  );
  const [leg] = found;
  if (leg === undefined || found.length > 1) {
    const names = legs.map(({ name }) => name).join(', ') || `none, the job's result is ${result}`;
    fail(`${found.length} legs of '${id}' have ${JSON.stringify(matrix)}; legs: ${names}.\n${describeRun(run)}`);
  }
  return leg;
}

export function findStep(steps: StepOutcome[], id: string): StepOutcome {
  const known = steps.map((step) => `${step.id} (${step.name})`).join(', ');
  const found = steps.find((step) => step.id === id) ?? steps.find((step) => step.name.includes(id));
  return found ?? fail(`There is no step '${id}', there are: ${known}.`);
}

export function describeRun(run: RunFacts): string {
  return [`run ${run.id}, attempt ${run.attempt}: ${run.result}`, ...run.jobs.flatMap(describeJob)].join('\n');
}

function describeJob(job: JobResult): string[] {
  const outputs = Object.keys(job.outputs).length === 0 ? '' : ` ${JSON.stringify(job.outputs)}`;
  const problem = job.problem === undefined ? [] : [`    ${job.problem}`];
  return [`  job ${job.id}: ${job.result}${outputs}`, ...problem, ...job.legs.flatMap(describeLeg)];
}

function describeLeg(leg: LegResult): string[] {
  const result = leg.outcome === leg.result ? leg.result : `${leg.outcome}, taken as ${leg.result}`;
  const problem = leg.problem === undefined ? [] : [`      ${leg.problem}`];
  const title = `    ${leg.name}: ${result} (attempt ${leg.attempt})`;
  return [title, ...problem, ...leg.steps.flatMap(describeStep)];
}

function describeStep(step: StepOutcome): string[] {
  const result = step.outcome === step.conclusion ? step.outcome : `${step.outcome}, taken as ${step.conclusion}`;
  const post = step.post;
  return [
    `      ${step.name}: ${result}`,
    ...(step.outcome === 'failure' || step.outcome === 'cancelled' ? indented(step.log) : []),
    ...(post === undefined ? [] : [`      Post ${step.name}: ${post.outcome}`]),
    ...(post?.outcome === 'failure' ? indented(post.log) : []),
  ];
}

function indented(log: string): string[] {
  return log.split('\n').map((line) => `        | ${line}`);
}

function fail(problem: string): never {
  throw new Error(problem);
}
