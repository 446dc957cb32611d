/** Runs a short command whose answer is wanted whole, and which must not hold up a step that is cancelled. */
import { type ProcessRequest, type ProcessResult, runProcess } from './process.ts';

export interface Question extends Pick<ProcessRequest, 'command' | 'args' | 'env' | 'stdin' | 'signal'> {
  /** Milliseconds until the command is stopped. */
  readonly timeoutMs: number;
  /** Default: the folder of this process. */
  readonly cwd?: string;
}

export interface CommandAnswer extends ProcessResult {
  readonly stdout: string;
}

/** Milliseconds from SIGINT to SIGTERM, and from SIGTERM to SIGKILL: it has nothing to put in order. */
const GRACE = [300, 300] as const;

/** @throws the system's error, such as ENOENT, when the command cannot be started */
export async function askProcess(question: Question): Promise<CommandAnswer> {
  const chunks: Buffer[] = [];
  const result = await runProcess({
    cwd: '.',
    ...question,
    grace: GRACE,
    onOutput(chunk, from) {
      if (from === 'stdout') chunks.push(chunk);
    },
  });
  return { ...result, stdout: Buffer.concat(chunks).toString('utf8') };
}
