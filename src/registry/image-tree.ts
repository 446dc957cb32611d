/**
 * The images behind a reference: those of an index and of the indexes in it, without what is only said about them.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md
 */
import type { Digest } from '../image/digest.ts';
import { type Descriptor, isAttestation, isIndex, isManifest, type Manifest } from '../image/manifest.ts';
import { formatPinned, type Repository } from '../image/reference.ts';
import type { RegistryClient } from './client.ts';
import { RegistryFault } from './fault.ts';
import { getManifest, parseServed, type ServedManifest } from './manifests.ts';
import { settleAll } from './settle-all.ts';

/** A manifest that is no index, and what pointed to it. */
export interface Leaf {
  readonly digest: Digest;
  readonly manifest: Manifest;
  /** Undefined for the manifest that was asked for itself. */
  readonly descriptor: Descriptor | undefined;
}

type Position = Pick<Leaf, 'digest' | 'descriptor'>;

interface Parsed {
  readonly manifest: Manifest;
  readonly isList: boolean;
}

/** An index is served, and an image that it names is not: for the moment, or because somebody deleted it. */
export class MissingPart extends RegistryFault {
  constructor(repository: Repository, digest: Digest) {
    super(`${formatPinned(repository, digest)} is named by an index, and is not served`, undefined);
    this.name = 'MissingPart';
  }
}

/** Indexes in indexes; builders make one level, and tools that put indexes together two. */
const DEEPEST = 4;
/** The longest index of an image that people made has some dozens; a cache in a registry has hundreds of layers. */
const MOST_NAMED = 512;

/** Reads manifests of one repository, each once: an index may name one several times. */
export class ImageTree {
  /** Whether an index named an attestation; known when all is read. */
  hasAttestations = false;
  readonly #client: RegistryClient;
  readonly #repository: Repository;
  #named = 0;
  readonly #read = new Map<Digest, Promise<Parsed>>();

  constructor(client: RegistryClient, repository: Repository) {
    this.#client = client;
    this.#repository = repository;
  }

  /** Every leaf, in the order of the indexes. @throws {RegistryFault} */
  async leaves(top: ServedManifest): Promise<Leaf[]> {
    return this.#below(this.#parsed(top), { digest: top.digest, descriptor: undefined }, 0);
  }

  /** The same, one after another: nothing is read behind the one that is enough. @throws {RegistryFault} */
  async *inOrder(top: ServedManifest): AsyncGenerator<Leaf> {
    yield* this.#inOrderBelow(this.#parsed(top), { digest: top.digest, descriptor: undefined }, 0);
  }

  async *#inOrderBelow({ manifest, isList }: Parsed, position: Position, depth: number): AsyncGenerator<Leaf> {
    if (!isList) {
      yield { ...position, manifest };
      return;
    }
    for (const descriptor of this.#children(manifest, depth)) {
      const { digest } = descriptor;
      yield* this.#inOrderBelow(await this.#get(digest), { digest, descriptor }, depth + 1);
    }
  }

  async #below({ manifest, isList }: Parsed, position: Position, depth: number): Promise<Leaf[]> {
    if (!isList) return [{ ...position, manifest }];
    const tasks = this.#children(manifest, depth).map(async (descriptor) =>
      this.#below(await this.#get(descriptor.digest), { digest: descriptor.digest, descriptor }, depth + 1),
    );
    return (await settleAll(tasks)).flat();
  }

  #children({ manifests }: Manifest, depth: number): Descriptor[] {
    if (depth >= DEEPEST) throw this.#fault('its indexes are nested too deeply');
    const children = (manifests ?? []).filter(({ mediaType }) => isManifest(mediaType));
    const images = children.filter((child) => !isAttestation(child));
    this.hasAttestations ||= images.length < children.length;
    const different = new Map(images.map((child) => [`${child.digest} ${JSON.stringify(child.platform)}`, child]));
    this.#named += different.size;
    // Counted as named and not as read: indexes that name each other's parts many times would multiply.
    if (this.#named > MOST_NAMED) throw this.#fault(`its indexes name more than ${MOST_NAMED} manifests`);
    return [...different.values()];
  }

  #get(digest: Digest): Promise<Parsed> {
    const read = this.#read.get(digest) ?? this.#fetch(digest);
    this.#read.set(digest, read);
    return read;
  }

  async #fetch(digest: Digest): Promise<Parsed> {
    const served = await getManifest(this.#client, this.#repository, digest);
    if (served !== undefined) return this.#parsed(served);
    // What names it is served: a registry of several servers may need another one for its parts.
    throw new MissingPart(this.#repository, digest);
  }

  #parsed(served: ServedManifest): Parsed {
    const manifest = parseServed(served, formatPinned(this.#repository, served.digest));
    // A server that knows nothing of manifests gives them any type; they say their own.
    const mediaType = isManifest(served.mediaType) ? served.mediaType : manifest.mediaType;
    return { manifest, isList: isIndex(String(mediaType)) };
  }

  #fault(problem: string): RegistryFault {
    return new RegistryFault(`reading an image in ${this.#repository.name}: ${problem}`, 200);
  }
}
