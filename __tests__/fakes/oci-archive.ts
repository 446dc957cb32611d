/** Image archives as BuildKit writes them, out of what a fake registry holds. */
import { tarEnd } from '../../src/result/tar.ts';
import type { FakeRegistry } from './registry.ts';

/** The files of an archive of one image: all blobs and manifests of the repository, whether the image needs them or not. */
export function layoutOf(registry: FakeRegistry, repository: string, ...images: readonly string[]) {
  const files: Record<string, string> = {};
  const add = (key: string, bytes: Buffer) => {
    const [, hex] = /:sha256:([0-9a-f]{64})$/.exec(key) ?? [];
    if (key.startsWith(`${repository}:`) && hex !== undefined) files[`blobs/sha256/${hex}`] = bytes.toString('utf8');
  };
  for (const [key, bytes] of registry.blobs) add(key, bytes);
  for (const [key, { bytes }] of registry.manifests) add(key, bytes);
  const manifests = images.map((digest) => {
    const { mediaType, bytes } = registry.manifests.get(`${repository}:${digest}`) ?? { bytes: '' };
    return { mediaType, digest, size: bytes.length };
  });
  files['index.json'] = JSON.stringify({ schemaVersion: 2, manifests });
  files['oci-layout'] = '{"imageLayoutVersion":"1.0.0"}';
  return files;
}

export function archiveOf(files: Readonly<Record<string, string>>): Buffer {
  return tarEnd(files);
}
