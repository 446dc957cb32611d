/**
 * Events of proposed changes: pull requests, the merge queue, and runs that follow another run.
 *
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request
 */
import type { RunEvent } from '../../src/source/from-event.ts';
import { runEvent } from './push.ts';
import { BEFORE, commit, HEAD, MERGE, repository, user } from './repository.ts';

export interface PullRequestOptions {
  readonly number?: number;
  readonly branch?: string;
  readonly base?: string;
  readonly actor?: string;
  /** The repository of the head branch; null when it has been deleted. */
  readonly from?: string | null;
}

function pullRequestPayload({
  number = 12,
  branch = 'feature/Login',
  base = 'main',
  actor = 'mona',
  from = 'Octo-Org/App',
}: PullRequestOptions) {
  const own = repository();
  const head = from === null ? null : { ...repository({ fullName: from }), fork: from !== own.full_name };
  return {
    action: 'synchronize',
    number,
    pull_request: {
      id: 279147437,
      number,
      state: 'open',
      locked: false,
      title: 'Add a login',
      user: user(actor),
      draft: false,
      head: { label: `octo:${branch}`, ref: branch, sha: HEAD, user: user('octo'), repo: head },
      base: { label: `Octo-Org:${base}`, ref: base, sha: BEFORE, user: user('Octo-Org'), repo: own },
      merge_commit_sha: MERGE,
      merged: false,
      commits: 2,
    },
    before: BEFORE,
    after: HEAD,
    repository: own,
    sender: user(actor),
  };
}

/** A pull request within the repository; `from` makes it a fork's. */
export function pullRequest(options: PullRequestOptions = {}): RunEvent {
  const { number = 12, base = 'main', actor = 'mona' } = options;
  const more = { sha: MERGE, actor, baseRef: base };
  return runEvent('pull_request', `refs/pull/${number}/merge`, pullRequestPayload(options), more);
}

export function pullRequestFromFork(options: PullRequestOptions = {}): RunEvent {
  return pullRequest({ from: 'stranger/App', actor: 'stranger', branch: 'main', ...options });
}

export function pullRequestFromDependabot(): RunEvent {
  return pullRequest({ actor: 'dependabot[bot]', branch: 'dependabot/npm_and_yarn/jest-30.0.0' });
}

/** Runs in the base branch, with its commit and a token that can write. */
export function pullRequestTarget(options: PullRequestOptions = {}): RunEvent {
  const { base = 'main', actor = 'mona' } = options;
  const more = { sha: BEFORE, actor, baseRef: base };
  return runEvent('pull_request_target', `refs/heads/${base}`, pullRequestPayload(options), more);
}

export function mergeGroup(base = 'main', number = 12): RunEvent {
  const ref = `refs/heads/gh-readonly-queue/${base}/pr-${number}-${BEFORE}`;
  const payload = {
    action: 'checks_requested',
    merge_group: {
      head_sha: HEAD,
      head_ref: ref,
      base_sha: BEFORE,
      base_ref: `refs/heads/${base}`,
      head_commit: commit(HEAD, '2024-02-29T22:59:59Z'),
    },
    repository: repository(),
    sender: user('mona'),
  };
  return runEvent('merge_group', ref, payload);
}

/** Follows a run of another workflow; runs on the default branch whatever that run was for. */
export function workflowRun({ branch = 'main', from = 'Octo-Org/App' as string | null } = {}): RunEvent {
  const payload = {
    action: 'completed',
    workflow_run: {
      id: 30433642,
      name: 'Test',
      head_branch: branch,
      head_sha: HEAD,
      event: from === 'Octo-Org/App' ? 'push' : 'pull_request',
      status: 'completed',
      conclusion: 'success',
      pull_requests: [],
      head_commit: commit(HEAD, '2024-02-29T22:59:59Z'),
      repository: repository(),
      head_repository: from === null ? null : repository({ fullName: from }),
    },
    workflow: { id: 1, name: 'Test', path: '.github/workflows/test.yml' },
    repository: repository(),
    sender: user('mona'),
  };
  return runEvent('workflow_run', 'refs/heads/main', payload, { sha: BEFORE });
}
