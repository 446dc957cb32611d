/** Carries out a stage that is no node action: with command files and workflow commands as for any step. */
import type { StepRecord } from '../runner/command-files.ts';
import { createCommandFiles, processCommandFiles } from '../runner/command-files.ts';
import { CommandProcessor } from '../runner/command-processor.ts';
import { stageEnvironment } from '../runner/job.ts';
import { StepLog } from '../runner/step-log.ts';
import type { LegState } from './leg-state.ts';
import type { StageOutcome } from './result.ts';

/** What a stage leaves to the job, besides what a test sees of it. */
export interface StageRun extends StageOutcome {
  outputs: Record<string, string>;
  env: Record<string, string>;
  path: string[];
}

export interface StageTools {
  /** All variables a program of the step gets. */
  environment: Record<string, string>;
  log: StepLog;
  /** Takes a line of output: carries out its command, or logs it. */
  line: (text: string) => void;
  record: StepRecord;
}

/** The variables that the step's programs get, and its own. */
export interface StageEnv {
  env: Record<string, string>;
  action: string;
}

/** Runs the task; it says how it ended, and fails the step by throwing. */
export async function plainStage(
  state: LegState,
  { env, action }: StageEnv,
  task: (tools: StageTools) => Promise<'success' | 'failure' | 'cancelled'>,
): Promise<StageRun> {
  const { masks, folders } = state;
  const log = new StepLog(masks, false, state.world.options.onLine);
  const record: StepRecord = { outputs: {}, env: {}, path: [], state: {}, summary: '' };
  const files = createCommandFiles(folders.temp);
  const allowUnsecure = env.ACTIONS_ALLOW_UNSECURE_COMMANDS?.toLowerCase() === 'true';
  const target = { record, log, masks, workspace: folders.workspace, allowUnsecure, echo: false };
  const commands = new CommandProcessor(target);
  const environment = stageEnvironment(
    {
      ...{ folders, runner: state.runner, path: state.path, trackingId: state.trackingId, state: {} },
      env: { ...state.machine, ...env },
      settled: { inputs: new Map(), warnings: [] },
      github: { ...state.github, action, action_ref: '', action_repository: '' },
    },
    files,
  );
  let outcome: StageOutcome['outcome'];
  try {
    outcome = await task({ environment, log, record, line: (text) => commands.processLine(text) });
  } catch (error) {
    log.issue('error', (error as Error).message);
    outcome = 'failure';
  }
  processCommandFiles(files, record, log, masks);
  return {
    outcome: outcome === 'success' && log.failed ? 'failure' : outcome,
    ...record,
    log: log.lines.join('\n'),
    annotations: log.annotations,
    problems: log.problems,
  };
}
