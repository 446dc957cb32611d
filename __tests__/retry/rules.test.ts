/** What the rules reach: each is for a kind of fault, and none for the one sentence of one server. */
import { describe, expect, it } from '@jest/globals';
import { type Cause, causeOf } from '../../src/retry/cause.ts';
import { type Failing, failingStep } from '../../src/retry/failing-step.ts';
import { decidesBySignal, hasRun } from '../../src/retry/judge.ts';
import { placeOf } from '../../src/retry/place.ts';
import { readProgress } from '../../src/retry/progress.ts';
import type { Rule } from '../../src/retry/rule.ts';
import { RULES, ruleFor } from '../../src/retry/rules.ts';
import { CASES, type FailureCase } from './failures.ts';

/** The words of a failure: without what people name, and without ids and numbers. */
function wordsOf({ name = '' }: Failing, { text, status }: Cause): string {
  const words = text
    .toLowerCase()
    .replace(/\b[0-9a-f]{12,}\b|\b[0-9a-z]{25}\b|\d+/g, '#')
    .replace(/\s+/g, ' ');
  return `${status ?? ''} ${words} ${/cache|azure|amazon|s3/i.exec(name)?.[0] ?? ''}`.trim();
}

function decided({ exitCode, stderr }: FailureCase): { rule: Rule; words: string } | undefined {
  if (decidesBySignal(exitCode)) return undefined;
  const failing = failingStep(readProgress(stderr));
  const cause = causeOf(failing.message);
  const place = placeOf(failing.name, cause.text, cause.urls);
  if (hasRun(failing, cause, place)) return undefined;
  const rule = ruleFor(failing, cause, place);
  return rule && { rule, words: wordsOf(failing, cause) };
}

const reach = new Map<Rule, Set<string>>(RULES.map((rule) => [rule, new Set<string>()]));
for (const one of CASES) {
  const { rule, words } = decided(one) ?? {};
  if (rule !== undefined && words !== undefined) reach.get(rule)?.add(words);
}

describe('a rule', () => {
  it.each(RULES.map((rule) => [rule.fault, rule] as const))('decides failures in several wordings: %s', (_, rule) => {
    expect([...(reach.get(rule) ?? [])].length).toBeGreaterThanOrEqual(2);
  });

  it('has a name of its own', () => {
    expect(new Set(RULES.map(({ fault }) => fault)).size).toBe(RULES.length);
  });
});
