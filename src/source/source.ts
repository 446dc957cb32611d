/**
 * What is being built and for whom: the commit, where it stands (branch, tag, pull request, merge queue), and
 * the repository around it. Everything that names, labels, caches or trusts starts from this one value.
 */

/** The place in the repository's life that a run is for. */
export type Target =
  | { readonly kind: 'branch' /** Raw name, without `refs/heads/`. */; readonly branch: string }
  | { readonly kind: 'tag' /** Raw name, without `refs/tags/`. */; readonly tag: string }
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      /** Raw name of the head branch; in a fork it may be called like one of ours. */
      readonly branch: string;
      readonly base: string;
    }
  | {
      readonly kind: 'merge-queue';
      /** The pull request at the head of the queued group, where the queue's ref tells it. */
      readonly number: number | undefined;
      readonly base: string;
    };

/** The repository as the event describes it; what the event leaves out is undefined, never guessed. */
export interface SourceRepository {
  /** `owner/name`, in the owner's own spelling. */
  readonly fullName: string;
  readonly name: string;
  readonly owner: string;
  readonly url: string;
  readonly description: string | undefined;
  /** SPDX identifier, such as `MIT`. */
  readonly license: string | undefined;
  readonly defaultBranch: string | undefined;
  readonly isPrivate: boolean | undefined;
}

export interface Source {
  /** GitHub's name of the event, such as `push` or `pull_request`. */
  readonly event: string;
  /** The full ref of the run, such as `refs/heads/main` or `refs/pull/7/merge`. */
  readonly ref: string;
  readonly target: Target;
  /** The commit people mean: a pull request's head, else the commit of the run. 40 hex digits. */
  readonly headSha: string;
  /** The commit of the run: for a pull request the merge commit that GitHub made for the test. */
  readonly runSha: string;
  /** When the commit was made, ISO 8601 with offset, where it is known without asking anybody. */
  readonly commitDate: string | undefined;
  /** True when the target is the repository's default branch. */
  readonly onDefaultBranch: boolean;
  /** The ref that a pushed Git tag was made from, in the few events that say so. */
  readonly baseRef?: string | undefined;
  /** Why this run is not ours to trust with writing, as a sentence; undefined when it is. */
  readonly untrusted: string | undefined;
  readonly repository: SourceRepository;
}

/** The branch behind the target: its own, or the head branch of a pull request. */
export function branchOf({ target }: Source): string | undefined {
  return target.kind === 'branch' || target.kind === 'pull-request' ? target.branch : undefined;
}

/** The pull request behind the target. */
export function pullRequestOf({ target }: Source): number | undefined {
  return target.kind === 'pull-request' ? target.number : undefined;
}

/** Whether a text is a commit's name in full, as GitHub has them. */
export function isCommit(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text);
}
