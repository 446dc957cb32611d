/** An index around an image that says more of it. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Digest } from '../../src/image/digest.ts';
import { annotatedIndex } from '../../src/reuse/annotated.ts';
import { OCI_INDEX, OCI_MANIFEST } from '../fakes/images.ts';

const D: Digest = `sha256:${'d'.repeat(64)}`;
const digestOf = (bytes: Buffer): Digest => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

function served(manifest: object, mediaType: string) {
  const bytes = Buffer.from(JSON.stringify(manifest));
  return { mediaType, bytes, digest: digestOf(bytes) };
}

const platforms = [{ platform: 'linux/arm/v7', digest: D, size: 1 }];
const read = ({ bytes }: { bytes: Buffer }) => JSON.parse(bytes.toString('utf8'));

describe('an annotated index', () => {
  it('is one around a single image, with its platform', () => {
    const manifest = served({ schemaVersion: 2, mediaType: OCI_MANIFEST, layers: [] }, OCI_MANIFEST);
    const index = annotatedIndex({ manifest, platforms }, { a: 'b' });
    expect(index.digest).toBe(digestOf(index.bytes));
    expect(read(index)).toEqual({
      schemaVersion: 2,
      mediaType: OCI_INDEX,
      manifests: [
        {
          mediaType: OCI_MANIFEST,
          digest: manifest.digest,
          size: manifest.bytes.length,
          platform: { os: 'linux', architecture: 'arm', variant: 'v7' },
        },
      ],
      annotations: { a: 'b' },
    });
  });

  it('has no platform where the image tells none', () => {
    const manifest = served({ schemaVersion: 2, mediaType: OCI_MANIFEST, layers: [] }, OCI_MANIFEST);
    expect(read(annotatedIndex({ manifest, platforms: [] }, {})).manifests[0]).not.toHaveProperty('platform');
  });

  it.each([OCI_INDEX, 'application/vnd.docker.distribution.manifest.list.v2+json'])(
    'keeps what is in one: %s',
    (mediaType) => {
      const manifests = [
        { mediaType: OCI_MANIFEST, digest: D, size: 1, platform: { os: 'linux', architecture: 'amd64' } },
        {
          mediaType: OCI_MANIFEST,
          digest: D,
          size: 2,
          annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
        },
      ];
      const manifest = served(
        { schemaVersion: 2, mediaType, manifests, annotations: { a: 'old', kept: '1' } },
        mediaType,
      );
      expect(read(annotatedIndex({ manifest, platforms }, { a: 'new' }))).toEqual({
        schemaVersion: 2,
        mediaType: OCI_INDEX,
        manifests,
        annotations: { a: 'new', kept: '1' },
      });
    },
  );

  it('is the same for the same', () => {
    const manifest = served({ schemaVersion: 2, mediaType: OCI_INDEX, manifests: [] }, OCI_INDEX);
    const make = (a: string) => annotatedIndex({ manifest, platforms }, { a }).digest;
    expect(make('1')).toBe(make('1'));
    expect(make('1')).not.toBe(make('2'));
  });
});
