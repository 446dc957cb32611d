/**
 * An image with all that belongs to it: the manifests of its index, what is said about each of them, and their content.
 * Read once, however many places it goes to.
 */
import type { Digest } from '../image/digest.ts';
import { type Descriptor, isIndex, isManifest, type Manifest } from '../image/manifest.ts';
import { formatPinned, type Repository } from '../image/reference.ts';
import type { RegistryClient } from '../registry/client.ts';
import { RegistryFault } from '../registry/fault.ts';
import { MissingPart } from '../registry/image-tree.ts';
import { getManifest, parseServed, type ServedManifest, servedDigest } from '../registry/manifests.ts';
import { listReferrers } from '../registry/referrers.ts';
import { settleAll } from '../registry/settle-all.ts';

/** A manifest in its place. */
export interface GraphNode {
  readonly manifest: ServedManifest;
  /** Without what it names twice. */
  readonly blobs: readonly Descriptor[];
  /** Above everything that has to be there before it: what it names, and what it is about. */
  readonly level: number;
}

/** What is kept beside an image, as its registry lists it. */
export interface GraphReferrer {
  readonly subject: Digest;
  readonly descriptor: Descriptor;
}

/** A tag that stands for something said about an image, as cosign makes them. */
export interface GraphTag {
  readonly tag: string;
  readonly digest: Digest;
}

export interface ImageGraph {
  readonly digest: Digest;
  readonly nodes: ReadonlyMap<Digest, GraphNode>;
  readonly referrers: readonly GraphReferrer[];
  readonly tags: readonly GraphTag[];
}

export interface GraphSource {
  readonly client: RegistryClient;
  readonly repository: Repository;
  /** Whether what is kept beside the image belongs to it. */
  readonly withReferrers: boolean;
  /** Sends one request, with attempts. */
  readonly persist: <T>(what: string, task: () => Promise<T>) => Promise<T>;
}

/** Indexes in indexes, and what is said about what is said. */
const DEEPEST = 12;
/** Far above all images of people; a list without an end is none. */
const MOST_MANIFESTS = 2000;
const MOST_BYTES = 64 * 1024 * 1024;
/** Layers that only their owner may hand out, such as those of Windows, may be missing everywhere. */
export const FOREIGN = /\.foreign\.|\.nondistributable\./;
/** Behind `sha256-<digits>`; older tools keep signatures and attestations there. */
const KEPT_BY_TAG = ['sig', 'att', 'sbom'];

/**
 * @throws {MissingPart} when something that is named is not served
 * @throws {RegistryFault} when the registry refuses, does not answer, or serves what is no image
 */
export async function readGraph(digest: Digest, source: GraphSource): Promise<ImageGraph> {
  return new GraphReader(source).read(digest);
}

class GraphReader {
  readonly #source: GraphSource;
  readonly #nodes = new Map<Digest, Promise<GraphNode>>();
  readonly #referrers: GraphReferrer[] = [];
  readonly #tags: GraphTag[] = [];
  #bytes = 0;

  constructor(source: GraphSource) {
    this.#source = source;
  }

  async read(digest: Digest): Promise<ImageGraph> {
    await this.#node(digest, 0, 0);
    // What is found beside an image has children too, and is itself something that one can speak about.
    for (let asked = new Set<Digest>(), depth = 0; this.#source.withReferrers; depth++) {
      const next = [...this.#nodes.keys()].filter((one) => !asked.has(one));
      if (next.length === 0) break;
      if (depth > DEEPEST) throw this.#fault('what is said about it is nested too deeply');
      asked = new Set([...asked, ...next]);
      await settleAll(next.map((one) => this.#beside(one)));
    }
    const nodes = await settleAll([...this.#nodes].map(async ([key, node]) => [key, await node] as const));
    return { digest, nodes: new Map(nodes), referrers: this.#referrers, tags: this.#tags };
  }

  /** @param above the level of what it is about */
  #node(digest: Digest, depth: number, above: number): Promise<GraphNode> {
    const known = this.#nodes.get(digest);
    if (known !== undefined) return known;
    const node = this.#fetch(digest, depth, above);
    this.#nodes.set(digest, node);
    return node;
  }

  async #fetch(digest: Digest, depth: number, above: number): Promise<GraphNode> {
    if (depth > DEEPEST) throw this.#fault('its indexes are nested too deeply');
    if (this.#nodes.size > MOST_MANIFESTS) throw this.#fault(`it has more than ${MOST_MANIFESTS} manifests`);
    const { client, repository, persist } = this.#source;
    const manifest = await persist(`reading ${formatPinned(repository, digest)}`, async () => {
      const served = await getManifest(client, repository, digest);
      if (served === undefined) throw new MissingPart(repository, digest);
      return served;
    });
    this.#bytes += manifest.bytes.length;
    if (this.#bytes > MOST_BYTES) throw this.#fault(`its manifests have more than ${MOST_BYTES} bytes`);
    const parsed = parseServed(manifest, formatPinned(repository, digest));
    const named = parsed.manifests ?? [];
    const children = isList(manifest, parsed) ? named.filter(({ mediaType }) => isManifest(mediaType)) : [];
    const below = await settleAll(
      [...new Set(children.map((child) => child.digest))].map((child) => this.#node(child, depth + 1, 0)),
    );
    const level = 1 + Math.max(above, ...below.map((child) => child.level));
    return { manifest, blobs: this.#blobs(digest, parsed, children), level };
  }

  /** An index may also name plain content, as that of a cache does. */
  #blobs(digest: Digest, { config, layers, manifests }: Manifest, children: readonly Descriptor[]): Descriptor[] {
    const plain = (manifests ?? []).filter((one) => !children.includes(one));
    const all = [...(config ? [config] : []), ...(layers ?? []), ...plain];
    if (all.some(({ size }) => size === undefined)) throw this.#fault(`${digest} names content without its size`);
    return [...new Map(all.map((blob) => [blob.digest, blob])).values()];
  }

  async #beside(digest: Digest): Promise<void> {
    const { client, repository, persist } = this.#source;
    const { level, manifest } = await this.#node(digest, 0, 0);
    const listed = await persist(`listing the referrers of ${formatPinned(repository, digest)}`, () =>
      listReferrers(client, repository, digest),
    );
    await settleAll(listed.map((descriptor) => this.#referrer({ subject: digest, descriptor }, level)));
    if (isBuildKitsAttestation(manifest)) return;
    await settleAll(KEPT_BY_TAG.map((kind) => this.#keptByTag(`${digest.replace(':', '-')}.${kind}`, level)));
  }

  /** A list may still hold what somebody has deleted: that is no part of the image. */
  async #referrer(referrer: GraphReferrer, above: number): Promise<void> {
    const { client, repository, persist } = this.#source;
    const { digest } = referrer.descriptor;
    const isThere = await persist(`looking up ${formatPinned(repository, digest)}`, () =>
      servedDigest(client, repository, digest),
    );
    if (isThere === undefined) return;
    await this.#node(digest, 0, above);
    this.#referrers.push(referrer);
  }

  async #keptByTag(tag: string, above: number): Promise<void> {
    const { client, repository, persist } = this.#source;
    const digest = await persist(`looking up ${repository.name}:${tag}`, () => servedDigest(client, repository, tag));
    if (digest === undefined) return;
    await this.#node(digest, 0, above);
    this.#tags.push({ tag, digest });
  }

  #fault(problem: string): RegistryFault {
    return new RegistryFault(`reading an image in ${this.#source.repository.name}: ${problem}`, 200);
  }
}

/** A server that knows nothing of manifests gives them any type; they say their own. */
function isList({ mediaType }: ServedManifest, manifest: Manifest): boolean {
  return isIndex(isManifest(mediaType) ? mediaType : String(manifest.mediaType));
}

/** Nobody signs it: it is part of an index that is signed. */
function isBuildKitsAttestation({ bytes }: ServedManifest): boolean {
  const { layers = [] } = JSON.parse(bytes.toString('utf8')) as Manifest;
  return layers.length > 0 && layers.every(({ mediaType }) => mediaType === 'application/vnd.in-toto+json');
}
