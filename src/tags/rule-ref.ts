/**
 * The ref that docker/metadata-action's rules look at. It is the ref of the run, not what the run is for: a
 * `workflow_run` stands on the default branch. Our own rules look at the source's target instead.
 */
import type { Source } from '../source/source.ts';

const BRANCH = 'refs/heads/';
const TAG = 'refs/tags/';
const PULL = 'refs/pull/';

/** The full ref; `pull_request_target` runs on the base branch, and is taken for the pull request all the same. */
export function rulesRef({ event, ref, target }: Source): string {
  const isForPull = event.includes('pull_request_target') && target.kind === 'pull-request';
  return isForPull && !ref.startsWith(PULL) ? `${PULL}${target.number}/merge` : ref;
}

/** The branch's name, undefined when the ref is none. */
export function branchOfRef(ref: string): string | undefined {
  return ref.startsWith(BRANCH) ? ref.slice(BRANCH.length) : undefined;
}

export function tagOfRef(ref: string): string | undefined {
  return ref.startsWith(TAG) ? ref.slice(TAG.length) : undefined;
}

/** `7` for `refs/pull/7/merge`, `7/head` for `refs/pull/7/head`. */
export function pullOfRef(ref: string): string | undefined {
  return ref.startsWith(PULL) ? ref.slice(PULL.length).replace(/\/merge$/, '') : undefined;
}
