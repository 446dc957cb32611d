/**
 * The one place that runs a long process: it can be stopped, and nothing of it stays behind.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { Reader, type Take, withoutReadingAhead } from './reader.ts';
import { type Grace, Stopper, type StopReason } from './stopper.ts';
import { Tail } from './tail.ts';

export type { StopReason } from './stopper.ts';

export interface ProcessRequest {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /**
   * Gets standard output and error as they come. A promise that it returns is the wish to get no more of the same until
   * it is settled: the process waits, once it has said more than the system keeps for it.
   */
  readonly onOutput: (chunk: Buffer, from: 'stdout' | 'stderr') => unknown;
  /** Sent to its standard input; the way for secrets. Default: there is nothing to read. */
  readonly stdin?: string | undefined;
  /** Milliseconds until the process is stopped; undefined for no limit. */
  readonly timeoutMs?: number | undefined;
  /**
   * Asked every second; true stops the process, because it says nothing where it should. Not asked where `onOutput` has
   * kept it from being heard.
   */
  readonly isStalled?: (() => boolean) | undefined;
  /** Stops the process when aborted. */
  readonly signal?: AbortSignal | undefined;
  readonly grace?: Grace;
}

export interface ProcessResult {
  /** The exit code; undefined when a signal ended the process. */
  readonly exitCode: number | undefined;
  readonly exitSignal: NodeJS.Signals | undefined;
  /** Why we stopped it; undefined when it ended by itself. */
  readonly stopped: StopReason | undefined;
  /** The end of its standard error, at most 256 KiB. */
  readonly stderr: string;
}

/** Told of a program when it starts; what it returns is told when the program has ended. */
export type ProgramWatch = (argv: readonly string[]) => (end: string) => void;

let watch: ProgramWatch | undefined;

/** Lets somebody watch every program from now on, for who looks for the reason of something odd. */
export function watchPrograms(watcher: ProgramWatch): void {
  watch = watcher;
}

const KEPT_STDERR = 256 * 1024;
/** The runner gives a cancelled step 7.5 s from SIGINT to SIGTERM; this leaves time to tell the tale. */
const GRACE: Grace = [2_500, 2_000];
const WATCH_INTERVAL = 1_000;
/** Milliseconds to read what is left after the end, where something that was left running holds the streams open. */
const LAST_WORDS = 2_000;

/**
 * Runs a command in a process group of its own and waits for its end.
 *
 * @throws the system's error, such as ENOENT, when the command cannot be started
 */
export async function runProcess(request: ProcessRequest): Promise<ProcessResult> {
  const child = withoutReadingAhead(() => start(request));
  const told = watch?.([request.command, ...request.args]);
  const stderr = new Tail(KEPT_STDERR);
  const readers = readOutput(child, request.onOutput, stderr);
  const stopper = new Stopper(child, request.grace ?? GRACE);
  const forget = keepLimits(request, readers, stopper);
  let lastWords: NodeJS.Timeout | undefined;
  child.on('exit', () => {
    hurry(readers);
    // Where we were busy ourselves, what is there to be read comes first.
    lastWords = setTimeout(() => setImmediate(() => stopReading(child)), LAST_WORDS);
  });
  // A command that does not read what it is told says by its exit code how it went.
  child.stdin?.on('error', () => {}).end(request.stdin);
  try {
    const [exitCode, exitSignal] = await endOf(child);
    told?.(stopper.reason ?? exitSignal ?? `exit code ${exitCode}`);
    return {
      exitCode: exitCode ?? undefined,
      exitSignal: exitSignal ?? undefined,
      stopped: stopper.reason,
      // A long text that hardly anybody asks for.
      get stderr() {
        return stderr.text();
      },
    };
  } catch (error) {
    told?.((error as Error).message);
    throw error;
  } finally {
    clearTimeout(lastWords);
    forget();
    stopper.end();
  }
}

function start({ command, args, cwd, env, stdin }: ProcessRequest): ChildProcess {
  return spawn(command, [...args], {
    cwd,
    env: { ...env },
    stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    // A group of its own: what buildx starts is stopped with it, and the runner's signal does not reach it unasked.
    detached: true,
  });
}

function readOutput(child: ChildProcess, onOutput: ProcessRequest['onOutput'], tail: Tail): Reader[] {
  const readers: Reader[] = [];
  for (const from of ['stdout', 'stderr'] as const) {
    const take: Take = (chunk) => {
      if (from === 'stderr') tail.push(chunk);
      return onOutput(chunk, from);
    };
    const stream = child[from];
    if (stream !== null) readers.push(new Reader(stream, take));
  }
  return readers;
}

/** Nobody who takes the output holds up an end: what is left is not much. */
function hurry(readers: readonly Reader[]): void {
  for (const reader of readers) reader.hurry();
}

/** @returns to be called at the end */
function keepLimits(
  { timeoutMs, isStalled, signal }: ProcessRequest,
  readers: readonly Reader[],
  stopper: Stopper,
): () => void {
  const stop = (reason: StopReason) => {
    stopper.stop(reason);
    hurry(readers);
  };
  const timer = timeoutMs === undefined ? undefined : setTimeout(() => stop('timeout'), timeoutMs);
  const stallTimer = setInterval(() => {
    const wasHeld = readers.filter((reader) => reader.wasHeld()).length > 0;
    if (!wasHeld && isStalled?.()) stop('silence');
  }, WATCH_INTERVAL);
  const cancel = () => stop('cancelled');
  if (signal?.aborted) cancel();
  else signal?.addEventListener('abort', cancel, { once: true });
  return () => {
    clearTimeout(timer);
    clearInterval(stallTimer);
    signal?.removeEventListener('abort', cancel);
  };
}

/** When it has ended and everything is read. */
function endOf(child: ChildProcess): Promise<[code: number | null, signal: NodeJS.Signals | null]> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve([code, signal]));
  });
}

/** Lets `close` come although somebody still holds the other end. */
function stopReading({ stdout, stderr }: ChildProcess): void {
  stdout?.destroy();
  stderr?.destroy();
}
