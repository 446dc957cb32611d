import { describe, expect, it } from '@jest/globals';
import { isDigest } from '../../src/image/digest.ts';
import {
  type Descriptor,
  isAttestation,
  isIndex,
  MANIFEST_MEDIA_TYPES,
  parseManifest,
  textsIn,
} from '../../src/image/manifest.ts';
import { formatPlatform, isPlatform } from '../../src/image/platform.ts';
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
    ['a size in words', `{"config":{"digest":"${digest('1')}","size":"1"}}`, /holds a malformed size: 1$/],
    ['a size below zero', `{"layers":[{"digest":"${digest('1')}","size":-1}]}`, /holds a malformed size: -1$/],
    ['a subject that is a path', '{"subject":{"digest":"/etc"}}', /malformed digest: \/etc$/],
    ['layers that are no list', '{"layers":{"0":1}}', /^its layers are no list$/],
    ['a digest of another kind', `{"manifests":[{"digest":"sha512:${'a'.repeat(128)}"}]}`, /malformed digest: sha512/],
  ])('is not %s', (_, text, message) => {
    expect(() => parseManifest(text)).toThrow(message);
  });
});

describe('what an index points to', () => {
  it.each([
    ['an image', child('1', { os: 'linux', architecture: 'amd64' }), false],
    ['an image of nowhere', child('1', { os: 'unknown', architecture: 'unknown' }), true],
    ['said to be one', child('1', undefined, { 'vnd.docker.reference.type': 'attestation-manifest' }), true],
    ['said to be something else', child('1', undefined, { 'vnd.docker.reference.type': 'image' }), false],
    ['unknown in part', child('1', { os: 'unknown', architecture: 'amd64' }), false],
    ['without either', child('1'), false],
  ])('is an attestation or not: %s', (_, descriptor, expected) => {
    expect(isAttestation(descriptor as Descriptor)).toBe(expected);
  });

  it('has annotations as far as they are texts', () => {
    expect([{ a: 'b', c: 1 }, null, 'text', undefined].map(textsIn)).toEqual([{ a: 'b' }, {}, {}, {}]);
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

describe('a platform of a manifest', () => {
  it.each([
    [{ os: 'linux', architecture: 'amd64' }, 'linux/amd64'],
    [{ os: 'linux', architecture: 'amd64', variant: 'v1' }, 'linux/amd64'],
    [{ os: 'linux', architecture: 'amd64', variant: 'v3' }, 'linux/amd64/v3'],
    [{ os: 'linux', architecture: 'x86_64' }, 'linux/amd64'],
    [{ os: 'linux', architecture: 'i386' }, 'linux/386'],
    [{ os: 'Linux', architecture: 'ARM64', variant: 'V8' }, 'linux/arm64'],
    [{ os: 'linux', architecture: 'aarch64', variant: 'v8' }, 'linux/arm64'],
    [{ os: 'linux', architecture: 'arm64', variant: 'v9' }, 'linux/arm64/v9'],
    [{ os: 'linux', architecture: 'arm' }, 'linux/arm/v7'],
    [{ os: 'linux', architecture: 'arm', variant: '6' }, 'linux/arm/v6'],
    [{ os: 'linux', architecture: 'armhf', variant: 'v6' }, 'linux/arm/v7'],
    [{ os: 'linux', architecture: 'riscv64', variant: '' }, 'linux/riscv64'],
    [{ os: 'windows', architecture: 'amd64', 'os.version': '10.0.17763.1' }, 'windows/amd64'],
    [{ os: 'macos', architecture: 'arm64' }, 'darwin/arm64'],
    [{ os: 'unknown', architecture: 'unknown' }, 'unknown/unknown'],
    [{ os: 'linux', architecture: 'constructor' }, 'linux/constructor'],
    [{ os: 'linux' }, undefined],
    [{ os: '', architecture: 'amd64' }, undefined],
    [{ os: 'linux', architecture: '' }, undefined],
    [{ os: 'linux', architecture: 'amd64', variant: 'a/b' }, undefined],
    [{ os: 'linux\n', architecture: 'amd64' }, undefined],
    [{ os: 1, architecture: {} } as object, undefined],
  ])('%j is %s', (platform, expected) => {
    expect(formatPlatform(platform)).toBe(expected);
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
