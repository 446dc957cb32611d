/**
 * Runs a `run:` step.
 *
 * Follows https://github.com/actions/runner/blob/main/src/Runner.Worker/Handlers/ScriptHandler.cs and
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ActionProcess, RUNNER_LIMITS } from '../runner/process.ts';
import type { LegState } from './leg-state.ts';
import type { StageEnv, StageRun } from './plain-stage.ts';
import { plainStage } from './plain-stage.ts';

/** The arguments of each shell before the script; without `shell:` it is bash without `pipefail`. */
const SHELLS: Record<string, { program: string[]; extension: string }> = {
  '': { program: ['bash', '-e'], extension: 'sh' },
  bash: { program: ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail'], extension: 'sh' },
  sh: { program: ['sh', '-e'], extension: 'sh' },
  python: { program: ['python3'], extension: 'py' },
};

export interface Script {
  text: string;
  /** Empty, `bash`, `sh`, `python`, or a command with `{0}` for the script's file. */
  shell: string;
  /** Relative to the workspace. */
  folder: string;
}

/** Runs the script to its end, or until the signal cancels it. */
export function runScript(state: LegState, stage: StageEnv, script: Script, signal: AbortSignal): Promise<StageRun> {
  return plainStage(state, stage, async ({ environment, log, line }) => {
    const command = commandOf(script, state.folders.temp);
    writeHeader(script, stage.env, (text) => log.write(text));
    const folder = resolve(state.folders.workspace, script.folder);
    if (!existsSync(folder)) {
      throw new Error(`An error occurred trying to start process: the working directory '${folder}' does not exist`);
    }
    const child = new ActionProcess({
      file: command[0] ?? '',
      arguments: command.slice(1),
      folder,
      environment,
      limits: { ...RUNNER_LIMITS, ...state.world.options.limits },
      onLine: ({ text }) => line(text),
    });
    const cancel = (): void => child.cancel();
    signal.addEventListener('abort', cancel);
    if (signal.aborted) {
      cancel();
    }
    const end = await child.ended.finally(() => signal.removeEventListener('abort', cancel));
    if (end.cancelled) {
      log.issue('error', 'The operation was canceled.');
      return 'cancelled';
    }
    if (end.exitCode !== 0) {
      log.issue('error', `Process completed with exit code ${end.exitCode}.`);
    }
    return end.exitCode === 0 ? 'success' : 'failure';
  });
}

/** Writes the script and gives the command that runs it. */
function commandOf({ text, shell }: Script, temp: string): string[] {
  const known = SHELLS[shell];
  if (known === undefined && !shell.includes('{0}')) {
    const names = Object.keys(SHELLS).filter((name) => name !== '');
    throw new Error(`The shell '${shell}' is not imitated: use ${names.join(', ')} or a command with {0}.`);
  }
  const file = join(temp, `${randomUUID()}.${known?.extension ?? 'sh'}`);
  writeFileSync(file, text);
  return known === undefined
    ? shell.split(/\s+/).map((part) => part.replaceAll('{0}', file))
    : [...known.program, file];
}

function writeHeader({ text, shell }: Script, env: Record<string, string>, write: (text: string) => void): void {
  const lines = text.trimEnd().split('\n');
  write(`##[group]Run ${lines[0] ?? ''}`);
  for (const line of lines) {
    write(line);
  }
  write(`shell: ${shell === '' ? 'bash -e {0}' : shell}`);
  if (Object.keys(env).length > 0) {
    write('env:');
  }
  for (const [name, value] of Object.entries(env)) {
    write(`  ${name}: ${value}`);
  }
  write('##[endgroup]');
}
