/**
 * The one place that runs a long process: it can be stopped, and nothing of it stays behind.
 */
import { type ChildProcess, spawn } from 'node:child_process';

export interface ProcessRequest {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Gets standard output and error as they come. */
  readonly onOutput: (chunk: Buffer, from: 'stdout' | 'stderr') => void;
  /** Sent to its standard input; the way for secrets. Default: there is nothing to read. */
  readonly stdin?: string | undefined;
  /** Milliseconds until the process is stopped; undefined for no limit. */
  readonly timeoutMs?: number | undefined;
  /** Asked every second; true stops the process, because it says nothing where it should. */
  readonly isStalled?: (() => boolean) | undefined;
  /** Stops the process when aborted. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds from SIGINT to SIGTERM, and from SIGTERM to SIGKILL. */
  readonly grace?: readonly [toTerm: number, toKill: number];
}

export type StopReason = 'timeout' | 'silence' | 'cancelled';

export interface ProcessResult {
  /** The exit code; undefined when a signal ended the process. */
  readonly exitCode: number | undefined;
  readonly exitSignal: NodeJS.Signals | undefined;
  /** Why we stopped it; undefined when it ended by itself. */
  readonly stopped: StopReason | undefined;
  /** The end of its standard error, at most 1 MiB. */
  readonly stderr: string;
}

/** Told of a program when it starts; what it returns is told when the program has ended. */
export type ProgramWatch = (argv: readonly string[]) => (end: string) => void;

let watch: ProgramWatch | undefined;

/** Lets somebody watch every program from now on, for who looks for the reason of something odd. */
export function watchPrograms(watcher: ProgramWatch): void {
  watch = watcher;
}

const KEPT_STDERR = 1024 * 1024;
/** The runner gives a cancelled step 7.5 s from SIGINT to SIGTERM; this leaves time to tell the tale. */
const GRACE: readonly [number, number] = [2_500, 2_000];
const WATCH_INTERVAL = 1_000;
/** Milliseconds to read what is left after the end, where something that was left running holds the streams open. */
const LAST_WORDS = 2_000;

/**
 * Runs a command in a process group of its own and waits for its end.
 *
 * @throws the system's error, such as ENOENT, when the command cannot be started
 */
export function runProcess(request: ProcessRequest): Promise<ProcessResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(request.command, [...request.args], {
      cwd: request.cwd,
      env: { ...request.env },
      stdio: [request.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      // A group of its own: what buildx starts is stopped with it, and the runner's signal does not reach it unasked.
      detached: true,
    });
    let told = watch?.([request.command, ...request.args]);
    const tail = keepTail();
    const stopper = createStopper(child, request.grace ?? GRACE);
    const cancel = () => stopper.stop('cancelled');
    const timer =
      request.timeoutMs === undefined ? undefined : setTimeout(() => stopper.stop('timeout'), request.timeoutMs);
    const stallTimer = setInterval(() => request.isStalled?.() && stopper.stop('silence'), WATCH_INTERVAL);
    let lastWords: NodeJS.Timeout | undefined;
    const settle = () => {
      clearTimeout(timer);
      clearInterval(stallTimer);
      clearTimeout(lastWords);
      stopper.clear();
      request.signal?.removeEventListener('abort', cancel);
    };
    // A command that does not read what it is told says by its exit code how it went.
    child.stdin?.on('error', () => {}).end(request.stdin);
    child.stdout?.on('data', (chunk: Buffer) => request.onOutput(chunk, 'stdout'));
    child.stderr?.on('data', (chunk: Buffer) => {
      tail.push(chunk);
      request.onOutput(chunk, 'stderr');
    });
    child.on('error', (error) => {
      settle();
      told?.(error.message);
      told = undefined;
      reject(error);
    });
    child.on('exit', () => {
      lastWords = setTimeout(() => stopReading(child), LAST_WORDS);
    });
    child.on('close', (code, signal) => {
      settle();
      if (stopper.reason() !== undefined) stopper.sweep();
      told?.(stopper.reason() ?? signal ?? `exit code ${code}`);
      resolve({
        exitCode: code ?? undefined,
        exitSignal: signal ?? undefined,
        stopped: stopper.reason(),
        stderr: tail.text(),
      });
    });
    if (request.signal?.aborted) cancel();
    else request.signal?.addEventListener('abort', cancel, { once: true });
  });
}

/** Lets `close` come although somebody still holds the other end. */
function stopReading({ stdout, stderr }: ChildProcess): void {
  stdout?.destroy();
  stderr?.destroy();
}

/** SIGINT lets buildx tell BuildKit to stop; what does not listen gets the harder signals. */
function createStopper(child: ChildProcess, [toTerm, toKill]: readonly [number, number]) {
  let reason: StopReason | undefined;
  const timers: NodeJS.Timeout[] = [];
  const send = (signal: NodeJS.Signals) => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, signal);
    } catch {
      // The group has ended in the meantime.
    }
  };
  return {
    reason: () => reason,
    stop(why: StopReason) {
      if (reason !== undefined) return;
      reason = why;
      send('SIGINT');
      timers.push(setTimeout(() => send('SIGTERM'), toTerm));
      timers.push(setTimeout(() => send('SIGKILL'), toTerm + toKill));
    },
    /** Ends what a stopped process left behind in its group. */
    sweep: () => send('SIGKILL'),
    clear: () => {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

function keepTail() {
  let chunks: Buffer[] = [];
  let length = 0;
  return {
    push(chunk: Buffer) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > 2 * KEPT_STDERR) {
        chunks = [Buffer.concat(chunks).subarray(-KEPT_STDERR)];
        length = KEPT_STDERR;
      }
    },
    text: () => Buffer.concat(chunks).subarray(-KEPT_STDERR).toString('utf8'),
  };
}
