/** Which caches nobody will read any more: those of closed pull requests and deleted branches. */
import type { CacheImage } from '../cache/cache-image.ts';
import { placeStart } from '../cache/places.ts';
import { formatAge } from './age.ts';
import type { Moment, Refs, Verdict } from './judge.ts';

export interface CachePolicy {
  /** The pull request that was just closed, when nothing but it is looked at. */
  readonly closed: number | undefined;
  /** Milliseconds for which a pull request's or branch's cache may lie unused; undefined for any. */
  readonly maxAge: number | undefined;
  readonly defaultBranch: string | undefined;
  readonly refs: Refs;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const stays = (why: string): Verdict => ({ goes: false, why });
const goes = (why: string): Verdict => ({ goes: true, why });

/**
 * The verdict on an entry of GitHub's cache service.
 *
 * @param ref whose it is, such as `refs/pull/12/merge`
 * @param used when it was last read
 */
export function judgeCacheRef(ref: string, used: Moment | undefined, policy: CachePolicy): Verdict {
  const number = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  if (number !== undefined) return judgePullRequest(Number(number), used, policy);
  if (policy.closed !== undefined) return stays(`it is not of pull request ${policy.closed}`);
  if (branch === undefined) return stays('it is of no branch and no pull request');
  if (!policy.refs.branches.has(branch)) return goes(`branch ${branch} is deleted`);
  return branch === policy.defaultBranch
    ? stays('it is the default branch')
    : unused(`branch ${branch} is there`, used, policy);
}

/**
 * The verdict on a tag of a registry's cache.
 *
 * @returns undefined when the tag is none
 */
export function judgeCacheTag(
  tag: string,
  image: CacheImage,
  moment: Moment | undefined,
  policy: CachePolicy,
): Verdict | undefined {
  if (!/-[0-9a-f]{16}$/.test(tag)) return undefined;
  const front = image.prefix === '' ? '' : `${image.prefix}-`;
  if (!tag.startsWith(front)) return undefined;
  const number = /^pr-(\d{1,9})-/.exec(tag.slice(front.length))?.[1];
  if (number !== undefined) return judgePullRequest(Number(number), moment, policy);
  if (tag.startsWith(`${front}tags-`)) return stays('it is of all tags');
  if (!tag.startsWith(`${front}branch-`)) return undefined;
  if (policy.closed !== undefined) return stays(`it is not of pull request ${policy.closed}`);
  // The scope behind a branch may be anything: a branch whose name another one's begins with protects that one too.
  const starts = [...policy.refs.branches].filter((branch) =>
    tag.startsWith(placeStart(image, { kind: 'branch', branch })),
  );
  const [branch] = starts;
  if (branch === undefined) return goes('its branch is deleted');
  const isDefault = policy.defaultBranch !== undefined && starts.includes(policy.defaultBranch);
  return isDefault ? stays('it is the default branch') : unused(`branch ${branch} is there`, moment, policy);
}

function judgePullRequest(number: number, used: Moment | undefined, policy: CachePolicy): Verdict {
  if (policy.closed !== undefined && number !== policy.closed)
    return stays(`it is not of pull request ${policy.closed}`);
  if (!policy.refs.openPullRequests.has(number)) return goes(`pull request ${number} is closed`);
  return unused(`pull request ${number} is open`, used, policy);
}

function unused(why: string, used: Moment | undefined, { maxAge, now }: CachePolicy): Verdict {
  if (maxAge === undefined || used === undefined || now - used.at < maxAge) return stays(why);
  return goes(`${why}, but it was not used for ${formatAge(now - used.at)} ${used.source}`);
}
