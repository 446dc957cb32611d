/** Indexes of any shape, put into a fake registry. */
import fc from 'fast-check';
import type { Digest } from '../../src/image/digest.ts';
import { OCI_INDEX, OCI_MANIFEST } from './images.ts';
import type { FakeRegistry } from './registry.ts';

export interface LeafShape {
  readonly kind: 'image' | 'attestation' | 'artifact';
  readonly platform: { readonly os: string; readonly architecture: string; readonly variant?: string };
  /** Whether the index says it too. */
  readonly isTold: boolean;
  readonly layers: readonly string[];
  readonly label: string;
}

export type Shape = LeafShape | readonly Shape[];

const platforms = fc.constantFrom(
  { os: 'linux', architecture: 'amd64' },
  { os: 'linux', architecture: 'arm', variant: 'v7' },
  { os: 'windows', architecture: 'amd64' },
  { os: 'linux', architecture: 'riscv64' },
);

const leaf: fc.Arbitrary<LeafShape> = fc.record({
  kind: fc.constantFrom('image', 'image', 'attestation', 'artifact'),
  platform: platforms,
  isTold: fc.boolean(),
  layers: fc.array(fc.string({ maxLength: 5 }), { maxLength: 3 }),
  label: fc.string(),
});

/** Up to three levels of indexes. */
export const shapes: fc.Arbitrary<Shape> = fc.letrec<{ shape: Shape; index: Shape; leaf: LeafShape }>((tie) => ({
  leaf,
  index: fc.array(tie('shape'), { maxLength: 4 }),
  shape: fc.oneof({ depthSize: 'small', maxDepth: 3 }, tie('leaf'), tie('index')),
})).shape;

export function isLeaf(shape: Shape): shape is LeafShape {
  return !Array.isArray(shape);
}

/** Puts it there with everything below. */
export function pushShape(registry: FakeRegistry, repository: string, shape: Shape): Digest {
  if (isLeaf(shape)) return pushLeaf(registry, repository, shape);
  const manifests = shape.map((child) => {
    const digest = pushShape(registry, repository, child);
    const size = registry.manifests.get(`${repository}:${digest}`)?.bytes.length;
    return { mediaType: isLeaf(child) ? OCI_MANIFEST : OCI_INDEX, digest, size, ...(isLeaf(child) && toldOf(child)) };
  });
  return registry.put(repository, { schemaVersion: 2, mediaType: OCI_INDEX, manifests }, OCI_INDEX);
}

function toldOf({ kind, isTold, platform }: LeafShape): object {
  if (kind === 'attestation') {
    return {
      platform: { os: 'unknown', architecture: 'unknown' },
      ...(isTold && { annotations: { 'vnd.docker.reference.type': 'attestation-manifest' } }),
    };
  }
  return isTold ? { platform } : {};
}

function pushLeaf(registry: FakeRegistry, repository: string, { kind, platform, layers, label }: LeafShape): Digest {
  const config = JSON.stringify({ ...platform, config: { Labels: { label } } });
  const type = kind === 'artifact' ? 'application/vnd.cncf.helm.config.v1+json' : CONFIG;
  const manifest = {
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    config: { mediaType: type, ...registry.putBlob(repository, config) },
    layers: layers.map((text) => ({ mediaType: LAYER, ...registry.putBlob(repository, text) })),
  };
  return registry.put(repository, manifest, OCI_MANIFEST);
}

export const CONFIG = 'application/vnd.oci.image.config.v1+json';
export const LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip';
