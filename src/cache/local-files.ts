/**
 * BuildKit's cache in files: an image layout whose index names one manifest. BuildKit adds to it and removes nothing, so
 * that without a look at what is still named it grows with every build.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isIndex, MANIFEST_MEDIA_TYPES, parseManifest } from '../image/manifest.ts';

export interface LocalCache {
  /** Of what is left, in bytes. */
  readonly size: number;
  /** Of what nothing named any more, in bytes. */
  readonly removed: number;
  /** Sixteen hex digits that are the same for the same layers. */
  readonly fingerprint: string;
}

/** What the name of such a cache starts with: nothing but the layers of this scope. */
export function localPrefix(scope: string, mode: 'max' | 'min'): string {
  return `image-build-layers-${mode}-${scope}-`;
}

/**
 * Removes what the index does not lead to, and an upload that was broken off.
 *
 * @throws {Error} when there is no cache, or it is not whole; nothing is removed then
 */
export async function tidyLocalCache(folder: string): Promise<LocalCache> {
  const index = await readFile(join(folder, 'index.json'), 'utf8');
  const blobs = join(folder, 'blobs', 'sha256');
  const named = await digestsFrom(index, blobs);
  const present = await readdir(blobs);
  const missing = [...named].find((digest) => !present.includes(digest));
  if (missing !== undefined) throw new Error(`the blob ${missing} is not there`);
  let [size, removed] = [0, 0];
  for (const name of present) {
    const path = join(blobs, name);
    const bytes = (await stat(path)).size;
    if (named.has(name)) size += bytes;
    else {
      removed += bytes;
      await rm(path);
    }
  }
  await rm(join(folder, 'ingest'), { recursive: true, force: true });
  return { size, removed, fingerprint: createHash('sha256').update(index).digest('hex').slice(0, 16) };
}

/** The hex digits of every blob that the index leads to. */
async function digestsFrom(index: string, blobs: string): Promise<Set<string>> {
  const found = new Set<string>();
  const texts = [index];
  for (let text = texts.pop(); text !== undefined; text = texts.pop()) {
    const { manifests = [], config, layers = [] } = parseManifest(text);
    for (const { digest, mediaType } of [...manifests, ...(config ? [config] : []), ...layers]) {
      const hex = digest.slice('sha256:'.length);
      if (found.has(hex)) continue;
      found.add(hex);
      // An older form lists the layers themselves as manifests.
      if (isIndex(mediaType) || MANIFEST_MEDIA_TYPES.some((type) => type === mediaType)) {
        texts.push(await readFile(join(blobs, hex), 'utf8'));
      }
    }
  }
  return found;
}
