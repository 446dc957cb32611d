/**
 * What was asked of naming by the pipelines that this action replaces: one row for each line of that list, under
 * its number. The other tests go into the corners.
 */
import { describe, expect, it } from '@jest/globals';
import { formatTagged } from '../../src/image/reference.ts';
import type { Source } from '../../src/source/source.ts';
import type { NamingInputs } from '../../src/tags/request.ts';
import { namesFor } from './naming.ts';
import { HEAD_SHA, MERGE_SHA, onBranch, onPullRequest, onTag } from './sources.ts';

const main = onBranch('main');
const pull = onPullRequest(12, 'feature/x');
const PYTHON = { imageType: 'python', runtime: '17.3 LTS', variant: '.ml', suffix: '-ubuntu2404-py312' };
const LONG = `feature/${'x'.repeat(103)}/${'y'.repeat(100)}`;

type Row = [number: number, asked: string, source: Source, inputs: Partial<NamingInputs>, expected: string[]];

describe('tags', () => {
  const rows: Row[] = [
    [10, 'tags come from the event', main, {}, ['latest', 'main', 'sha-860c190']],
    [
      14,
      'several tags are made of matrix values',
      main,
      { ...PYTHON, latestRuntime: 'true' },
      ['python-17.3-lts-ml-ubuntu2404-py312', 'python-latest'],
    ],
    [
      14,
      'rules speak of matrix values, too',
      main,
      { ...PYTHON, tags: '{{slug image_type}}-{{slug runtime}}' },
      ['python-17.3-lts'],
    ],
    [
      15,
      '“17.3 LTS” and “.ml” become 17.3-lts and -ml',
      main,
      { runtime: '17.3 LTS', variant: '.ml' },
      ['17.3-lts-ml'],
    ],
    [
      16,
      'Python and Ubuntu stand at the end',
      main,
      { runtime: '16.4', suffix: '-ubuntu2404-py312' },
      ['16.4-ubuntu2404-py312'],
    ],
    [
      17,
      'python-latest is for the newest runtime only',
      main,
      { ...PYTHON, latestRuntime: 'false' },
      ['python-17.3-lts-ml-ubuntu2404-py312'],
    ],
    [
      17,
      'the matrix may enable it by a rule',
      main,
      { tags: 'type=raw,value=python-latest,enable=true' },
      ['python-latest'],
    ],
    [18, 'an image without runtime has one tag', main, { imageType: 'minimal' }, ['minimal']],
    [18, 'and …-latest beside it', main, { imageType: 'gpu', latestRuntime: 'true' }, ['gpu', 'gpu-latest']],
    [53, 'a suffix with the short commit', main, { tags: 'type=raw,value=app,suffix=-{{sha}}' }, ['app-860c190']],
    [
      54,
      'a version with the time in UTC and the commit',
      main,
      { tags: "{{date 'YYYY.MM.DD.HHmm'}}-{{sha}}" },
      ['2024.05.06.0708-860c190'],
    ],
    [89, 'the branch', onBranch('my/branch'), { tags: 'type=ref,event=branch' }, ['my-branch']],
    [90, 'pr-N', pull, { tags: 'type=ref,event=pr' }, ['pr-12']],
    [91, 'branch-sha on a branch', onBranch('dev'), { tags: 'type=sha,prefix={{branch}}-' }, ['dev-860c190']],
    [91, 'branch-sha on a pull request is valid', pull, { tags: 'type=sha,prefix={{branch}}-' }, ['feature-x-abc1234']],
    [91, 'branch-sha on a Git tag is valid', onTag('v1'), { tags: 'type=sha,prefix={{branch}}-' }, ['860c190']],
    [92, 'sha-…', main, { tags: 'type=sha' }, ['sha-860c190']],
    [
      93,
      'latest on the default branch',
      main,
      { tags: 'type=raw,value=latest,enable={{is_default_branch}}' },
      ['latest'],
    ],
    [93, 'latest nowhere else', pull, { tags: 'type=raw,value=latest,enable={{is_default_branch}}' }, []],
    [94, 'stable tags', main, {}, ['latest', 'main', 'sha-860c190']],
    [94, 'versioned tags', onTag('v1.2.3'), {}, ['1.2.3', '1.2', '1', 'latest']],
    [94, 'preview tags', pull, {}, ['pr-12-860c190']],
    [129, 'pr-{number}-{short sha}', pull, {}, ['pr-12-860c190']],
    [130, 'seven digits of the commit', pull, { tags: '{{head_sha}}' }, ['860c190']],
    [131, 'each commit has its own tag', onPullRequest(12, 'x', { headSha: 'f'.repeat(40) }), {}, ['pr-12-fffffff']],
    [
      132,
      'the tag of an older commit is never given again',
      onBranch('x', { headSha: 'e'.repeat(40) }),
      {},
      ['x-eeeeeee'],
    ],
    [133, '{branch}-{short sha}', onBranch('dev'), {}, ['dev-860c190']],
    [134, 'in lower case', onBranch('DEV'), {}, ['dev-860c190']],
    [135, 'a slash becomes a dash', onBranch('feature/dns/subdomain'), {}, ['feature-dns-subdomain-860c190']],
    [
      136,
      'special characters become a dash',
      onBranch('feature/Add_New-Feature'),
      {},
      ['feature-add-new-feature-860c190'],
    ],
    [137, 'no dash at either end', onBranch('-x-'), {}, ['x-860c190']],
    [138, 'no dash twice', onBranch('feature/fix-#123'), {}, ['feature-fix-123-860c190']],
    [
      139,
      'cut so that the commit fits, and no dash left by the cut',
      onBranch(LONG),
      {},
      [`feature-${'x'.repeat(103)}-7229e32d-860c190`],
    ],
    [140, 'the commit stands at the end', onBranch('dev'), { tags: 'type=branch' }, ['dev-860c190']],
    [165, 'the default branch has latest and sha-…', main, {}, ['latest', 'main', 'sha-860c190']],
  ];

  it.each(rows)('%d: %s', async (_number, _asked, source, inputs, expected) => {
    expect((await namesFor(source, inputs)).tagNames).toEqual(expected);
  });
});

describe('references', () => {
  const NAMESPACE = { images: 'quay.io/LabNow-ai{{namespace_suffix}}/app', tags: 'x' };
  const rows: Row[] = [
    [51, 'the default branch has the plain namespace', main, NAMESPACE, ['quay.io/labnow-ai/app:x']],
    [
      51,
      'a branch has 0 and its first segment',
      onBranch('feat/add-login'),
      NAMESPACE,
      ['quay.io/labnow-ai0feat/app:x'],
    ],
    [52, 'a pull request has its head branch', pull, NAMESPACE, ['quay.io/labnow-ai0feature/app:x']],
    [
      52,
      'no branch falls back to the default one',
      onPullRequest(1, 'main'),
      NAMESPACE,
      ['quay.io/labnow-ai0main/app:x'],
    ],
    [55, 'a build has a name and a tag', main, { images: 'me/app', tags: '1.0' }, ['me/app:1.0']],
    [56, 'an image in between may have no tag', main, { images: 'me/app', tags: 'type=pr' }, []],
    [57, 'registry, namespace, image and tag', main, { tags: 'quay.io/me/app:1.0' }, ['quay.io/me/app:1.0']],
  ];

  it.each(rows)('%d: %s', async (_number, _asked, source, inputs, expected) => {
    expect((await namesFor(source, inputs)).references.map(formatTagged)).toEqual(expected);
  });
});

describe('labels', () => {
  const rows: [number: number, asked: string, source: Source, key: string, value: string][] = [
    [95, 'the commit', main, 'org.opencontainers.image.revision', HEAD_SHA],
    [95, 'the version', onTag('v1.2.3'), 'org.opencontainers.image.version', '1.2.3'],
    [
      96,
      'the source, by which a package finds its repository',
      main,
      'org.opencontainers.image.source',
      'https://github.com/Owner/Repo',
    ],
    [141, 'the branch by its own name', onBranch('Feat/A_b'), 'io.github.image-build-action.branch', 'Feat/A_b'],
    [164, 'the head commit', pull, 'org.opencontainers.image.revision', HEAD_SHA],
    [164, 'the merge commit', pull, 'io.github.image-build-action.merge-revision', MERGE_SHA],
    [164, 'the number of the pull request', pull, 'io.github.image-build-action.pull-request', '12'],
    [164, 'the time', pull, 'org.opencontainers.image.created', '2020-01-10T00:30:00.000Z'],
  ];

  it.each(rows)('%d: %s', async (_number, _asked, source, key, value) => {
    expect((await namesFor(source)).labels[key]).toBe(value);
  });
});
