import { describe, expect, it } from '@jest/globals';
import { formatWish, parseWishedImage, wishOfResult } from '../../src/mirror/wish.ts';
import { type ResultFacts, resultDocument } from '../../src/result/result-file.ts';
import { DIGEST, EVERYTHING, LITTLE, OTHER } from '../result/facts.ts';

const read = (text: string) => {
  const wish = parseWishedImage(text);
  return 'problem' in wish ? wish.problem : { name: formatWish({ ...wish, targets: [] }), ...wish.images };
};

describe('an image', () => {
  it.each([
    ['ghcr.io/me/app:1', { name: 'ghcr.io/me/app:1', kind: 'tag', tag: '1' }],
    [`me/app@${DIGEST}`, { name: `me/app@${DIGEST}`, kind: 'digest', digest: DIGEST, tags: [] }],
    [`me/app:1@${DIGEST}`, { name: `me/app@${DIGEST}`, kind: 'digest', digest: DIGEST, tags: ['1'] }],
    ['localhost:5000/app', '"localhost:5000/app" says neither a tag nor a digest'],
    ['me/app:', '"me/app:" is no image'],
    ['me/app@sha512:1', '"me/app@sha512:1" is no image'],
    ['', '"" is no image'],
  ])('is read: %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a result file (requirement 70: target images found automatically)', () => {
  const wishOf = (facts: ResultFacts) => wishOfResult(resultDocument(facts), 'image.json');
  const entry = { registry: 'ghcr.io', path: 'me/app', name: 'ghcr.io/me/app', required: true } as const;

  it('names the first repository that serves the image, with its tags', () => {
    expect(wishOf(EVERYTHING)).toEqual({
      from: { name: 'app', registry: 'docker.io', path: 'library/app' },
      images: { kind: 'digest', digest: DIGEST, tags: ['1.2.3'] },
    });
  });

  it('may be of an image without a tag, or of one that was there', () => {
    for (const state of ['untagged', 'present'] as const) {
      const images = [{ ...entry, tags: [], digest: OTHER, state }];
      expect(wishOf({ ...EVERYTHING, images })).toMatchObject({ images: { digest: OTHER, tags: [] } });
    }
  });

  it.each<[string, ResultFacts, string]>([
    ['failed', { ...EVERYTHING, outcome: 'failed' }, '"image.json" is of a build that failed'],
    ['built nothing to push', LITTLE, '"image.json" names no image that a registry serves (built)'],
    [
      'has only failures',
      { ...EVERYTHING, images: [{ ...entry, tags: [], digest: DIGEST, state: 'failed' }] },
      '"image.json" names no image that a registry serves (pushed)',
    ],
  ])('is refused when the build %s', (_, facts, problem) => {
    expect(wishOf(facts)).toMatchObject({ problem });
  });
});
