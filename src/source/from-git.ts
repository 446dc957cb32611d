/**
 * From the checked-out folder to the source: for runs whose event says nothing about what is checked out, such
 * as a scheduled run that checks out another branch.
 */
import { targetOfRef } from './from-event.ts';
import type { Source } from './source.ts';

/**
 * Runs git in the checked-out folder.
 *
 * @returns what it printed, trimmed; undefined when it failed
 */
export type Git = (...args: readonly string[]) => Promise<string | undefined>;

/** The commit and ref that are checked out, laid over what the event said about the rest. */
export async function sourceFromGit(fromEvent: Source, git: Git): Promise<Source | undefined> {
  const sha = await git('rev-parse', '--verify', 'HEAD');
  if (sha === undefined) return undefined;
  const ref = (await checkedOutRef(git)) ?? fromEvent.ref;
  const target = targetOfRef(ref);
  return {
    ...fromEvent,
    ref,
    target,
    headSha: sha,
    runSha: sha,
    commitDate: await commitDate(git, sha),
    onDefaultBranch: target.kind === 'branch' && target.branch === fromEvent.repository.defaultBranch,
  };
}

/** The full ref that is checked out: a branch, or what a detached head is decorated with. */
export async function checkedOutRef(git: Git): Promise<string | undefined> {
  return (await git('symbolic-ref', '--quiet', 'HEAD')) ?? (await detachedRef(git));
}

/** When a commit was made, ISO 8601 with offset; undefined when the folder does not hold it. */
export async function commitDate(git: Git, sha: string): Promise<string | undefined> {
  return (await git('show', '--no-patch', '--no-show-signature', '--format=%cI', sha)) || undefined;
}

/** actions/checkout leaves a detached head; the decoration then still tells the tag, pull request or branch. */
async function detachedRef(git: Git): Promise<string | undefined> {
  // Full names: in short ones the branch `feature/x` looks like the branch `x` of the remote `feature`.
  const decoration = await git('log', '-1', '--no-show-signature', '--decorate=full', '--format=%D', 'HEAD');
  const names = decoration?.split(', ').map((name) => name.replace(/^tag: /, '')) ?? [];
  for (const name of names) {
    if (name.startsWith('refs/tags/')) return name;
    const pull = /\/(pull\/\d+\/(?:merge|head))$/.exec(name);
    if (pull) return `refs/${pull[1]}`;
  }
  const branches = names.map((name) => /^refs\/(?:remotes\/[^/]+|heads)\/(.+)$/.exec(name)?.[1]);
  const branch = branches.find((name) => name !== undefined && name !== 'HEAD');
  return branch === undefined ? undefined : `refs/heads/${branch}`;
}
