/**
 * Layers that steps found in a cache. A step of another kind does not excuse them: what says again and again that nothing
 * comes is not waiting for its turn, when nothing comes for any layer.
 */
export class LayerWatch {
  readonly #limit: number;
  readonly #now: () => number;
  readonly #amounts = new Map<string, string>();
  #last: number;
  #isStalled = false;

  constructor(limit: number, now: () => number) {
    this.#limit = limit;
    this.#now = now;
    this.#last = now();
  }

  /** @returns whether it is news */
  hear(id: string, digest: string, amount: string, isDone: boolean, isOfCache: boolean): boolean {
    const key = `${id} ${digest}`;
    if (isDone || this.#amounts.get(key) !== amount) {
      if (isDone) this.#amounts.delete(key);
      else this.#amounts.set(key, amount);
      this.#last = this.#now();
      this.#isStalled = false;
      return true;
    }
    if (isOfCache && this.#now() - this.#last > this.#limit) this.#isStalled = true;
    return false;
  }

  forget(id: string): void {
    for (const key of this.#amounts.keys()) if (key.startsWith(`${id} `)) this.#amounts.delete(key);
  }

  isStalled(): boolean {
    return this.#isStalled;
  }
}
