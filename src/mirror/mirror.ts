/** Copies images to their repositories, several at a time; tags come last, and each is read back. */
import type { Digest } from '../image/digest.ts';
import { formatImageReference } from '../image/image-reference.ts';
import { formatPinned, type Repository } from '../image/reference.ts';
import type { Place } from '../registry/copy.ts';
import { RegistryFault } from '../registry/fault.ts';
import { getManifest, type ServedManifest, servedDigest } from '../registry/manifests.ts';
import { placeOf } from '../registry/publish-place.ts';
import { settleAll } from '../registry/settle-all.ts';
import { BlobDelivery } from './blobs.ts';
import type { Copy, WantedTag } from './copies.ts';
import { type GraphNode, type ImageGraph, readGraph } from './graph.ts';
import type { MirrorMeans } from './means.ts';
import type { MirrorResult } from './result.ts';
import { makeTags, staleTags } from './target-tags.ts';
import { type Transferred, transfer } from './transfer.ts';

export interface MirrorOptions {
  /** How many copies are made at a time, at least 1. */
  readonly concurrency: number;
  /** Whether what is kept beside an image goes along. */
  readonly withReferrers: boolean;
  /** Whether nothing is written. */
  readonly dryRun: boolean;
}

export interface MirrorRun extends MirrorMeans {
  /** Told of each copy when it has ended. */
  readonly onCopied: (copy: Copy, results: readonly MirrorResult[], transferred: Transferred | undefined) => void;
}

/** @returns what became of every tag, in the order of the copies; nothing is thrown for a registry's fault */
export async function mirror(copies: readonly Copy[], options: MirrorOptions, run: MirrorRun): Promise<MirrorResult[]> {
  const mirroring = new Mirroring(options, run);
  const results: MirrorResult[][] = [];
  const waiting = copies.entries();
  const work = async () => {
    for (const [place, copy] of waiting) results[place] = await mirroring.copy(copy);
  };
  await Promise.all(Array.from({ length: options.concurrency }, work));
  return results.flat();
}

class Mirroring {
  readonly #options: MirrorOptions;
  readonly #run: MirrorRun;
  readonly #blobs: BlobDelivery;
  /** An image is read once, however many places it goes to. */
  readonly #graphs = new Map<string, Promise<ImageGraph>>();

  constructor(options: MirrorOptions, run: MirrorRun) {
    this.#options = options;
    this.#run = run;
    this.#blobs = new BlobDelivery(run.persist);
  }

  async copy(copy: Copy): Promise<MirrorResult[]> {
    let transferred: Transferred | undefined;
    const results: MirrorResult[] = [];
    try {
      const [from, to] = [this.#place(copy.from), this.#place(copy.to)];
      const stale = await staleTags(namesIn(copy.tags), copy.digest, to, this.#run.persist);
      if (this.#options.dryRun) results.push(...(await this.#planned(copy, to, stale)));
      else {
        transferred = await this.#bring(copy, from, to);
        results.push(...(await this.#tagAll(copy, to, stale, transferred.manifests > 0)));
      }
    } catch (error) {
      results.push(...copy.tags.map((tag) => resultOf(copy, tag, 'failed', (error as Error).message)));
    }
    this.#run.onCopied(copy, results, transferred);
    return results;
  }

  #place(repository: Repository): Place {
    return { repository, client: this.#run.clientFor(repository.registry) };
  }

  async #planned(copy: Copy, { client, repository }: Place, stale: ReadonlySet<string>): Promise<MirrorResult[]> {
    const what = `looking up ${repository.name}@${copy.digest}`;
    const served = await this.#run.persist(what, repository.registry, () =>
      servedDigest(client, repository, copy.digest),
    );
    const isThere = served === copy.digest;
    return copy.tags.map((wanted) => {
      const isServed = isThere && (wanted.tag === undefined || !stale.has(wanted.tag));
      return resultOf(copy, wanted, isServed ? 'present' : 'planned');
    });
  }

  async #bring(copy: Copy, from: Place, to: Place): Promise<Transferred> {
    if (isAlias(copy)) return NOTHING;
    const graph = await this.#graphOf(copy.digest, from);
    const { persist } = this.#run;
    const done = await transfer(graph, from, to, { blobs: this.#blobs, persist });
    const beside = await settleAll(
      graph.tags.map(async ({ tag, digest }) => {
        const stale = await staleTags([tag], digest, to, persist);
        const failed = await makeTags(stale, (graph.nodes.get(digest) as GraphNode).manifest, to, persist);
        for (const error of failed.values()) throw error;
        return stale.size;
      }),
    );
    return { ...done, manifests: done.manifests + beside.reduce((total, count) => total + count, 0) };
  }

  #graphOf(digest: Digest, { client, repository }: Place): Promise<ImageGraph> {
    const key = `${placeOf(repository)} ${digest}`;
    const { withReferrers } = this.#options;
    const persist = <T>(what: string, task: () => Promise<T>) => this.#run.persist(what, repository.registry, task);
    const graph = this.#graphs.get(key) ?? readGraph(digest, { client, repository, withReferrers, persist });
    this.#graphs.set(key, graph);
    return graph;
  }

  async #tagAll(copy: Copy, to: Place, stale: ReadonlySet<string>, isNew: boolean): Promise<MirrorResult[]> {
    const failed = await makeTags(stale, await this.#manifestOf(copy), to, this.#run.persist);
    return copy.tags.map((wanted) => {
      const { tag = '' } = wanted;
      const error = failed.get(tag);
      if (error !== undefined) return resultOf(copy, wanted, 'failed', error.message);
      return resultOf(copy, wanted, isNew || stale.has(tag) ? 'copied' : 'present');
    });
  }

  /** A new name in the same repository needs nothing of what is behind the manifest. */
  async #manifestOf(copy: Copy): Promise<ServedManifest> {
    const from = this.#place(copy.from);
    if (!isAlias(copy)) return ((await this.#graphOf(copy.digest, from)).nodes.get(copy.digest) as GraphNode).manifest;
    const name = formatPinned(copy.from, copy.digest);
    return this.#run.persist(`reading ${name}`, copy.from.registry, async () => {
      const manifest = await getManifest(from.client, copy.from, copy.digest);
      if (manifest === undefined) throw new RegistryFault(`${name} is not there`, 404);
      return manifest;
    });
  }
}

const NOTHING: Transferred = { blobs: 0, bytes: 0, manifests: 0 };

/** Whether the image stays in its repository and gets another name there. */
function isAlias({ from, to }: Copy): boolean {
  return placeOf(from) === placeOf(to);
}

function namesIn(tags: readonly WantedTag[]): string[] {
  return tags.flatMap(({ tag }) => (tag === undefined ? [] : [tag]));
}

function resultOf(
  { to, digest }: Copy,
  { tag, from, required }: WantedTag,
  state: MirrorResult['state'],
  error = '',
): MirrorResult {
  const name = formatImageReference({ repository: to, tag, digest: tag === undefined ? digest : undefined });
  return { from, to: name, digest, state, required, error };
}
