/** Rules of how long what is kept: `pattern: age`, one on each line. The first line that fits a tag decides. */
import { type InputProblem, quote } from '../errors.ts';
import { parseAge } from './age.ts';
import {
  fitsEverything,
  fitsTag,
  patternProblem,
  type RetentionPattern,
  readRetentionPattern,
  UNTAGGED,
} from './pattern.ts';

export interface Rule {
  readonly pattern: RetentionPattern;
  /** As it was written, `24h` or `keep`. */
  readonly text: string;
  /** Milliseconds after which it goes; undefined for never. */
  readonly age: number | undefined;
}

/** How many of the newest tags of a pattern stay, however old they are. */
export interface KeepNewest {
  readonly pattern: RetentionPattern;
  readonly count: number;
}

const MOST_KEPT = 100_000;
const AGE_ADVICE = 'Write a number and s, m, h, d or w, such as 24h or 7d, or keep for what never goes.';

export function ruleFor(rules: readonly Rule[], tag: string): Rule | undefined {
  return rules.find(({ pattern }) => fitsTag(pattern, tag));
}

/** The rule for what has no tag. */
export function untaggedRule(rules: readonly Rule[]): Rule | undefined {
  return rules.find(({ pattern }) => pattern.text === UNTAGGED);
}

/** Patterns that would let a whole repository go. */
export function rulesForEverything(rules: readonly Rule[]): string[] {
  return rules
    .filter(({ pattern, age }) => age !== undefined && fitsEverything(pattern))
    .map((one) => one.pattern.text);
}

/** @param lines the input `rules`; lines that begin with `#` are for people */
export function parseRules(lines: readonly string[]): { rules: Rule[]; problems: InputProblem[] } {
  const problems: InputProblem[] = [];
  const seen = new Set<string>();
  const rules = entriesOf(lines).flatMap(({ line, key, value }): Rule[] => {
    const refuse = (problem: string, advice?: string) => {
      problems.push({ input: 'rules', problem: `${quote(line)} ${problem}`, ...(advice && { advice }) });
      return [];
    };
    if (value === undefined) return refuse('is no rule', 'Write a pattern, a colon and an age, such as pr-*: 24h.');
    const wrong = patternProblem(key);
    if (wrong !== undefined) return refuse(wrong.problem, wrong.advice);
    if (seen.has(key)) return refuse(`repeats the pattern ${quote(key)}`, 'The first line that fits a tag decides.');
    seen.add(key);
    const age = value.toLowerCase() === 'keep' ? undefined : parseAge(value);
    if (age === undefined && value.toLowerCase() !== 'keep') return refuse('has no age that can be read', AGE_ADVICE);
    return [{ pattern: readRetentionPattern(key), text: value, age }];
  });
  return { rules, problems };
}

/**
 * @param lines the input `keep-newest`: `pattern: number`, or a number alone, which is for every rule by itself
 * @param rules those that the number alone is for
 */
export function parseKeepNewest(
  lines: readonly string[],
  rules: readonly Rule[],
): { newest: KeepNewest[]; problems: InputProblem[] } {
  const problems: InputProblem[] = [];
  const refuse = (line: string, problem: string) => {
    const advice = 'Write a number for every rule, or a pattern, a colon and a number, such as *-<sha>: 5.';
    problems.push({ input: 'keep-newest', problem: `${quote(line)} ${problem}`, advice });
    return [];
  };
  const newest = entriesOf(lines).flatMap(({ line, key, value }): KeepNewest[] => {
    const count = countIn(value ?? key);
    if (count === undefined) return refuse(line, `has no whole number from 0 to ${MOST_KEPT}`);
    if (value === undefined) {
      const own = rules.filter(({ age, pattern }) => age !== undefined && pattern.tags !== undefined);
      return own.map(({ pattern }) => ({ pattern, count }));
    }
    const wrong = key === UNTAGGED ? { problem: `is about ${UNTAGGED}, which has no order` } : patternProblem(key);
    if (wrong !== undefined) return refuse(line, wrong.problem);
    return [{ pattern: readRetentionPattern(key), count }];
  });
  return { newest, problems };
}

function countIn(text: string): number | undefined {
  return /^\d{1,6}$/.test(text) && Number(text) <= MOST_KEPT ? Number(text) : undefined;
}

function entriesOf(lines: readonly string[]): { line: string; key: string; value: string | undefined }[] {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const colon = line.lastIndexOf(':');
      if (colon < 0) return { line, key: line, value: undefined };
      const key = line
        .slice(0, colon)
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2');
      return { line, key, value: line.slice(colon + 1).trim() };
    });
}
