/** The patterns of retention rules: those of tags, where `<sha>` is any commit, and `<untagged>`. */
import { quote } from '../errors.ts';
import { didYouMean } from '../near-miss.ts';
import { fitsPattern, PLACEHOLDERS, readPattern, type TagPattern } from '../tags/tag-pattern.ts';

/** What stands for manifests that no tag and no index names. */
export const UNTAGGED = '<untagged>';

export interface RetentionPattern {
  /** As it was written. */
  readonly text: string;
  /** Undefined for `<untagged>`. */
  readonly tags: TagPattern | undefined;
}

export function readRetentionPattern(text: string): RetentionPattern {
  return { text, tags: text === UNTAGGED ? undefined : readPattern(text) };
}

export function fitsTag({ tags }: RetentionPattern, tag: string): boolean {
  return tags !== undefined && fitsPattern(tag, tags, 'any');
}

/** Whether nothing but jokers is in it, so that a whole repository is meant. */
export function fitsEverything({ tags = [] }: RetentionPattern): boolean {
  return tags.some(({ kind }) => kind === 'some') && tags.every(({ kind }) => kind === 'some' || kind === 'any');
}

/** What is wrong with a pattern, as a clause, and what to do about it. */
export function patternProblem(text: string): { problem: string; advice?: string } | undefined {
  if (text === UNTAGGED) return undefined;
  if (text === '') return { problem: 'has no pattern' };
  const names = [...text.matchAll(/<([^<>]*)>/g)].map(([, name = '']) => name);
  const unknown = names.find((name) => !PLACEHOLDERS.some((known) => known === name));
  if (unknown === 'untagged') return { problem: `has ${UNTAGGED} beside other text; it stands alone` };
  if (unknown !== undefined) {
    const problem = `has the unknown placeholder ${quote(`<${unknown}>`)}; allowed are <sha>, <version> and ${UNTAGGED}`;
    return { problem, ...didYouMean(unknown, [...PLACEHOLDERS, 'untagged']) };
  }
  const [stranger] = text.replace(/<[^<>]*>/g, '').match(/[^A-Za-z0-9_.*?-]/u) ?? [];
  if (stranger !== undefined) {
    return { problem: `has ${quote(stranger)}, which no tag has`, advice: 'Patterns are for tags, without the image.' };
  }
  return /^[.-]/.test(text) ? { problem: `begins with ${quote(text.slice(0, 1))}, as no tag does` } : undefined;
}
