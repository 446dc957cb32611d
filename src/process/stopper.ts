/** Stops a process with all that it has started. */
import type { ChildProcess } from 'node:child_process';

export type StopReason = 'timeout' | 'silence' | 'cancelled';

/** Milliseconds from SIGINT to SIGTERM, and from SIGTERM to SIGKILL. */
export type Grace = readonly [toTerm: number, toKill: number];

/** SIGINT lets buildx tell BuildKit to stop; what does not listen gets the harder signals. */
export class Stopper {
  readonly #child: ChildProcess;
  readonly #grace: Grace;
  readonly #timers: NodeJS.Timeout[] = [];
  #reason: StopReason | undefined;

  /** @param child the first of a process group of its own */
  constructor(child: ChildProcess, grace: Grace) {
    this.#child = child;
    this.#grace = grace;
  }

  /** The first one that was given; undefined when nobody wanted to stop it. */
  get reason(): StopReason | undefined {
    return this.#reason;
  }

  stop(reason: StopReason): void {
    if (this.#reason !== undefined) return;
    this.#reason = reason;
    const [toTerm, toKill] = this.#grace;
    this.#send('SIGINT');
    this.#timers.push(setTimeout(() => this.#send('SIGTERM'), toTerm));
    this.#timers.push(setTimeout(() => this.#send('SIGKILL'), toTerm + toKill));
  }

  /** To be called at the end: ends what a stopped process left behind in its group. */
  end(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    if (this.#reason !== undefined) this.#send('SIGKILL');
  }

  #send(signal: NodeJS.Signals): void {
    if (this.#child.pid === undefined) return;
    try {
      process.kill(-this.#child.pid, signal);
    } catch {
      // The group has ended in the meantime.
    }
  }
}
