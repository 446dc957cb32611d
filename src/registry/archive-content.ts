/**
 * What an image archive holds: where its blobs are, and its manifests in the order in which a registry takes them.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md
 */
import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { quote } from '../errors.ts';
import type { Digest } from '../image/digest.ts';
import { type Descriptor, isManifest, parseManifest } from '../image/manifest.ts';
import { readEntries, readEntry, type TarEntry } from '../result/tar.ts';
import type { ServedManifest } from './manifests.ts';

export interface ArchivedBlob extends Pick<Descriptor, 'digest' | 'size'> {
  /** Where it begins in the file. */
  readonly start: number;
}

export interface ArchiveContent {
  /** Of the one image, or index, that the archive is of. */
  readonly digest: Digest;
  readonly blobs: readonly ArchivedBlob[];
  /** Each level names manifests of those before it only. */
  readonly levels: readonly (readonly ServedManifest[])[];
}

/** The specification asks registries to take manifests of 4 MiB. */
const LONGEST_MANIFEST = 8 * 1024 * 1024;
/** Layers that only their owner may hand out, such as those of Windows, are not in an archive. */
const FOREIGN = /\.foreign\.|\.nondistributable\./;

/** @throws {Error} when the file is no OCI archive of one image, or only a part of one */
export async function readArchive(path: string): Promise<ArchiveContent> {
  const file = await open(path).catch((cause) => refuse(path, cause));
  try {
    return await new ArchiveReader(file, await readEntries(file)).read();
  } catch (cause) {
    return refuse(path, cause);
  } finally {
    await file.close();
  }
}

function refuse(path: string, cause: unknown): never {
  throw new Error(`the image archive ${quote(path, 300)} cannot be pushed: ${(cause as Error).message}`, { cause });
}

class ArchiveReader {
  readonly #file: FileHandle;
  readonly #entries: ReadonlyMap<string, TarEntry>;
  readonly #blobs = new Map<Digest, ArchivedBlob>();
  readonly #levels: ServedManifest[][] = [];
  /** The levels of the manifests that have been read. */
  readonly #known = new Map<Digest, number>();

  constructor(file: FileHandle, entries: readonly TarEntry[]) {
    this.#file = file;
    this.#entries = new Map(entries.map((entry) => [entry.name.replace(/^\.\//, ''), entry]));
  }

  async read(): Promise<ArchiveContent> {
    const { manifests } = parseManifest((await this.#readText('index.json')).toString('utf8'));
    // An image with several names is there once for each.
    const [image, ...others] = new Map(manifests?.map((each) => [each.digest, each])).values();
    if (image === undefined) throw new Error('it holds no image');
    if (others.length > 0) throw new Error(`it holds ${others.length + 1} images`);
    await this.#addManifest(image);
    return { digest: image.digest, blobs: [...this.#blobs.values()], levels: this.#levels };
  }

  /** @returns its level */
  async #addManifest({ digest, mediaType }: Descriptor): Promise<number> {
    const known = this.#known.get(digest);
    if (known !== undefined) return known;
    const bytes = await this.#readText(pathOf(digest));
    const found = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    if (found !== digest) throw new Error(`the content of ${digest} is another one, ${found}`);
    const { manifests, config, layers } = parseManifest(bytes.toString('utf8'));
    let level = 0;
    for (const child of manifests ?? []) {
      // An index may also name plain content, as that of a cache does.
      if (isManifest(child.mediaType)) level = Math.max(level, 1 + (await this.#addManifest(child)));
      else this.#addBlob(child);
    }
    for (const blob of [...(config ? [config] : []), ...(layers ?? [])]) this.#addBlob(blob);
    this.#levels[level] = [...(this.#levels[level] ?? []), { digest, mediaType, bytes }];
    this.#known.set(digest, level);
    return level;
  }

  #addBlob({ digest, mediaType, size }: Descriptor): void {
    const entry = this.#entries.get(pathOf(digest));
    if (entry === undefined && FOREIGN.test(mediaType)) return;
    if (entry === undefined) throw new Error(`it holds no ${pathOf(digest)}`);
    if (entry.size !== size) throw new Error(`${pathOf(digest)} has ${entry.size} bytes instead of ${size}`);
    this.#blobs.set(digest, { digest, size, start: entry.content });
  }

  async #readText(name: string): Promise<Buffer> {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw new Error(`it holds no ${name}`);
    if (entry.size > LONGEST_MANIFEST) throw new Error(`${name} is longer than any manifest`);
    return readEntry(this.#file, entry);
  }
}

function pathOf(digest: Digest): string {
  return `blobs/${digest.replace(':', '/')}`;
}
