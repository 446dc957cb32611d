import { describe, expect, it } from '@jest/globals';
import { CATALOGUE } from '../../src/errors/catalogue.ts';
import { type ClassifyOptions, classify, finalError } from '../../src/retry/classify.ts';
import { CASES, failedStep } from './failures.ts';

describe('a failed build', () => {
  it.each(CASES.map((one) => [one.name, one] as const))('%s', (_, { class: failure, stage, exitCode, stderr }) => {
    const classification = classify({ exitCode, stderr });
    expect([classification.class, classification.stage]).toEqual([failure, stage]);
    expect(Object.keys(CATALOGUE)).toContain(classification.id);
    expect(classification.telling).not.toMatch(/\n|<html|https?:[^\s"]*\?/);
    expect(classification.telling).not.toBe('');
  });

  it.each([
    ['with a silent failure is a failure', 1],
    ['that a signal ended', undefined],
  ])('%s', (_, exitCode) => {
    expect(classify({ exitCode, stderr: '' })).toMatchObject({ class: 'permanent', stage: 'unknown', telling: '' });
  });
});

describe('the exit code', () => {
  it.each([
    [129, '#4 [2/2] RUN sleep 9', 'permanent', 'cancel'],
    [130, '#4 [2/2] RUN sleep 9', 'permanent', 'cancel'],
    [137, '', 'permanent', 'cancel'],
    [130, '#4 exporting to image\n#4 CANCELED', 'ambiguous', 'cancel'],
    [130, '#4 [internal] load metadata for x\n#4 CANCELED', 'ambiguous', 'cancel'],
    [125, '', 'permanent', 'parse'],
    [125, 'ERROR: EOF', 'permanent', 'parse'],
    [
      100,
      'ERROR: failed to solve: Internal: stream terminated by RST_STREAM with error code: PROTOCOL_ERROR',
      'transient',
      'builder',
    ],
    [
      102,
      'ERROR: failed to solve: ResourceExhausted: grpc: received message larger than max (5 vs. 4)',
      'permanent',
      'push',
    ],
  ])('%i after %j: %s at %s', (exitCode, stderr, kind, stage) => {
    expect(classify({ exitCode, stderr })).toMatchObject({ class: kind, stage });
  });
});

describe('a build that we ended', () => {
  const OPEN = '#1 [internal] load metadata for x\n#1 DONE 0.1s\n#5 exporting to image\n#5 exporting layers done';

  it.each<[NonNullable<ClassifyOptions['stopped']>, string, string]>([
    ['cancelled', 'cancelled', 'cancel'],
    ['timeout', 'timeout', 'export'],
    ['silence', 'transient', 'export'],
  ])('by %s is %s at %s, whatever it says', (stopped, kind, stage) => {
    const stderr = `${OPEN}\n#5 CANCELED\nERROR: failed to build: failed to solve: Canceled: context canceled`;
    expect(classify({ exitCode: 130, stderr }, { stopped })).toMatchObject({ class: kind, stage });
    expect(classify({ exitCode: undefined, stderr: OPEN }, { stopped })).toMatchObject({ class: kind, stage });
  });

  it.each([
    ['layers', '#5 pushing layers'],
    ['a manifest', `#5 pushing layers 1.2s done\n#5 pushing manifest for ghcr.io/octo/app:v1@sha256:${'a'.repeat(64)}`],
  ])('while it pushed %s is at the push', (_, said) => {
    const stderr = `${OPEN}\n${said}`;
    for (const stopped of ['timeout', 'silence'] as const) {
      expect(classify({ exitCode: undefined, stderr }, { stopped })).toMatchObject({ stage: 'push' });
    }
  });

  it('before its first step is at no stage', () => {
    expect(classify({ exitCode: 130, stderr: '' }, { stopped: 'timeout' })).toMatchObject({ stage: 'cancel' });
  });
});

describe('a refusal of the sign-in', () => {
  const error = 'failed to push ghcr.io/octo/app:v1: unauthorized: authentication required';

  it.each([
    ['early in a build is permanent', 'DONE 12.5s', 'permanent'],
    ['after longer than a token lives may be its end', 'DONE 412.5s', 'ambiguous'],
  ])('%s', (_, done, kind) => {
    const stderr = `#4 [2/2] RUN make\n#4 ${done}\n${failedStep('exporting to image', error)}`;
    expect(classify({ exitCode: 1, stderr })).toMatchObject({ class: kind, stage: 'auth' });
  });
});

describe('the error that decides', () => {
  it.each([
    ['is the last one', '#1 x\nERROR: a\n#2 y\nERROR: b\nmore of b\n', 'ERROR: b\nmore of b'],
    ['is not one of a step', '#3 ERROR: cache\n#4 done\nlast', '#3 ERROR: cache\n#4 done\nlast'],
    ['may be all there is', 'ERROR: a', 'ERROR: a'],
    ['is written small by older clients', '#1 x\nerror: a', 'error: a'],
    ['without a mark is the end', '1\n2\n3\n4\n5\n6\n', '2\n3\n4\n5\n6'],
    ['of nothing is nothing', '', ''],
  ])('%s', (_, stderr, expected) => {
    expect(finalError(stderr)).toBe(expected);
  });
});

describe('a long output', () => {
  const MEBIBYTE = 1 << 20;
  const push = failedStep('exporting to image', 'failed to push ghcr.io/octo/app:v1: unavailable: no');
  const lines = Array.from(
    { length: 16_000 },
    (_, index) => `#${(index % 40) + 9} 1.${index} Downloading a/b-${index} (1.2 MB)`,
  );
  const monotonous = [
    'a',
    '"',
    '/',
    '\n',
    '\\"',
    ': ',
    '1',
    'EOF ',
    'error: ',
    'http://',
    'failed to push ',
    'buildx ',
  ];

  it.each([
    ['of progress', `${lines.join('\n')}\n${push}`],
    ...monotonous.map((part) => [`of ${JSON.stringify(part)}`, `ERROR: ${part.repeat(MEBIBYTE / part.length)}`]),
    ...monotonous.map((part) => [`of lines of ${JSON.stringify(part)}`, `ERROR: ${part.repeat(500)}\n`.repeat(300)]),
  ])('%s takes no time', (_, stderr) => {
    classify({ exitCode: 1, stderr });
    const start = performance.now();
    classify({ exitCode: 1, stderr });
    // A fiftieth of it is usual; machines that run other tests are slower.
    expect(performance.now() - start).toBeLessThan(2_500);
  });
});
