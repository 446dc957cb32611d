/** How long each stage of a step took, in the order in which they began. */

/** Milliseconds of a clock that only goes forward; `performance` would first have to be loaded. */
export function now(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}

export interface StageTime {
  readonly name: string;
  readonly seconds: number;
}

export class Stopwatch {
  readonly #stages: StageTime[] = [];

  /** Also counts a stage that fails. */
  async time<T>(name: string, task: () => Promise<T>): Promise<T> {
    const started = now();
    try {
      return await task();
    } finally {
      this.#stages.push({ name, seconds: (now() - started) / 1000 });
    }
  }

  get stages(): readonly StageTime[] {
    return [...this.#stages];
  }
}
