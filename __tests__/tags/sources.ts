/** Sources for the tests of naming: one repository, seen from every kind of event. */
import type { Source, Target } from '../../src/source/source.ts';

export const HEAD_SHA = '860c1904a1ce19322e91ac35af1ab07466440c37';
export const MERGE_SHA = 'abc1234def5678900112233445566778899aabbc';

export const REPOSITORY: Source['repository'] = {
  fullName: 'Owner/Repo',
  owner: 'Owner',
  name: 'Repo',
  url: 'https://github.com/Owner/Repo',
  description: 'An app, with "quotes" & a = sign',
  license: 'MIT',
  defaultBranch: 'main',
  isPrivate: false,
};

function source(event: string, ref: string, target: Target, changes: Partial<Source>): Source {
  return {
    event,
    ref,
    target,
    headSha: HEAD_SHA,
    runSha: HEAD_SHA,
    commitDate: '2020-01-10T00:30:00Z',
    onDefaultBranch: target.kind === 'branch' && target.branch === 'main',
    untrusted: undefined,
    repository: REPOSITORY,
    ...changes,
  };
}

export function onBranch(branch: string, changes: Partial<Source> = {}): Source {
  return source('push', `refs/heads/${branch}`, { kind: 'branch', branch }, changes);
}

export function onTag(tag: string, changes: Partial<Source> = {}): Source {
  return source('push', `refs/tags/${tag}`, { kind: 'tag', tag }, changes);
}

export function onPullRequest(number: number, branch = 'feature/x', changes: Partial<Source> = {}): Source {
  const target: Target = { kind: 'pull-request', number, branch, base: 'main' };
  return source('pull_request', `refs/pull/${number}/merge`, target, { runSha: MERGE_SHA, ...changes });
}

export function onSchedule(changes: Partial<Source> = {}): Source {
  return onBranch('main', { event: 'schedule', ...changes });
}

export function inMergeQueue(number: number | undefined, changes: Partial<Source> = {}): Source {
  const ref = `refs/heads/gh-readonly-queue/main/pr-${number ?? 0}-${HEAD_SHA}`;
  return source('merge_group', ref, { kind: 'merge-queue', number, base: 'main' }, changes);
}
