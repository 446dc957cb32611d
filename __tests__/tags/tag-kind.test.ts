import { describe, expect, it } from '@jest/globals';
import { formatTagged } from '../../src/image/reference.ts';
import type { Source } from '../../src/source/source.ts';
import type { NamingInputs } from '../../src/tags/request.ts';
import { namesFor } from './naming.ts';
import { inMergeQueue, onBranch, onPullRequest, onSchedule, onTag } from './sources.ts';

const SHA7 = '860c190';
const main = onBranch('main');
const release = onTag('v1.2.3');

/** The tags of an image, each with its kind, and with what moves it where it floats. */
async function kindsFor(source: Source, inputs: Partial<NamingInputs>): Promise<Record<string, string>> {
  const names = await namesFor(source, inputs);
  expect([...names.kinds.keys()]).toEqual(names.references.map(formatTagged));
  expect([...names.moves.keys()]).toEqual(
    [...names.kinds].filter(([, kind]) => kind === 'floating').map(([reference]) => reference),
  );
  const tag = (reference: string) => reference.replace(/^ghcr\.io\/owner\/repo:/, '');
  return Object.fromEntries(
    [...names.kinds].map(([reference, kind]) => [tag(reference), names.moves.get(reference) ?? kind]),
  );
}

type Row = [name: string, source: Source, inputs: Partial<NamingInputs>, kinds: Record<string, string>];

function giveKinds(rows: readonly Row[]): void {
  it.each(rows)('%s', async (_name, source, inputs, kinds) => {
    expect(await kindsFor(source, inputs)).toEqual(kinds);
  });
}

const PYTHON = { imageType: 'python', runtime: '3.12.1', latestRuntime: 'true' };

describe('the default policy', () => {
  giveKinds([
    ['on the default branch', main, {}, { latest: 'latest', main: 'branch', [`sha-${SHA7}`]: 'immutable' }],
    ['on a branch', onBranch('feature/x'), {}, { [`feature-x-${SHA7}`]: 'immutable' }],
    ['on a pull request', onPullRequest(12), {}, { [`pr-12-${SHA7}`]: 'immutable' }],
    ['in the merge queue', inMergeQueue(12), {}, { [`mq-12-${SHA7}`]: 'immutable' }],
    ['on a schedule', onSchedule(), {}, { nightly: 'other' }],
    ['on a release', release, {}, { '1.2.3': 'immutable', '1.2': 'version', '1': 'version', latest: 'latest' }],
    ['on a prerelease', onTag('v1.2.3-rc.1'), {}, { '1.2.3-rc.1': 'immutable' }],
    ['on another tag', onTag('Release/A'), {}, { 'release-a': 'other' }],
    [
      'with a suffix',
      release,
      { flavor: 'suffix=-alpine,onlatest=true' },
      { '1.2.3-alpine': 'immutable', '1.2-alpine': 'version', '1-alpine': 'version', 'latest-alpine': 'latest' },
    ],
    [
      'with the commit behind everything',
      main,
      { flavor: 'suffix=-{{sha}},onlatest=true' },
      { [`latest-${SHA7}`]: 'immutable', [`main-${SHA7}`]: 'immutable', [`sha-${SHA7}-${SHA7}`]: 'immutable' },
    ],
    ['a variant on the default branch', main, PYTHON, { 'python-3.12.1': 'branch', 'python-latest': 'latest' }],
    ['a variant on a release', release, PYTHON, { 'python-3.12.1': 'version', 'python-latest': 'latest' }],
    ['a variant on a branch', onBranch('x'), PYTHON, { [`python-3.12.1-x-${SHA7}`]: 'immutable' }],
    ['a variant that looks like a version moves all the same', main, { runtime: '3.12.1' }, { '3.12.1': 'branch' }],
    [
      'and not where somebody says so',
      main,
      { runtime: '3.12.1', immutableTags: '<version>' },
      { '3.12.1': 'immutable' },
    ],
    [
      'a branch that is called latest',
      onBranch('latest', { onDefaultBranch: true }),
      {},
      { latest: 'latest', [`sha-${SHA7}`]: 'immutable' },
    ],
  ]);
});

describe('rules', () => {
  const rule = (source: Source, tags: string, kinds: Record<string, string>): Row => [
    `${tags} on ${source.ref}`,
    source,
    { tags, flavor: 'latest=false' },
    kinds,
  ];
  giveKinds([
    rule(onBranch('dev'), 'type=ref,event=branch', { dev: 'branch' }),
    rule(onBranch('1.2.3'), 'type=ref,event=branch', { '1.2.3': 'branch' }),
    rule(onBranch('dev'), 'type=ref,event=branch,suffix=-{{sha}}', { [`dev-${SHA7}`]: 'immutable' }),
    rule(onPullRequest(12), 'type=ref,event=pr', { 'pr-12': 'other' }),
    rule(onTag('v1'), 'type=ref,event=tag', { v1: 'other' }),
    rule(release, 'type=ref,event=tag', { 'v1.2.3': 'immutable' }),
    rule(main, 'type=edge', { edge: 'branch' }),
    rule(main, 'type=branch', { main: 'branch' }),
    rule(onBranch('dev'), 'type=branch', { [`dev-${SHA7}`]: 'immutable' }),
    rule(onBranch('main', { untrusted: 'a fork' }), 'type=branch', { [`main-${SHA7}`]: 'immutable' }),
    rule(release, 'type=semver,pattern={{version}}', { '1.2.3': 'immutable' }),
    rule(release, 'type=semver,pattern={{raw}}', { 'v1.2.3': 'immutable' }),
    rule(release, 'type=semver,pattern={{major}}.{{minor}}.{{patch}}', { '1.2.3': 'immutable' }),
    rule(release, 'type=semver,pattern={{major}}.{{minor}}', { '1.2': 'version' }),
    rule(release, 'type=semver,pattern=v{{major}},suffix=-slim', { 'v1-slim': 'version' }),
    rule(release, 'type=semver,pattern=stable', { stable: 'version' }),
    rule(onTag('v1.2.3-rc.1'), 'type=semver,pattern={{major}}', { '1.2.3-rc.1': 'immutable' }),
    rule(onTag('1.2rc1'), 'type=pep440,pattern={{major}}', { '1.2rc1': 'other' }),
    rule(onTag('1.2.3'), 'type=pep440,pattern={{major}}.{{minor}}', { '1.2': 'version' }),
    rule(onTag('1.2.3rc1'), 'type=pep440,pattern={{version}}', { '1.2.3rc1': 'immutable' }),
    rule(onTag('app-1.2.3'), 'type=match,pattern=\\d+\\.\\d+', { '1.2': 'version' }),
    rule(onTag('app-1.2.3'), 'type=match,pattern=\\d+\\.\\d+\\.\\d+', { '1.2.3': 'immutable' }),
    rule(onTag('app-1.2.3'), 'type=match,pattern=[a-z]+', { app: 'other' }),
    rule(onSchedule(), 'type=schedule', { nightly: 'other' }),
    rule(onSchedule(), 'type=schedule,pattern=latest', { latest: 'latest' }),
    rule(main, 'type=sha', { [`sha-${SHA7}`]: 'immutable' }),
    rule(main, 'type=sha,prefix=', { [SHA7]: 'other' }),
    rule(onPullRequest(12), 'type=pr', { [`pr-12-${SHA7}`]: 'immutable' }),
    rule(main, 'latest', { latest: 'latest' }),
    rule(main, 'python-latest', { 'python-latest': 'latest' }),
    rule(main, 'type=raw,value=python,suffix=-latest', { 'python-latest': 'latest' }),
    rule(main, 'type=raw,value=1.2', { '1.2': 'version' }),
    rule(main, 'type=raw,value=v1,suffix=-slim', { 'v1-slim': 'version' }),
    rule(main, 'type=raw,value=1.2.3', { '1.2.3': 'immutable' }),
    rule(main, 'stable', { stable: 'other' }),
    rule(onBranch('My/Branch'), '{{branch}}', { 'My-Branch': 'branch' }),
    rule(onBranch('My/Branch'), 'type=slug,value={{branch}}', { 'my-branch': 'branch' }),
    rule(onBranch('dev'), '{{branch}}-{{sha}}', { [`dev-${SHA7}`]: 'immutable' }),
    rule(onPullRequest(12), '{{head_branch}}', { 'feature-x': 'branch' }),
  ]);
  giveKinds([
    [
      'latest that the flavor adds',
      release,
      { tags: 'type=semver,pattern={{version}}' },
      { '1.2.3': 'immutable', latest: 'latest' },
    ],
    [
      'what moves a tag is kept where two give it',
      onBranch('1.2.3'),
      { tags: 'type=raw,value=1.2.3,priority=900\ntype=ref,event=branch' },
      { '1.2.3': 'branch' },
    ],
  ]);
});

describe('references in full', () => {
  const tags = (...words: string[]) => words.map((word) => `me/app:${word}`).join('\n');
  giveKinds([
    [
      'say by their text what they are',
      main,
      { tags: tags('latest', 'x-latest', '1', 'v1.2', '1.2.3', 'main', 'edge', `x-${SHA7}`) },
      {
        'me/app:latest': 'latest',
        'me/app:x-latest': 'latest',
        'me/app:1': 'version',
        'me/app:v1.2': 'version',
        'me/app:1.2.3': 'immutable',
        'me/app:main': 'branch',
        'me/app:edge': 'other',
        [`me/app:x-${SHA7}`]: 'immutable',
      },
    ],
    ['without a tag are the latest', main, { tags: 'me/app' }, { 'me/app:latest': 'latest' }],
    [
      'of a rule’s tag move as it does',
      main,
      { images: 'a/b', tags: 'me/app:edge\ntype=edge' },
      { 'a/b:edge': 'branch', 'me/app:edge': 'branch' },
    ],
  ]);
});

describe('immutable-tags', () => {
  giveKinds([
    [
      'off',
      release,
      { immutableTags: 'off' },
      { '1.2.3': 'other', '1.2': 'version', '1': 'version', latest: 'latest' },
    ],
    [
      'everything',
      main,
      { immutableTags: '*' },
      { latest: 'immutable', main: 'immutable', [`sha-${SHA7}`]: 'immutable' },
    ],
    [
      'all but latest',
      main,
      { immutableTags: '*\n!latest' },
      { latest: 'latest', main: 'immutable', [`sha-${SHA7}`]: 'immutable' },
    ],
    [
      'less than the default',
      main,
      { immutableTags: '!sha-*' },
      { latest: 'latest', main: 'branch', [`sha-${SHA7}`]: 'other' },
    ],
  ]);
});
