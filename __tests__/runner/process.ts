/**
 * Runs the node process of an action: reads its lines, cancels it, ends the wait when something else holds its pipes.
 *
 * Follows https://github.com/actions/runner/blob/main/src/Runner.Sdk/ProcessInvoker.cs.
 */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { StreamLines } from './stream-lines.ts';
import { readLines } from './stream-lines.ts';

/** How long the runner waits, in milliseconds. */
export interface WaitLimits {
  /** After SIGINT, before SIGTERM. */
  sigint: number;
  /** After SIGTERM, before SIGKILL. */
  sigterm: number;
  /** After the process ended while a child of it still holds stdout or stderr. */
  streams: number;
}

export const RUNNER_LIMITS: WaitLimits = { sigint: 7500, sigterm: 2500, streams: 5000 };

export interface OutputLine {
  stream: 'stdout' | 'stderr';
  text: string;
}

export interface ProcessStart {
  file: string;
  arguments: string[];
  folder: string;
  environment: Record<string, string>;
  limits: WaitLimits;
  onLine: (line: OutputLine) => void;
}

export interface ProcessEnd {
  /** As .NET gives it: 128 and the signal's number when a signal ended the process. */
  exitCode: number;
  /** The signal which ended the process. */
  signal: NodeJS.Signals | null;
  /** The signals the runner sent. */
  sent: NodeJS.Signals[];
  cancelled: boolean;
}

/** A running process of an action. */
export class ActionProcess {
  /** Settles when the process ended and its streams are closed, or the wait for them is over. */
  readonly ended: Promise<ProcessEnd>;
  readonly #child: ChildProcess;
  readonly #limits: WaitLimits;
  readonly #sent: NodeJS.Signals[] = [];
  #settled = false;
  #cancellation: Promise<void> | undefined;

  constructor(start: ProcessStart) {
    this.#limits = start.limits;
    this.#child = spawn(start.file, start.arguments, {
      cwd: start.folder,
      env: start.environment,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    // The runner opens a pipe for stdin and closes it at once, so that nothing waits for an answer.
    this.#child.stdin?.on('error', () => undefined);
    this.#child.stdin?.end();
    const streams = [
      readLines(this.#child.stdout, (text) => start.onLine({ stream: 'stdout', text })),
      readLines(this.#child.stderr, (text) => start.onLine({ stream: 'stderr', text })),
    ];
    this.ended = this.#end(streams);
  }

  /**
   * Sends SIGINT, then SIGTERM, then SIGKILL, to the action's own process: what it started has to be ended by it.
   * Does nothing after the end of the process.
   */
  cancel(): void {
    if (!this.#settled) {
      this.#cancellation ??= this.#escalate();
    }
  }

  async #escalate(): Promise<void> {
    if (await this.#signal('SIGINT', this.#limits.sigint)) {
      return;
    }
    if (await this.#signal('SIGTERM', this.#limits.sigterm)) {
      return;
    }
    if (this.#running()) {
      this.#sent.push('SIGKILL');
      this.#child.kill('SIGKILL');
    }
  }

  async #signal(signal: NodeJS.Signals, limit: number): Promise<boolean> {
    // A process which already ended cannot be signalled: the runner goes on to the next means at once.
    if (!this.#running()) {
      return this.#settled;
    }
    this.#sent.push(signal);
    this.#child.kill(signal);
    return settlesWithin(this.ended, limit);
  }

  #running(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  async #end(streams: StreamLines[]): Promise<ProcessEnd> {
    const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
      this.#child.once('error', reject);
      this.#child.once('exit', (exitCode, exitSignal) => resolve([exitCode, exitSignal]));
    });
    const closed = Promise.all(streams.map((stream) => stream.closed));
    if (!(await settlesWithin(closed, this.#limits.streams))) {
      for (const stream of streams) {
        stream.abandon();
      }
    }
    this.#settled = true;
    return {
      exitCode: code ?? 128 + (signal === null ? 0 : constants.signals[signal]),
      signal,
      sent: this.#sent,
      cancelled: this.#cancellation !== undefined,
    };
  }
}

/** Whether the promise settles before the limit. */
async function settlesWithin(promise: Promise<unknown>, limit: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), limit);
  });
  const settled = promise.then(
    () => true,
    () => true,
  );
  const result = await Promise.race([settled, late]);
  clearTimeout(timer);
  return result;
}
