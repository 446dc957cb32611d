/**
 * Whose caches a run has to do with: its own, and those that it may look into. Every branch and every pull request has
 * a place of its own, so that nobody writes what somebody else trusts.
 */
import { pullRequestOf, type Source } from '../source/source.ts';
import { type CacheImage, type CacheImages, PREFIX_MAX_LENGTH } from './cache-image.ts';
import { cacheKey } from './key.ts';

export type Place =
  | { readonly kind: 'branch'; readonly branch: string }
  | { readonly kind: 'pull-request'; readonly number: number }
  /** All tags together: no other run would ever ask for the cache of one of them. */
  | { readonly kind: 'tags' };

export interface Places {
  /** Undefined for a run whose ref is gone after it: the merge queue's. */
  readonly own: Place | undefined;
  /** The base and the default branch, without the own place. */
  readonly others: readonly Place[];
}

const BRANCH = 'refs/heads/';

export function placesOf(source: Source): Places {
  const { target, baseRef, repository } = source;
  const base = target.kind === 'pull-request' || target.kind === 'merge-queue' ? target.base : branchIn(baseRef);
  const own = ownPlace(source);
  const branches = [...new Set([base, repository.defaultBranch])].filter((branch) => branch);
  const others = branches.map((branch): Place => ({ kind: 'branch', branch: branch ?? '' }));
  return { own, others: others.filter((place) => own === undefined || !isSame(place, own)) };
}

function ownPlace(source: Source): Place | undefined {
  const { target } = source;
  if (target.kind === 'tag') return { kind: 'tags' };
  if (target.kind === 'branch') return target.branch === '' ? undefined : { kind: 'branch', branch: target.branch };
  const number = pullRequestOf(source);
  return number === undefined || number < 1 ? undefined : { kind: 'pull-request', number };
}

function branchIn(ref: string | undefined): string {
  return ref?.startsWith(BRANCH) ? ref.slice(BRANCH.length) : '';
}

function isSame(one: Place, other: Place): boolean {
  return describePlace(one) === describePlace(other);
}

/** For a sentence: `pull request 12`, `main`, `all tags`. */
export function describePlace(place: Place): string {
  if (place.kind === 'branch') return `branch ${place.branch}`;
  return place.kind === 'tags' ? 'all tags' : `pull request ${place.number}`;
}

/** The ref by which GitHub's cache service knows the code of a run. */
export function refOf({ ref, target }: Source): string {
  switch (target.kind) {
    case 'branch':
      return `${BRANCH}${target.branch}`;
    case 'tag':
      return `refs/tags/${target.tag}`;
    case 'pull-request':
      return `refs/pull/${target.number}/merge`;
    case 'merge-queue':
      return ref;
  }
}

/** Together with the prefix and the scope this fits into a tag, of 128 characters. */
const BRANCH_MAX_LENGTH = 128 - PREFIX_MAX_LENGTH - 1 - 48 - 1 - 'branch-'.length;

/** The tag of a place: `[<prefix>-]branch-main-<scope>`, so that all that a pull request left is found by its start. */
export function placeReference({ trusted, pullRequests }: CacheImages, place: Place, scope: string): string {
  const image = place.kind === 'pull-request' ? pullRequests : trusted;
  return `${image.repository.name}:${placeStart(image, place)}${scope}`;
}

/** What the tags of a place start with, up to the scope. */
export function placeStart({ prefix }: Pick<CacheImage, 'prefix'>, place: Place): string {
  return `${[...(prefix === '' ? [] : [prefix]), placeName(place)].join('-')}-`;
}

function placeName(place: Place): string {
  if (place.kind === 'branch') return `branch-${cacheKey(place.branch, BRANCH_MAX_LENGTH)}`;
  return place.kind === 'tags' ? 'tags' : `pr-${place.number}`;
}
