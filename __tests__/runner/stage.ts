/**
 * Runs one stage (pre, main or post) of an action.
 *
 * Follows https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionRunner.cs and
 * Handlers/Handler.cs.
 */
import type { StepRecord } from './command-files.ts';
import { createCommandFiles, processCommandFiles } from './command-files.ts';
import { CommandProcessor } from './command-processor.ts';
import type { Job } from './job.ts';
import { stageEnvironment, takeOver } from './job.ts';
import type { OutputLine, ProcessEnd } from './process.ts';
import { ActionProcess } from './process.ts';
import type { Annotation } from './step-log.ts';
import { StepLog } from './step-log.ts';

export type Stage = 'pre' | 'main' | 'post';

/** When the runner is told to cancel: at a line of output, after a time, or by the caller. */
export type CancelWhen = { output: RegExp } | { afterMs: number } | { signal: AbortSignal };

/** What came of a stage. */
export interface StageResult {
  outcome: 'success' | 'failure' | 'cancelled';
  exitCode: number;
  /** The signal which ended the process. */
  signal: NodeJS.Signals | null;
  /** The signals the runner sent to cancel. */
  sentSignals: NodeJS.Signals[];
  /** Variables set by this stage. */
  env: Record<string, string>;
  /** Folders added to the path by this stage. */
  path: string[];
  /** The state as the next stage gets it. */
  state: Record<string, string>;
  /** The step summary, masked. */
  summary: string;
  annotations: Annotation[];
  /** The log as the user sees it: masked, commands carried out. */
  log: string;
  /** The lines of the log before masking, without the runner's list of inputs; `add-mask` commands are not in it. */
  rawLog: string[];
  /** What the process wrote, line by line, with its commands, unmasked. */
  lines: OutputLine[];
  /** The registered secrets. */
  masks: string[];
  durationMs: number;
  /** What the action should not do: deprecated commands, unknown inputs, malformed files, secrets in outputs. */
  problems: string[];
}

/** Runs the script of a stage as the runner does and takes over what it left. */
export async function runStage(
  job: Job,
  stage: Stage,
  script: string,
  cancelWhen?: CancelWhen,
): Promise<StageResult & { outputs: Record<string, string> }> {
  const started = performance.now();
  const log = new StepLog(job.masks, job.debug, job.onLine);
  const record: StepRecord = { outputs: {}, env: {}, path: [], state: { ...job.state }, summary: '' };
  const files = createCommandFiles(job.folders.temp);
  writeHeader(job, stage, log);
  const commands = new CommandProcessor({
    record,
    log,
    masks: job.masks,
    workspace: job.folders.workspace,
    allowUnsecure: job.env.ACTIONS_ALLOW_UNSECURE_COMMANDS?.toLowerCase() === 'true',
    echo: job.debug,
  });
  const lines: OutputLine[] = [];
  const end = await runProcess(job, stageEnvironment(job, files), script, cancelWhen, (line) => {
    lines.push(line);
    commands.processLine(line.text);
  });
  processCommandFiles(files, record, log, job.masks);
  reportEnd(job, end, record, log, cancelWhen);
  takeOver(job, record);
  return {
    outcome: end.cancelled ? 'cancelled' : end.exitCode === 0 && !log.failed ? 'success' : 'failure',
    exitCode: end.exitCode,
    signal: end.signal,
    sentSignals: end.sent,
    ...record,
    annotations: log.annotations,
    log: log.lines.join('\n'),
    rawLog: log.rawLines,
    lines,
    masks: job.masks.values,
    durationMs: performance.now() - started,
    problems: log.problems,
  };
}

function reportEnd(job: Job, end: ProcessEnd, record: StepRecord, log: StepLog, cancelWhen?: CancelWhen): void {
  if (end.cancelled) {
    log.issue('error', 'The operation was canceled.');
  } else if (cancelWhen !== undefined && !('signal' in cancelWhen && !cancelWhen.signal.aborted)) {
    log.problem('the action ended before it was cancelled');
  }
  for (const [name, value] of Object.entries(record.outputs)) {
    if (job.masks.hides(value)) {
      log.problem(`Skip output '${name}' since it may contain secret.`);
    }
  }
}

/** What the runner prints before the action: the inputs and variables, or a line for the post stage. */
function writeHeader(job: Job, stage: Stage, log: StepLog): void {
  for (const warning of job.settled.warnings) {
    log.issue('warning', warning);
    log.problem(warning);
  }
  if (stage === 'post') {
    log.write('Post job cleanup.');
    return;
  }
  log.write(`##[group]Run ${job.github.action_repository}@${job.github.action_ref}`);
  const inputs = [...job.settled.inputs].filter(([, value]) => value !== '');
  writeList('with:', inputs, log);
  writeList('env:', Object.entries(job.env), log);
  log.write('##[endgroup]');
}

function writeList(title: string, entries: [string, string][], log: StepLog): void {
  if (entries.length > 0) {
    log.write(title);
    for (const [name, value] of entries) {
      log.write(`  ${name}: ${value}`);
    }
  }
}

async function runProcess(
  job: Job,
  environment: Record<string, string>,
  script: string,
  cancelWhen: CancelWhen | undefined,
  onLine: (line: OutputLine) => void,
): Promise<ProcessEnd> {
  const pattern = cancelWhen !== undefined && 'output' in cancelWhen ? cancelWhen.output : undefined;
  const child: ActionProcess = new ActionProcess({
    file: job.node,
    arguments: [script],
    folder: job.folders.workspace,
    environment,
    limits: job.limits,
    onLine: (line) => {
      onLine(line);
      if (pattern !== undefined && line.text.search(pattern) >= 0) {
        child.cancel();
      }
    },
  });
  const cancel = (): void => child.cancel();
  const timer =
    cancelWhen !== undefined && 'afterMs' in cancelWhen ? setTimeout(cancel, cancelWhen.afterMs) : undefined;
  const abort = cancelWhen !== undefined && 'signal' in cancelWhen ? cancelWhen.signal : undefined;
  abort?.addEventListener('abort', cancel);
  if (abort?.aborted) {
    cancel();
  }
  try {
    return await child.ended;
  } finally {
    clearTimeout(timer);
    abort?.removeEventListener('abort', cancel);
  }
}
