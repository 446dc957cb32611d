/** What is done between two attempts, so that the next one finds what it needs. */
import { type ProcessResult, runProcess } from '../../process/process.ts';
import type { Classification } from '../../retry/classify.ts';
import type { Pause } from '../../retry/schedule.ts';
import { withPage } from '../../runner/explained.ts';
import { log } from '../../runner/log.ts';
import type { BuildInputs } from '../inputs/inputs.ts';
import { warnOfRetry } from './warn.ts';

interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly signal: AbortSignal;
  /** Milliseconds for the user's command; ten minutes by default. */
  readonly commandLimitMs?: number;
}

/** Milliseconds: a command that hangs must not hold the attempt that it was to help. */
const COMMAND_LIMIT = 10 * 60_000;
/** Milliseconds for a builder to boot; one that takes longer has its own trouble. */
const BOOT_LIMIT = 180_000;

/**
 * Boots a builder that was lost or stands still, and runs the user's own command. Neither decides the step: the next
 * attempt does.
 */
export async function prepareNextAttempt(
  { stage, isFrozen }: Classification,
  { builder, onRetryCommand }: BuildInputs,
  { env, cwd, signal, commandLimitMs = COMMAND_LIMIT }: Surroundings,
): Promise<void> {
  if (signal.aborted) return;
  const name = builder === '' ? [] : [builder];
  const quietly = { command: 'docker', env, cwd, signal, timeoutMs: BOOT_LIMIT, onOutput: () => {} };
  // Ends what a builder in a container waits for; the engine's own builder and distant ones do not stop for it.
  if (isFrozen) await runProcess({ ...quietly, args: ['buildx', 'stop', ...name] }).catch(() => undefined);
  if (stage === 'builder' || isFrozen) {
    await runProcess({ ...quietly, args: ['buildx', 'inspect', '--bootstrap', ...name] }).catch(() => undefined);
  }
  const [command, ...args] = onRetryCommand;
  if (command === undefined || signal.aborted) return;
  const endGroup = log.group(`On retry: ${command}`);
  const output = log.passThrough();
  let problem: string | undefined;
  try {
    const limits = { signal, timeoutMs: commandLimitMs };
    const ended = await runProcess({ command, args, env, cwd, onOutput: output.write, ...limits });
    problem = problemOf(ended, commandLimitMs);
  } catch (error) {
    problem = (error as Error).message;
  } finally {
    output.end();
    endGroup();
  }
  if (problem !== undefined && !signal.aborted)
    log.warning(`on-retry-command failed (${problem}); the next attempt follows all the same.`);
}

/** Why a command has not done what it should; undefined when it has. */
function problemOf({ exitCode, exitSignal, stopped }: ProcessResult, limitMs: number): string | undefined {
  if (stopped === 'timeout') return `stopped after ${limitMs / 60_000} min`;
  if (exitCode === 0) return undefined;
  return exitCode === undefined ? `ended by ${exitSignal}` : `exit code ${exitCode}`;
}

/** Says what failed, and when and why it is tried again. */
export function tellRetry(
  number: number,
  judged: Classification,
  pause: Pause,
  why: string,
  inputs: BuildInputs,
): void {
  const { class: kind, stage, telling } = judged;
  // What failed is left out, so there is nothing to wait for.
  const isWithoutCache = judged.failedPart !== undefined && pause.max === 0;
  const when =
    judged.isAtOnce || isWithoutCache
      ? 'at once'
      : `in about ${pause.usual.toFixed(0)} s or as soon as the other side is well`;
  const most = Math.max(inputs.maxAttempts, number + 1);
  const message = [
    `Attempt ${number} of ${most} failed (${stage}, ${kind}): ${telling}`,
    `Attempt ${number + 1} of ${most} follows ${when}, because ${why}.`,
  ].join('\n');
  // What costs nobody any time needs nobody's eye.
  warnOfRetry(withPage(message, judged.id), inputs.warningOnRetry && !judged.isAtOnce);
}
