/**
 * Runs a job: whether at all, with which legs, and what it gives to the jobs that need it.
 *
 * https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
import { isDeepStrictEqual } from 'node:util';
import type { Scope } from '../runner/evaluate.ts';
import { evaluateCondition } from '../runner/evaluate.ts';
import type { Leg } from './leg.ts';
import { idleLeg, runLeg } from './leg.ts';
import type { Combination } from './matrix.ts';
import { expandMatrix } from './matrix.ts';
import type { WorkflowJob } from './parse.ts';
import type { JobResult, LegResult } from './result.ts';
import { together } from './result.ts';
import { Slots } from './slots.ts';
import { find, settle } from './tokens.ts';
import type { World } from './world.ts';

/** How the jobs before one ended. */
export interface Before {
  /** Those it names in `needs`. */
  needs: JobResult[];
  /** Those, and all that they needed. */
  ancestors: JobResult[];
}

/** Runs the job. Of `kept`, the legs of an earlier attempt, those that succeeded are taken over. */
export async function runJob(world: World, job: WorkflowJob, before: Before, kept: LegResult[]): Promise<JobResult> {
  const needs = Object.fromEntries(before.needs.map(({ id, result, outputs }) => [id, { result, outputs }]));
  const cancelled = world.options.signal?.aborted === true;
  const scope: Scope = {
    contexts: { ...world.contexts, needs },
    status: {
      success: (...ids) => !cancelled && chosen(before, ids).every(({ result }) => result === 'success'),
      failure: (...ids) => !cancelled && chosen(before, ids).some(({ result }) => result === 'failure'),
      cancelled: () => cancelled,
    },
  };
  try {
    if (!evaluateCondition(job.condition, scope)) {
      return { id: job.id, result: cancelled ? 'cancelled' : 'skipped', outputs: {}, legs: [] };
    }
    return await runLegs(world, job, planLegs(job, scope, needs), kept);
  } catch (error) {
    return { id: job.id, result: 'failure', outputs: {}, legs: [], problem: (error as Error).message };
  }
}

function chosen({ ancestors }: Before, ids: string[]): JobResult[] {
  return ids.length === 0 ? ancestors : ancestors.filter(({ id }) => ids.includes(id));
}

function planLegs(job: WorkflowJob, scope: Scope, needs: Record<string, unknown>): Leg[] {
  const strategy = find(job.token, 'strategy');
  const settled = (settle(strategy, scope) ?? {}) as Record<string, unknown>;
  const combinations: Combination[] = settled.matrix === undefined ? [{}] : expandMatrix(settled.matrix);
  return combinations.map((matrix, index) => ({
    ...{ job, index, matrix, needs },
    strategy: {
      'fail-fast': settled['fail-fast'] ?? true,
      'job-index': index,
      'job-total': combinations.length,
      'max-parallel': settled['max-parallel'] ?? combinations.length,
    },
  }));
}

async function runLegs(world: World, job: WorkflowJob, legs: Leg[], kept: LegResult[]): Promise<JobResult> {
  const strategy = legs[0]?.strategy ?? {};
  const failFast = new AbortController();
  const { signal } = world.options;
  // A job that runs although the run is cancelled, by `always()`, is not cancelled at once.
  const signals = [failFast.signal, ...(signal === undefined || signal.aborted ? [] : [signal])];
  const own = new Slots(Number(strategy['max-parallel']));
  const finished: LegResult[] = kept.filter(({ result }) => result === 'success');
  const runOne = async (leg: Leg): Promise<LegResult> => {
    const earlier = finished.find(({ index, matrix }) => index === leg.index && isDeepStrictEqual(matrix, leg.matrix));
    if (earlier !== undefined) {
      return earlier;
    }
    const cancel = AbortSignal.any(signals);
    const result = await own.run(() =>
      world.slots.run(() =>
        cancel.aborted ? Promise.resolve(idleLeg(world, leg, 'cancelled')) : runLeg(world, leg, cancel),
      ),
    );
    finished.push(result);
    if (result.result === 'failure' && strategy['fail-fast'] === true) {
      failFast.abort();
    }
    return result;
  };
  const results = await Promise.all(legs.map(runOne));
  return {
    id: job.id,
    result: together(results.map(({ result }) => result)),
    // Of a matrix, the leg which ends last decides on an output; legs without a value do not.
    outputs: Object.assign({}, ...finished.map(({ outputs }) => outputs)) as Record<string, string>,
    legs: results,
  };
}
