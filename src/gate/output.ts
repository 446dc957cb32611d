/** What is kept and shown of a gate's output: bounded, however much it prints, and cut only between lines or words. */

/** Bytes of the end that an error shows. */
const KEPT_BYTES = 8 * 1024;
const KEPT_LINES = 40;
/** How much the log gets to see. */
export const SHOWN_MIB = 4;

export interface GateOutput {
  /** Takes the next piece, and gives the part of it that the log may have. */
  readonly take: (chunk: Buffer) => Buffer;
  /** Whether something was kept from the log. */
  readonly isCut: () => boolean;
  /** The end, at most 40 lines and 8 KiB, without what moves the cursor or colours. */
  readonly end: () => string;
}

/** @param shownBytes how much the log may have; 4 MiB by default */
export function createGateOutput(shownBytes = SHOWN_MIB * 1024 * 1024): GateOutput {
  let [room, isCut, isWhole] = [shownBytes, false, true];
  let kept: Buffer = Buffer.alloc(0);
  return {
    take(chunk) {
      if (kept.length + chunk.length > KEPT_BYTES) isWhole = false;
      kept = Buffer.from(Buffer.concat([kept, chunk.subarray(-KEPT_BYTES)]).subarray(-KEPT_BYTES));
      if (isCut) return Buffer.alloc(0);
      const length = chunk.length <= room ? chunk.length : cutAfter(chunk, room);
      room -= length;
      isCut = length < chunk.length;
      return chunk.subarray(0, length);
    },
    isCut: () => isCut,
    end: () => lastLines(isWhole ? kept : fromFirstGap(kept)),
  };
}

const NEWLINE = 0x0a;
const GAPS = [NEWLINE, 0x0d, 0x20, 0x09];

/**
 * Where to cut when so much may be shown: part of a word may be part of a secret, which the runner would not know to
 * hide, so the line goes to its end.
 */
function cutAfter(bytes: Buffer, room: number): number {
  if (room < 0) return 0;
  const line = bytes.indexOf(NEWLINE, room);
  const gap = line >= 0 ? line : bytes.findIndex((byte, index) => index >= room && GAPS.includes(byte));
  return (gap >= 0 ? gap : bytes.subarray(0, room).findLastIndex((byte) => GAPS.includes(byte))) + 1;
}

function fromFirstGap(bytes: Buffer): Buffer {
  const line = bytes.indexOf(NEWLINE);
  const gap = line >= 0 ? line : bytes.findIndex((byte) => GAPS.includes(byte));
  return gap < 0 ? Buffer.alloc(0) : bytes.subarray(gap + 1);
}

/** Escape sequences of terminals, and control characters but the line feed and the tab. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[0-~])|[\x00-\x08\x0b-\x1f\x7f]/g;

function lastLines(bytes: Buffer): string {
  const lines = bytes
    .toString('utf8')
    .replace(/\r+\n/g, '\n')
    // A progress bar writes over its own line: what it said last is what was to be seen.
    .replace(/[^\n]*\r(?=[^\n\r])/g, '')
    .replace(CONTROLS, '')
    .trimEnd()
    .split('\n');
  return lines.slice(-KEPT_LINES).join('\n').replace(/^\n+/, '');
}
