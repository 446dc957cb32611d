import { describe, expect, it } from '@jest/globals';
import { isWorthRetrying } from '../../../src/actions/build/attempts.ts';
import type { RetryOn } from '../../../src/actions/build/inputs.ts';
import { BuildFailure } from '../../../src/build/execute.ts';
import type { FailureClass } from '../../../src/retry/classify.ts';

const failure = (kind: FailureClass) => new BuildFailure('x', { class: kind, stage: 'unknown', advice: 'x' });
const CLASSES: FailureClass[] = ['cancelled', 'permanent', 'ambiguous', 'transient', 'timeout'];

describe('what is tried again', () => {
  it.each<[RetryOn, FailureClass[]]>([
    ['auto', ['ambiguous', 'transient', 'timeout']],
    ['any', ['permanent', 'ambiguous', 'transient', 'timeout']],
    ['error', ['permanent', 'ambiguous', 'transient']],
    ['timeout', ['timeout']],
    ['never', []],
  ])('with retry-on %s, and never what was cancelled', (retryOn, expected) => {
    expect(CLASSES.filter((kind) => isWorthRetrying(failure(kind), retryOn))).toEqual(expected);
  });

  it('is never a fault of our own', () => {
    expect(isWorthRetrying(new TypeError('x'), 'any')).toBe(false);
  });
});
