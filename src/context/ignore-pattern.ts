/**
 * One pattern of an ignore file. BuildKit checks it by the rules of file names (Go's `filepath.Match`), and then makes a
 * regular expression of it, character by character. Some mean there what nobody expects: `{2}` repeats, `|` is an
 * alternative, `\d` a digit. It is what decides about the files, so it is the same here.
 *
 * @see https://pkg.go.dev/github.com/moby/patternmatcher
 */
import { Automaton } from './automaton.ts';
import { parseExpression } from './expression.ts';
import { PatternError } from './pattern-error.ts';

/** Whether a path of the context is meant; paths have no slash at their beginning. */
export type FitsPath = (path: string) => boolean;

const WILD = new Set(['\\', '[', ']', '?']);
/** BuildKit means `|{}` too, and leaves them out. */
const ESCAPED = new Set('.+()$');

/**
 * What a pattern fits.
 *
 * @param pattern cleaned, without its `!`
 * @throws {PatternError} when it cannot be read as a regular expression. BuildKit finds that out when it first compares the
 *   pattern with a path, so a build can go well with a pattern that is never asked.
 */
export function compilePattern(pattern: string): FitsPath {
  // Part of what BuildKit makes of it has the mark, and part has not.
  if (pattern.startsWith('\ufeff')) throw new PatternError('begins with a byte order mark');
  const { kind, expression } = toExpression(pattern);
  if (kind === 'exact') return (path) => path === pattern;
  if (kind === 'prefix') return beginsWith(pattern.slice(0, -2));
  if (kind === 'suffix') return endsWith(pattern.slice(2));
  const automaton = new Automaton(parseExpression(expression));
  return (path) => automaton.finds(path);
}

function beginsWith(beginning: string): FitsPath {
  return (path) => path.startsWith(beginning);
}

/** `**` and `/name` fit `name` itself too. */
function endsWith(end: string): FitsPath {
  const alone = end.startsWith('/') ? end.slice(1) : undefined;
  return (path) => path.endsWith(end) || path === alone;
}

type Kind = 'exact' | 'prefix' | 'suffix' | 'expression';

function toExpression(pattern: string): { kind: Kind; expression: string } {
  const rest = [...pattern];
  let kind: Kind = 'exact';
  let expression = '^';
  for (let index = 0; rest.length > 0; index++) {
    const char = rest.shift() ?? '';
    if (char === '*' && rest[0] === '*') {
      rest.splice(0, rest[1] === '/' ? 2 : 1);
      const isEnd = rest.length === 0;
      expression += isEnd ? '.*' : '(.*/)?';
      kind = isEnd && kind === 'exact' ? 'prefix' : 'expression';
      if (index === 0) kind = 'suffix';
    } else if (char === '*') {
      expression += '[^/]*';
      kind = 'expression';
    } else if (WILD.has(char)) {
      expression += wild(char, rest);
      kind = 'expression';
    } else {
      expression += ESCAPED.has(char) ? `\\${char}` : char;
    }
  }
  return { kind, expression: `${expression}$` };
}

function wild(char: string, rest: string[]): string {
  if (char === '?') return '[^/]';
  return char === '\\' ? `\\${rest.shift() ?? ''}` : char;
}
