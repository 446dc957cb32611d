/** Images as BuildKit pushes them, small enough to be read. */
import type { Digest } from '../../src/image/digest.ts';
import type { FakeRegistry } from './registry.ts';

export const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
export const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';

/** One image for one platform: a configuration and a layer, both told apart by the name. */
export function pushImage(registry: FakeRegistry, repository: string, name: string, tag?: string): Digest {
  const manifest = {
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...registry.putBlob(repository, `{"${name}":1}`) },
    layers: [
      { mediaType: 'application/vnd.oci.image.layer.v1.tar', ...registry.putBlob(repository, `layer of ${name}`) },
    ],
  };
  return registry.put(repository, manifest, OCI_MANIFEST, tag);
}

/** An index of two platforms and the attestation of one of them, as `--provenance` makes it. */
export function pushIndex(registry: FakeRegistry, repository: string, tag?: string): Digest {
  const child = (name: string, platform: object, annotations?: object) => {
    const digest = pushImage(registry, repository, name);
    const size = registry.manifests.get(`${repository}:${digest}`)?.bytes.length;
    return { mediaType: OCI_MANIFEST, digest, size, platform, ...(annotations && { annotations }) };
  };
  const amd64 = child('amd64', { os: 'linux', architecture: 'amd64' });
  const arm = child('arm', { os: 'linux', architecture: 'arm', variant: 'v7' });
  const attestation = child(
    'attestation',
    { os: 'unknown', architecture: 'unknown' },
    { 'vnd.docker.reference.type': 'attestation-manifest', 'vnd.docker.reference.digest': amd64.digest },
  );
  const index = { schemaVersion: 2, mediaType: OCI_INDEX, manifests: [amd64, arm, attestation] };
  return registry.put(repository, index, OCI_INDEX, tag);
}
