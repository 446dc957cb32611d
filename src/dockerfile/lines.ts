/**
 * A Dockerfile as a list of instructions: comments, continued lines, heredocs and directives understood, and nothing
 * else. It is read to know what a build comes to; what it says is BuildKit's to judge.
 *
 * @see https://docs.docker.com/reference/dockerfile/#format
 */

export interface Instruction {
  /** Where it begins, counted from 1. */
  readonly line: number;
  /** In capitals. */
  readonly name: string;
  /** What stands before the arguments with two dashes, without them: `mount=type=cache,target=/x`. */
  readonly flags: readonly string[];
  readonly rest: string;
}

export interface DockerfileLines {
  readonly instructions: readonly Instruction[];
  /** The frontend that the first lines ask for; empty for BuildKit's own. */
  readonly syntax: string;
  /** What takes the meaning from the character behind it, and continues a line. */
  readonly escaper: string;
}

const DIRECTIVE = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/;
/** Only these may have text of several lines behind them. */
const WITH_HEREDOC = ['RUN', 'COPY', 'ADD'];
/** A word of its own: `<<EOF`, `<<-EOF`, `3<<"EOF"`. */
const HEREDOC = /^\d*<<(-?)(["']?)([^<"']+)\2$/;

export function readLines(text: string): DockerfileLines {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const { syntax = '', escape: escaper = '\\' } = directivesOf(lines);
  const instructions: Instruction[] = [];
  for (let at = 0; at < lines.length; ) {
    const { line, next } = wholeLine(lines, at, escaper);
    const instruction = parse(line, at + 1);
    at = instruction === undefined ? next : behindHeredocs(instruction, lines, next);
    if (instruction !== undefined) instructions.push(instruction);
  }
  return { instructions, syntax, escaper };
}

/** They are the first lines, behind one for a shell, and end with the first line that is none. */
function directivesOf(lines: readonly string[]): Partial<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const line of lines[0]?.startsWith('#!') ? lines.slice(1) : lines) {
    const [, name = '', value = ''] = DIRECTIVE.exec(line.trim()) ?? [];
    if (!['syntax', 'escape', 'check'].includes(name.toLowerCase())) break;
    found[name.toLowerCase()] ??= value;
  }
  return found;
}

/** A line and those that continue it; comments and empty lines between them do not end it. */
function wholeLine(lines: readonly string[], from: number, escaper: string): { line: string; next: number } {
  // Two of them are one that was meant.
  const continued = escaper === '`' ? /(?<!`)`[ \t]*$/ : /(?<!\\)\\[ \t]*$/;
  let line = '';
  for (let at = from; at < lines.length; at++) {
    const part = lines[at] ?? '';
    if (/^\s*#/.test(part) || (at > from && part.trim() === '')) {
      if (at === from) return { line: '', next: at + 1 };
      continue;
    }
    line += part.replace(continued, '');
    if (!continued.test(part)) return { line, next: at + 1 };
  }
  return { line, next: lines.length };
}

/** @param number the line where it begins */
function parse(line: string, number: number): Instruction | undefined {
  const [, name, after = ''] = /^\s*([A-Za-z]+)(?:\s+(.*))?$/s.exec(line) ?? [];
  if (name === undefined) return undefined;
  const flags: string[] = [];
  let rest = after;
  while (rest.startsWith('--')) {
    const { word, length } = firstWord(rest);
    rest = rest.slice(length).trimStart();
    if (word === '--') break;
    flags.push(word.slice(2));
  }
  return { line: number, name: name.toUpperCase(), flags, rest: rest.trim() };
}

/** What an `ONBUILD` does in the stages that are made from its own; undefined for nothing. */
export function triggerOf({ name, rest, line }: Instruction): Instruction | undefined {
  return name === 'ONBUILD' ? parse(rest, line) : undefined;
}

/** The first word without its quotes, and how many characters it takes. In flags the escape is always a backslash. */
function firstWord(text: string): { word: string; length: number } {
  let [word, quote, at] = ['', '', 0];
  for (; at < text.length; at++) {
    const character = text[at] ?? '';
    if (quote === '' && /\s/.test(character)) break;
    if (character === '\\' && at + 1 < text.length) word += text[++at];
    else if (character === quote) quote = '';
    else if (quote === '' && (character === '"' || character === "'")) quote = character;
    else word += character;
  }
  return { word, length: at };
}

/** @returns the line behind the last text that the instruction announces */
function behindHeredocs(instruction: Instruction, lines: readonly string[], next: number): number {
  const { name, rest } = triggerOf(instruction) ?? instruction;
  if (!WITH_HEREDOC.includes(name) || isList(rest)) return next;
  const { words, isWhole } = splitWords(rest);
  let at = next;
  for (const word of isWhole ? words : []) {
    const [, dash, , end] = HEREDOC.exec(word) ?? [];
    if (end === undefined) continue;
    const isEnd = (line: string) => (dash === '-' ? line.replace(/^\t+/, '') : line) === end;
    const last = lines.findIndex((line, index) => index >= at && isEnd(line));
    // A text without an end is none that BuildKit would build; what follows must not vanish for it.
    if (last >= 0) at = last + 1;
  }
  return at;
}

/** Whether the arguments are a list in JSON. */
function isList(rest: string): boolean {
  return rest.startsWith('[') && listIn(rest) !== undefined;
}

/** The arguments of `COPY`, `ADD` and the like: a list in JSON, or else words. */
export function argumentsOf(rest: string): string[] {
  return listIn(rest) ?? rest.split(/\s+/).filter((word) => word !== '');
}

function listIn(rest: string): string[] | undefined {
  if (!rest.startsWith('[')) return undefined;
  try {
    const list: unknown = JSON.parse(rest);
    return Array.isArray(list) && list.every((word) => typeof word === 'string') ? list : undefined;
  } catch {
    return undefined;
  }
}

/** Words with their quotes, as a shell would split them; `isWhole` is false where a quote has no end. */
export function splitWords(text: string): { readonly words: readonly string[]; readonly isWhole: boolean } {
  const words: string[] = [];
  let [word, quote] = ['', ''];
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (quote === '' && /\s/.test(character)) {
      words.push(word);
      word = '';
      continue;
    }
    word += character;
    if (character === '\\' && quote !== "'" && at + 1 < text.length) word += text[++at];
    else if (character === quote) quote = '';
    else if (quote === '' && (character === '"' || character === "'")) quote = character;
  }
  return { words: [...words, word].filter((each) => each !== ''), isWhole: quote === '' };
}
