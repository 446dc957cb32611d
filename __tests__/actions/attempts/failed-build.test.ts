import { describe, expect, it } from '@jest/globals';
import {
  afterBuild,
  FailedBuild,
  FailedPublish,
  type FailureRecord,
  recordOf,
} from '../../../src/actions/attempts/failed-build.ts';
import { BuildFailure } from '../../../src/build/failure.ts';
import { ActionError } from '../../../src/errors.ts';
import { parseTaggedReference, type TaggedReference } from '../../../src/image/reference.ts';
import { explainFault, RegistryFault } from '../../../src/registry/fault.ts';
import { DigestMismatch } from '../../../src/registry/publication.ts';
import { failure } from '../../fakes/classification.ts';

const LAST = new BuildFailure('The build failed.', failure({ id: 'manifest-unknown', class: 'ambiguous' }));

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
    expect(new FailedBuild(LAST, history, { tooLong }).message).toBe(message);
  });

  it('keeps the kind, the advice and the link of the last failure', () => {
    expect({ ...new FailedBuild(LAST, [record(1, { kind: 'ambiguous' })]) }).toEqual({
      name: 'FailedBuild',
      id: 'manifest-unknown',
      code: 'build',
      advice: LAST.advice,
      link: LAST.link,
      failureClass: 'ambiguous',
      attempts: 1,
      history: [record(1, { kind: 'ambiguous' })],
      images: [],
      timeline: [],
      cacheReport: undefined,
      marked: undefined,
    });
  });

  it('is of the kind that was told, whatever the output says', () => {
    expect(new FailedBuild(LAST, [record(1), record(2, { kind: 'permanent' })]).failureClass).toBe('permanent');
  });
});

const OTHER = `sha256:${'1'.repeat(64)}` as const;

describe('what follows a good build', () => {
  const tried = { attempts: 2, history: [record(1)] };
  const failed = (error: unknown) => afterBuild(tried, () => Promise.reject(error)).catch((caught: unknown) => caught);
  const mismatch = new DigestMismatch(parseTaggedReference('x:1') as TaggedReference, OTHER, OTHER);

  it('gives what it makes', async () => {
    expect(await afterBuild(tried, async () => 'made')).toBe('made');
  });

  it.each<[string, ActionError, string]>([
    ['a registry with a fault of its own', explainFault(new RegistryFault('x: 503', 503)), 'transient'],
    ['a registry that does not answer', explainFault(new RegistryFault('x: EOF', undefined)), 'transient'],
    ['a registry that refuses', explainFault(new RegistryFault('x: 403', 403)), 'permanent'],
    ['another job', new ActionError('digest-mismatch', 'x.', { advice: 'Wait.', cause: mismatch }), 'ambiguous'],
    ['an engine', new ActionError('image-not-loaded', 'x'), 'permanent'],
  ])('and fails by %s tells of the attempts too', async (_, fault, failureClass) => {
    const error = await failed(fault);
    const { id, code, message, advice, link } = fault;
    expect(error).toBeInstanceOf(FailedPublish);
    expect(error).toMatchObject({ id, code, message, advice, link, failureClass, ...tried });
  });

  it('and breaks by a fault of ours passes it on', async () => {
    const error = new TypeError('x');
    expect(await failed(error)).toBe(error);
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
