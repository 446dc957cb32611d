import { existsSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { chooseContext, contextProblems } from '../../src/build/context.ts';
import { sourceFromEvent } from '../../src/source/from-event.ts';
import { pullRequest } from '../events/pull-request.ts';
import { pushToBranch } from '../events/push.ts';
import { HEAD } from '../events/repository.ts';
import { Folders } from '../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const push = sourceFromEvent(pushToBranch('a#b'), { pullRequestSha: 'head' });
const pull = sourceFromEvent(pullRequest(), { pullRequestSha: 'head' });
const nothing = { context: '', file: '' };
const COMMIT = 'the commit itself, because nothing is checked out';

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
    expect(chooseContext({ context, file: '' }, folders.make(), push, existsSync)).toEqual({
      kind: 'remote',
      address: context,
      why: 'as given',
    });
  });

  it.each([['.'], ['app'], ['./github.com/x'], ['/abs'], ['-']])('that is a folder is passed on: %s', (context) => {
    expect(chooseContext({ context, file: '' }, folders.make(), push, existsSync)).toEqual({
      kind: 'path',
      path: context,
      why: 'as given',
    });
  });

  it.each([
    ['a checkout without a Dockerfile', { '.git/HEAD': '' }, ''],
    ['a Dockerfile without a checkout', { Dockerfile: '' }, ''],
    ['the file that is asked for', { 'docker/Dockerfile': '' }, 'docker/Dockerfile'],
  ])('is the folder with %s', (_, files, file) => {
    expect(chooseContext({ context: '', file }, folders.make(files), push, existsSync)).toEqual({
      kind: 'path',
      path: '.',
      why: 'the checked-out folder',
    });
  });

  it.each([
    ['the commit, whatever its branch is called', push, `https://github.com/Octo-Org/App.git#${HEAD}`],
    [
      'the ref of a pull request, whose commit nobody may fetch',
      pull,
      'https://github.com/Octo-Org/App.git#refs/pull/12/merge',
    ],
    [
      'the ref, where the commit is unknown',
      { ...push, runSha: '' },
      'https://github.com/Octo-Org/App.git#refs/heads/a#b',
    ],
  ])('without a checkout is %s', (_, source, address) => {
    expect(chooseContext(nothing, folders.make(), source, existsSync)).toEqual({
      kind: 'remote',
      address,
      why: COMMIT,
    });
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
