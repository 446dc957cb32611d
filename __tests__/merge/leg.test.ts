import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { digitsOfName, familyKey, isChosen, LEG_PREFIX, legName, mayBeChosen } from '../../src/merge/family.ts';
import { formatLeg, type LegFamily, readLeg } from '../../src/merge/leg.ts';
import { namesForLeg, namesOfLeg } from '../../src/merge/leg-names.ts';
import { isResultFile } from '../../src/result/result-file.ts';
import { legOf } from './legs.ts';

const AMD64 = legOf('linux/amd64');
const messageOf = (text: string): string => {
  try {
    readLeg(text);
    return 'is good';
  } catch (error) {
    return (error as Error).message;
  }
};
const changed = (change: object) => JSON.stringify({ ...AMD64, ...change });

describe('a leg', () => {
  it('comes back as it was written, and what else is in the file is left out', () => {
    const text = formatLeg(AMD64, { kind: 'image-build-result' });
    expect(readLeg(text)).toEqual(AMD64);
    expect(JSON.parse(text).result).toEqual({ kind: 'image-build-result' });
    expect(isResultFile(text)).toBe(true);
  });

  it('carries names whole', () => {
    expect(namesForLeg(namesOfLeg(AMD64.names))).toEqual(AMD64.names);
    const { kinds, moves, optional, tagNames, json } = namesOfLeg(AMD64.names);
    expect(kinds.get('ghcr.io/octo-org/app:sha-0123456')).toBe('immutable');
    expect([...moves.keys()]).toEqual(['ghcr.io/octo-org/app:latest', 'quay.io/octo/app:latest']);
    expect([...optional]).toEqual(['quay.io/octo/app']);
    expect([tagNames, JSON.parse(json).tags.length]).toEqual([['latest', 'sha-0123456'], 4]);
  });

  it.each<[string, string, string]>([
    ['no JSON', '{', 'is no leg: it is no JSON object whose kind is "image-build-leg"'],
    ['a list', '[]', 'is no leg: '],
    ['another document', '{"kind": "image-build-result"}', 'is no leg: '],
    ['of a later version', changed({ schemaVersion: 2 }), 'has the schema version 2, and 1 is read here: use the same'],
    [
      'without a platform',
      changed({ platform: '' }),
      'is no leg as it should be: platform is "" and must be a platform',
    ],
    ['with a bad digest', changed({ image: { ...AMD64.image, digest: 'sha256:1' } }), 'image.digest is "sha256:1"'],
    ['of neither', changed({ image: null }), 'it must have either an image or the reason'],
    ['of both', changed({ skipped: 'there' }), 'it must have either an image or the reason'],
    [
      'that would go elsewhere',
      changed({ image: { ...AMD64.image, name: 'ghcr.io/else/where' } }),
      'its image is in ghcr.io/else/where, where none of its tags is',
    ],
    [
      'with a bad tag',
      changed({ names: { ...AMD64.names, references: [{ reference: 'x:-', kind: 'other' }] } }),
      'names.references[0].reference is "x:-" and must be NAME:TAG',
    ],
    ['of a bad commit', changed({ source: { ...AMD64.source, commit: 'main' } }), 'must be a commit'],
  ])('that is %s is told', (_, text, message) => {
    expect(messageOf(text)).toContain(message);
  });

  it('never breaks the reader in another way', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(...Object.keys(AMD64)), (json, field) => {
        const message = messageOf(JSON.stringify({ ...AMD64, [field]: JSON.parse(json) }));
        expect(message).toMatch(/^is good$|^is no leg|^has the schema version/);
      }),
    );
  });
});

describe('the name of a leg', () => {
  const text = fc.constantFrom('', 'python', 'gpu', '17.3 LTS', ' 17.3 LTS\n', '.ml');
  const family: fc.Arbitrary<LegFamily> = fc.record({
    images: fc.uniqueArray(fc.constantFrom('a.io/x', 'b.io/y'), { minLength: 1 }),
    tags: text,
    flavor: text,
    imageType: text,
    runtime: text,
    variant: text,
    suffix: text,
  });

  it('is one that every place takes, and tells two jobs apart', () => {
    for (const platform of ['linux/amd64', 'linux/arm/v7', 'windows(10.0.20348)/amd64']) {
      const name = legName({ ...AMD64, platform }, 'abcd');
      expect(name).toMatch(/^image-leg-[0-9a-f]{28}-[A-Za-z0-9.-]+-1-abcd$/);
      expect(name.startsWith(LEG_PREFIX)).toBe(true);
      expect(digitsOfName(name)).toHaveLength(28);
    }
    expect(digitsOfName('image-leg-of-somebody-else')).toBeUndefined();
  });

  it('never hides a leg that is chosen', () => {
    fc.assert(
      fc.property(family, family, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (one, other, given) => {
        const digits = digitsOfName(legName({ ...AMD64, family: one }, 'x')) ?? '';
        const [tags = '', flavor = '', imageType = '', runtime = '', variant = '', suffix = ''] = (
          ['tags', 'flavor', 'imageType', 'runtime', 'variant', 'suffix'] as const
        ).map((part, place) => (given[place] ? other[part] : ''));
        const selectors = { images: [], tags, flavor, imageType, runtime, variant, suffix };
        if (isChosen(one, selectors)) expect(mayBeChosen(digits, selectors)).toBe(true);
        if (familyKey(one) === familyKey(other)) expect(isChosen(one, other)).toBe(true);
      }),
    );
  });
});
