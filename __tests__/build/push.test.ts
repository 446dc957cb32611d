import { describe, expect, it } from '@jest/globals';
import { decidePushOf, isCall, isPushedByOutputs, type PushInput } from '../../src/build/push.ts';
import { sourceFromEvent } from '../../src/source/from-event.ts';
import { pushToDefaultBranch } from '../events/push.ts';

const SOURCE = sourceFromEvent(pushToDefaultBranch(), { pullRequestSha: 'head' });
const REGISTRY = 'type=registry';

describe('the decision to push', () => {
  it.each<[string, PushInput, string, readonly string[], boolean, string]>([
    ['true', 'true', '', [], true, 'as asked for'],
    ['false', 'false', '', [], false, 'the input push is false'],
    [
      'false, with an output that pushes',
      'false',
      '',
      [REGISTRY],
      false,
      'the input push is false; an output pushes by itself',
    ],
    ['true, with an output that pushes', 'true', '', [REGISTRY], true, 'as asked for'],
    ['false, with an output that does not', 'false', '', ['type=image'], false, 'the input push is false'],
    ['true, with a call', 'true', 'check', [REGISTRY], false, 'the call check builds no image'],
    ['auto, with a call', 'auto', 'outline', [], false, 'the call outline builds no image'],
    ['true, with the call that is none', 'true', 'build', [], true, 'as asked for'],
  ])('%s', (_, push, call, outputs, expected, why) => {
    expect(decidePushOf({ push, call, outputs }, SOURCE)).toEqual({ push: expected, why });
  });
});

describe('a call', () => {
  it.each([
    ['', false],
    ['build', false],
    ['check', true],
    ['check,format=json', true],
    ['targets', true],
  ])('%j', (call, expected) => {
    expect(isCall(call)).toBe(expected);
  });
});

describe('outputs push by themselves', () => {
  it.each<[readonly string[], boolean]>([
    [[], false],
    [['type=local,dest=out', 'type=image'], false],
    [['type=local,dest=out', 'type=image,push=true'], true],
  ])('%j', (outputs, expected) => {
    expect(isPushedByOutputs(outputs)).toBe(expected);
  });
});
