import { existsSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { runFactsOf } from '../../src/actions/step/run-facts.ts';
import { chooseContext, contextProblems } from '../../src/build/context.ts';
import type { RunEvent } from '../../src/source/from-event.ts';
import { sourceFromEvent } from '../../src/source/from-event.ts';
import { pullRequest, pullRequestTarget, workflowRun } from '../events/pull-request.ts';
import { pushToBranch } from '../events/push.ts';
import { BEFORE, HEAD, MERGE } from '../events/repository.ts';
import { Folders } from '../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());

/** Chooses the context of a run in a folder. */
function choose(
  inputs: { context?: string; file?: string },
  {
    event = pushToBranch('a#b'),
    files = {},
    env = {},
  }: {
    event?: RunEvent;
    files?: Record<string, string>;
    env?: Record<string, string>;
  } = {},
) {
  const source = sourceFromEvent(event, { pullRequestSha: 'head' });
  const { git } = runFactsOf({ event, all: env });
  const facts = { workspace: folders.make(files), source, git, exists: existsSync };
  return chooseContext({ context: '', file: '', ...inputs }, facts);
}

const COMMIT = `https://github.com/Octo-Org/App.git#${HEAD}`;

describe('the context', () => {
  it.each([
    ['https://github.com/a/b.git#main:dir'],
    ['git@github.com:a/b.git'],
    ['github.com/a/b'],
    ['ssh://git@host/a'],
    ['git://host/a'],
    ['oci-layout://x'],
    ['docker-image://alpine'],
  ])('that is remote is passed on: %s', (context) => {
    expect(choose({ context })).toEqual({ kind: 'remote', address: context, why: 'as given' });
  });

  it.each([['.'], ['app'], ['./github.com/x'], ['/abs'], ['-']])('that is a folder is passed on: %s', (context) => {
    expect(choose({ context })).toEqual({ kind: 'path', path: context, why: 'as given' });
  });

  it.each<[string, Record<string, string>, string]>([
    ['a checkout without a Dockerfile', { '.git/HEAD': '' }, ''],
    ['a Dockerfile without a checkout', { Dockerfile: '' }, ''],
    ['the file that is asked for', { 'docker/Dockerfile': '' }, 'docker/Dockerfile'],
  ])('is the folder with %s', (_, files, file) => {
    expect(choose({ file }, { files })).toEqual({ kind: 'path', path: '.', why: 'the checked-out folder' });
  });

  it.each<[string, string, string, string]>([
    ['the repository', '{{defaultContext}}', COMMIT, 'the commit itself, as given'],
    ['a folder of it', '{{ defaultContext }}:app/x', `${COMMIT}:app/x`, 'the commit itself, as given'],
    ['the same in three braces', '{{{defaultContext}}}:app', `${COMMIT}:app`, 'the commit itself, as given'],
    ['what is unknown, as nothing', '{{nope}}', COMMIT, 'the commit itself, because "{{nope}}" stands for nothing'],
    ['another address', 'https://x.test/{{nope}}a.git', 'https://x.test/a.git', 'as given'],
  ])('may name %s', (_, context, address, why) => {
    expect(choose({ context }, { files: { Dockerfile: '' } })).toEqual({ kind: 'remote', address, why });
  });

  it('may be a folder with an expression that stands for nothing', () => {
    expect(choose({ context: 'app{{nope}}' })).toEqual({ kind: 'path', path: 'app', why: 'as given' });
  });
});

describe('the context without a checkout', () => {
  const HEAD_FIRST = { DOCKER_DEFAULT_GIT_CONTEXT_PR_HEAD_REF: 'true' };
  const NOTHING = 'because nothing is checked out';
  it.each<[string, RunEvent, Record<string, string>, string, string]>([
    ['a push', pushToBranch('a#b'), {}, HEAD, `the commit itself, ${NOTHING}`],
    [
      'a pull request is the commit of its merge, and says so',
      pullRequest(),
      {},
      MERGE,
      `the merge commit f3b2e1a that GitHub made of the pull request, ${NOTHING}; the names speak of its head 6dcb09b`,
    ],
    ['a pull request may be its head', pullRequest(), HEAD_FIRST, HEAD, `the commit itself, ${NOTHING}`],
    [
      'a pull request’s trusted run is the base, and says that the names mean something else',
      pullRequestTarget(),
      HEAD_FIRST,
      BEFORE,
      `76ae82e, the commit of the event pull_request_target, ${NOTHING}; the names speak of 6dcb09b, which is NOT what is built: check it out before this step to build it`,
    ],
    [
      'a ref, where no commit is known',
      { ...pushToBranch('a#b'), sha: '' },
      {},
      'refs/heads/a#b',
      `the commit itself, ${NOTHING}`,
    ],
  ])('of %s', (_, event, env, commit, why) => {
    expect(choose({}, { event, env })).toEqual({
      kind: 'remote',
      address: `https://github.com/Octo-Org/App.git#${commit}`,
      why,
    });
  });

  it('says the same of a run after another run, and of the context by its name', () => {
    const event = workflowRun();
    const { why } = choose({}, { event });
    expect(why).toMatch(/^[0-9a-f]{7}, the commit of the event workflow_run, .*which is NOT what is built/);
    expect(choose({ context: '{{defaultContext}}:app' }, { event }).why).toContain('which is NOT what is built');
  });
});

describe('what is missing', () => {
  const problemsIn = (files: Record<string, string>, path: string, file = '') => {
    const folder = folders.make(files);
    const problems = contextProblems({ kind: 'path', path, why: 'x' }, { context: path, file }, folder, existsSync);
    return problems.map(({ input, problem }) => `${input} ${problem.replaceAll(folder, 'WORKSPACE')}`);
  };

  it.each<[string, Record<string, string>, string, string, string[]]>([
    ['a Dockerfile in lower case is found', { dockerfile: '' }, '.', '', []],
    ['a Dockerfile in a folder', { 'app/Dockerfile': '' }, 'app', '', []],
    [
      'a file is looked for in the workspace, not in the context',
      { 'app/x': '', Dockerfile: '' },
      'app',
      'Dockerfile',
      [],
    ],
    ['a file that is an address is BuildKit’s to fetch', { x: '' }, '.', 'https://x.test/Dockerfile', []],
    [
      'a file in lower case is not found when it was named',
      { dockerfile: '' },
      '.',
      'Dockerfile',
      ['file there is no Dockerfile at "WORKSPACE/Dockerfile"'],
    ],
    [
      'no Dockerfile in the context',
      { Dockerfile: '', 'app/x': '' },
      'app',
      '',
      ['file there is no Dockerfile at "WORKSPACE/app/Dockerfile"'],
    ],
    ['no folder', { Dockerfile: '' }, 'app', '', ['context the folder "app" is not there in WORKSPACE']],
    ['no folder, whatever the file', {}, 'a\nb', 'x', ['context the folder "a\\nb" is not there in WORKSPACE']],
  ])('%s', (_, files, path, file, expected) => {
    expect(problemsIn(files, path, file)).toEqual(expected);
  });

  it('is not looked for in a remote context', () => {
    const remote = { kind: 'remote', address: 'https://x.test/a.git', why: 'x' } as const;
    expect(contextProblems(remote, { context: '', file: 'x' }, folders.make(), existsSync)).toEqual([]);
  });
});
