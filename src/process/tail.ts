/** The end of a text that comes in parts. It takes the room of what it keeps, however small the parts are. */
export class Tail {
  readonly #limit: number;
  /** Used as a ring once it has grown to the limit. */
  #kept = Buffer.alloc(0);
  /** How much has come. */
  #total = 0;

  /** @param limit bytes */
  constructor(limit: number) {
    this.#limit = limit;
  }

  push(chunk: Buffer): void {
    const part = chunk.subarray(-this.#limit);
    this.#total += chunk.length - part.length;
    this.#grow(this.#total + part.length);
    const at = this.#total % this.#limit;
    const fitting = part.copy(this.#kept, at);
    part.copy(this.#kept, 0, fitting);
    this.#total += part.length;
  }

  text(): string {
    if (this.#total <= this.#limit) return this.#kept.toString('utf8', 0, this.#total);
    const at = this.#total % this.#limit;
    return Buffer.concat([this.#kept.subarray(at), this.#kept.subarray(0, at)]).toString('utf8');
  }

  #grow(needed: number): void {
    if (needed <= this.#kept.length || this.#kept.length === this.#limit) return;
    const grown = Buffer.alloc(Math.min(this.#limit, Math.max(needed, 2 * this.#kept.length, 4096)));
    this.#kept.copy(grown);
    this.#kept = grown;
  }
}
