/**
 * Whether BuildKit takes a pattern at all. Before anything else, it compares each with the path `.` by the rules of file
 * names, and refuses those that cannot be read. What follows after the first part that does not fit is not looked at.
 *
 * @see https://pkg.go.dev/path/filepath#Match
 */
import { PatternError } from './pattern-error.ts';

/** A part of a pattern that has no `*` but perhaps at its beginning. */
interface Part {
  readonly hasStar: boolean;
  readonly chars: readonly string[];
}

/** @throws {PatternError} when it is refused */
export function checkForm(pattern: string): void {
  const parts = splitAtStars([...pattern]);
  let path = '.';
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const rest = fitPart(part, path, isLast);
    if (rest === undefined) return;
    path = rest;
  }
}

/** What is left of the path behind the part; undefined when it does not fit. */
function fitPart({ hasStar, chars }: Part, path: string, isLast: boolean): string | undefined {
  if (hasStar && chars.length === 0) return undefined;
  for (let skipped = 0; skipped <= (hasStar ? path.length : 0); skipped++) {
    const rest = fitBeginning(chars, path.slice(skipped));
    if (rest !== undefined && (rest === '' || !isLast)) return rest;
  }
  return undefined;
}

function splitAtStars(pattern: readonly string[]): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < pattern.length; ) {
    const start = at;
    while (pattern[at] === '*') at++;
    const begin = at;
    let inSet = false;
    for (; at < pattern.length && (inSet || pattern[at] !== '*'); at++) {
      if (pattern[at] === '[') inSet = true;
      else if (pattern[at] === ']') inSet = false;
      else if (pattern[at] === '\\' && at + 1 < pattern.length) at++;
    }
    parts.push({ hasStar: begin > start, chars: pattern.slice(begin, at) });
  }
  return parts;
}

/** Goes through all of it, whether it fits or not. */
function fitBeginning(chars: readonly string[], path: string): string | undefined {
  let hasFailed = false;
  let rest = path;
  for (let at = 0; at < chars.length; ) {
    const char = rest.slice(0, 1);
    const { fits, next } = readOne(chars, at);
    hasFailed ||= char === '' || !fits(char);
    rest = rest.slice(1);
    at = next;
  }
  return hasFailed ? undefined : rest;
}

interface One {
  readonly fits: (char: string) => boolean;
  readonly next: number;
}

function readOne(chars: readonly string[], at: number): One {
  const char = chars[at];
  if (char === '[') return readSet(chars, at + 1);
  if (char === '?') return { fits: (other) => other !== '/', next: at + 1 };
  const isEscaped = char === '\\';
  const wanted = isEscaped ? chars[at + 1] : char;
  if (wanted === undefined) throw new PatternError('ends with a backslash');
  return { fits: (other) => other === wanted, next: at + (isEscaped ? 2 : 1) };
}

function readSet(chars: readonly string[], start: number): One {
  const isNegated = chars[start] === '^';
  const ranges: [string, string][] = [];
  let at = isNegated ? start + 1 : start;
  while (ranges.length === 0 || chars[at] !== ']') {
    const first = readMember(chars, at);
    const last = chars[first.next] === '-' ? readMember(chars, first.next + 1) : first;
    ranges.push([first.char, last.char]);
    at = last.next;
  }
  const isIn = (char: string) => ranges.some(([first, last]) => first <= char && char <= last);
  return { fits: (char) => isIn(char) !== isNegated, next: at + 1 };
}

function readMember(chars: readonly string[], at: number): { char: string; next: number } {
  const isEscaped = chars[at] === '\\';
  const [char, next] = isEscaped ? [chars[at + 1], at + 2] : [chars[at], at + 1];
  if (char === undefined || next >= chars.length) throw new PatternError('has a "[" without its "]"');
  if (!isEscaped && (char === '-' || char === ']')) {
    throw new PatternError(`has "${char}" in a set where a character is missing; put a backslash before it`);
  }
  return { char, next };
}
