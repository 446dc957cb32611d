/** How what a process says is read: not faster than somebody takes it, and not in crumbs. */
import { getDefaultHighWaterMark, type Readable, setDefaultHighWaterMark } from 'node:stream';

/**
 * Takes a part of what is said. A promise that it returns is the wish to get no more until it is settled: what is not
 * read stays with the process, which waits when that is much.
 */
export type Take = (chunk: Buffer) => unknown;

/** Bytes: after less than this there is a rest, in which more of it comes together. */
const CRUMB = 4 * 1024;
/**
 * Milliseconds. A program that writes every few bytes would have us read thousands of times a second; a longer rest
 * would make it wait, because the system keeps few parts for us, however small they are.
 */
const REST = 2;
/** What is read without a pause goes on together: at most so many parts, and about so many bytes. */
const TOGETHER = { parts: 32, bytes: 64 * 1024 };

/**
 * Makes streams, such as those of a process, that stop to read as soon as they hold something. Others would go on to
 * 64 KiB, crumb by crumb.
 */
export function withoutReadingAhead<T>(make: () => T): T {
  const usual = getDefaultHighWaterMark(false);
  setDefaultHighWaterMark(false, 1);
  try {
    return make();
  } finally {
    setDefaultHighWaterMark(false, usual);
  }
}

export class Reader {
  readonly #stream: Readable;
  readonly #take: Take;
  /** What is read and not taken. */
  #parts: Buffer[] = [];
  #length = 0;
  #rest: NodeJS.Timeout | undefined;
  #isResting = false;
  #isHurried = false;
  /** How many that took something want no more. */
  #holds = 0;
  #wasHeld = false;

  constructor(stream: Readable, take: Take) {
    this.#stream = stream;
    this.#take = take;
    stream.on('readable', () => this.#read());
    stream.on('end', () => this.#hand());
  }

  /** From now on it reads all that there is, at once. */
  hurry(): void {
    this.#isHurried = true;
    this.#read();
  }

  /** Whether it was held up by who takes it, since this was asked last. */
  wasHeld(): boolean {
    const wasHeld = this.#wasHeld;
    this.#wasHeld = this.#holds > 0;
    return wasHeld;
  }

  #read(): void {
    while (this.#isHurried || !(this.#isResting || this.#holds > 0)) {
      const chunk: Buffer | null = this.#stream.read();
      if (chunk === null) {
        this.#hand();
        return;
      }
      this.#parts.push(chunk);
      this.#length += chunk.length;
      if (this.#parts.length >= TOGETHER.parts || this.#length >= TOGETHER.bytes) this.#hand();
      if (chunk.length < CRUMB) this.#beginRest();
    }
  }

  #beginRest(): void {
    this.#isResting = true;
    this.#rest ??= setTimeout(() => {
      this.#isResting = false;
      this.#read();
    }, REST);
    // The same timer again: this happens hundreds of times a second.
    this.#rest.refresh();
  }

  /** Hands on what has come together. */
  #hand(): void {
    const [first, ...others] = this.#parts;
    if (first === undefined) return;
    const chunk = others.length === 0 ? first : Buffer.concat(this.#parts);
    this.#parts = [];
    this.#length = 0;
    const taken = this.#take(chunk);
    if (taken instanceof Promise) this.#hold(taken);
  }

  #hold(taken: Promise<unknown>): void {
    this.#holds += 1;
    this.#wasHeld = true;
    taken.finally(() => {
      this.#holds -= 1;
      this.#read();
    });
  }
}
