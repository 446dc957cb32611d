import { describe, expect, it } from '@jest/globals';
import type { Source } from '../../src/source/source.ts';
import { namesFor, tagsFor } from './naming.ts';
import { HEAD_SHA, inMergeQueue, onBranch, onPullRequest, onSchedule, onTag } from './sources.ts';

/** What is built, the lines of `tags`, and the tags that come of it. */
type Row = [name: string, source: Source, tags: string, expected: string[]];

const main = onBranch('main');
const branch = onBranch('my/branch');
const pull = onPullRequest(2);

function giveTags(rows: readonly Row[]): void {
  it.each(rows)('%s', async (_name, source, tags, expected) => {
    expect(await tagsFor(source, { tags })).toEqual(expected);
  });
}

describe('type=schedule', () => {
  giveTags([
    ['gives nothing on another event', main, 'type=schedule', []],
    ['is nightly', onSchedule(), 'type=schedule', ['nightly']],
    ['has a pattern', onSchedule(), 'type=schedule,pattern=weekly', ['weekly']],
    ['has a date in its pattern', onSchedule(), "type=schedule,pattern={{date 'YYYYMMDD'}}", ['20240506']],
    [
      'has a date in a time zone',
      onSchedule(),
      "type=schedule,pattern={{date 'YYYYMMDD-HHmmss' tz='Asia/Tokyo'}}",
      ['20240506-160809'],
    ],
    ['has the date of the commit', onSchedule(), "type=schedule,pattern={{commit_date 'YYYYMMDD'}}", ['20200110']],
    ['knows only dates in its pattern', onSchedule(), 'type=schedule,pattern=x{{branch}}', ['x']],
    ['an empty pattern gives nothing', onSchedule(), 'type=schedule,pattern=', []],
    ['prefix and suffix go around it', onSchedule(), 'type=schedule,prefix=a-,suffix=-z', ['a-nightly-z']],
  ]);
});

describe('type=semver', () => {
  const version = (tag: string, pattern: string, ...expected: string[]): Row => [
    `${tag} as ${pattern}`,
    onTag(tag),
    `type=semver,pattern=${pattern}`,
    expected,
  ];
  giveTags([
    version('v2.0.8-beta.67', '{{major}}.{{minor}}', '2.0.8-beta.67'),
    version('v2.0.8-beta.67', '{{major}}', '2.0.8-beta.67'),
    version('v2.0.8-beta.67', '{{raw}}', 'v2.0.8-beta.67'),
    version('v2.0.8-beta.67', '{{{ raw }}}', 'v2.0.8-beta.67'),
    version('v2.0.8-beta.67', '{{raw}}-x', '2.0.8-beta.67'),
    version('v2.0.8-beta.67', '{{version}}', '2.0.8-beta.67'),
    version('v1.2.3', '{{raw}}', 'v1.2.3', 'latest'),
    version('v1.2.3', '{{version}}', '1.2.3', 'latest'),
    version('v1.2.3', '{{major}}.{{minor}}', '1.2', 'latest'),
    version('v1.2.3', 'v{{major}}', 'v1', 'latest'),
    version('v1.2.3', '{{minor}}', '2', 'latest'),
    version('v1.2.3', '{{patch}}', '3', 'latest'),
    version('v0.0.3', '{{major}}', '0', 'latest'),
    version('v1.2.3', '{{branch}}'),
    version('v1.2.3', '{{#if major}}M{{/if}}{{major}}', 'M1', 'latest'),
    version('v1.2.3+build.5', '{{version}}', '1.2.3', 'latest'),
    version('v1.2.3+build.5', '{{raw}}', 'v1.2.3-build.5', 'latest'),
    version('p1/v1.2.3', '{{version}}'),
    version('v1.2', '{{version}}'),
    version('sometag', '{{version}}'),
    ['gives nothing on a branch', main, 'type=semver,pattern={{version}}', []],
    ['a value instead of the Git tag', main, 'type=semver,pattern={{version}},value=v1.0.0', ['1.0.0', 'latest']],
    ['an empty value is none', onTag('v1.2.3'), 'type=semver,pattern={{version}},value=', ['1.2.3', 'latest']],
    ['an expression as value', onTag('v1.2.3'), 'type=semver,pattern={{version}},value={{tag}}', ['1.2.3', 'latest']],
    ['an expression that gives no version', main, 'type=semver,pattern={{version}},value={{branch}}', []],
    [
      'match takes its group out of the Git tag, slashes and all',
      onTag('p1/v1.2.3'),
      'type=semver,pattern={{version}},match=v(\\d.\\d.\\d)$',
      ['1.2.3', 'latest'],
    ],
    [
      'match without a group takes all of it',
      onTag('p1/v1.2.3'),
      'type=semver,pattern={{version}},match=\\d\\.\\d\\.\\d',
      ['1.2.3', 'latest'],
    ],
    [
      'match that finds nothing changes nothing',
      onTag('v1.2.3'),
      'type=semver,pattern={{version}},match=x(.)',
      ['1.2.3', 'latest'],
    ],
    ['slashes become dashes', onTag('1.0.0-a/b'), 'type=semver,pattern={{version}}', ['1.0.0-a-b']],
  ]);
});

describe('type=pep440', () => {
  const version = (tag: string, pattern: string, ...expected: string[]): Row => [
    `${tag} as ${pattern}`,
    onTag(tag),
    `type=pep440,pattern=${pattern}`,
    expected,
  ];
  giveTags([
    version('v1.2.3rc2', '{{raw}}', 'v1.2.3rc2'),
    version('1.2.3rc2', '{{version}}', '1.2.3rc2'),
    version('1.2.3rc2', '{{major}}.{{minor}}', '1.2.3rc2'),
    version('1.2.3post1', '{{major}}.{{minor}}', '1.2.3.post1'),
    version('1.2.3beta2', '{{major}}.{{minor}}', '1.2.3b2'),
    version('1.0dev4', '{{major}}.{{minor}}', '1.0.dev4'),
    version('1.2.3', '{{raw}}', '1.2.3', 'latest'),
    version('v1.2.3', '{{version}}', '1.2.3', 'latest'),
    version('1.2.3', '{{major}}.{{minor}}', '1.2', 'latest'),
    version('1.2.3', 'v{{major}}', 'v1', 'latest'),
    version('1.2', '{{patch}}', '0', 'latest'),
    version('1!2.0', '{{version}}', '1-2.0', 'latest'),
    version('release', '{{version}}'),
    ['gives nothing on a branch', main, 'type=pep440,pattern={{version}}', []],
    ['a value', main, 'type=pep440,pattern={{version}},value=1.0', ['1.0', 'latest']],
    ['match', onTag('p1/v1.2.3'), 'type=pep440,pattern={{version}},match=v(\\d.\\d.\\d)$', ['1.2.3', 'latest']],
  ]);
});

describe('type=match', () => {
  const match = (tag: string, pattern: string, group: string, ...expected: string[]): Row => [
    `${pattern}, group ${group}, of ${tag}`,
    onTag(tag),
    `type=match,pattern=${pattern},group=${group}`,
    expected,
  ];
  giveTags([
    match('v1.2.3', '\\d.\\d.\\d', '0', '1.2.3', 'latest'),
    match('v2.0.8-beta.67', 'v(.*)', '1', '2.0.8-beta.67', 'latest'),
    match('v2.0.8-beta.67', 'v(\\d.\\d)', '1', '2.0', 'latest'),
    match('20200110-RC2', '\\d+', '0', '20200110', 'latest'),
    match('p1/v1.2.3', 'p1/v(\\d.\\d.\\d)', '1', '1.2.3', 'latest'),
    match('p1/v1.2.3', 'v(\\d)', '2'),
    match('v1.2.3', 'x', '0'),
    match('V1.2.3', '/v(.*)/i', '1', '1.2.3', 'latest'),
    match('v1.2.3', '/\\d/g', '1', '2', 'latest'),
    ['the group is the whole match by default', onTag('v1.2.3'), 'type=match,pattern=\\d', ['1', 'latest']],
    ['gives nothing on a branch', main, 'type=match,pattern=.*', []],
    ['a value', main, 'type=match,pattern=v(.*),group=1,value=v1.0', ['1.0', 'latest']],
  ]);
});

describe('type=edge', () => {
  giveTags([
    ['the default branch', main, 'type=edge', ['edge']],
    ['another branch', branch, 'type=edge', []],
    ['a branch that is named', branch, 'type=edge,branch=my/branch', ['edge']],
    ['an empty name is the default branch', main, 'type=edge,branch=', ['edge']],
    ['a Git tag', onTag('v1.2.3'), 'type=edge', []],
    ['a pull request', pull, 'type=edge', []],
  ]);
});

describe('type=ref', () => {
  giveTags([
    ['a branch', branch, 'type=ref,event=branch', ['my-branch']],
    ['a branch keeps its capitals and underscores', onBranch('My_B'), 'type=ref,event=branch', ['My_B']],
    ['a branch is what a schedule runs on', onSchedule(), 'type=ref,event=branch', ['main']],
    ['a Git tag, and latest with it', onTag('v1.2.3'), 'type=ref,event=tag', ['v1.2.3', 'latest']],
    [
      'a prerelease gets latest all the same, as with the peer',
      onTag('v1.2.3-rc.1'),
      'type=ref,event=tag',
      ['v1.2.3-rc.1', 'latest'],
    ],
    ['a Git tag with a slash', onTag('p1/v1'), 'type=ref,event=tag', ['p1-v1', 'latest']],
    ['a pull request', pull, 'type=ref,event=pr', ['pr-2']],
    ['a pull request with another prefix', pull, 'type=ref,event=pr,prefix=', ['2']],
    [
      'a pull_request_target, whose ref is the base branch',
      onPullRequest(2, 'x', { event: 'pull_request_target', ref: 'refs/heads/main' }),
      'type=ref,event=pr\ntype=ref,event=branch',
      ['pr-2'],
    ],
    [
      'the head of a pull request',
      onPullRequest(2, 'x', { ref: 'refs/pull/2/head' }),
      'type=ref,event=pr',
      ['pr-2-head'],
    ],
    ['a branch is no tag and no pull request', branch, 'type=ref,event=tag\ntype=ref,event=pr', []],
    [
      'a merge queue is a branch, as with the peer',
      inMergeQueue(7),
      'type=ref,event=branch',
      [`gh-readonly-queue-main-pr-7-${HEAD_SHA}`],
    ],
  ]);
});

describe('type=raw', () => {
  giveTags([
    ['a value', main, 'type=raw,value=foo', ['foo']],
    ['a value without its name', main, 'type=raw,foo', ['foo']],
    ['a bare word', main, 'foo', ['foo']],
    ['bare words between commas', main, '1.2,latest', ['1.2', 'latest']],
    ['a bare word with attributes', main, 'foo,priority=700,suffix=-x', ['foo-x']],
    ['an expression', branch, 'type=raw,value=x-{{branch}}-{{sha}}', ['x-my-branch-860c190']],
    ['a bare expression with an equals sign', main, "{{date 'YYYY' tz='UTC'}}", ['2024']],
    ['the same with attributes', main, "{{date 'YYYY' tz='UTC'}},suffix=-x", ['2024-x']],
    ['a bare expression', main, '{{sha}}', ['860c190']],
    ['a comma in a quoted line', main, '"type=raw,""value=a,b"""', ['a-b']],
    ['a comma in a quoted field alone is lost, as with the peer', main, 'type=raw,"value=a,b"', ['b']],
    ['a second equals sign', main, 'type=raw,value=a=b', ['a-b']],
    ['an empty value', main, 'type=raw,value=', []],
    ['a trailing comma empties the value, as with the peer', main, 'type=raw,value=x,', []],
    ['spaces around names and values', main, ' type = raw , VALUE = foo ', ['foo']],
  ]);
});

describe('type=sha', () => {
  giveTags([
    ['short', main, 'type=sha', ['sha-860c190']],
    ['long', main, 'type=sha,format=long', [`sha-${HEAD_SHA}`]],
    ['another prefix', main, 'type=sha,prefix=git-', ['git-860c190']],
    ['no prefix', main, 'type=sha,prefix=', ['860c190']],
    ['a pull request: the merge commit, as with the peer', pull, 'type=sha', ['sha-abc1234']],
  ]);

  it.each([
    ['the head of a pull request, when asked for', { rulesHeadSha: 'true' }, 'sha-860c190'],
    ['more digits, when asked for', { shortShaLength: '12' }, 'sha-abc1234def56'],
  ])('%s', async (_name, inputs, tag) => {
    expect(await tagsFor(pull, { tags: 'type=sha', ...inputs })).toEqual([tag]);
  });

  it('asking for the head changes nothing on a workflow_run', async () => {
    const source = onBranch('x', { event: 'workflow_run', runSha: 'b'.repeat(40) });
    expect(await tagsFor(source, { tags: 'type=sha', rulesHeadSha: 'true' })).toEqual(['sha-bbbbbbb']);
  });
});

describe('our own rules', () => {
  giveTags([
    ['pr: number and head commit', pull, 'type=pr', ['pr-2-860c190']],
    ['pr elsewhere', main, 'type=pr', []],
    ['pr with prefix and suffix', pull, 'type=pr,prefix=a-,suffix=-z', ['a-pr-2-860c190-z']],
    [
      'branch: safe name and commit',
      onBranch('feature/Add_New-Feature'),
      'type=branch',
      ['feature-add-new-feature-860c190'],
    ],
    ['branch on the default branch', main, 'type=branch', ['main']],
    [
      'branch of a workflow_run',
      onBranch('feat/x', { event: 'workflow_run', ref: 'refs/heads/main' }),
      'type=branch',
      ['feat-x-860c190'],
    ],
    ['branch on a pull request', pull, 'type=branch', []],
    ['slug', main, 'type=slug,value=17.3 LTS', ['17.3-lts']],
    ['slug of an expression', onBranch('Feat/A_b'), 'type=slug,value={{branch}}', ['feat-a-b']],
    ['slug of nothing', main, 'type=slug,value={{tag}}', []],
  ]);

  it('cut a long branch and never the commit or the suffix', async () => {
    const source = onBranch('x'.repeat(10_000));
    const [tag = ''] = await tagsFor(source, { tags: 'type=branch,prefix=a-,suffix=-z' });
    expect(tag).toHaveLength(128);
    expect(tag).toMatch(/^a-x+-[0-9a-f]{8}-860c190-z$/);
  });

  it('stand behind the variant', async () => {
    const inputs = { tags: 'type=pr', imageType: 'python', runtime: '17.3 LTS' };
    expect(await tagsFor(pull, inputs)).toEqual(['python-17.3-lts-pr-2-860c190']);
  });
});

describe('attributes of every rule', () => {
  giveTags([
    ['enable=false', main, 'type=raw,value=x,enable=false\ny', ['y']],
    ['enable by an expression', main, 'type=raw,value=latest,enable={{is_default_branch}}', ['latest']],
    ['enable by an expression that says no', branch, 'type=raw,value=latest,enable={{is_default_branch}}', []],
    ['a higher priority comes first', main, 'type=raw,value=a\ntype=raw,value=b,priority=300', ['b', 'a']],
    [
      'types have their places',
      onTag('v1.2.3'),
      'type=sha\nx\ntype=ref,event=tag\ntype=match,pattern=\\d\ntype=semver,pattern={{version}}',
      ['1.2.3', '1', 'v1.2.3', 'x', 'sha-860c190', 'latest'],
    ],
    [
      'a priority may be negative, empty or broken',
      main,
      'type=sha,priority=\na,priority=-1\nb,priority=0.5',
      ['b', 'sha-860c190', 'a'],
    ],
    [
      'expressions in prefix and suffix',
      branch,
      'type=sha,prefix={{branch}}-,suffix=-{{sha}}',
      ['my-branch-860c190-860c190'],
    ],
    ['equal tags are one', main, 'x\nx\ntype=raw,value=x', ['x']],
    ['comments and empty lines', main, '# first\n\nx\n  # second\n', ['x']],
    ['no text after all', main, 'type=raw,value={{tag}}', []],
  ]);
});

describe('a tag that no registry would take is made valid', () => {
  giveTags([
    [
      'an empty branch in front of the commit, on a pull request',
      pull,
      'type=sha,prefix={{branch}}-',
      ['feature-x-abc1234'],
    ],
    ['an empty branch in front of the commit, on a Git tag', onTag('v1'), 'type=sha,prefix={{branch}}-', ['860c190']],
    ['a dot in front', onBranch('.x'), 'type=ref,event=branch', ['x']],
    ['too long', onBranch('x'.repeat(200)), 'type=ref,event=branch', [`${'x'.repeat(119)}-aa20c23e`]],
    ['nothing but dashes', main, 'type=raw,value=///', ['732c4e97']],
  ]);
});

describe('the version', () => {
  it('is the first tag by priority', async () => {
    const { version } = await namesFor(onTag('v1.2.3'), { tags: 'x\ntype=semver,pattern={{major}}' });
    expect(version).toBe('1');
  });

  it('is the tag of the first full reference where there is no other', async () => {
    expect((await namesFor(main, { tags: 'me/app:1.0' })).version).toBe('1.0');
  });

  it('is empty where nothing was named', async () => {
    expect((await namesFor(main, { tags: 'type=pr' })).version).toBe('');
  });
});

describe('decisions', () => {
  it('say for each rule why it gave its tag or none', async () => {
    const tags = 'type=semver,pattern={{version}}\ntype=sha,enable=false\ntype=raw,value={{tag}}\nx\nme/app:1';
    expect((await namesFor(main, { images: 'a/b', tags })).decisions).toEqual([
      'line 1 ("type=semver,pattern={{version}}") gives no tag: the ref is no Git tag and the rule has no value.',
      'line 3 ("type=raw,value={{tag}}") gives no tag: its text is empty.',
      'line 4 ("x") gives x: the value.',
      'line 2 ("type=sha,enable=false") gives no tag: it is not enabled.',
      'latest is not added: the first tag is the value.',
      'line 5 ("me/app:1") names me/app:1 in full.',
    ]);
  });
});
