import { describe, expect, it } from '@jest/globals';
import { isDigest } from '../../src/image/digest.ts';
import { isIndex, MANIFEST_MEDIA_TYPES, parseManifest } from '../../src/image/manifest.ts';
import { isPlatform } from '../../src/image/platform.ts';
import { isTag } from '../../src/image/tag.ts';

const digest = (digit: string) => `sha256:${digit.repeat(64)}` as const;
const child = (digit: string, platform?: object, annotations?: object) => ({
  mediaType: MANIFEST_MEDIA_TYPES[1],
  digest: digest(digit),
  size: 1,
  ...(platform && { platform }),
  ...(annotations && { annotations }),
});

describe('an index', () => {
  it('is told from an image by its media type', () => {
    expect(MANIFEST_MEDIA_TYPES.map(isIndex)).toEqual([true, false, true, false]);
  });
});

describe('a manifest', () => {
  it.each([
    ['an image', { config: child('1'), layers: [child('2')] }],
    ['an index', { manifests: [child('1')] }],
    ['nothing known', { fsLayers: [] }],
  ])('with %s', (_, manifest) => {
    expect(parseManifest(JSON.stringify(manifest))).toEqual(manifest);
  });

  it.each([
    ['no JSON', '<html>', /JSON/],
    ['no object', 'null', /^the manifest is no JSON object$/],
    [
      'a digest that is a path',
      '{"layers":[{"digest":"../../x"}]}',
      /^the manifest holds a malformed digest: \.\.\/\.\.\/x$/,
    ],
    ['a configuration without a digest', '{"config":{}}', /^the manifest holds a malformed digest: undefined$/],
    ['a digest of another kind', `{"manifests":[{"digest":"sha512:${'a'.repeat(128)}"}]}`, /malformed digest: sha512/],
  ])('is not %s', (_, text, message) => {
    expect(() => parseManifest(text)).toThrow(message);
  });
});

describe('a digest', () => {
  it.each([
    [digest('a'), true],
    [digest('A'), false],
    [digest('g'), false],
    [`${digest('a')}\n`, false],
    [` ${digest('a')}`, false],
    [`sha256:${'a'.repeat(63)}`, false],
    ['sha256:', false],
    [undefined, false],
    [[digest('a')], false],
  ])('%s: %s', (text, expected) => {
    expect(isDigest(text)).toBe(expected);
  });
});

describe('a platform', () => {
  it.each([
    ['linux/amd64', true],
    ['linux/arm/v7', true],
    ['arm64', true],
    ['local', true],
    ['windows(10.0.17763.1)/amd64', true],
    ['linux/', false],
    ['/amd64', false],
    ['linux/amd64/v2/x', false],
    ['linux/amd64 ', false],
    ['linux amd64', false],
    ['linux/amd64,linux/arm64', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isPlatform(text)).toBe(expected);
  });
});

describe('a tag', () => {
  it.each([
    ['a'.repeat(128), true],
    ['a'.repeat(129), false],
    ['_', true],
    ['1.2.3-rc.1', true],
    ['V1', true],
    ['.1', false],
    ['-1', false],
    ['a b', false],
    ['a\n', false],
    ['', false],
    ['é', false],
  ])('%j: %s', (text, expected) => {
    expect(isTag(text)).toBe(expected);
  });
});
