/** Tags that are meant to move: what moves them. */
import { branchOf, type Source } from '../source/source.ts';
import { isPartialVersion } from './complete-version.ts';
import { branchOfRef, rulesRef } from './rule-ref.ts';
import { safeName, validTag } from './safe-name.ts';

/** What a tag moves with: whatever is newest, the commits of a branch, or the releases of a line of versions. */
export type Moves = 'latest' | 'branch' | 'version';

/** Tags that say by their name that they are the newest: `latest`, `python-latest`. */
export function saysLatest(tag: string): boolean {
  return tag === 'latest' || tag.endsWith('-latest');
}

/** What moves a tag that somebody wrote out, as far as its text tells. */
export function movesByText(tag: string, source: Source): Moves | undefined {
  if (saysLatest(tag)) return 'latest';
  if (isPartialVersion(tag)) return 'version';
  return isBranchTag(tag, source) ? 'branch' : undefined;
}

/** Whether a tag is the branch of this run: made safe as our rules do it, or as docker/metadata-action does. */
function isBranchTag(tag: string, source: Source): boolean {
  const branches = [branchOf(source), branchOfRef(rulesRef(source))];
  return branches.some((name) => Boolean(name) && (tag === safeName(name ?? '') || tag === validTag(name ?? '')));
}

/** A tag that holds the commit stays with it, whatever else it is made of. */
export function namesCommit(tag: string, { headSha, runSha }: Source): boolean {
  return [headSha, runSha].some((sha) => sha.length >= COMMIT_LENGTH && tag.includes(sha.slice(0, COMMIT_LENGTH)));
}

/** So many digits of a commit are no accident. */
export const COMMIT_LENGTH = 7;
