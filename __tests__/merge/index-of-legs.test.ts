import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Descriptor } from '../../src/image/manifest.ts';
import { parsePlatform } from '../../src/image/platform.ts';
import { indexOfLegs, type ServedLeg } from '../../src/merge/index-of-legs.ts';
import type { ServedManifest } from '../../src/registry/manifests.ts';
import { OCI_INDEX, OCI_MANIFEST } from '../fakes/images.ts';
import { digestOfBytes } from '../fakes/registry.ts';
import { digestOf } from './legs.ts';

const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
const PLATFORMS = ['linux/amd64', 'linux/arm64', 'linux/arm/v7', 'windows/amd64', 'linux/riscv64'];
const NONE = { index: {}, asked: [] };

function served(content: object, mediaType: string): ServedManifest {
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, ...content }));
  return { bytes, mediaType, digest: digestOfBytes(bytes) };
}

function single(platform: string, mediaType = OCI_MANIFEST): ServedLeg {
  const config = { mediaType: 'application/vnd.oci.image.config.v1+json', digest: digestOf('c'), size: 1 };
  const manifest = served({ config, layers: [], annotations: { platform } }, mediaType);
  return { platform, pinned: `a.io/b@${manifest.digest}`, manifest, ownPlatforms: [platform] };
}

/** As BuildKit makes it with provenance. */
function attested(platform: string, more: readonly Descriptor[] = []): ServedLeg {
  const image = single(platform).manifest.digest;
  const parts: Descriptor[] = [
    { mediaType: OCI_MANIFEST, digest: image, size: 7, platform: { ...parsePlatform(platform) } },
    {
      mediaType: OCI_MANIFEST,
      digest: digestOfBytes(`attestation of ${platform}`),
      size: 9,
      annotations: { 'vnd.docker.reference.digest': image, 'vnd.docker.reference.type': 'attestation-manifest' },
      platform: { architecture: 'unknown', os: 'unknown' },
    },
    ...more,
  ];
  const manifest = served({ manifests: parts }, OCI_INDEX);
  return { platform, pinned: `a.io/b@${manifest.digest}`, manifest, ownPlatforms: [platform] };
}

const contentOf = ({ bytes }: ServedManifest) => JSON.parse(bytes.toString());

describe('the index of legs', () => {
  it('has exactly the manifests of all legs, in their order, as they came', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(PLATFORMS, { minLength: 1 }),
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        (platforms, hasProvenance) => {
          const legs = platforms.map((platform, place) => (hasProvenance[place] ? attested : single)(platform));
          const index = indexOfLegs(legs, NONE);
          expect(index.digest).toBe(digestOfBytes(index.bytes));
          const { mediaType, manifests } = contentOf(index);
          expect([mediaType, index.mediaType]).toEqual([OCI_INDEX, OCI_INDEX]);
          const expected = legs.flatMap(({ manifest, platform }) => {
            const { manifests: parts } = contentOf(manifest);
            const { digest, bytes } = manifest;
            return (
              parts ?? [{ mediaType: OCI_MANIFEST, digest, size: bytes.length, platform: parsePlatform(platform) }]
            );
          });
          expect(manifests).toEqual(expected);
          expect(JSON.stringify(manifests)).toBe(JSON.stringify(expected));
        },
      ),
    );
  });

  it('is the same for the same legs', () => {
    const make = () =>
      indexOfLegs([attested('linux/amd64'), attested('linux/arm64')], { index: { a: 'b' }, asked: [] });
    expect(make()).toEqual(make());
  });

  it('is Docker’s list where all is of Docker’s kind, and nobody asked for annotations of it', () => {
    const legs = ['linux/amd64', 'linux/arm64'].map((platform) => single(platform, DOCKER_MANIFEST));
    const list = indexOfLegs(legs, { index: { title: 'x' }, asked: ['manifest:a=b'] });
    expect(list.mediaType).toBe(DOCKER_LIST);
    expect(contentOf(list)).not.toHaveProperty('annotations');
    const index = indexOfLegs(legs, { index: { title: 'x', a: 'b' }, asked: ['index:a=b'] });
    expect([index.mediaType, contentOf(index).annotations]).toEqual([OCI_INDEX, { title: 'x', a: 'b' }]);
    const [docker] = legs;
    if (docker === undefined) throw new Error('no leg');
    expect(indexOfLegs([docker, single('linux/arm64')], NONE).mediaType).toBe(OCI_INDEX);
  });

  it('puts the annotations of descriptors where no builder has put them', () => {
    const asked = [
      'manifest-descriptor:a=of all',
      'manifest-descriptor[linux/arm64/v8]:b=of arm64',
      'manifest:c=not here',
    ];
    const { manifests } = contentOf(
      indexOfLegs([single('linux/amd64'), single('linux/arm64'), attested('linux/arm/v7')], { index: {}, asked }),
    );
    expect(manifests.map(({ annotations }: Descriptor) => annotations)).toEqual([
      { a: 'of all' },
      { a: 'of all', b: 'of arm64' },
      undefined,
      expect.objectContaining({ 'vnd.docker.reference.type': 'attestation-manifest' }),
    ]);
  });

  it('refuses what is no image of its platform, and names all of it', () => {
    const legs = [
      { ...single('linux/amd64'), ownPlatforms: ['linux/arm64'], pinned: 'x' },
      { ...single('linux/arm64'), ownPlatforms: [], pinned: 'y' },
      { ...single('linux/s390x'), ownPlatforms: ['linux/s390x', 'linux/amd64'], pinned: 'z' },
    ];
    expect(() => indexOfLegs(legs, NONE)).toThrow(
      [
        'Not every leg is an image of its platform:',
        '- x was left for linux/amd64, and is for linux/arm64.',
        '- y was left for linux/arm64, and is no image.',
        '- z was left for linux/s390x, and is for linux/s390x and linux/amd64.',
      ].join('\n'),
    );
  });

  it('refuses an index in an index, and several images', () => {
    const nested = { mediaType: OCI_INDEX, digest: digestOf('d'), size: 1 };
    expect(() => indexOfLegs([attested('linux/amd64', [nested])], NONE)).toThrow('an index in its index');
    const another = { mediaType: OCI_MANIFEST, digest: digestOf('d'), size: 1 };
    expect(() => indexOfLegs([attested('linux/amd64', [another])], NONE)).toThrow('2 images');
  });
});
