import { describe, expect, it } from '@jest/globals';
import { FailedBuild, type FailureRecord, recordOf } from '../../../../src/actions/build/attempts/failed-build.ts';
import { BuildFailure } from '../../../../src/build/failure.ts';
import { failure } from '../../../fakes/classification.ts';

const LAST = new BuildFailure('The build failed.', failure({ link: 'https://x.test', class: 'ambiguous' }));

const record = (number: number, given: Partial<FailureRecord> = {}): FailureRecord => ({
  number,
  seconds: 1,
  kind: 'transient',
  stage: 'push',
  telling: 'it failed',
  fingerprint: LAST.classification.fingerprint,
  ...given,
});
const otherwise = { telling: 'no room', fingerprint: 'export: no room' };

describe('the error of a build whose attempts are used up', () => {
  it.each<[string, FailureRecord[], number | undefined, string]>([
    ['is the last one', [record(1)], undefined, 'The build failed.'],
    ['is the last one, where all were the same', [record(1), record(2)], undefined, 'The build failed.'],
    [
      'is the last one, where only an id was another',
      [record(1, { telling: 'it failed (id 7)' }), record(2)],
      undefined,
      'The build failed.',
    ],
    [
      'tells the first one too where it was another',
      [record(1, otherwise), record(2)],
      undefined,
      'The build failed.\nThe first attempt had failed otherwise: no room',
    ],
    ['tells nothing of those between', [record(1), record(2, otherwise), record(3)], undefined, 'The build failed.'],
    [
      'tells how long a registry wants to be left alone',
      [record(1)],
      900,
      'The build failed.\nThe registry asks to wait 900 s, which is too long for a run.',
    ],
  ])('%s', (_, history, tooLong, message) => {
    expect(new FailedBuild(LAST, history, tooLong).message).toBe(message);
  });

  it('keeps the kind, the advice and the link of the last failure', () => {
    expect({ ...new FailedBuild(LAST, [record(1)]) }).toEqual({
      name: 'FailedBuild',
      code: 'build',
      advice: 'Wait.',
      link: 'https://x.test',
      failureClass: 'ambiguous',
      history: [record(1)],
    });
  });
});

describe('the record of an attempt', () => {
  const failed = { number: 2, error: LAST, seconds: 3, pause: undefined };

  it.each<[string, FailureRecord, FailureRecord]>([
    ['that was the last has no wait', recordOf(failed, failure()), record(2, { seconds: 3 })],
    [
      'that was followed by another has the usual wait',
      recordOf({ ...failed, pause: { min: 1, usual: 10, max: 60 } }, failure()),
      record(2, { seconds: 3, waitSeconds: 10 }),
    ],
    [
      'that the build did not fail says nothing of it',
      recordOf(failed, undefined),
      { number: 2, seconds: 3, kind: 'permanent', stage: 'unknown', telling: '', fingerprint: '' },
    ],
  ])('%s', (_, actual, expected) => {
    expect(actual).toEqual(expected);
  });
});
