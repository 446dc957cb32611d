/**
 * Runs one job of a matrix, or a job without: its machine, its steps and their post stages, its outputs.
 *
 * Follows https://github.com/actions/runner/blob/main/src/Runner.Worker/JobRunner.cs and JobExtension.cs.
 */
import { join } from 'node:path';
import type { Scope } from '../runner/evaluate.ts';
import { endOrphans } from '../runner/orphans.ts';
import { findStep } from './describe.ts';
import type { LegState } from './leg-state.ts';
import { createLegState, stepScope } from './leg-state.ts';
import type { Combination } from './matrix.ts';
import { legName } from './matrix.ts';
import type { WorkflowJob } from './parse.ts';
import { accessTo, settlePermissions } from './permissions.ts';
import type { LegResult } from './result.ts';
import { scriptDefaults } from './run-defaults.ts';
import type { FinishedStep } from './step.ts';
import { runWorkflowStep } from './step.ts';
import { find, settle, settleText, settleTexts } from './tokens.ts';
import type { World } from './world.ts';

/** One job to run. */
export interface Leg {
  job: WorkflowJob;
  index: number;
  matrix: Combination;
  needs: Record<string, unknown>;
  /** The `strategy` context. */
  strategy: Record<string, unknown>;
}

/** What a leg's own expressions see. */
function legScope(world: World, { needs, strategy, matrix }: Leg): Scope {
  return { contexts: { ...world.contexts, needs, strategy, matrix } };
}

/** Its own name, else that of the job with the values of the matrix. */
function nameOf(world: World, leg: Leg): string {
  const { job, matrix } = leg;
  const token = find(job.token, 'name');
  try {
    return settleText(token, legScope(world, leg)) || legName(job.id, matrix);
  } catch {
    return legName(job.id, matrix);
  }
}

/** The result of a leg which did nothing. */
export function idleLeg(world: World, leg: Leg, result: LegResult['result']): LegResult {
  const { job, index, matrix } = leg;
  return {
    ...{ job: job.id, name: nameOf(world, leg), index, matrix, result, outcome: result },
    ...{ outputs: {}, steps: [], runsOn: undefined, summary: '', attempt: world.attempt, workspace: '' },
    permissions: settlePermissions(find(world.workflow.root, 'permissions'), find(job.token, 'permissions')),
    step: (id) => findStep([], id),
  };
}

/** Runs the leg; the signal cancels it: then only steps that ask for it run. */
export async function runLeg(world: World, leg: Leg, signal: AbortSignal): Promise<LegResult> {
  const { token } = leg.job;
  const idle = idleLeg(world, leg, 'failure');
  let state: LegState | undefined;
  try {
    const scope = legScope(world, leg);
    const forgiving = settle(find(token, 'continue-on-error'), scope) === true;
    const runsOn = settle(find(token, 'runs-on'), scope);
    const minutes = settle(find(token, 'timeout-minutes'), scope);
    const timeout = typeof minutes === 'number' ? [AbortSignal.timeout(minutes * 60_000)] : [];
    state = prepare(world, leg, idle.permissions, scope);
    const finished = await runSteps(state, leg.job, AbortSignal.any([signal, ...timeout]));
    const steps = finished.map(({ step }) => step);
    const outputs = settleOutputs(state, leg.job);
    const outcome = 'problem' in outputs && state.status === 'success' ? 'failure' : state.status;
    return {
      ...idle,
      ...{ ...outputs, runsOn, outcome, steps, workspace: state.folders.workspace },
      result: outcome === 'failure' && forgiving ? 'success' : outcome,
      summary: steps.flatMap((step) => [step.summary, step.post?.summary ?? '']).join(''),
      step: (id) => findStep(steps, id),
    };
  } catch (error) {
    return { ...idle, problem: (error as Error).message };
  } finally {
    if (state !== undefined) {
      endOrphans(state.trackingId);
    }
  }
}

function prepare(world: World, leg: Leg, permissions: LegResult['permissions'], scope: Scope): LegState {
  const { needs, strategy, matrix, job, index } = leg;
  const { token = 'ghs_jobToken4oAllStepsOfTheRunnerUnderTest01', secrets } = world.options;
  const jobToken = typeof token === 'string' ? token : token(permissions);
  const folder = join(world.root, `attempt-${world.attempt}`, `${job.id}-${index}`);
  const mayAskForId = accessTo('id-token', permissions) === 'write';
  const state = createLegState(world, folder, job.id, jobToken, mayAskForId, { needs, strategy, matrix });
  const seen: Scope = {
    contexts: {
      ...scope.contexts,
      github: { ...state.github, event: state.payload },
      secrets: { ...secrets, GITHUB_TOKEN: jobToken },
    },
  };
  Object.assign(state.env, settleTexts(find(world.workflow.root, 'env'), seen));
  Object.assign(state.env, settleTexts(find(job.token, 'env'), seen));
  return state;
}

async function runSteps(state: LegState, job: WorkflowJob, signal: AbortSignal): Promise<FinishedStep[]> {
  const defaults = scriptDefaults(state.world.workflow, job);
  const finished: FinishedStep[] = [];
  const never = new AbortController().signal;
  for (const step of job.steps) {
    if (signal.aborted) {
      state.status = 'cancelled';
    }
    const ran = await runWorkflowStep(state, step, defaults, state.status === 'cancelled' ? never : signal);
    finished.push(ran);
    if (ran.step.conclusion === 'cancelled') {
      state.status = 'cancelled';
    } else if (ran.step.conclusion === 'failure' && state.status === 'success') {
      state.status = 'failure';
    }
  }
  await runPosts(state, finished);
  return finished;
}

/** The post stages, the last step's first. */
async function runPosts(state: LegState, finished: FinishedStep[]): Promise<void> {
  try {
    for (const { step, post } of finished.toReversed()) {
      const outcome = await post?.run(state.status);
      if (outcome !== undefined) {
        step.post = outcome;
        state.status = outcome.outcome === 'failure' && state.status === 'success' ? 'failure' : state.status;
      }
    }
  } finally {
    for (const { post } of finished) {
      post?.close();
    }
  }
}

/** The outputs that have a value and hold no secret. */
function settleOutputs(state: LegState, job: WorkflowJob): Pick<LegResult, 'outputs' | 'problem'> {
  try {
    const outputs = Object.entries(settleTexts(find(job.token, 'outputs'), stepScope(state)));
    return {
      outputs: Object.fromEntries(outputs.filter(([, value]) => value !== '' && !state.masks.hides(value))),
    };
  } catch (error) {
    return { outputs: {}, problem: (error as Error).message };
  }
}
