/** Which images of an engine go: by the same rules, and by what containers are made of. */
import type { Digest } from '../image/digest.ts';
import type { Version } from './graph.ts';
import { fitsName, type NamePattern } from './image-name.ts';
import { judgeTags, judgeUntagged, type Moment, type Policy, type Verdict } from './judge.ts';
import { type PlanEntry, planVersions } from './plan.ts';

export interface LocalImage {
  /** What the engine knows it by. */
  readonly id: Digest;
  /** As the engine writes them: `me/app:v1`, and `me/app@sha256:…` where it was pulled by that. */
  readonly names: readonly string[];
  /** The image that it is made on, where the engine keeps that as one. */
  readonly parent: Digest | undefined;
  readonly moment: Moment | undefined;
  /** Bytes, with those that it shares with others. */
  readonly size: number;
}

export interface LocalPolicy extends Policy {
  /** Whose images are meant. */
  readonly images: readonly NamePattern[];
  /** The name of a container of each image that has some, also when it is not running. */
  readonly holders: ReadonlyMap<Digest, string>;
}

const stays = (why: string): Verdict => ({ goes: false, why });

/** @returns an entry for each image, those that go first; its tags are whole names */
export function planLocal(images: readonly LocalImage[], policy: LocalPolicy): PlanEntry[] {
  const verdicts = verdictsOf(images, policy);
  const versions = new Map(images.map((image) => [image.id, versionOf(image)]));
  return planVersions(versions, {
    tag: (name) => verdicts.get(name) ?? stays('images does not name it'),
    untagged: ({ digest, moment }) => heldBy(digest, policy) ?? judgeUntagged(moment, policy),
  });
}

/** What an image is made on is part of it, as the engine too deletes them together. */
function versionOf({ id, names, parent, moment }: LocalImage): Version {
  const children = parent === undefined ? [] : [parent];
  return { digest: id, tags: names, children, subject: undefined, moment };
}

function heldBy(id: Digest, { holders }: LocalPolicy): Verdict | undefined {
  const container = holders.get(id);
  return container === undefined ? undefined : stays(`the container ${container} uses it`);
}

function verdictsOf(all: readonly LocalImage[], policy: LocalPolicy): Map<string, Verdict> {
  const named = all.flatMap((image) => image.names.map((name) => ({ image, name, ...partsOf(name) })));
  const meant = named.filter(({ repository }) => policy.images.some((pattern) => fitsName(pattern, repository)));
  const verdicts = new Map<string, Verdict>();
  for (const [repository, group] of Map.groupBy(meant, (one) => one.repository)) {
    const facts = group.flatMap(({ tag, image: { moment } }) => (tag === undefined ? [] : [{ tag, moment }]));
    for (const [tag, verdict] of judgeTags(facts, policy)) verdicts.set(`${repository}:${tag}`, verdict);
  }
  for (const { image, name, repository, tag } of meant) {
    const held = heldBy(image.id, policy);
    if (held !== undefined) verdicts.set(name, held);
    else if (tag === undefined) verdicts.set(name, ofDigest(image, repository, verdicts, policy));
  }
  return verdicts;
}

/** A name by digest goes with the tags that the image has beside it; alone it is as good as no tag. */
function ofDigest(
  { names, moment }: LocalImage,
  repository: string,
  verdicts: ReadonlyMap<string, Verdict>,
  policy: Policy,
): Verdict {
  const tags = names.filter((name) => partsOf(name).repository === repository && partsOf(name).tag !== undefined);
  const found = tags.flatMap((name) => verdicts.get(name) ?? []);
  return found.find(({ goes }) => !goes) ?? found[0] ?? judgeUntagged(moment, policy);
}

/** @returns no tag for `name@sha256:…` */
function partsOf(name: string): { repository: string; tag: string | undefined } {
  const [front = '', digest] = name.split('@');
  if (digest !== undefined) return { repository: front, tag: undefined };
  const colon = name.lastIndexOf(':');
  return { repository: name.slice(0, colon), tag: name.slice(colon + 1) };
}
