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
  readonly #tell: (name: string, seconds: number) => void;

  /** @param tell is told of each stage when it ends */
  constructor(tell: (name: string, seconds: number) => void = () => {}) {
    this.#tell = tell;
  }

  /** Also counts a stage that fails. */
  async time<T>(name: string, task: () => Promise<T>): Promise<T> {
    const started = now();
    try {
      return await task();
    } finally {
      const seconds = (now() - started) / 1000;
      this.#stages.push({ name, seconds });
      this.#tell(name, seconds);
    }
  }

  get stages(): readonly StageTime[] {
    return [...this.#stages];
  }
}
