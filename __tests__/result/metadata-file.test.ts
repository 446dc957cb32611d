import { describe, expect, it } from '@jest/globals';
import { type BuildMetadata, parseMetadata } from '../../src/result/metadata-file.ts';

const DIGEST = `sha256:${'1'.repeat(64)}`;

describe('the metadata file', () => {
  it.each<[string, object, string | undefined, object]>([
    [
      'with more provenance than an environment value can hold keeps everything else',
      {
        'buildx.build.provenance': { x: 'é'.repeat(60_000) },
        'buildx.build.provenance/linux/amd64': {},
        'buildx.build.ref': 'r',
        'containerimage.digest': DIGEST,
      },
      DIGEST,
      { 'buildx.build.ref': 'r', 'containerimage.digest': DIGEST },
    ],
    [
      'with little provenance keeps it',
      { 'buildx.build.provenance': { a: 1 } },
      undefined,
      { 'buildx.build.provenance': { a: 1 } },
    ],
    [
      'with a long Dockerfile keeps everything but the warnings, which repeat it',
      { 'buildx.build.warnings': [{ sourceInfo: { data: 'x'.repeat(40_000) } }], 'image.name': 'a' },
      undefined,
      { 'image.name': 'a' },
    ],
    ['with a few warnings keeps them', { 'buildx.build.warnings': [1] }, undefined, { 'buildx.build.warnings': [1] }],
    ['of an image tells its digest', { 'containerimage.digest': DIGEST }, DIGEST, { 'containerimage.digest': DIGEST }],
    ['of a build that kept nothing has no digest', {}, undefined, {}],
  ])('%s', (_, metadata, digest, kept) => {
    const parsed = parseMetadata(JSON.stringify(metadata, null, 2));
    expect(parsed.digest).toBe(digest);
    expect(JSON.parse(parsed.json)).toEqual(kept);
    expect(parsed.json).not.toContain('\n');
  });

  it.each<[string, object, Partial<BuildMetadata>]>([
    ['no image', {}, { isIndex: undefined, names: [], warnings: [], check: undefined }],
    ['a name', { 'image.name': 'me/app:1' }, { names: ['me/app:1'] }],
    ['names', { 'image.name': 'me/app:1,me/app:2' }, { names: ['me/app:1', 'me/app:2'] }],
    [
      'an index',
      { 'containerimage.descriptor': { mediaType: 'application/vnd.oci.image.index.v1+json' } },
      { isIndex: true },
    ],
    [
      'an image alone',
      { 'containerimage.descriptor': { mediaType: 'application/vnd.oci.image.manifest.v1+json' } },
      { isIndex: false },
    ],
    [
      'a warning',
      { 'buildx.build.warnings': [{ url: 'u' }] },
      { warnings: [{ message: '', rule: '', url: 'u', file: '', line: undefined, endLine: undefined }] },
    ],
    ['a check', { 'result.json': { warnings: null } }, { check: { warnings: [], error: undefined } }],
  ])('tells %s', (_, metadata, expected) => {
    expect(parseMetadata(JSON.stringify(metadata))).toMatchObject(expected);
  });

  it.each([
    [
      'the digest of nothing but a prefix',
      '{"containerimage.digest":"sha256:"}',
      "the metadata file's digest is malformed: sha256:",
    ],
    ['an empty digest', '{"containerimage.digest":""}', "the metadata file's digest is malformed: "],
    ['a list', '[]', 'the metadata file holds no JSON object'],
    ['null', 'null', 'the metadata file holds no JSON object'],
    ['half a file', '{"containerimage', 'the metadata file holds no JSON object'],
    ['nothing', '', 'the metadata file holds no JSON object'],
  ])('with %s is a fault', (_, text, message) => {
    expect(() => parseMetadata(text)).toThrow(new Error(message));
  });
});
