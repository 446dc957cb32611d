/** Copies images to their repositories, several at a time; tags come last, and each is read back. */
import type { Digest } from '../image/digest.ts';
import { formatImageReference } from '../image/image-reference.ts';
import { formatPinned, formatTagged, type Repository, type TaggedReference } from '../image/reference.ts';
import type { Place } from '../registry/copy.ts';
import { RegistryFault } from '../registry/fault.ts';
import { listTags } from '../registry/list-tags.ts';
import { getManifest, putManifest, type ServedManifest, servedDigest } from '../registry/manifests.ts';
import { DigestMismatch } from '../registry/publication.ts';
import { placeOf } from '../registry/publish-place.ts';
import { settleAll } from '../registry/settle-all.ts';
import { BlobDelivery } from './blobs.ts';
import type { Copy, WantedTag } from './copies.ts';
import { type GraphNode, type ImageGraph, readGraph } from './graph.ts';
import type { MirrorMeans } from './means.ts';
import type { MirrorResult } from './result.ts';
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
      const stale = await this.#staleTags(copy, to);
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

  /** The tags that do not serve the image yet. */
  async #staleTags({ digest, tags }: StaleQuestion, { client, repository }: Place): Promise<ReadonlySet<string>> {
    const names = namesIn(tags);
    const known = names.length < WORTH_A_LIST ? undefined : await this.#shortList({ client, repository });
    const stale = await settleAll(
      names.map(async (tag) => {
        if (known?.has(tag) === false) return [tag];
        const what = `looking up ${formatTagged({ repository, tag })}`;
        const served = await this.#run.persist(what, repository.registry, () => servedDigest(client, repository, tag));
        return served === digest ? [] : [tag];
      }),
    );
    return new Set(stale.flat());
  }

  /** One request in place of many, where the target has few tags yet; undefined where it does not tell, or has many. */
  async #shortList({ client, repository }: Place): Promise<ReadonlySet<string> | undefined> {
    const listed = new Set<string>();
    try {
      for await (const tag of listTags(client, repository)) {
        if (listed.add(tag).size >= LONGEST_LIST) return undefined;
      }
      return listed;
    } catch (error) {
      if (error instanceof RegistryFault) return undefined;
      throw error;
    }
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
        const stale = await this.#staleTags({ digest, tags: [{ tag }] }, to);
        const { manifest } = graph.nodes.get(digest) as GraphNode;
        if (stale.has(tag)) await this.#makeTag({ repository: to.repository, tag }, manifest, to);
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
    const manifest = await this.#manifestOf(copy);
    return Promise.all(
      copy.tags.map(async (wanted) => {
        const { tag } = wanted;
        if (tag === undefined || !stale.has(tag)) return resultOf(copy, wanted, isNew ? 'copied' : 'present');
        try {
          await this.#makeTag({ repository: copy.to, tag }, manifest, to);
          return resultOf(copy, wanted, 'copied');
        } catch (error) {
          return resultOf(copy, wanted, 'failed', (error as Error).message);
        }
      }),
    );
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

  async #makeTag(reference: TaggedReference, manifest: ServedManifest, { client }: Place): Promise<void> {
    const { repository, tag } = reference;
    const name = formatTagged(reference);
    const { persist } = this.#run;
    await persist(`tagging ${name}`, repository.registry, () => putManifest(client, repository, tag, manifest));
    // A registry of several servers may need a moment until all of them serve what one took.
    await persist(`reading back ${name}`, repository.registry, async () => {
      const served = await servedDigest(client, repository, tag);
      if (served === undefined) throw new RegistryFault(`${name} is not served yet`, undefined);
      if (served !== manifest.digest) throw new DigestMismatch(reference, served, manifest.digest);
    });
  }
}

/** From so many tags on a list of the target's is asked for first. */
const WORTH_A_LIST = 8;
/** Within the first page of it. */
const LONGEST_LIST = 500;
const NOTHING: Transferred = { blobs: 0, bytes: 0, manifests: 0 };

/** Whether the image stays in its repository and gets another name there. */
function isAlias({ from, to }: Copy): boolean {
  return placeOf(from) === placeOf(to);
}

type StaleQuestion = Pick<Copy, 'digest'> & { readonly tags: readonly Pick<WantedTag, 'tag'>[] };

function namesIn(tags: StaleQuestion['tags']): string[] {
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
