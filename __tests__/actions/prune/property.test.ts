import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Digest } from '../../../src/image/digest.ts';
import { createHttp } from '../../../src/registry/http.ts';
import { Closing } from '../../fakes/http-server.ts';
import { digestsIn, startGitHubApi, startImageHost, tagsIn } from '../../fakes/image-host.ts';
import { OCI_INDEX, OCI_MANIFEST } from '../../fakes/images.ts';
import type { FakeRegistry } from '../../fakes/registry.ts';
import { prunePlace, REPOSITORY } from './prune-place.ts';

/** One manifest; those before it are what it may point to. */
interface Shape {
  readonly isIndex: boolean;
  /** Places of earlier manifests, each taken modulo how many there are. */
  readonly children: readonly number[];
  readonly subject: number | undefined;
  readonly keptTags: number;
  /** Pull requests whose tags it has; the even ones are open. */
  readonly pulls: readonly number[];
}

const shapes = fc.array(
  fc.record({
    isIndex: fc.boolean(),
    children: fc.array(fc.nat(20), { maxLength: 4 }),
    subject: fc.option(fc.nat(20), { nil: undefined, freq: 2 }),
    keptTags: fc.constantFrom(0, 0, 0, 1, 2),
    pulls: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 12 },
);

interface Node {
  readonly digest: Digest;
  readonly children: Digest[];
  readonly subject: Digest | undefined;
  /** Tags that keep it. */
  readonly kept: string[];
  readonly gone: string[];
}

const CREATED = '2024-05-06T07:08:09Z';

function push(registry: FakeRegistry, all: readonly Shape[], listsReferrers: boolean): Map<Digest, Node> {
  const made: Node[] = [];
  const described = ({ digest }: Node) => {
    const served = registry.manifests.get(`${REPOSITORY}:${digest}`);
    return { mediaType: served?.mediaType, digest, size: served?.bytes.length };
  };
  const pick = (place: number) => made[place % made.length] as Node;
  for (const [place, { isIndex, children, subject, keptTags, pulls }] of all.entries()) {
    const below = isIndex && place > 0 ? [...new Set(children.map(pick))] : [];
    const about = subject === undefined || place === 0 ? undefined : pick(subject);
    const text = JSON.stringify({ os: 'linux', architecture: 'amd64', created: CREATED, config: {}, place });
    const config = { mediaType: 'application/vnd.oci.image.config.v1+json', ...registry.putBlob(REPOSITORY, text) };
    const content = isIndex ? { manifests: below.map(described) } : { config, layers: [] };
    const mediaType = isIndex ? OCI_INDEX : OCI_MANIFEST;
    const annotations = { place: String(place), 'org.opencontainers.image.created': CREATED };
    const manifest = {
      schemaVersion: 2,
      mediaType,
      ...content,
      annotations,
      ...(about && { subject: described(about) }),
    };
    const kept = Array.from({ length: keptTags }, (_, index) => `v${place}.${index}`);
    const tagOf = (pull: number) => `pr-${pull}-abc${String(place).padStart(4, '0')}`;
    kept.push(...pulls.filter((pull) => pull % 2 === 0).map(tagOf));
    const gone = pulls.filter((pull) => pull % 2 === 1).map(tagOf);
    const digest = registry.put(REPOSITORY, manifest, mediaType);
    for (const tag of [...kept, ...gone]) registry.put(REPOSITORY, manifest, mediaType, tag);
    made.push({ digest, children: below.map((node) => node.digest), subject: about?.digest, kept, gone });
  }
  if (!listsReferrers) {
    for (const subject of new Set(made.flatMap((node) => node.subject ?? []))) {
      const referrers = made.filter((node) => node.subject === subject);
      const list = { schemaVersion: 2, mediaType: OCI_INDEX, manifests: referrers.map(described) };
      const digest = registry.put(REPOSITORY, list, OCI_INDEX, subject.replace(':', '-'));
      made.push({ digest, children: referrers.map((node) => node.digest), subject, kept: [], gone: [] });
    }
  }
  return new Map(made.map((node) => [node.digest, node]));
}

/** Everything that lives with these: what they list, and what is about them. Written as the rule says it, not fast. */
function livingWith(nodes: Map<Digest, Node>, roots: readonly Digest[]): Set<Digest> {
  const found = new Set(roots);
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const { digest, children, subject } of nodes.values()) {
      if (found.has(digest)) for (const child of children) found.add(child);
      if (subject !== undefined && found.has(subject)) found.add(digest);
    }
  }
  return found;
}

function expectation(nodes: Map<Digest, Node>, isUntaggedGone: boolean): { stay: Set<Digest>; go: Set<Digest> } {
  const all = [...nodes.values()];
  const isTop = ({ digest, subject }: Node) =>
    subject === undefined && !all.some(({ children }) => children.includes(digest));
  const isTagged = ({ kept, gone }: Node) => kept.length + gone.length > 0;
  const kept = all.filter((node) => node.kept.length > 0 || (!isUntaggedGone && isTop(node) && !isTagged(node)));
  const gone = all.filter((node) => isTagged(node) || isTop(node));
  const digests = (some: readonly Node[]) => some.map(({ digest }) => digest);
  // An image that is listed by what is about it has no top: such a circle counts as something without a tag.
  const known = livingWith(nodes, digests([...kept, ...gone]));
  const circles = isUntaggedGone ? [] : all.filter(({ digest }) => !known.has(digest));
  const stay = livingWith(nodes, digests([...kept, ...circles]));
  const reached = livingWith(nodes, digests(gone.filter(({ digest }) => !stay.has(digest))));
  return { stay, go: new Set([...reached].filter((digest) => !stay.has(digest))) };
}

const closing = new Closing();
const http = createHttp({});
afterEach(() => closing.all());
afterAll(() => http.close());

describe('whatever the graph of indexes, images, referrers and tags', () => {
  it.each([
    { where: 'on GitHub', isGitHub: true, untagged: true, listsReferrers: false },
    { where: 'on GitHub without a rule for what has no tag', isGitHub: true, untagged: false, listsReferrers: false },
    { where: 'at a registry that lists referrers', isGitHub: false, untagged: false, listsReferrers: true },
    { where: 'at a registry that lists none', isGitHub: false, untagged: false, listsReferrers: false },
    { where: 'at a registry with a rule for untagged ones', isGitHub: false, untagged: true, listsReferrers: true },
  ])('every kept tag can be pulled and nothing else is left: $where', async (mode) => {
    const { isGitHub, untagged, listsReferrers } = mode;
    const property = fc.asyncProperty(shapes, async (all) => {
      const registry = closing.add(await startImageHost(3));
      const api = closing.add(await startGitHubApi(registry));
      Object.assign(registry, { deletes: true, referrersPage: listsReferrers ? 2 : undefined });
      api.deletesLast = true;
      const nodes = push(registry, all, listsReferrers);
      const rules = ['pr-*: 0s', ...(untagged ? ['<untagged>: 0s'] : [])];
      const refs = { openPullRequests: new Set([2, 4, 6]), branches: new Set(['main']) };
      const { warnings, left } = await prunePlace({
        registry,
        http,
        api: isGitHub ? api : undefined,
        rules,
        policy: { refs },
      });
      const { stay, go } = expectation(nodes, untagged);
      const there = new Set(digestsIn(registry, REPOSITORY));
      expect([warnings, [...left]]).toEqual([[], []]);
      for (const { digest, kept } of nodes.values()) {
        for (const tag of kept) expect([tag, registry.served(REPOSITORY, tag)]).toEqual([tag, digest]);
      }
      const gone = [...nodes.values()].flatMap((node) => node.gone);
      expect(tagsIn(registry, REPOSITORY).filter((tag) => gone.includes(tag))).toEqual([]);
      if (isGitHub) {
        expect([...there].sort()).toEqual([...stay].sort());
        expect([...go].filter((digest) => there.has(digest))).toEqual([]);
      } else {
        // What only an untagged version points to cannot be seen there, neither to keep it nor to delete it.
        const kept = livingWith(
          nodes,
          [...nodes.values()].filter((node) => node.kept.length > 0).map((node) => node.digest),
        );
        expect([...kept].filter((digest) => !there.has(digest))).toEqual([]);
        expect([...go].filter((digest) => there.has(digest) && !untagged)).toEqual([]);
      }
      await closing.all();
    });
    await fc.assert(property, { numRuns: 60 });
  });
});
