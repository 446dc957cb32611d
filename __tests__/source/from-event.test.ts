import { describe, expect, it } from '@jest/globals';
import { type RunEvent, sourceFromEvent, targetOfRef } from '../../src/source/from-event.ts';
import { branchOf, pullRequestOf, type Source } from '../../src/source/source.ts';
import {
  mergeGroup,
  pullRequest,
  pullRequestFromDependabot,
  pullRequestFromFork,
  pullRequestTarget,
  workflowRun,
} from '../events/pull-request.ts';
import {
  create,
  pushOfTag,
  pushToBranch,
  pushToDefaultBranch,
  release,
  runEvent,
  schedule,
  workflowDispatch,
} from '../events/push.ts';
import { BEFORE, HEAD, MERGE } from '../events/repository.ts';

const source = (event: RunEvent, pullRequestSha: 'head' | 'merge' = 'head') =>
  sourceFromEvent(event, { pullRequestSha });
const branch = (name: string) => ({ kind: 'branch', branch: name });
const pull = { kind: 'pull-request', number: 12, branch: 'feature/Login', base: 'main' };

describe('the target', () => {
  it.each<[string, RunEvent, object, boolean]>([
    [
      'a fork’s branch may be called like our default branch',
      pullRequestFromFork(),
      { ...pull, branch: 'main' },
      false,
    ],
    ['a new branch is not the default branch', create('branch', 'feature/x'), branch('feature/x'), false],
    ['a new tag is no branch', create('tag', 'v1'), { kind: 'tag', tag: 'v1' }, false],
    ['a tag called like the default branch', pushOfTag('main'), { kind: 'tag', tag: 'main' }, false],
    ['pull_request_target runs in the base branch and is for the pull request', pullRequestTarget(), pull, false],
    ['a merge queue', mergeGroup(), { kind: 'merge-queue', number: 12, base: 'main' }, false],
    [
      'a merge queue of a branch with a slash',
      mergeGroup('release/1', 7),
      { kind: 'merge-queue', number: 7, base: 'release/1' },
      false,
    ],
    [
      'workflow_run is for the branch of the run before it',
      workflowRun({ branch: 'feature/x' }),
      branch('feature/x'),
      false,
    ],
    ['workflow_run of the default branch', workflowRun(), branch('main'), true],
    ['a manual run of a tag', workflowDispatch('refs/tags/v2'), { kind: 'tag', tag: 'v2' }, false],
    ['a manual run', workflowDispatch(), branch('main'), true],
    ['a schedule', schedule(), branch('main'), true],
    ['a release', release('v1.0.0-rc.1'), { kind: 'tag', tag: 'v1.0.0-rc.1' }, false],
    ['a push to a branch', pushToBranch(), branch('feature/Login'), false],
    [
      'a push to a default branch of another name',
      pushToDefaultBranch({ defaultBranch: 'trunk' }),
      branch('trunk'),
      true,
    ],
    ['a push of a tag', pushOfTag(), { kind: 'tag', tag: 'v1.2.3' }, false],
    ['a pull request', pullRequest(), pull, false],
    ['an event without a payload', runEvent('push', 'refs/heads/main', {}), branch('main'), false],
    [
      'a pull request’s event without a pull request',
      runEvent('pull_request', 'refs/pull/3/merge', {}),
      { kind: 'pull-request', number: 3, branch: '', base: '' },
      false,
    ],
    [
      'a merge queue without a payload',
      runEvent('merge_group', mergeGroup().ref, {}),
      { kind: 'merge-queue', number: 12, base: 'main' },
      false,
    ],
    [
      'a merge queue whose ref says nothing',
      runEvent('merge_group', 'refs/heads/x', {}),
      { kind: 'merge-queue', number: undefined, base: '' },
      false,
    ],
  ])('%s', (_, event, target, onDefaultBranch) => {
    const { target: found, onDefaultBranch: isDefault } = source(event);
    expect([found, isDefault]).toEqual([target, onDefaultBranch]);
  });

  it.each([
    ['refs/pull/7/head', { kind: 'pull-request', number: 7, branch: '', base: '' }],
    ['refs/pull/x/head', branch('refs/pull/x/head')],
    ['refs/heads/pull/7/merge', branch('pull/7/merge')],
    ['refs/heads/refs/tags/x', branch('refs/tags/x')],
  ])('of the ref %s', (ref, target) => {
    expect(targetOfRef(ref)).toEqual(target);
  });

  it('gives branch and pull request where there is one', () => {
    const events = [pushToBranch(), pushOfTag(), pullRequest(), mergeGroup()].map((event) => source(event));
    expect(events.map(branchOf)).toEqual(['feature/Login', undefined, 'feature/Login', undefined]);
    expect(events.map(pullRequestOf)).toEqual([undefined, undefined, 12, undefined]);
  });
});

describe('the commit', () => {
  const DATE = '2024-02-29T23:59:59+01:00';
  it.each<[string, Source, string, string, string | undefined]>([
    ['of a pull request is its head', source(pullRequest()), HEAD, MERGE, undefined],
    ['of a pull request is the merge when asked for', source(pullRequest(), 'merge'), MERGE, MERGE, undefined],
    [
      'of pull_request_target is the head, though the run has the base',
      source(pullRequestTarget()),
      HEAD,
      BEFORE,
      undefined,
    ],
    ['of a merge queue', source(mergeGroup(), 'merge'), HEAD, HEAD, '2024-02-29T22:59:59Z'],
    ['of workflow_run is that of the run before it', source(workflowRun()), HEAD, BEFORE, '2024-02-29T22:59:59Z'],
    ['of a push comes with its date', source(pushToBranch()), HEAD, HEAD, DATE],
    ['of a schedule has no date', source(schedule()), HEAD, HEAD, undefined],
    [
      'of a push whose payload is of another commit has no date',
      source({ ...pushToBranch(), sha: MERGE }),
      MERGE,
      MERGE,
      undefined,
    ],
  ])('%s', (_, { headSha, runSha, commitDate }, head, run, date) => {
    expect([headSha, runSha, commitDate]).toEqual([head, run, date]);
  });
});

describe('trust', () => {
  const DEPENDABOT = 'the run was started by Dependabot, whose token cannot write';
  const GONE = 'the repository that the code comes from is gone or unknown';
  it.each<[string, RunEvent, string | undefined]>([
    [
      'pull_request_target of a fork has a token that can write',
      pullRequestTarget({ from: 'stranger/App' }),
      'the code comes from the fork stranger/App',
    ],
    ['workflow_run of a fork', workflowRun({ from: 'stranger/App' }), 'the code comes from the fork stranger/App'],
    ['workflow_run of a fork that was deleted', workflowRun({ from: null }), GONE],
    ['a pull request of a fork', pullRequestFromFork(), 'the code comes from the fork stranger/App'],
    ['a pull request of a fork that was deleted', pullRequest({ from: null }), GONE],
    ['Dependabot’s pull request', pullRequestFromDependabot(), DEPENDABOT],
    ['Dependabot’s push', pushToBranch('dependabot/x', { actor: 'dependabot[bot]' }), DEPENDABOT],
    ['our own repository in another spelling', pullRequest({ from: 'octo-org/app' }), undefined],
    ['a pull request', pullRequest(), undefined],
    ['pull_request_target', pullRequestTarget(), undefined],
    ['workflow_run', workflowRun(), undefined],
    ['a push', pushToBranch(), undefined],
    ['a merge queue', mergeGroup(), undefined],
  ])('%s', (_, event, untrusted) => {
    expect(source(event).untrusted).toBe(untrusted);
  });
});

describe('the repository', () => {
  it('is described by the payload', () => {
    expect(source(pushToBranch('x', { isPrivate: true })).repository).toEqual({
      fullName: 'Octo-Org/App',
      owner: 'Octo-Org',
      name: 'App',
      url: 'https://github.com/Octo-Org/App',
      description: 'An application',
      license: 'MIT',
      defaultBranch: 'main',
      isPrivate: true,
    });
  });

  it('leaves out what is unknown, and nothing is guessed', () => {
    const serverUrl = 'https://github.example';
    expect(source(runEvent('push', 'refs/heads/main', { repository: 'odd' }, { serverUrl })).repository).toEqual({
      fullName: 'Octo-Org/App',
      owner: 'Octo-Org',
      name: 'App',
      url: 'https://github.example/Octo-Org/App',
      description: undefined,
      license: undefined,
      defaultBranch: undefined,
      isPrivate: undefined,
    });
    const { description, license } = source(pushToBranch('x', { description: null, license: null })).repository;
    expect([description, license]).toEqual([undefined, undefined]);
  });
});
