import { describe, expect, it } from '@jest/globals';
import { judgeTags, judgeUntagged, type Policy, type TagFacts } from '../../src/retention/judge.ts';
import { pullRequestOfTag, pullRequestsNamedBy, subjectOfTag } from '../../src/retention/owner.ts';
import { parseKeepNewest, parseRules } from '../../src/retention/rules.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 0, 31);

interface Given extends Partial<Omit<Policy, 'rules' | 'newest' | 'refs'>> {
  readonly rules?: string[];
  readonly keep?: string[];
  readonly open?: number[];
  readonly branches?: string[];
}

function policyOf({ rules: lines = [], keep = [], open = [], branches = [], ...given }: Given): Policy {
  const { rules } = parseRules(lines);
  const { newest } = parseKeepNewest(keep, rules);
  const refs = { openPullRequests: new Set(open), branches: new Set(branches) };
  return { rules, newest, refs, existingBranches: 'newest', closed: undefined, now: NOW, ...given };
}

/** Tags by their ages in hours. */
function factsOf(ages: Record<string, number | undefined>): TagFacts[] {
  return Object.entries(ages).map(([tag, hours]) => ({
    tag,
    moment: hours === undefined ? undefined : { at: NOW - hours * HOUR, source: 'by the packages API' },
  }));
}

function gone(ages: Record<string, number | undefined>, given: Given): string[] {
  const verdicts = judgeTags(factsOf(ages), policyOf(given));
  return [...verdicts].filter(([, { goes }]) => goes).map(([tag]) => tag);
}

describe('the tags that go', () => {
  it.each<[string, Record<string, number | undefined>, Given, string[]]>([
    ['by age', { 'pr-1-aaaaaaa': 25, 'pr-2-aaaaaaa': 23 }, { rules: ['pr-*: 24h'] }, ['pr-1-aaaaaaa']],
    ['at the very age', { 'pr-1': 24 }, { rules: ['pr-*: 24h'] }, ['pr-1']],
    ['of an unknown age never', { 'pr-1': undefined }, { rules: ['pr-*: 0s'] }, []],
    ['without a rule never', { latest: 9999 }, { rules: ['pr-*: 24h'] }, []],
    ['of an open pull request never', { 'pr-1-aaaaaaa': 999 }, { rules: ['*-<sha>: 1h'], open: [1] }, []],
    ['of one open, in other words', { 'x-mq-1': 99, pull1: 99, pr11: 99 }, { rules: ['*: 1h'], open: [1] }, ['pr11']],
    ['not those that are kept', { v1: 99, x1: 99 }, { rules: ['v*: keep', '*: 1h'] }, ['x1']],
    [
      'but the newest two',
      { a1: 5, a2: 4, a3: 3, b1: 9 },
      { rules: ['a*: 1h', 'b*: 1h'], keep: ['a*: 2'] },
      ['a1', 'b1'],
    ],
    [
      'but the newest of a branch that is there',
      { 'feature-x-aaaaaaa': 300, 'feature-x-bbbbbbb': 200, 'old-aaaaaaa': 300 },
      { rules: ['*-<sha>: 7d'], branches: ['feature/x', 'main'] },
      ['feature-x-aaaaaaa', 'old-aaaaaaa'],
    ],
    [
      'but the newest of each variant of it',
      { 'gpu-dev-aaaaaaa': 300, 'gpu-dev-bbbbbbb': 200, 'cpu-dev-aaaaaaa': 300 },
      { rules: ['*-<sha>: 7d'], branches: ['dev'] },
      ['gpu-dev-aaaaaaa'],
    ],
    [
      'but all of a branch',
      { 'x-aaaaaaa': 300, 'x-bbbbbbb': 200 },
      { rules: ['x*: 1d'], branches: ['x'], existingBranches: 'all' },
      [],
    ],
    [
      'whatever the branch',
      { 'x-aaaaaaa': 300 },
      { rules: ['x*: 1d'], branches: ['x'], existingBranches: 'none' },
      ['x-aaaaaaa'],
    ],
    ['but the tag of a branch', { develop: 999, other: 999 }, { rules: ['*: 1d'], branches: ['develop'] }, ['other']],
    // A long branch has its hash, by the build's own rule.
    [
      'not of a long branch',
      { [`${'b'.repeat(111)}-7d6d5a41-aaaaaaa`]: 99 },
      { rules: ['nothing: 1h'], branches: ['b'.repeat(200)] },
      [],
    ],
  ])('%s', (_, ages, given, expected) => expect(gone(ages, given)).toEqual(expected));

  it('are those of pull requests after 24 hours and of features after 7 days (requirements 173 and 174)', () => {
    const rules = ['pr-*: 24h', '*-<sha>: 7d'];
    const ages = {
      'pr-1-aaaaaaa': 24,
      'pr-2-aaaaaaa': 23,
      'feature-x-aaaaaaa': 7 * 24,
      'feature-y-aaaaaaa': 7 * 24 - 1,
      latest: 9999,
    };
    expect(gone(ages, { rules })).toEqual(['pr-1-aaaaaaa', 'feature-x-aaaaaaa']);
  });

  it('are those of the pull request that was closed, at once and without rules', () => {
    const ages = {
      'pr-12-aaaaaaa': 0,
      'web-pr-12-aaaaaaa': 0,
      'pr-12': undefined,
      'pr-1-aaaaaaa': 999,
      'pr-123': 999,
      latest: 999,
    };
    expect(gone(ages, { closed: 12 })).toEqual(['pr-12-aaaaaaa', 'web-pr-12-aaaaaaa', 'pr-12']);
    expect(gone(ages, { closed: 12, branches: ['12'] })).toHaveLength(3);
    expect(gone(ages, { closed: 12, open: [12] })).toEqual([]);
  });

  it('have a reason, and so has what stays', () => {
    const given = policyOf({ rules: ['pr-*: 24h', 'x*: 7d', 'y*: keep'], open: [2] });
    const verdicts = judgeTags(factsOf({ 'pr-1': 72, 'pr-2': 72, x1: 48, x2: undefined, y: 1, z: 1 }), given);
    expect(Object.fromEntries([...verdicts].map(([tag, { why }]) => [tag, why]))).toEqual({
      'pr-1': '3d old by the packages API, by the rule pr-*: 24h',
      'pr-2': 'pull request 2 is open',
      x1: '2d old by the packages API, and the rule is x*: 7d',
      x2: 'the rule x*: 7d fits, but its age is not known',
      y: 'the rule y*: keep keeps it',
      z: 'no rule fits',
    });
  });
});

describe('what has no tag', () => {
  const moment = { at: NOW - 48 * HOUR, source: 'by the packages API' };

  it.each<[Given, boolean]>([
    [{ rules: ['<untagged>: 1d'] }, true],
    [{ rules: ['<untagged>: 7d'] }, false],
    [{ rules: ['<untagged>: keep'] }, false],
    [{ rules: ['pr-*: 1d'] }, false],
    [{ closed: 1 }, false],
  ])('%j', (given, goes) => expect(judgeUntagged(moment, policyOf(given)).goes).toBe(goes));
});

describe('a tag is', () => {
  it.each([
    ['pr-12', 12],
    ['pr-12-abc1234', 12],
    ['pr-12-alpine', 12],
    ['python-17.3-lts-pr-12-abc1234', 12],
    ['web-pr-12-abc1234-alpine', 12],
    ['web-pr-12', 12],
    ['fix-pr-12-again-abc1234', undefined],
    ['xpr-12-abc1234', undefined],
    ['pr-x', undefined],
    ['latest', undefined],
  ])('of a pull request by the build’s rules: %s', (tag, number) => expect(pullRequestOfTag(tag)).toBe(number));

  it.each([
    ['pr-12-abc1234', [12]],
    ['mq-7-abc1234', [7]],
    ['PR12_pull-request-3', [12, 3]],
    ['v1', []],
  ])('maybe of pull requests: %s', (tag, numbers) => expect(pullRequestsNamedBy(tag)).toEqual(numbers));

  it.each([
    [`sha256-${'a'.repeat(64)}`, `sha256:${'a'.repeat(64)}`],
    [`sha256-${'a'.repeat(64)}.sig`, `sha256:${'a'.repeat(64)}`],
    [`sha256-${'a'.repeat(63)}`, undefined],
    ['sha-abc1234', undefined],
  ])('about another image: %s', (tag, digest) => expect(subjectOfTag(tag)).toBe(digest));
});
