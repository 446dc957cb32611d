/** Runs the gate: the user's own command, which decides whether the pushed image gets its tags. */
import { ActionError } from '../../errors.ts';
import { type GatedImage, type GateEnd, gateCommand, judgeGate } from '../../gate/gate.ts';
import { createGateOutput, type GateOutput, SHOWN_MIB } from '../../gate/output.ts';
import { findGateProgram } from '../../gate/program.ts';
import { type ProcessRequest, runProcess } from '../../process/process.ts';
import { gateEnvironment } from '../../runner/child-environment.ts';
import { log } from '../../runner/log.ts';
import type { GateInputs } from '../inputs/gate.ts';
import { programFiles } from './gate-files.ts';

export interface GateSurroundings {
  /** Of the step's Docker commands, so that the gate may pull what was pushed. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The workspace. */
  readonly cwd: string;
  readonly signal: AbortSignal;
}

/**
 * Runs the gate; that it ends well means that it has passed.
 *
 * @throws {ActionError} `gate` when it has not passed, `cancelled` when the step was cancelled
 */
export async function runGate(
  inputs: GateInputs,
  gated: GatedImage,
  { env, cwd, signal }: GateSurroundings,
): Promise<{ seconds: number }> {
  const { command, args, env: facts } = gateCommand(inputs.gate, gated);
  const begun = performance.now();
  const output = createGateOutput();
  const childEnv = { ...gateEnvironment(env), ...facts };
  const end = await runInGroup(command, output, {
    command: programOf(command, cwd, childEnv),
    args,
    env: childEnv,
    cwd,
    signal,
    timeoutMs: inputs.gateTimeoutMinutes === 0 ? undefined : inputs.gateTimeoutMinutes * 60_000,
  });
  if (signal.aborted)
    throw new ActionError('cancelled', 'The step was cancelled while its gate ran; nothing was tagged.');
  const { gateTimeoutMinutes: timeoutMinutes, gateOnFailure: onFailure } = inputs;
  const failure = judgeGate(end, gated, { command, timeoutMinutes, onFailure, said: output.end() });
  if (failure !== undefined) throw failure;
  const seconds = (performance.now() - begun) / 1000;
  log.info(`The gate passed after ${seconds.toFixed(1)} s.`);
  return { seconds };
}

/** The command as it was judged before the build; what has gone since is told by the system. */
function programOf(command: string, workspace: string, env: Readonly<Record<string, string | undefined>>): string {
  return findGateProgram(command, { workspace, path: env['PATH'] ?? '', files: programFiles }).path ?? command;
}

async function runInGroup(
  title: string,
  output: GateOutput,
  request: Omit<ProcessRequest, 'onOutput'>,
): Promise<GateEnd> {
  const endGroup = log.group(`Gate: ${title}`);
  const shown = log.passThrough();
  const onOutput = (chunk: Buffer) => {
    const part = output.take(chunk);
    return part.length > 0 ? shown.write(part) : undefined;
  };
  try {
    const { exitCode, exitSignal, stopped } = await runProcess({ ...request, onOutput });
    return { exitCode, exitSignal, isTimedOut: stopped === 'timeout' };
  } catch (error) {
    return { exitCode: undefined, exitSignal: undefined, isTimedOut: false, startError: (error as Error).message };
  } finally {
    shown.end();
    if (output.isCut()) log.info(`The gate printed more than ${SHOWN_MIB} MiB; the rest is left out of the log.`);
    endGroup();
  }
}
