/**
 * Go's regular expressions, as far as a pattern of an ignore file can come to one: sequences, alternatives, repeats, sets,
 * escapes and places. A pattern has its groups from BuildKit, never of its own.
 *
 * @see https://pkg.go.dev/regexp/syntax
 */
import { type Fits, oneOf, readEscape, readSet } from './character.ts';
import { PatternError } from './pattern-error.ts';

/** `edge` is between a letter and none (`\b`), `inside` is everywhere else (`\B`). */
export type Place = 'begin' | 'end' | 'edge' | 'inside';

export type Expression =
  | { readonly kind: 'one'; readonly fits: Fits }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'sequence'; readonly parts: readonly Expression[] }
  | { readonly kind: 'either'; readonly ways: readonly Expression[] }
  | { readonly kind: 'repeat'; readonly part: Expression; readonly least: number; readonly most: number };

/** How often Go repeats something at most. */
const MOST_REPEATS = 1000;

/**
 * @throws {PatternError} when Go would refuse it
 */
export function parseExpression(text: string): Expression {
  const reader = new Reader([...text]);
  const expression = reader.readWays();
  if (reader.at < reader.chars.length) throw new PatternError('has a ")" too many');
  return expression;
}

class Reader {
  readonly chars: readonly string[];
  at = 0;

  constructor(chars: readonly string[]) {
    this.chars = chars;
  }

  /** As far as the end, or the `)` that ends the group. */
  readWays(): Expression {
    const ways: Expression[] = [];
    let parts: Expression[] = [];
    let wasRepeat = false;
    while (this.at < this.chars.length && this.chars[this.at] !== ')') {
      const times = this.#readRepeat();
      if (times !== undefined) {
        const part = parts.pop();
        if (wasRepeat || part === undefined) throw new PatternError('repeats what cannot be repeated');
        parts.push({ kind: 'repeat', part, ...times });
      } else if (this.chars[this.at] === '|') {
        this.at++;
        ways.push({ kind: 'sequence', parts });
        parts = [];
      } else {
        parts.push(...this.#readPart());
      }
      wasRepeat = times !== undefined;
    }
    ways.push({ kind: 'sequence', parts });
    return { kind: 'either', ways };
  }

  /** `*`, `?`, `{2}`, `{2,}` and `{2,3}`; what only looks like one is text. */
  #readRepeat(): { least: number; most: number } | undefined {
    const char = this.chars[this.at];
    if (char === '*' || char === '?') {
      this.at++;
      return { least: 0, most: char === '?' ? 1 : Number.POSITIVE_INFINITY };
    }
    if (char !== '{') return undefined;
    const [whole, first, comma, last] =
      /^\{(0|[1-9]\d*)(,?)(0|[1-9]\d*|)\}/.exec(this.chars.slice(this.at, this.at + 40).join('')) ?? [];
    if (whole === undefined || (comma === '' && last !== '')) return undefined;
    const least = Number(first);
    const most = comma === '' ? least : last === '' ? Number.POSITIVE_INFINITY : Number(last);
    const isTooMuch = least > MOST_REPEATS || (most > MOST_REPEATS && last !== '') || least > most;
    if (isTooMuch) throw new PatternError(`has the repeat ${whole}, which is too large`);
    this.at += whole.length;
    return { least, most };
  }

  #readPart(): Expression[] {
    const char = this.chars[this.at++] ?? '';
    if (char === '(') return [this.#readGroup()];
    if (char === '\\') return this.#readEscaped();
    if (char === '^') return [{ kind: 'place', place: 'begin' }];
    if (char === '$') return [{ kind: 'place', place: 'end' }];
    if (char === '.') return [{ kind: 'one', fits: (point) => point !== 10 }];
    if (char === '[') {
      const { fits, next } = readSet(this.chars, this.at);
      this.at = next;
      return [{ kind: 'one', fits }];
    }
    return [text(char)];
  }

  #readGroup(): Expression {
    const inner = this.readWays();
    if (this.chars[this.at++] !== ')') throw new PatternError('has a "(" without its ")"');
    return inner;
  }

  #readEscaped(): Expression[] {
    const char = this.chars[this.at] ?? '';
    const place = PLACES[char];
    if (place !== undefined) {
      this.at++;
      return [{ kind: 'place', place }];
    }
    if (char === 'Q') return this.#readQuoted();
    const { fits, next } = readEscape(this.chars, this.at);
    this.at = next;
    return [{ kind: 'one', fits }];
  }

  /** Everything is text as far as `\E`, or the end. */
  #readQuoted(): Expression[] {
    const rest = this.chars.slice(this.at + 1);
    const end = rest.findIndex((char, index) => char === '\\' && rest[index + 1] === 'E');
    const quoted = end < 0 ? rest : rest.slice(0, end);
    this.at += 1 + quoted.length + (end < 0 ? 0 : 2);
    return quoted.map(text);
  }
}

const PLACES: Readonly<Record<string, Place>> = { A: 'begin', z: 'end', b: 'edge', B: 'inside' };

function text(char: string): Expression {
  return { kind: 'one', fits: oneOf(char) };
}
