/**
 * What hangs on what in a repository: an index on nothing, its images on it, and what is said about an image on that.
 * Content is named by its sum, so circles cannot be; what somebody made up is still walked only once.
 */
import type { Digest } from '../image/digest.ts';
import type { Moment } from './judge.ts';
import { subjectOfTag } from './owner.ts';

/** A manifest in a repository, without its content. */
export interface Version {
  readonly digest: Digest;
  readonly tags: readonly string[];
  /** The manifests that it lists, those of attestations too. */
  readonly children: readonly Digest[];
  /** The manifest that it is about. */
  readonly subject: Digest | undefined;
  readonly moment: Moment | undefined;
}

export type Versions = ReadonlyMap<Digest, Version>;

export interface Graph {
  /** What lives and goes with a version: what it lists, and what is said about it. */
  readonly dependants: (digest: Digest) => readonly Digest[];
  /** The other way: what a version lives and goes with. */
  readonly owners: (digest: Digest) => readonly Digest[];
  /** Those that nothing else in the repository names. */
  readonly tops: ReadonlySet<Digest>;
}

/** Tags that people gave, without those that say what the version is about. */
export function ownTags({ tags }: Pick<Version, 'tags'>): string[] {
  return tags.filter((tag) => subjectOfTag(tag) === undefined);
}

export function buildGraph(versions: Versions): Graph {
  const below = new Map<Digest, Digest[]>();
  const above = new Map<Digest, Digest[]>();
  const hang = (from: Digest, on: Digest) => {
    if (from === on || !versions.has(from) || !versions.has(on)) return;
    add(below, on, from);
    add(above, from, on);
  };
  for (const { digest, children, subject, tags } of versions.values()) {
    for (const child of children) hang(child, digest);
    if (subject !== undefined) hang(digest, subject);
    for (const about of tags.map(subjectOfTag)) if (about !== undefined) hang(digest, about);
  }
  const tops = new Set([...versions.keys()].filter((digest) => !above.has(digest)));
  return { dependants: (digest) => below.get(digest) ?? [], owners: (digest) => above.get(digest) ?? [], tops };
}

function add(lists: Map<Digest, Digest[]>, key: Digest, value: Digest): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}

/**
 * Everything that hangs on the roots, in the order in which it is found: what hangs on something comes after it.
 *
 * @returns each with the root that led there first
 */
export function reach(
  roots: Iterable<Digest>,
  { dependants }: Graph,
  isAllowed: (digest: Digest) => boolean = () => true,
): Map<Digest, Digest> {
  const found = new Map<Digest, Digest>();
  for (const root of roots) if (isAllowed(root)) found.set(root, root);
  // A map gives what is added while it is walked, too.
  for (const [digest, root] of found) {
    for (const next of dependants(digest)) if (!found.has(next) && isAllowed(next)) found.set(next, root);
  }
  return found;
}
