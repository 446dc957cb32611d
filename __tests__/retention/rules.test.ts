import { describe, expect, it } from '@jest/globals';
import { formatAge, parseAge } from '../../src/retention/age.ts';
import { parseKeepNewest, parseRules, ruleFor, rulesForEverything, untaggedRule } from '../../src/retention/rules.ts';

const HOUR = 3_600_000;

describe('an age', () => {
  it.each([
    ['0s', 0],
    ['90s', 90_000],
    ['5m', 300_000],
    ['24h', 24 * HOUR],
    ['1.5h', 1.5 * HOUR],
    ['7d', 168 * HOUR],
    ['2W', 336 * HOUR],
    ['3 d', 72 * HOUR],
  ])('is read: %s', (text, milliseconds) => expect(parseAge(text)).toBe(milliseconds));

  it.each(['', '7', 'd', '-1d', '1y', '7 days', '1e3d', '1d2h', '9999w', '∞d', '1.d', '0x1d'])('is none: %j', (text) =>
    expect(parseAge(text)).toBeUndefined(),
  );

  it.each([
    [0, '0s'],
    [-5, '0s'],
    [59_999, '59s'],
    [90 * 60_000, '1h'],
    [47 * HOUR, '1d'],
    [100 * 24 * HOUR, '100d'],
  ])('is told: %d', (milliseconds, text) => expect(formatAge(milliseconds)).toBe(text));
});

describe('rules', () => {
  const textFor = (lines: string[], tag: string) => ruleFor(parseRules(lines).rules, tag)?.pattern.text;

  it.each([
    [['pr-*: 24h'], 'pr-12-abc1234', 'pr-*'],
    [['pr-*: 24h'], 'web-pr-12-abc1234', undefined],
    [['*pr-*: 24h'], 'web-pr-12-abc1234', '*pr-*'],
    [['*-<sha>: 7d'], 'feature-x-abc1234', '*-<sha>'],
    [['*-<sha>: 7d'], `feature-x-${'a'.repeat(40)}`, '*-<sha>'],
    [['*-<sha>: 7d'], 'feature-x-abc123', undefined],
    [['*-<sha>: 7d'], 'feature-x', undefined],
    [['*-<sha>: 7d'], 'nightly-20260131', undefined],
    [['*-<sha>: 7d'], 'v1.2.3', undefined],
    [['<version>: keep', '*: 7d'], '1.2.3', '<version>'],
    [['sha-*: keep', '*-<sha>: 7d'], 'sha-abc1234', 'sha-*'],
    [['pr-?-<sha>: 1d'], 'pr-1-abc1234', 'pr-?-<sha>'],
    [['# all of it', '', '"pr-*": 24h'], 'pr-1', 'pr-*'],
    [['<untagged>: 7d'], '<untagged>', undefined],
  ])('%j for %s', (lines, tag, pattern) => expect(textFor(lines, tag)).toBe(pattern));

  it('are told apart: what never goes, and what has no tag', () => {
    const { rules, problems } = parseRules(['v*: keep', '<untagged>: 7d']);
    expect(problems).toEqual([]);
    expect(rules.map(({ age }) => age)).toEqual([undefined, 168 * HOUR]);
    expect(untaggedRule(rules)?.text).toBe('7d');
  });

  it.each([
    ['pr-*', 'is no rule'],
    ['pr-*:', 'has no age that can be read'],
    ['pr-*: soon', 'has no age that can be read'],
    ['pr-*: 7', 'has no age that can be read'],
    [': 7d', 'has no pattern'],
    ['<sah>: 7d', 'has the unknown placeholder "<sah>"'],
    ['x-<untagged>: 7d', 'has <untagged> beside other text'],
    ['a/b: 7d', 'has "/", which no tag has'],
    ['-x: 7d', 'begins with "-"'],
    ['ghcr.io/me/app:pr-*: 7d', 'which no tag has'],
  ])('that are none: %s', (line, problem) => {
    const { rules, problems } = parseRules([line]);
    expect(rules).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ input: 'rules', problem: expect.stringContaining(problem) })]);
  });

  it('have each pattern once', () => {
    expect(parseRules(['a*: 1d', 'a*: 2d']).problems[0]?.problem).toContain('repeats the pattern "a*"');
  });

  it.each([
    ['*', true],
    ['**', true],
    ['?*', true],
    ['*?', true],
    ['a*', false],
    ['?', false],
    ['*-<sha>', false],
    ['<untagged>', false],
  ])('that fit everything are found: %s', (pattern, isEverything) => {
    expect(rulesForEverything(parseRules([`${pattern}: 1d`]).rules)).toEqual(isEverything ? [pattern] : []);
    expect(rulesForEverything(parseRules([`${pattern}: keep`]).rules)).toEqual([]);
  });
});

describe('keep-newest', () => {
  const { rules } = parseRules(['pr-*: 1d', 'v*: keep', '<untagged>: 1d']);
  const told = (lines: string[]) => {
    const { newest, problems } = parseKeepNewest(lines, rules);
    return [newest.map(({ pattern, count }) => `${pattern.text}=${count}`), problems.map(({ problem }) => problem)];
  };

  it.each([
    [[], []],
    [['3'], ['pr-*=3']],
    [
      ['*-<sha>: 5', 'x*: 0'],
      ['*-<sha>=5', 'x*=0'],
    ],
  ])('%j', (lines, found) => expect(told(lines)).toEqual([found, []]));

  it.each(['many', 'pr-*: -1', 'pr-*: 1.5', '<untagged>: 3', '<what>: 3', '1000000'])('is none: %s', (line) => {
    expect(told([line])).toEqual([[], [expect.any(String)]]);
  });
});
