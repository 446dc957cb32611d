/** What a build says before it is clear that it may go on. */
import type { PassThrough } from '../../runner/log.ts';

/** Bytes that are held; a build that says more in the first moments of a step is shown at once. */
const ROOM = 16 * 1024 * 1024;

/** Keeps what is written until it is shown. */
export class HeldOutput implements PassThrough {
  readonly #open: () => PassThrough;
  #held: Buffer[] = [];
  #size = 0;
  #shown: PassThrough | undefined;

  /** @param open called when something is shown for the first time */
  constructor(open: () => PassThrough) {
    this.#open = open;
  }

  write = (chunk: Buffer): Promise<void> | undefined => {
    if (this.#shown !== undefined) return this.#shown.write(chunk);
    this.#held.push(chunk);
    this.#size += chunk.length;
    if (this.#size > ROOM) this.show();
    return undefined;
  };

  /** From here on nothing is held. */
  show(): void {
    if (this.#shown !== undefined) return;
    this.#shown = this.#open();
    for (const chunk of this.#held) this.#shown.write(chunk);
    this.#held = [];
  }

  /** What was not shown by now is not shown at all. */
  end = (): void => {
    this.#shown?.end();
  };
}
