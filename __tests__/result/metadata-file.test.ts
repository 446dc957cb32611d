import { describe, expect, it } from '@jest/globals';
import { parseMetadata } from '../../src/result/metadata-file.ts';

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
    ['of an image tells its digest', { 'containerimage.digest': DIGEST }, DIGEST, { 'containerimage.digest': DIGEST }],
    ['of a build that kept nothing has no digest', {}, undefined, {}],
  ])('%s', (_, metadata, digest, kept) => {
    const parsed = parseMetadata(JSON.stringify(metadata, null, 2));
    expect({ ...parsed, json: JSON.parse(parsed.json) }).toEqual({ digest, json: kept });
    expect(parsed.json).not.toContain('\n');
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
