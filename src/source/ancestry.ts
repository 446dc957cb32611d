/**
 * Which of two commits is the newer one: by the checked-out folder where that knows, else by asking GitHub. Both take
 * part of the answer from outside, so commits are checked before they go anywhere.
 */
import type { CompareStatus } from './compare-api.ts';
import type { Git } from './from-git.ts';
import { isCommit } from './source.ts';

/** What our commit is to the one that is there: the same, an ancestor, a descendant, or on another line. */
export type Relation = 'same' | 'older' | 'newer' | 'apart';

/** @returns undefined when nobody knows */
export type Compare = (there: string, ours: string) => Promise<Relation | undefined>;

export interface ComparisonOptions {
  readonly git: Git;
  /** GitHub's comparison, base first; undefined when it cannot tell. Asked only for commits of 40 hex digits. */
  readonly api: (there: string, ours: string) => Promise<CompareStatus | undefined>;
  /**
   * The commit at the head of the branch that the run is for: after a force-push it tells which line is left.
   * Left out for a run that is for no branch.
   */
  readonly branchHead?: () => Promise<string | undefined>;
}

/** Compares commits. Each pair is asked for once, and the branch, which may be pushed to meanwhile, every time. */
export function createComparison(options: ComparisonOptions): Compare {
  const relate = remembered((there, ours) => relationOf(there, ours, options));
  return async (there, ours) => {
    const relation = await relate(there, ours);
    if (relation !== 'apart' || options.branchHead === undefined) return relation;
    return byBranch(there, ours, await options.branchHead(), relate);
  };
}

async function relationOf(there: string, ours: string, { git, api }: ComparisonOptions): Promise<Relation | undefined> {
  if (there === ours) return 'same';
  if (!isCommit(there) || !isCommit(ours)) return undefined;
  return (await relationInGit(there, ours, git)) ?? relationByStatus(await api(there, ours));
}

/**
 * A shallow clone that finds a way between two commits is right; that it finds none proves nothing. A clone that
 * leaves out objects would fetch them one by one to find the way, so it is not asked.
 */
async function relationInGit(there: string, ours: string, git: Git): Promise<Relation | undefined> {
  const partial = await git('config', '--get-regexp', String.raw`^(remote\..*\.promisor|extensions\.partialclone)$`);
  if (partial !== undefined && partial !== '') return undefined;
  const base = await git('merge-base', there, ours);
  if (base === there) return 'newer';
  if (base === ours) return 'older';
  if (base === undefined || !isCommit(base)) return undefined;
  return (await git('rev-parse', '--is-shallow-repository')) === 'false' ? 'apart' : undefined;
}

const BY_STATUS: Readonly<Record<CompareStatus, Relation>> = {
  identical: 'same',
  ahead: 'newer',
  behind: 'older',
  diverged: 'apart',
};

function relationByStatus(status: CompareStatus | undefined): Relation | undefined {
  return status && BY_STATUS[status];
}

/**
 * Two commits on different lines, of which the branch has left one: a run of the other is a run of what was there
 * before a force-push. While nobody can tell what the branch is at, nobody can tell that either.
 */
async function byBranch(
  there: string,
  ours: string,
  head: string | undefined,
  relate: Compare,
): Promise<Relation | undefined> {
  if (head === undefined) return undefined;
  const [holdsTheirs, holdsOurs] = await Promise.all([isOn(there, head, relate), isOn(ours, head, relate)]);
  if (holdsTheirs === undefined || holdsOurs === undefined) return undefined;
  return holdsTheirs && !holdsOurs ? 'older' : 'apart';
}

async function isOn(commit: string, head: string, relate: Compare): Promise<boolean | undefined> {
  const relation = await relate(commit, head);
  return relation && (relation === 'same' || relation === 'newer');
}

/** What nobody knew may be known later. */
function remembered(compare: Compare): Compare {
  const known = new Map<string, Promise<Relation | undefined>>();
  return (there, ours) => {
    const key = `${there} ${ours}`;
    const answer = known.get(key) ?? compare(there, ours);
    known.set(key, answer);
    const forget = () => void known.delete(key);
    answer.then((relation) => relation ?? forget(), forget);
    return answer;
  };
}
