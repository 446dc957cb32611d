/**
 * Runs a workflow for real: jobs and steps by GitHub's rules, actions by their real bundles, on this machine.
 *
 * @example
 * const run = await runWorkflow({ workflow: 'examples/web/build.yml', files: { Dockerfile: 'FROM scratch' } });
 * expectResult(run, 'success');
 * run.leg('build', { platform: 'linux/arm64' }).step('image').outputs.digest;
 * const second = await rerunFailed(run);
 */
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadArtifact, uploadArtifact } from './artifact-actions.ts';
import { ArtifactStore } from './artifacts.ts';
import { checkout } from './checkout.ts';
import { describeRun, findJob, findLeg } from './describe.ts';
import { refuseNotImitated } from './imitated.ts';
import { runJob } from './job.ts';
import type { WorkflowOptions } from './options.ts';
import type { Workflow, WorkflowJob } from './parse.ts';
import { readWorkflow } from './parse.ts';
import type { Repository } from './repository.ts';
import { makeRepository } from './repository.ts';
import type { JobResult, RunFacts, WorkflowRun } from './result.ts';
import { together } from './result.ts';
import { Slots } from './slots.ts';
import type { World } from './world.ts';
import { runContexts, runValues, settleEvent } from './world.ts';

export { checkWorkflow } from './check.ts';
export { workflowsIn } from './documentation.ts';
export type { WorkflowOptions } from './options.ts';
export type { JobResult, LegResult, StepOutcome, WorkflowRun } from './result.ts';
export { expectResult } from './result.ts';

/**
 * Runs all jobs. It does not throw for what happens in them; it throws for a workflow that GitHub would refuse, or
 * that the event does not start, or that uses what is not imitated. The run's folders stay until `close()`.
 */
export async function runWorkflow(options: WorkflowOptions): Promise<WorkflowRun> {
  const root = mkdtempSync(join(tmpdir(), 'workflow-'));
  const artifacts = new ArtifactStore(join(root, 'artifacts'));
  try {
    const repository = makeRepository(join(root, 'repository'), options);
    const id = options.github?.run_id ?? String(randomInt(1e9, 1e11));
    return await runAttempt({ options, root, artifacts, repository, id, attempt: 1 });
  } catch (error) {
    rmSync(root, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Runs again what failed or was cancelled, and all that depends on it: the next attempt of the same run. Jobs and legs
 * that succeeded keep their results and outputs, and artifacts stay.
 *
 * @param changes what is different in the world by now
 */
export async function rerunFailed(previous: WorkflowRun, changes: Partial<WorkflowOptions> = {}): Promise<WorkflowRun> {
  const { root, artifacts, id, attempt, sha } = previous;
  const { signal: _, ...same } = previous.options;
  const options = { ...same, ...changes };
  const repository = { folder: join(root, 'repository'), sha };
  return await runAttempt({ options, root, artifacts, repository, id, attempt: attempt + 1 }, previous.jobs);
}

interface Attempt {
  options: WorkflowOptions;
  root: string;
  artifacts: ArtifactStore;
  repository: Repository;
  id: string;
  attempt: number;
}

async function runAttempt(attempt: Attempt, previous: JobResult[] = []): Promise<WorkflowRun> {
  const { options, id, root, artifacts, repository } = attempt;
  const workflow = await readWorkflow(options.workflow);
  const world = createWorld(attempt, workflow);
  refuseNotImitated(workflow, world.standIns);
  const jobs = await runJobs(world, previous);
  const facts = { id, attempt: attempt.attempt, jobs, artifacts, sha: repository.sha, options, root };
  const result = options.signal?.aborted === true ? 'cancelled' : together(jobs.map((job) => job.result));
  return withQuestions({ ...facts, result: result === 'skipped' ? 'success' : result });
}

function createWorld({ options, root, artifacts, repository, id, attempt }: Attempt, workflow: Workflow): World {
  const event = settleEvent(workflow, options);
  const github = runValues(workflow, options, { id, attempt, sha: repository.sha });
  return {
    ...{ workflow, options, event, github, artifacts, root, attempt },
    contexts: runContexts({ workflow, options, event, github }),
    slots: new Slots(options.parallel ?? 1),
    standIns: {
      'actions/checkout': checkout(repository),
      'actions/upload-artifact': uploadArtifact(artifacts, attempt),
      'actions/download-artifact': downloadArtifact(artifacts),
      ...options.standIns,
    },
  };
}

/** Every job starts when those it needs have ended. */
async function runJobs(world: World, previous: JobResult[]): Promise<JobResult[]> {
  const { jobs } = world.workflow;
  const started = new Map<string, Promise<JobResult>>();
  const results = new Map<string, JobResult>();
  const rerun = new Set<string>();
  const start = (job: WorkflowJob): Promise<JobResult> => {
    const running = started.get(job.id) ?? run(job);
    started.set(job.id, running);
    return running;
  };
  const run = async (job: WorkflowJob): Promise<JobResult> => {
    const needs = await Promise.all(jobs.filter(({ id }) => job.needs.includes(id)).map(start));
    const ancestors = ancestorsOf(job, jobs).flatMap((id) => results.get(id) ?? []);
    const earlier = previous.find(({ id }) => id === job.id);
    const follows = ancestors.some(({ id }) => rerun.has(id));
    if (earlier !== undefined && !follows && (earlier.result === 'success' || earlier.result === 'skipped')) {
      results.set(job.id, earlier);
      return earlier;
    }
    rerun.add(job.id);
    const result = await runJob(world, job, { needs, ancestors }, follows ? [] : (earlier?.legs ?? []));
    results.set(job.id, result);
    return result;
  };
  return await Promise.all(jobs.map(start));
}

function ancestorsOf(job: WorkflowJob, jobs: WorkflowJob[]): string[] {
  const found = new Set<string>();
  const visit = ({ needs }: WorkflowJob): void => {
    for (const parent of jobs.filter(({ id }) => needs.includes(id) && !found.has(id))) {
      found.add(parent.id);
      visit(parent);
    }
  };
  visit(job);
  return [...found];
}

function withQuestions(facts: RunFacts): WorkflowRun {
  return {
    ...facts,
    job: (id) => findJob(facts, id),
    leg: (job, matrix) => findLeg(facts, job, matrix),
    describe: () => describeRun(facts),
    close: () => rmSync(facts.root, { recursive: true, force: true }),
  };
}
