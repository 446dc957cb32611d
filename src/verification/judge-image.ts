/** Whether an image is of the commit, and for the platforms, that are expected. Pure. */
import { LABEL } from '../image/label.ts';
import { type Finding, failed, passed } from './checks.ts';
import type { VerifiedImage } from './image.ts';

/**
 * Freshness: every platform's revision label has to be the commit.
 *
 * @param commit all of it, or its beginning
 */
export function judgeCommit({ platforms }: VerifiedImage, commit: string): Finding {
  const found = platforms.map(({ platform, labels }) => ({ platform, revision: labels[LABEL.revision] ?? '' }));
  if (found.length === 0) return failed('there is no image in it that could have labels');
  const wrong = found.filter(({ revision }) => !isCommit(revision, commit));
  if (wrong.length === 0) return passed(`the revision label is ${found[0]?.revision}`);
  const told = wrong.map(
    ({ platform, revision }) => `${platform} ${revision === '' ? 'has no revision label' : `is of ${revision}`}`,
  );
  return failed(`${told.join(', ')}; expected is ${commit}`);
}

function isCommit(revision: string, commit: string): boolean {
  return revision !== '' && revision.toLowerCase().startsWith(commit.toLowerCase());
}

/** Every platform that is expected is there; more do no harm. */
export function judgePlatforms({ platforms }: VerifiedImage, expected: readonly string[]): Finding {
  const there = platforms.map(({ platform }) => platform);
  const missing = expected.filter((platform) => !there.includes(platform));
  const have = there.length === 0 ? 'none' : [...new Set(there)].join(', ');
  return missing.length === 0 ? passed(have) : failed(`${missing.join(', ')} missing; there is ${have}`);
}
