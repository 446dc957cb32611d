import { describe, expect, it } from '@jest/globals';
import type { Source } from '../../src/source/source.ts';
import type { NamingInputs } from '../../src/tags/request.ts';
import { namesFor, tagsFor } from './naming.ts';
import { inMergeQueue, onBranch, onPullRequest, onSchedule, onTag } from './sources.ts';

const SHA7 = '860c190';
const LONG = `feature/${'a'.repeat(200)}`;

describe('the default policy', () => {
  // What is built, and the tags it gets.
  const rows: [name: string, source: Source, tags: string[]][] = [
    ['a pull request: number and head commit', onPullRequest(12), [`pr-12-${SHA7}`]],
    ['a branch with a slash and capitals', onBranch('feature/Add_New-Feature'), [`feature-add-new-feature-${SHA7}`]],
    ['a branch with several slashes', onBranch('feature/dns/subdomain'), [`feature-dns-subdomain-${SHA7}`]],
    ['a branch with special characters', onBranch('feature/fix-#123'), [`feature-fix-123-${SHA7}`]],
    ['a branch that starts and ends with dots and dashes', onBranch('.-x-.'), [`x-${SHA7}`]],
    ['a branch too long for a tag', onBranch(LONG), [`feature-${'a'.repeat(103)}-047bca23-${SHA7}`]],
    ['a branch of which nothing is left', onBranch('日本語'), [`77710aed-${SHA7}`]],
    ['the default branch', onBranch('main'), ['latest', 'main', `sha-${SHA7}`]],
    [
      'a default branch that is called latest',
      onBranch('latest', { onDefaultBranch: true }),
      ['latest', `sha-${SHA7}`],
    ],
    ['a commit without a branch', onBranch('', { event: 'deployment', ref: '' }), [`sha-${SHA7}`]],
    ['a manual run on a branch', onBranch('dev', { event: 'workflow_dispatch' }), [`dev-${SHA7}`]],
    [
      'a manual run on the default branch',
      onBranch('main', { event: 'workflow_dispatch' }),
      ['latest', 'main', `sha-${SHA7}`],
    ],
    ['a manual run on a Git tag', onTag('v1.0.0', { event: 'workflow_dispatch' }), ['1.0.0', '1.0', '1', 'latest']],
    [
      'a fork that calls its branch main',
      onBranch('main', { event: 'workflow_run', untrusted: 'a fork' }),
      [`main-${SHA7}`],
    ],
    ['a version tag', onTag('v1.2.3'), ['1.2.3', '1.2', '1', 'latest']],
    ['a version tag without v', onTag('1.2.3'), ['1.2.3', '1.2', '1', 'latest']],
    ['a version tag of major zero', onTag('v0.1.2'), ['0.1.2', '0.1', 'latest']],
    ['a prerelease', onTag('v2.0.8-beta.67'), ['2.0.8-beta.67']],
    ['a prerelease keeps its capitals', onTag('v2.0.8-RC1'), ['2.0.8-RC1']],
    ['build metadata is no part of a version', onTag('v1.2.3+build.5'), ['1.2.3', '1.2', '1', 'latest']],
    ['a tag that is no full version', onTag('v1.2'), ['v1.2']],
    ['a number with a leading zero is no version', onTag('v1.02.3'), ['v1.02.3']],
    ['another tag', onTag('Release/2024_A'), ['release-2024-a']],
    ['a scheduled run', onSchedule(), ['nightly']],
    ['the merge queue', inMergeQueue(7), [`mq-7-${SHA7}`]],
    ['the merge queue without a number', inMergeQueue(undefined), [`mq-${SHA7}`]],
  ];

  it.each(rows)('%s', async (_name, source, tags) => {
    expect(await tagsFor(source)).toEqual(tags);
  });

  it.each([
    ['the branch, not latest', onBranch('main'), 'main'],
    ['the full version', onTag('v1.2.3'), '1.2.3'],
    ['the only tag', onPullRequest(12), `pr-12-${SHA7}`],
  ])('the version is %s', async (_name, source, version) => {
    expect((await namesFor(source)).version).toBe(version);
  });

  it('says which row applied', async () => {
    expect((await namesFor(onBranch('main'))).decisions).toEqual([
      `No rules were given, so the default policy applies: the default branch main gives latest, main, sha-${SHA7}.`,
    ]);
  });
});

const PYTHON: Partial<NamingInputs> = {
  imageType: 'python',
  runtime: '17.3 LTS',
  variant: '.ml',
  suffix: '-ubuntu2404-py312',
};
const PYTHON_NAME = 'python-17.3-lts-ml-ubuntu2404-py312';

describe('runtime variants', () => {
  const rows: [name: string, source: Source, inputs: Partial<NamingInputs>, tags: string[]][] = [
    ['all four parts on the default branch', onBranch('main'), PYTHON, [PYTHON_NAME]],
    ['the newest runtime', onBranch('main'), { ...PYTHON, latestRuntime: 'true' }, [PYTHON_NAME, 'python-latest']],
    ['an image type alone', onBranch('main'), { imageType: 'minimal' }, ['minimal']],
    [
      'an image type alone, the newest',
      onBranch('main'),
      { imageType: 'gpu', latestRuntime: 'true' },
      ['gpu', 'gpu-latest'],
    ],
    [
      'a runtime without a type, the newest',
      onBranch('main'),
      { runtime: '17.3 LTS', latestRuntime: 'true' },
      ['17.3-lts', 'latest'],
    ],
    ['a version tag', onTag('v1.2.3'), PYTHON, [PYTHON_NAME]],
    ['a pull request', onPullRequest(12), PYTHON, [`${PYTHON_NAME}-pr-12-${SHA7}`]],
    [
      'a pull request is never the newest runtime',
      onPullRequest(12),
      { ...PYTHON, latestRuntime: 'true' },
      [`${PYTHON_NAME}-pr-12-${SHA7}`],
    ],
    ['a branch', onBranch('feature/x'), PYTHON, [`${PYTHON_NAME}-feature-x-${SHA7}`]],
    ['a schedule', onSchedule(), PYTHON, [`${PYTHON_NAME}-nightly`]],
    [
      'latest-runtime alone changes nothing',
      onBranch('main'),
      { latestRuntime: 'true' },
      ['latest', 'main', `sha-${SHA7}`],
    ],
  ];

  it.each(rows)('%s', async (_name, source, inputs, tags) => {
    expect(await tagsFor(source, inputs)).toEqual(tags);
  });

  it('a long branch never costs the variant or the commit', async () => {
    const [tag = ''] = await tagsFor(onBranch(LONG), PYTHON);
    expect(tag).toHaveLength(128);
    expect(tag.startsWith(`${PYTHON_NAME}-feature-aaa`)).toBe(true);
    expect(tag.endsWith(`-${SHA7}`)).toBe(true);
  });
});
