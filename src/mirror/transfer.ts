/** Brings an image with all that belongs to it into a repository: content first, then manifests, each when its parts are there. */
import type { Digest } from '../image/digest.ts';
import { formatPinned } from '../image/reference.ts';
import type { Place } from '../registry/copy.ts';
import { putManifest, servedDigest } from '../registry/manifests.ts';
import { listReferrers } from '../registry/referrers.ts';
import { addToReferrersTag } from '../registry/referrers-tag.ts';
import { settleAll } from '../registry/settle-all.ts';
import type { BlobDelivery, Sent } from './blobs.ts';
import type { GraphReferrer, ImageGraph } from './graph.ts';
import type { Persist } from './means.ts';

export interface Transferred extends Sent {
  /** Manifests that were not there. */
  readonly manifests: number;
}

export interface TransferMeans {
  readonly blobs: BlobDelivery;
  readonly persist: Persist;
}

/**
 * Copies what is missing. Nothing gets a tag that people pull by.
 *
 * @throws {RegistryFault}
 */
export async function transfer(
  graph: ImageGraph,
  from: Place,
  to: Place,
  { blobs, persist }: TransferMeans,
): Promise<Transferred> {
  const { registry } = to.repository;
  const missing = await missingIn(graph, to, persist);
  const wanted = [...graph.nodes].filter(([digest]) => missing.has(digest));
  // Many manifests share layers; the delivery knows of each only once.
  const sent = await settleAll(wanted.flatMap(([, node]) => node.blobs).map((blob) => blobs.deliver(blob, from, to)));
  const listed = new Set<Digest>();
  for (const level of byLevel(wanted)) {
    await settleAll(
      level.map(async ([digest, { manifest }]) => {
        const what = `writing ${formatPinned(to.repository, digest)}`;
        const put = await persist(what, registry, () => putManifest(to.client, to.repository, digest, manifest));
        if (put.listsSubject) listed.add(digest);
      }),
    );
  }
  const added = await addReferrers(graph, to, listed, persist);
  const sum = (of: (one: Sent) => number) => sent.reduce((total, one) => total + of(one), 0);
  return { blobs: sum((one) => one.blobs), bytes: sum((one) => one.bytes), manifests: wanted.length + added };
}

/** A registry takes a manifest only with its content; whether what an index names is there is asked for each. */
async function missingIn({ nodes }: ImageGraph, to: Place, persist: Persist): Promise<ReadonlySet<Digest>> {
  const { client, repository } = to;
  const found = await settleAll(
    [...nodes.keys()].map(async (digest) => {
      const what = `looking up ${formatPinned(repository, digest)}`;
      const served = await persist(what, repository.registry, () => servedDigest(client, repository, digest));
      return served === digest ? [] : [digest];
    }),
  );
  return new Set(found.flat());
}

type Entry = readonly [Digest, ImageGraph['nodes'] extends ReadonlyMap<Digest, infer Node> ? Node : never];

function byLevel(entries: readonly Entry[]): Entry[][] {
  const levels = Map.groupBy(entries, ([, { level }]) => level);
  return [...levels].sort(([one], [other]) => one - other).map(([, level]) => level);
}

/** @returns how many the target did not list */
async function addReferrers(
  { nodes, referrers }: ImageGraph,
  to: Place,
  alreadyListed: ReadonlySet<Digest>,
  persist: Persist,
): Promise<number> {
  const { client, repository } = to;
  const { registry } = repository;
  const open = referrers.filter(({ descriptor }) => !alreadyListed.has(descriptor.digest));
  const bySubject = Map.groupBy(open, ({ subject }) => subject);
  const counts = await settleAll(
    [...bySubject].map(async ([subject, wanted]) => {
      const what = `listing the referrers of ${formatPinned(repository, subject)}`;
      const there = await persist(what, registry, () => listReferrers(client, repository, subject));
      const known = new Set(there.map(({ digest }) => digest));
      const missing = wanted.filter(({ descriptor }) => !known.has(descriptor.digest));
      await settleAll(missing.map((referrer) => add(referrer)));
      return missing.length;
    }),
  );
  return counts.reduce((total, count) => total + count, 0);

  async function add({ subject, descriptor }: GraphReferrer): Promise<void> {
    const { digest } = descriptor;
    const manifest = nodes.get(digest)?.manifest;
    if (manifest === undefined) return;
    const what = `adding ${digest} to what is kept beside ${formatPinned(repository, subject)}`;
    const put = await persist(what, registry, () => putManifest(client, repository, digest, manifest));
    if (put.listsSubject) return;
    await persist(what, registry, () => addToReferrersTag(client, repository, subject, descriptor));
  }
}
