import { describe, expect, it } from '@jest/globals';
import { evaluateCondition, interpolate } from './expressions.ts';

describe('interpolate', () => {
  const contexts = { github: { token: 't', event: { repository: { name: 'app' }, list: [1] } } };

  it.each([
    ['plain', 'plain'],
    ['${{ github.token }}', 't'],
    ['${{github.Token}}-${{ github.event.repository.name }}', 't-app'],
    ['[${{ github.unknown.deeper }}]', '[]'],
    ["${{ 'it''s }}' }}", "it's }}"],
    ["${{ github.none || 'x' }}${{ github.event.list[0] }}", 'x1'],
    ['${{ github.event.repository }}', 'Object'],
  ])('evaluates %j', (text, expected) => {
    expect(interpolate(text, contexts)).toBe(expected);
  });

  it.each([
    ['${{ secrets.x }}', 'Unrecognized named-value'],
    ['${{ github.token || }}', 'Unexpected end of expression'],
  ])('refuses %j', (text, problem) => {
    expect(() => interpolate(text, contexts)).toThrow(problem);
  });
});

describe('evaluateCondition', () => {
  it.each([
    ['always()', [true, true, true]],
    ['success()', [true, false, false]],
    ['failure()', [false, true, false]],
    ['!cancelled()', [true, true, false]],
    ['${{ success() || cancelled( ) }}', [true, false, true]],
    ['!(failure() || cancelled()) && true', [true, false, false]],
    ['always() && false', [false, false, false]],
    ['true', [true, false, false]],
  ])('evaluates %j', (condition, expected) => {
    const results = (['success', 'failure', 'cancelled'] as const).map((status) =>
      evaluateCondition(condition, status),
    );
    expect(results).toEqual(expected);
  });

  it.each(['', "runner.os == 'Linux'", '(always()', 'always() always()'])('refuses %j', (condition) => {
    expect(() => evaluateCondition(condition, 'success')).toThrow('condition');
  });
});
