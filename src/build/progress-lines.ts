/** What a build says, as lines: decoded and split once, for all who read them. */

export type HearLine = (line: string) => void;

const NEWLINE = 0x0a;
/** Characters: a line is cut, because nothing that is looked for stands further on. */
const LINE_LIMIT = 1_000;
/** Bytes: enough for that, whatever the characters are. */
const REST_LIMIT = 4 * LINE_LIMIT;
/**
 * A command says more than all the rest of a build. Of lines that follow each other only the last one tells something:
 * that its step still runs, and for how long. So the others are left out, and thousands of them cost next to nothing.
 */
const SAID_BEFORE = /^(#[1-9]\d* )\d+\.\d+ [^\n]*\n(?=\1\d+\.\d+ )/gm;

export class ProgressLines {
  readonly #hearers: readonly HearLine[];
  /** The beginning of a line that has not ended, as bytes: a character may be cut too. */
  #rest = Buffer.alloc(0);

  constructor(hearers: readonly HearLine[]) {
    this.#hearers = hearers;
  }

  /** @returns whether a line ended in it */
  hear(chunk: Buffer): boolean {
    const first = chunk.indexOf(NEWLINE);
    const last = chunk.lastIndexOf(NEWLINE);
    const end = chunk.subarray(0, first === -1 ? undefined : first).subarray(0, REST_LIMIT - this.#rest.length);
    const line = Buffer.concat([this.#rest, end]);
    if (first === -1) this.#rest = line;
    else {
      this.#tell(line.toString());
      if (last > first) this.#tellAll(chunk.toString('utf8', first + 1, last));
      // A copy, which does not keep the whole of it.
      this.#rest = Buffer.from(chunk.subarray(last + 1, last + 1 + REST_LIMIT));
    }
    return first !== -1;
  }

  #tellAll(text: string): void {
    for (const line of text.replace(SAID_BEFORE, '').split('\n')) this.#tell(line);
  }

  #tell(line: string): void {
    const short = standingAlone(line.slice(0, LINE_LIMIT).trimEnd());
    for (const hear of this.#hearers) hear(short);
  }
}

/** A part of a text holds on to the whole of it, for as long as anybody keeps the part. */
function standingAlone(part: string): string {
  return Buffer.from(part).toString();
}
