/** Single characters of Go's regular expressions: sets in brackets, and what follows a backslash. */
import { PatternError } from './pattern-error.ts';

/** Whether a character is meant, told by its code point. */
export type Fits = (point: number) => boolean;

export interface ReadCharacter {
  readonly fits: Fits;
  /** Where the text goes on. */
  readonly next: number;
}

type Chars = readonly string[];

export function oneOf(chars: string): Fits {
  const points = new Set([...chars].map(pointOf));
  return (point) => points.has(point);
}

function between(first: number, last: number): Fits {
  return (point) => point >= first && point <= last;
}

function anyOf(members: readonly Fits[]): Fits {
  return (point) => members.some((fits) => fits(point));
}

function not(fits: Fits): Fits {
  return (point) => !fits(point);
}

function pointOf(char: string): number {
  return char.codePointAt(0) ?? 0;
}

function ascii(pattern: RegExp): Fits {
  return (point) => point < 128 && pattern.test(String.fromCodePoint(point));
}

/** What `\b` takes for a letter. */
export const isWord = ascii(/\w/);

const CLASSES: Readonly<Record<string, Fits>> = { d: ascii(/\d/), s: ascii(/[\t\n\f\r ]/), w: isWord };

/** Names in brackets of their own: `[[:alpha:]]`. */
const NAMED: Readonly<Record<string, Fits>> = {
  alnum: ascii(/[0-9A-Za-z]/),
  alpha: ascii(/[A-Za-z]/),
  ascii: between(0, 127),
  blank: oneOf('\t '),
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
  cntrl: ascii(/[\x00-\x1f\x7f]/),
  digit: ascii(/\d/),
  graph: ascii(/[!-~]/),
  lower: ascii(/[a-z]/),
  print: ascii(/[ -~]/),
  punct: ascii(/[!-/:-@[-`{-~]/),
  space: ascii(/[\t\n\v\f\r ]/),
  upper: ascii(/[A-Z]/),
  word: isWord,
  xdigit: ascii(/[0-9A-Fa-f]/),
};

/**
 * A set, from behind its `[`.
 *
 * @throws {PatternError} when it is none
 */
export function readSet(chars: Chars, start: number): ReadCharacter {
  const isNegated = chars[start] === '^';
  const members: Fits[] = [];
  let at = isNegated ? start + 1 : start;
  while (members.length === 0 || chars[at] !== ']') {
    const member = readNamed(chars, at) ?? readClass(chars, at) ?? readRange(chars, at);
    members.push(member.fits);
    at = member.next;
  }
  const fits = anyOf(members);
  return { fits: isNegated ? not(fits) : fits, next: at + 1 };
}

function readNamed(chars: Chars, at: number): ReadCharacter | undefined {
  if (chars[at] !== '[' || chars[at + 1] !== ':') return undefined;
  const rest = chars.slice(at + 2).join('');
  const end = rest.indexOf(':]');
  if (end < 0) return undefined;
  const name = rest.slice(0, end);
  const fits = Object.hasOwn(NAMED, name.replace(/^\^/, '')) ? NAMED[name.replace(/^\^/, '')] : undefined;
  if (fits === undefined) throw new PatternError(`has the unknown set "[:${name}:]"`);
  return { fits: name.startsWith('^') ? not(fits) : fits, next: at + 2 + [...name].length + 2 };
}

/** `\d` and its kind. */
function readClass(chars: Chars, at: number): ReadCharacter | undefined {
  if (chars[at] !== '\\') return undefined;
  const letter = chars[at + 1] ?? '';
  if (letter === 'p' || letter === 'P') {
    throw new PatternError(`has "\\${letter}", whose meaning changes with the version of Unicode`);
  }
  const fits = CLASSES[letter.toLowerCase()];
  if (fits === undefined) return undefined;
  return { fits: letter === letter.toLowerCase() ? fits : not(fits), next: at + 2 };
}

function readRange(chars: Chars, at: number): ReadCharacter {
  const first = readPoint(chars, at);
  if (chars[first.next] !== '-' || chars[first.next + 1] === ']' || first.next + 1 >= chars.length) {
    return { fits: between(first.point, first.point), next: first.next };
  }
  const last = readPoint(chars, first.next + 1);
  if (last.point < first.point) {
    throw new PatternError(`has the range "${chars.slice(at, last.next).join('')}", which goes backwards`);
  }
  return { fits: between(first.point, last.point), next: last.next };
}

function readPoint(chars: Chars, at: number): { point: number; next: number } {
  const char = chars[at];
  if (char === undefined) throw new PatternError('has a "[" without its "]"');
  return char === '\\' ? readEscapedPoint(chars, at + 1) : { point: pointOf(char), next: at + 1 };
}

/**
 * What stands behind a backslash outside of a set.
 *
 * @throws {PatternError} for a letter that means nothing there
 */
export function readEscape(chars: Chars, at: number): ReadCharacter {
  const inClass = readClass(chars, at - 1);
  if (inClass !== undefined) return inClass;
  const { point, next } = readEscapedPoint(chars, at);
  return { fits: between(point, point), next };
}

const CONTROLS: Readonly<Record<string, number>> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };

/** A number in octal or hexadecimal digits, a control character, or the character itself where it is no letter. */
function readEscapedPoint(chars: Chars, at: number): { point: number; next: number } {
  const rest = chars.slice(at, at + 20).join('');
  const [octal] = /^(?:[1-7][0-7]{1,2}|0[0-7]{0,2})/.exec(rest) ?? [];
  if (octal !== undefined) return { point: Number.parseInt(octal, 8), next: at + octal.length };
  const [hex, long, short] = /^x(?:\{([0-9A-Fa-f]+)\}|([0-9A-Fa-f]{2}))/.exec(rest) ?? [];
  if (hex !== undefined) {
    const point = Number.parseInt(long ?? short ?? '', 16);
    if (point > 0x10ffff) throw new PatternError(`has "\\${hex}", which is no character`);
    return { point, next: at + hex.length };
  }
  const char = chars[at] ?? '';
  const control = CONTROLS[char];
  if (control !== undefined) return { point: control, next: at + 1 };
  if (char === '' || pointOf(char) > 127 || /[0-9A-Za-z]/.test(char)) {
    throw new PatternError(`has "\\${char}", which means nothing; a folder's name is followed by "/"`);
  }
  return { point: pointOf(char), next: at + 1 };
}
