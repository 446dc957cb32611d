/**
 * Runs one step of a job: its variables, condition, script or action, and what it leaves to the job.
 *
 * Follows https://github.com/actions/runner/blob/main/src/Runner.Worker/StepsRunner.cs.
 */
import { addPath } from '../runner/command-files.ts';
import { evaluateCondition } from '../runner/evaluate.ts';
import type { LegState } from './leg-state.ts';
import { stepScope } from './leg-state.ts';
import type { WorkflowStep } from './parse.ts';
import type { StageRun } from './plain-stage.ts';
import type { Result, StepOutcome } from './result.ts';
import type { ScriptDefaults } from './run-defaults.ts';
import { runScript } from './run-step.ts';
import { find, settle, settleText, settleTexts, written } from './tokens.ts';
import type { PostWork, UsesRun } from './uses-step.ts';
import { runUse } from './uses-step.ts';

/** A step that ran, and what is left to do for it. */
export interface FinishedStep {
  step: StepOutcome;
  post?: PostWork;
}

/** Runs the step, unless its condition says no, and takes over what it left. The signal cancels it. */
export async function runWorkflowStep(
  state: LegState,
  step: WorkflowStep,
  defaults: ScriptDefaults,
  signal: AbortSignal,
): Promise<FinishedStep> {
  const action = step.id.replaceAll('/', '_');
  const finish = (outcome: Result, conclusion: Result, run: Partial<UsesRun>, name: string): FinishedStep => {
    const outputs = run.outputs ?? {};
    if (!step.id.startsWith('__')) {
      state.steps[step.id] = { outputs, outcome, conclusion };
    }
    const { log = '', summary = '', annotations = [], problems = [] } = run;
    const result = { id: step.id, name, outcome, conclusion, outputs, log, summary, annotations, problems };
    return run.post === undefined ? { step: result } : { step: result, post: run.post };
  };
  let name = titleOf(step);
  let forgiving = false;
  try {
    const own = settleTexts(find(step.token, 'env'), stepScope(state, state.env, action));
    const env = { ...state.env, ...own };
    const scope = stepScope(state, env, action);
    if (!evaluateCondition(step.condition, scope)) {
      return finish('skipped', 'skipped', {}, name);
    }
    name = settleText(find(step.token, 'name'), scope) || name;
    forgiving = settle(find(step.token, 'continue-on-error'), scope) === true;
    const minutes = settle(find(step.token, 'timeout-minutes'), scope);
    const run = await withTimeout(minutes, signal, (limited) => runBody(state, step, env, action, defaults, limited));
    takeOver(state, run);
    return finish(run.outcome, run.outcome === 'failure' && forgiving ? 'success' : run.outcome, run, name);
  } catch (error) {
    const place = state.world.workflow.place(step.path);
    const log = state.masks.mask(`##[error]${place}: ${(error as Error).message}`);
    return finish('failure', forgiving ? 'success' : 'failure', { log }, name);
  }
}

async function runBody(
  state: LegState,
  { token }: WorkflowStep,
  env: Record<string, string>,
  action: string,
  defaults: ScriptDefaults,
  signal: AbortSignal,
): Promise<UsesRun> {
  const scope = stepScope(state, env, action);
  const uses = find(token, 'uses');
  if (uses !== undefined) {
    const use = { uses: String(uses), with: settleTexts(find(token, 'with'), scope) };
    return await runUse(state, { env, action }, use, signal);
  }
  const script = {
    text: settleText(find(token, 'run'), scope),
    shell: settleText(find(token, 'shell') ?? defaults.shell, scope),
    folder: settleText(find(token, 'working-directory') ?? defaults.folder, scope),
  };
  return await runScript(state, { env, action }, script, signal);
}

/** A step that takes too long is cancelled and has failed. */
async function withTimeout<T extends StageRun>(
  minutes: unknown,
  signal: AbortSignal,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (typeof minutes !== 'number') {
    return await task(signal);
  }
  const timeout = AbortSignal.timeout(minutes * 60_000);
  const run = await task(AbortSignal.any([signal, timeout]));
  const late = run.outcome === 'cancelled' && timeout.aborted && !signal.aborted;
  const log = `${run.log}\n##[error]The step has timed out after ${minutes} minutes.`;
  return late ? { ...run, outcome: 'failure', log } : run;
}

function takeOver(state: LegState, run: StageRun): void {
  Object.assign(state.env, run.env);
  for (const folder of run.path) {
    addPath(state, folder);
  }
}

/** `Run npm test` or `Run actions/checkout@v5`; with expressions as they are written. */
function titleOf({ token }: WorkflowStep): string {
  const text = written(find(token, 'name')) || `Run ${written(find(token, 'uses') ?? find(token, 'run'))}`;
  return text.split('\n')[0] ?? '';
}
