/** What becomes of every version of a repository: nothing goes that a version which stays needs. */
import type { Digest } from '../image/digest.ts';
import { buildGraph, ownTags, reach, type Version, type Versions } from './graph.ts';
import type { Verdict } from './judge.ts';

export interface PlanEntry {
  readonly digest: Digest;
  readonly tags: readonly string[];
  readonly action: 'delete' | 'untag' | 'keep';
  /** The tags that go while the version stays. */
  readonly untag: readonly string[];
  /** As a clause. */
  readonly why: string;
}

export interface Judges {
  /** On a tag that people gave. */
  readonly tag: (tag: string) => Verdict;
  /** On a version that has none and hangs on nothing. */
  readonly untagged: (version: Version) => Verdict;
}

/**
 * @returns an entry for each version. First those that go: what hangs on something comes after it, so that what is
 *   left by a run that ends early is never an index without its images.
 */
export function planVersions(versions: Versions, judges: Judges): PlanEntry[] {
  const graph = buildGraph(versions);
  const roots = new Map<Digest, Verdict>();
  const judge = (digest: Digest, version: Version) => roots.set(digest, judgeVersion(version, judges));
  for (const [digest, version] of versions) {
    if (graph.tops.has(digest) || ownTags(version).length > 0) judge(digest, version);
  }
  // Only a circle has no top: each of its versions then stands for itself.
  const known = reach(roots.keys(), graph);
  for (const [digest, version] of versions) if (!known.has(digest)) judge(digest, version);

  const chosen = (goes: boolean) => [...roots].filter(([, one]) => one.goes === goes).map(([digest]) => digest);
  const kept = reach(chosen(false), graph);
  const gone = reach(chosen(true), graph, (digest) => !kept.has(digest));
  const leading = (digest: Digest) => nameOf(versions.get(digest), digest);
  const deleted = [...gone].map(([digest, root]): PlanEntry => {
    const own = digest === root || roots.get(digest)?.goes ? roots.get(digest)?.why : undefined;
    const why = own ?? `it goes with ${leading(root)}`;
    return { digest, tags: versions.get(digest)?.tags ?? [], action: 'delete', untag: [], why };
  });
  const left = [...kept].map(([digest, root]): PlanEntry => {
    const version = versions.get(digest);
    const untag = version === undefined ? [] : ownTags(version).filter((tag) => judges.tag(tag).goes);
    const own = roots.get(digest);
    const why = own !== undefined && !own.goes ? own.why : `${leading(root)} needs it`;
    const told =
      untag.length === 0 ? why : `${untag.map((tag) => `${tag}: ${judges.tag(tag).why}`).join('; ')}; ${why}`;
    const action = untag.length === 0 ? 'keep' : 'untag';
    return { digest, tags: version?.tags ?? [], action, untag, why: told };
  });
  const order = { untag: 0, keep: 1, delete: 2 };
  return [...deleted, ...left.sort((one, other) => order[one.action] - order[other.action])];
}

/** A version stays as long as one of its tags does. */
function judgeVersion(version: Version, judges: Judges): Verdict {
  const tags = ownTags(version);
  if (tags.length === 0) return judges.untagged(version);
  const verdicts = tags.map((tag) => ({ tag, ...judges.tag(tag) }));
  const staying = verdicts.filter(({ goes }) => !goes);
  const told = (some: typeof verdicts) =>
    some.length === 1 ? (some[0]?.why ?? '') : some.map(({ tag, why }) => `${tag}: ${why}`).join('; ');
  return staying.length === 0 ? { goes: true, why: told(verdicts) } : { goes: false, why: told(staying) };
}

/** How people know it: by a tag, or by the start of its digest. */
function nameOf(version: Version | undefined, digest: Digest): string {
  return (version && ownTags(version)[0]) ?? digest.slice(0, 'sha256:'.length + 12);
}
