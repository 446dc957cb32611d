/** The leave to push, where it is asked for while Buildx starts and not before. */
import type { BuildPlan } from '../../build/plan.ts';
import type { Names } from '../../tags/names.ts';

/**
 * Whether a build may begin before the registry has been asked. Only where the image goes to one place, and is required
 * there: what is refused to the question is refused to the push too. With two, the first could have its tag before the
 * second says no.
 */
export function isOnePlace({ references, optional }: Pick<Names, 'references' | 'optional'>): boolean {
  const places = new Set(references.map(({ repository }) => repository.name));
  return places.size === 1 && optional.size === 0;
}

/** Whether the registry alone gets what is built: a file, or an image in the engine, would stay behind after a refusal. */
export function leavesNothingElse({ load, outputs, untagged }: Plan): boolean {
  return !load && outputs.length === 0 && untagged?.way !== 'archive';
}

type Plan = Pick<BuildPlan, 'load' | 'outputs' | 'untagged'>;

/** Asks once, and stops what has begun meanwhile when the answer is no. */
export class Leave {
  /** Aborted by a refusal. */
  readonly refused: AbortSignal;
  readonly #ask: () => Promise<void>;
  readonly #cancelled: AbortSignal | undefined;
  readonly #refusal = new AbortController();
  #answer: Promise<void> | undefined;

  /**
   * @param ask rejects with a refusal
   * @param cancelled ends the question too: what it ends with then is no refusal
   */
  constructor(ask: () => Promise<void>, cancelled?: AbortSignal) {
    this.#ask = ask;
    this.#cancelled = cancelled;
    this.refused = this.#refusal.signal;
  }

  /** Begins to ask when it is first called. Rejects with the refusal. */
  given = (): Promise<void> => {
    this.#answer ??= this.#ask().catch((refusal) => {
      if (this.#cancelled?.aborted) return;
      this.#refusal.abort();
      throw refusal;
    });
    return this.#answer;
  };
}
