import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { sourceFromEvent } from '../../src/source/from-event.ts';
import { commitDate, type Git, sourceFromGit } from '../../src/source/from-git.ts';
import { pullRequestFromFork } from '../events/pull-request.ts';
import { pushToBranch } from '../events/push.ts';
import { Folders } from '../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const DATE = '2024-02-29T23:59:59+01:00';
const ENVIRONMENT = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_DATE: DATE,
  GIT_COMMITTER_DATE: DATE,
};

const run = (folder: string, args: readonly string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=Mona', '-c', 'user.email=m@x.test', ...args], {
    env: ENVIRONMENT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

const gitIn =
  (folder: string): Git =>
  async (...args) => {
    try {
      return run(folder, args);
    } catch {
      return undefined;
    }
  };

/** A repository with one commit on `main`, after these commands. */
function repositoryAfter(...commands: string[]): string {
  const folder = folders.make({ 'a.txt': 'a' });
  const first = ['init --initial-branch=main', 'add .', 'commit --message=first'];
  for (const command of [...first, ...commands]) run(folder, command.split(' '));
  return folder;
}

const event = sourceFromEvent(pushToBranch('from-event'), { pullRequestSha: 'head' });

describe('what is checked out', () => {
  it.each<[string, string[], object, string, boolean]>([
    [
      'a detached head at a branch with a slash, which is no remote',
      ['checkout -b feature/x', 'branch -D main', 'checkout --detach'],
      { kind: 'branch', branch: 'feature/x' },
      'refs/heads/feature/x',
      false,
    ],
    [
      'a detached head at a remote branch with a slash, as actions/checkout leaves it',
      ['update-ref refs/remotes/origin/feature/x HEAD', 'checkout --detach', 'branch -D main'],
      { kind: 'branch', branch: 'feature/x' },
      'refs/heads/feature/x',
      false,
    ],
    [
      'a detached head at the remote’s head and branch',
      [
        'update-ref refs/remotes/origin/main HEAD',
        'symbolic-ref refs/remotes/origin/HEAD refs/remotes/origin/main',
        'checkout --detach',
        'branch -D main',
      ],
      { kind: 'branch', branch: 'main' },
      'refs/heads/main',
      true,
    ],
    [
      'a detached head at a pull request',
      ['update-ref refs/remotes/pull/12/merge HEAD', 'checkout --detach', 'branch -D main'],
      { kind: 'pull-request', number: 12, branch: '', base: '' },
      'refs/pull/12/merge',
      false,
    ],
    [
      'a detached head at a tag, which counts before the branch',
      ['tag v1.0/x', 'checkout --detach'],
      { kind: 'tag', tag: 'v1.0/x' },
      'refs/tags/v1.0/x',
      false,
    ],
    ['a branch at a tag is still a branch', ['tag v1'], { kind: 'branch', branch: 'main' }, 'refs/heads/main', true],
    [
      'a detached head that nothing names leaves the event’s ref',
      ['checkout --detach', 'branch -D main'],
      { kind: 'branch', branch: 'from-event' },
      'refs/heads/from-event',
      false,
    ],
    ['a branch', ['checkout -b other'], { kind: 'branch', branch: 'other' }, 'refs/heads/other', false],
  ])('%s', async (_, commands, target, ref, onDefaultBranch) => {
    const folder = repositoryAfter(...commands);
    const sha = run(folder, ['rev-parse', 'HEAD']);
    expect(await sourceFromGit(event, gitIn(folder))).toEqual({
      ...event,
      target,
      ref,
      onDefaultBranch,
      headSha: sha,
      runSha: sha,
      commitDate: DATE,
    });
  });

  it('stays a stranger’s when the event is one', async () => {
    const fork = sourceFromEvent(pullRequestFromFork(), { pullRequestSha: 'head' });
    const found = await sourceFromGit(fork, gitIn(repositoryAfter()));
    expect([found?.untrusted, found?.onDefaultBranch]).toEqual(['the code comes from the fork stranger/App', true]);
  });

  it.each([
    ['in a folder without a repository', () => folders.make()],
    ['in a folder that is not there', () => join(folders.make(), 'nowhere')],
    [
      'in a repository without a commit',
      () => {
        const folder = folders.make();
        run(folder, ['init']);
        return folder;
      },
    ],
  ])('is nothing %s', async (_, folder) => {
    expect(await sourceFromGit(event, gitIn(folder()))).toBeUndefined();
  });
});

describe('the date of a commit', () => {
  it.each([
    ['that is there', 'HEAD', DATE],
    ['that was not fetched', 'f'.repeat(40), undefined],
  ])('%s', async (_, sha, date) => {
    expect(await commitDate(gitIn(repositoryAfter()), sha)).toBe(date);
  });
});
