/** `immutable-tags`: patterns of tags that never change once they are there. */
import { type InputProblem, quote } from '../errors.ts';
import { didYouMean } from '../near-miss.ts';
import { place } from './input-lines.ts';
import { fitsPattern, PLACEHOLDERS, readPattern, type TagPattern } from './tag-pattern.ts';

/** The tags of the default policy that name their content, and versions. */
const DEFAULT_PATTERNS = ['pr-*-<sha>', '*-<sha>', 'sha-*', '<version>'];

/** Which tags never change: those that a pattern takes and none takes out. */
export interface TagPatterns {
  readonly taken: readonly TagPattern[];
  readonly takenOut: readonly TagPattern[];
  /** Whether nobody has said which ones: then a tag that is known to move is not taken for one of them. */
  readonly areDefault: boolean;
}

/**
 * Reads the patterns, one on a line or between commas. Lines that only take out do so from the default.
 *
 * @param text the input; empty for the default
 */
export function parseImmutableTags(text: string): { patterns: TagPatterns | 'off'; problems: InputProblem[] } {
  const words = wordsOf(text);
  const off = words.find((word) => word.text.toLowerCase() === 'off');
  if (off !== undefined && words.length === 1) return { patterns: 'off', problems: [] };
  const problems = words.flatMap(problemsOf);
  if (off !== undefined) {
    const advice = 'Leave out either off or the patterns.';
    problems.push({ ...problemAt(off, 'stands beside patterns, and means that there are none'), advice });
  }
  const taken = words.filter(({ isTakenOut }) => !isTakenOut).map(({ pattern }) => pattern);
  const takenOut = words.filter(({ isTakenOut }) => isTakenOut).map(({ pattern }) => pattern);
  const patterns = {
    taken: (taken.length === 0 ? DEFAULT_PATTERNS : taken).map(readPattern),
    takenOut: takenOut.map(readPattern),
    areDefault: taken.length === 0,
  };
  return { patterns, problems };
}

/** @param shas the commits of this run: `<sha>` is one of them, so that a date in hex digits is no commit */
export function isImmutable(tag: string, patterns: TagPatterns | 'off', shas: readonly string[]): boolean {
  if (patterns === 'off') return false;
  const fits = (pattern: TagPattern) => fitsPattern(tag, pattern, shas);
  return patterns.taken.some(fits) && !patterns.takenOut.some(fits);
}

/** One entry of the input. */
interface Word {
  readonly text: string;
  readonly line: number;
  /** Without the `!` before it. */
  readonly pattern: string;
  readonly isTakenOut: boolean;
}

function wordsOf(text: string): Word[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((entry, index) => ({ entry: entry.trim(), line: index + 1 }))
    .filter(({ entry }) => !entry.startsWith('#'))
    .flatMap(({ entry, line }) => entry.split(',').map((word) => toWord(word.trim(), line)))
    .filter((word) => word.text !== '');
}

function toWord(text: string, line: number): Word {
  return { text, line, pattern: text.replace(/^!\s*/, ''), isTakenOut: text.startsWith('!') };
}

/** What people switch other inputs off by; as a pattern it would switch off without a word. */
const SWITCHES = ['false', 'no', 'none', 'true', 'yes', 'on'];

function problemAt(word: Word, problem: string): InputProblem {
  return { input: 'immutable-tags', problem: `${place(word)} ${problem}` };
}

function problemsOf(word: Word): InputProblem[] {
  const { pattern } = word;
  if (pattern === '') {
    return [{ ...problemAt(word, 'takes nothing out'), advice: 'Write a pattern behind the "!", such as !sha-*.' }];
  }
  if (SWITCHES.includes(pattern.toLowerCase())) {
    const advice = 'Write off for none, and leave the input empty for the usual ones.';
    return [{ ...problemAt(word, 'is a switch and no pattern of tags'), advice }];
  }
  const names = [...pattern.matchAll(/<([^<>]*)>/g)].map(([, name = '']) => name);
  const unknown = names.find((name) => !PLACEHOLDERS.some((known) => known === name));
  if (unknown !== undefined) {
    const problem = `has the unknown placeholder ${quote(`<${unknown}>`)}; allowed are <sha> and <version>`;
    return [{ ...problemAt(word, problem), ...didYouMean(unknown, PLACEHOLDERS) }];
  }
  return characterProblems(word);
}

function characterProblems(word: Word): InputProblem[] {
  const [stranger] = word.pattern.replace(/<[^<>]*>/g, '').match(/[^A-Za-z0-9_.*?-]/u) ?? [];
  if (stranger !== undefined) {
    const isName = stranger === '/' || stranger === ':';
    const advice = isName ? { advice: 'The patterns are for tags, without the name of an image.' } : {};
    return [{ ...problemAt(word, `has ${quote(stranger)}, which no tag has`), ...advice }];
  }
  const begin = word.pattern.slice(0, 1);
  return /[.-]/.test(begin) ? [problemAt(word, `begins with ${quote(begin)}, as no tag does`)] : [];
}
