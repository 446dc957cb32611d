/** How the tag of a rule moves. */
import type { Source } from '../source/source.ts';
import { isPartialVersion } from './complete-version.ts';
import type { Given } from './evaluate.ts';
import { type Moves, movesByText, namesCommit, saysLatest } from './moves.ts';
import { isOurDefaultBranch } from './policy.ts';
import type { Rule } from './rule.ts';

/** What a pattern of `semver` and `pep440` speaks of when its tag is of one release only. */
const WHOLE_VERSION = /\b(?:raw|version|patch)\b/;

/**
 * What moves the tag that a rule gives; undefined for one that is not meant to move.
 *
 * @param given the rule's own text
 * @param tag the same with prefix and suffix
 */
export function movesOfRule(rule: Rule, given: Given, tag: string, source: Source): Moves | undefined {
  return namesCommit(tag, source) ? undefined : byRule(rule, given, tag, source);
}

function byRule(rule: Rule, { text, latest }: Given, tag: string, source: Source): Moves | undefined {
  switch (rule.type) {
    case 'schedule':
      return saysLatest(text) || saysLatest(tag) ? 'latest' : undefined;
    case 'semver':
    case 'pep440':
      // A prerelease, with which `latest` does not go, is given in full.
      return latest && !WHOLE_VERSION.test(rule.pattern) ? 'version' : undefined;
    case 'match':
      return isPartialVersion(text) ? 'version' : undefined;
    case 'edge':
      return 'branch';
    case 'ref':
      return rule.event === 'branch' ? 'branch' : undefined;
    case 'branch':
      return isOurDefaultBranch(source) ? 'branch' : undefined;
    case 'raw':
    case 'slug':
      return movesByText(text, source) ?? movesByText(tag, source);
    case 'sha':
    case 'pr':
      return undefined;
  }
}
