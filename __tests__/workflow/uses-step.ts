/** Runs a `uses:` step: the real bundle by the step runner, or what stands in for an action of GitHub. */
import { delimiter } from 'node:path';
import type { JobStatus } from '../runner/expressions.ts';
import type { StageResult, StepResult } from '../runner/step.ts';
import { runStep } from '../runner/step.ts';
import type { LegState } from './leg-state.ts';
import type { StageEnv, StageRun } from './plain-stage.ts';
import { plainStage } from './plain-stage.ts';
import type { StageOutcome } from './result.ts';
import type { StandIn } from './stand-in.ts';
import { resolveUses } from './uses.ts';

/** What is left to do for an action at the end of its job. */
export interface PostWork {
  run: (status: JobStatus) => Promise<StageOutcome | undefined>;
  close: () => void;
}

export type UsesRun = StageRun & { post?: PostWork };

export interface Use {
  uses: string;
  with: Record<string, string>;
}

/** Runs the action's main stage, and says what its post stage is. */
export async function runUse(state: LegState, stage: StageEnv, use: Use, signal: AbortSignal): Promise<UsesRun> {
  const target = resolveUses(use.uses, state.world.standIns, state.folders.workspace);
  if (target === undefined) {
    throw new Error(`Nothing stands in for '${use.uses}'.`);
  }
  return 'folder' in target
    ? await runAction(state, stage, use, target.folder, signal)
    : await runStandIn(state, stage, use, target.standIn);
}

function runtimeVariables({ world: { options, github, attempt } }: LegState): Record<string, string> {
  const { runtime = {} } = options;
  return typeof runtime === 'function' ? runtime({ run: github.run_id ?? '', attempt }) : runtime;
}

async function runAction(
  state: LegState,
  { env, action }: StageEnv,
  use: Use,
  folder: string,
  signal: AbortSignal,
): Promise<UsesRun> {
  const { options, event } = state.world;
  const [name = '', ref = ''] = use.uses.split('@');
  const path = state.path.toReversed().join(delimiter);
  const machinePath = env.PATH ?? state.machine.PATH ?? process.env.PATH ?? '';
  const step = await runStep({
    action: folder,
    with: use.with,
    event,
    github: {
      ...withoutToken(state.github),
      ...{ action, action_ref: ref, action_repository: name.split('/').slice(0, 2).join('/') },
    },
    runner: state.runner,
    env: {
      ...state.machine,
      ...runtimeVariables(state),
      HOME: state.folders.home,
      ...env,
      ...(path === '' ? {} : { PATH: path + delimiter + machinePath }),
    },
    secrets: state.masks.values,
    token: state.token,
    post: 'later',
    cancelWhen: { signal },
    ...(options.limits === undefined ? {} : { limits: options.limits }),
    ...(options.onLine === undefined ? {} : { onLine: options.onLine }),
  });
  for (const mask of step.masks) {
    state.masks.add(mask);
  }
  return { ...step, post: postWork(step) };
}

function postWork(step: StepResult): PostWork {
  return {
    run: async (status) => {
      const result: StageResult | undefined = await step.runPost(status);
      return result;
    },
    close: step.close,
  };
}

function runStandIn(state: LegState, stage: StageEnv, use: Use, standIn: Exclude<StandIn, string>): Promise<StageRun> {
  return plainStage(state, stage, async ({ log, line, record }) => {
    log.write(`##[group]Run ${use.uses}`);
    for (const [name, value] of Object.entries(use.with)) {
      log.write(`  ${name}: ${value}`);
    }
    log.write('##[endgroup]');
    const left = await standIn({
      with: use.with,
      env: stage.env,
      github: withoutToken(state.github),
      workspace: state.folders.workspace,
      temp: state.folders.temp,
      home: state.folders.home,
      log: line,
    });
    Object.assign(record.outputs, left?.outputs);
    Object.assign(record.env, left?.env);
    record.path.push(...(left?.path ?? []));
    return 'success';
  });
}

function withoutToken({ token: _, ...github }: Record<string, string>): Record<string, string> {
  return github;
}
