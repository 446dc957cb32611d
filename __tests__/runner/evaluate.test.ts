import { describe, expect, it } from '@jest/globals';
import type { Status } from './evaluate.ts';
import { evaluate, evaluateCondition, evaluateText } from './evaluate.ts';

const scope = {
  contexts: {
    github: { ref_name: 'main', event: { commits: [{ id: 'a' }, { id: 'b' }], empty: null } },
    needs: { plan: { outputs: { matrix: '{"include":[{"a":1}]}' } } },
  },
};

describe('evaluate', () => {
  it.each([
    ['github.ref_name', 'main'],
    ["github['REF_NAME']", 'main'],
    ['github.none.deeper', null],
    ['github.event.commits.*.id', ['a', 'b']],
    ['fromJSON(needs.plan.outputs.matrix)', { include: [{ a: 1 }] }],
    ["github.none || 'other'", 'other'],
    ["github.ref_name == 'MAIN' && 1 < 2", true],
    ["contains(github.event.commits.*.id, 'b')", true],
    ["format('it''s ''{0}''', 'x')", "it's 'x'"],
    ["startsWith('abc', 'AB')", true],
    ["'' == 0", true],
  ])('%s', (expression, expected) => {
    expect(evaluate(expression, scope)).toEqual(expected);
  });

  it.each([
    ['secrets.x', 'Unrecognized named-value'],
    ['nothing()', 'Unrecognized function'],
    ['success()', 'Unrecognized function'],
    ["hashFiles('x')", 'hashFiles() is not imitated'],
    ["'open", 'Unexpected symbol'],
    ["fromJSON('{')", 'JSON'],
  ])('refuses %s', (expression, problem) => {
    expect(() => evaluate(expression, scope)).toThrow(problem);
  });
});

describe('evaluateText', () => {
  it.each([
    ['github.event.commits', 'Array'],
    ['github.event', 'Object'],
    ['github.event.empty', ''],
    ['1 == 1', 'true'],
    ['1.50', '1.5'],
  ])('of %s', (expression, expected) => {
    expect(evaluateText(expression, scope)).toBe(expected);
  });
});

describe('evaluateCondition', () => {
  it.each([
    ["''", false],
    ["'false'", true],
    ['0', false],
    ['null', false],
    ['github.event', true],
    ['!github.none', true],
  ])('of %s', (expression, expected) => {
    expect(evaluateCondition(expression, scope)).toBe(expected);
  });

  it('asks the status', () => {
    const asked: string[][] = [];
    const status: Status = {
      success: (...jobs) => asked.push(jobs) > 0,
      failure: () => false,
      cancelled: () => false,
    };
    expect(evaluateCondition("success('a', 'b') && always() && !failure()", { ...scope, status })).toBe(true);
    expect(asked).toEqual([['a', 'b']]);
  });
});
