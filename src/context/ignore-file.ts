/**
 * The text of an ignore file, read as BuildKit reads it.
 *
 * @see https://docs.docker.com/build/concepts/context/#dockerignore-files
 */
import { isUtf8 } from 'node:buffer';
import { posix } from 'node:path';
import { ContextProblem } from './problem.ts';

export interface IgnoreLine {
  /** From 1. */
  readonly line: number;
  /** Cleaned: no slash at either end, no `.` or `..` that can be resolved, and without the `!`. */
  readonly pattern: string;
  /** With a `!`: what it fits is sent although an earlier line ignores it. */
  readonly isException: boolean;
}

const BYTE_ORDER_MARK = Buffer.from('\ufeff');
/** BuildKit gives up at a line that does not fit into its buffer. */
const LONGEST_LINE = 64 * 1024;
const NEWLINE = 10;

/**
 * The patterns of an ignore file, in their order.
 *
 * @param path where it lies, for what is said of it
 * @throws {ContextProblem} when BuildKit would refuse a line of it
 */
export function parseIgnoreFile(content: Buffer, path: string): IgnoreLine[] {
  const lines: IgnoreLine[] = [];
  let rest = content.subarray(startsWith(content, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0);
  for (let line = 1; rest.length > 0; line++) {
    const end = rest.indexOf(NEWLINE);
    const bytes = end < 0 ? rest : rest.subarray(0, end);
    rest = end < 0 ? Buffer.alloc(0) : rest.subarray(end + 1);
    if (bytes.length >= LONGEST_LINE) throw new ContextProblem('is longer than BuildKit reads', { path, line });
    // In the first column only; ` #a` is the pattern `#a`.
    if (bytes[0] === '#'.charCodeAt(0)) continue;
    // What other bytes come to depends on who reads them.
    if (!isUtf8(bytes)) throw new ContextProblem('is not UTF-8', { path, line });
    const read = parseLine(bytes.toString('utf8'));
    if (read === undefined) continue;
    if (read.pattern === '') throw new ContextProblem('has a "!" without a pattern', { path, line });
    lines.push({ line, ...read });
  }
  return lines;
}

function startsWith(content: Buffer, beginning: Buffer): boolean {
  return content.subarray(0, beginning.length).equals(beginning);
}

/** Undefined for a line that says nothing. BuildKit cleans twice, the second time with the `!` in front. */
function parseLine(text: string): Omit<IgnoreLine, 'line'> | undefined {
  const trimmed = trim(text);
  if (trimmed === '') return undefined;
  const inverted = trimmed.startsWith('!');
  const once = cleanRooted(inverted ? trim(trimmed.slice(1)) : trimmed);
  const again = trim(inverted ? `!${once}` : once);
  if (again === '') return undefined;
  const twice = clean(again);
  // A leading slash that went away can have hidden a `!`.
  return twice.startsWith('!')
    ? { pattern: twice.slice(1), isException: true }
    : { pattern: twice, isException: false };
}

/** Go's idea of white space, which has U+0085 and has not the byte order mark. */
function trim(text: string): string {
  return text.replace(/^\p{White_Space}+|\p{White_Space}+$/gu, '');
}

function cleanRooted(pattern: string): string {
  if (pattern === '') return '';
  const cleaned = clean(pattern);
  return cleaned.length > 1 && cleaned.startsWith('/') ? cleaned.slice(1) : cleaned;
}

/** The shortest path that means the same, as Go's `path.Clean` has it. */
function clean(path: string): string {
  const normal = posix.normalize(path);
  return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
}
