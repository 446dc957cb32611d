/** How long each stage of a step took, in the order in which they began. */
import { now } from './attempts/one-attempt.ts';

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
