/** What BuildKit says that it has used, against what the key says. */
import { describe, expect, it } from '@jest/globals';
import type { Base } from '../../src/reuse/bases.ts';
import { materialsIn, otherWorker, surprises } from '../../src/reuse/materials.ts';

const [ONE, TWO] = ['1', '2'].map((character) => character.repeat(64)) as [string, string];
const alpine = { uri: 'pkg:docker/alpine@3?platform=linux%2Famd64', digest: { sha256: ONE } };
const bases: Base[] = [{ reference: 'docker.io/library/alpine:3', platform: 'linux/amd64', digest: `sha256:${ONE}` }];

describe('the materials of a build', () => {
  it.each<[string, unknown, unknown]>([
    ['one platform', { 'buildx.build.provenance': { buildType: 'x', materials: [alpine] } }, [alpine]],
    [
      'several platforms',
      {
        'buildx.build.provenance/linux/amd64': { materials: [alpine] },
        'buildx.build.provenance/linux/arm64': { buildDefinition: { resolvedDependencies: [alpine] } },
      },
      [alpine, alpine],
    ],
    ['nothing from elsewhere', { 'buildx.build.provenance': { buildType: 'x' } }, []],
    ['what tells nothing', { 'buildx.build.ref': 'x' }, undefined],
    ['what tells too little', { 'buildx.build.provenance': {} }, undefined],
    ['what is no list', { 'buildx.build.provenance': { materials: 'x' } }, undefined],
    ['what is nothing', undefined, undefined],
    [
      'something else',
      { 'buildx.build.provenance': { materials: [null, { uri: 1, digest: { sha256: 2 } }] } },
      [
        { uri: '', digest: {} },
        { uri: '1', digest: { sha256: '2' } },
      ],
    ],
  ])('are read of %s', (_, metadata, expected) => {
    expect(materialsIn(metadata)).toEqual(expected);
  });

  const other = (uri: string, sha256 = TWO) => ({ uri, digest: { sha256 } });
  it.each<[string, { uri: string; digest: Record<string, string> }, string[]]>([
    ['a base', alpine, []],
    ['a base by another name', other('pkg:docker/mirror.io/a@x', ONE), []],
    [
      'a base that moved',
      other(alpine.uri),
      [`docker.io/library/alpine:3 was sha256:${TWO} when it was built, and sha256:${ONE} before`],
    ],
    [
      'another image',
      other('pkg:docker/localhost:5000/me/a@1?x'),
      ['localhost:5000/me/a:1 was pulled, which the Dockerfile does not name'],
    ],
    [
      'another image without a tag',
      other('pkg:docker/busybox'),
      ['docker.io/library/busybox:latest was pulled, which the Dockerfile does not name'],
    ],
    ['an image of an onlooker', other('pkg:docker/me/scanner@1'), []],
    [
      'an image without a name',
      other('pkg:docker/%zz'),
      ['"pkg:docker/%zz" was pulled, which the Dockerfile does not name'],
    ],
    ['an address', other('https://me:key@example.com/a?key=1'), ['"https://example.com/a" was fetched']],
  ])('surprise by %s or do not', (_, material, expected) => {
    const declared = { bases, hasPinned: false, onlookers: ['docker.io/me/scanner:1'] };
    expect(surprises([alpine, material, material], declared)).toEqual(expected);
  });

  it('may be addresses where some are pinned', () => {
    expect(surprises([other('https://example.com/a')], { bases, hasPinned: true })).toEqual([]);
  });
});

describe('the platform of the builder', () => {
  const v0 = (platform: unknown) => ({ 'buildx.build.provenance': { invocation: { environment: { platform } } } });
  const v1 = (builderPlatform: unknown) => ({
    'buildx.build.provenance': { buildDefinition: { internalParameters: { builderPlatform } } },
  });

  it.each<[string, unknown, string | undefined, string[]]>([
    ['is the one of the key', v0('linux/amd64'), 'linux/amd64', []],
    ['is the same by another name', v0('linux/arm64/v8'), 'linux/aarch64', []],
    ['is another one', v0('linux/arm64'), 'linux/amd64', ['it was built on "linux/arm64", and not on linux/amd64']],
    [
      'is another one in SLSA 1',
      v1('linux/386'),
      'linux/amd64',
      ['it was built on "linux/386", and not on linux/amd64'],
    ],
    ['does not matter', v0('linux/arm64'), undefined, []],
    ['is not told', { 'buildx.build.provenance': { buildType: 'x' } }, 'linux/amd64', []],
    ['is no text', v0(1), 'linux/amd64', []],
    ['is told by nobody', undefined, 'linux/amd64', []],
  ])('%s', (_, metadata, native, expected) => {
    expect(otherWorker(metadata, native)).toEqual(expected);
  });
});
