import { describe, expect, it } from '@jest/globals';
import { readResultDocument, resultDocument } from '../../src/result/result-file.ts';
import { areVerified, checksOf } from '../../src/verification/checks.ts';
import { parseTrustedRoots } from '../../src/verification/signature.ts';
import { subjectOfImage, subjectOfResult } from '../../src/verification/subject.ts';
import { DIGEST, EVERYTHING, LITTLE } from '../result/facts.ts';

describe('what is verified', () => {
  it.each([
    ['ghcr.io/me/app:1', ['1'], undefined],
    [`ghcr.io/me/app@${DIGEST}`, [], DIGEST],
    [`ghcr.io/me/app:1@${DIGEST}`, ['1'], DIGEST],
  ])('is %s', (text, tags, digest) => {
    expect(subjectOfImage(text)).toMatchObject({ places: [{ repository: { path: 'me/app' }, tags }], digest });
  });

  it.each(['', 'ghcr.io/me/app', 'me/app:a b', 'me/app@sha256:1', `me/app@${DIGEST}@${DIGEST}`])(
    'is not %j',
    (text) => {
      expect(subjectOfImage(text)).toMatchObject({ problem: expect.stringMatching(/no image|neither a tag nor/) });
    },
  );

  it('is what a build has pushed, wherever it is served', () => {
    const subject = subjectOfResult(readResultDocument(JSON.stringify(resultDocument(EVERYTHING))), 'r.json');
    expect(subject).toEqual({
      places: [{ repository: { name: 'app', registry: 'docker.io', path: 'library/app' }, tags: ['1.2.3'] }],
      digest: DIGEST,
      platforms: ['linux/arm/v7'],
    });
  });

  it('is no build that failed, or pushed nothing', () => {
    expect(subjectOfResult(resultDocument(LITTLE), 'r.json')).toMatchObject({
      problem: '"r.json" names no image that a registry serves (built)',
    });
    expect(subjectOfResult(resultDocument({ ...EVERYTHING, outcome: 'failed' }), 'r.json')).toMatchObject({
      problem: '"r.json" is of a build that failed',
    });
  });
});

describe('checks', () => {
  it('stand in their order, also those that nobody asked for', () => {
    const checks = checksOf({ tags: { state: 'fail', found: 'x' }, digest: { state: 'pass', found: 'y' } });
    expect(checks.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'digest pass',
      'tags fail',
      'commit not asked',
      'platforms not asked',
      'provenance not asked',
      'attestation not asked',
      'signature not asked',
    ]);
    expect(areVerified(checks)).toBe(false);
  });

  it('prove nothing when there are none', () => {
    expect(areVerified(checksOf({}))).toBe(false);
    expect(areVerified(checksOf({ digest: { state: 'pass', found: '' } }))).toBe(true);
  });
});

describe('trusted roots', () => {
  it('are one, or one on each line', () => {
    expect(parseTrustedRoots('{\n"certificateAuthorities": []\n}')).toHaveLength(1);
    expect(parseTrustedRoots('{"certificateAuthorities":[]}\n{"certificateAuthorities":[]}\n')).toHaveLength(2);
  });

  it.each(['', '{}', 'x', '[]', '{"certificateAuthorities":[]}\n{}'])('are none: %j', (text) => {
    expect(() => parseTrustedRoots(text)).toThrow('it holds no trusted root');
  });
});
