import { describe, expect, it } from '@jest/globals';
import { formatTagged } from '../../src/image/reference.ts';
import type { Source } from '../../src/source/source.ts';
import type { NamingInputs } from '../../src/tags/request.ts';
import { namesFor } from './naming.ts';
import { onBranch, onPullRequest, onSchedule } from './sources.ts';

async function referencesFor(source: Source, inputs: Partial<NamingInputs>): Promise<string[]> {
  return (await namesFor(source, inputs)).references.map(formatTagged);
}

const dev = onBranch('feat/add-login');

describe('where the tags go', () => {
  const rows: [name: string, inputs: Partial<NamingInputs>, references: string[]][] = [
    ['the repository itself, in lower case, when nothing is named', { tags: 'x' }, ['ghcr.io/owner/repo:x']],
    ['a capital owner becomes small', { images: 'ghcr.io/Owner/App', tags: 'x' }, ['ghcr.io/owner/app:x']],
    ['one image per line', { images: 'a/b\nc/d', tags: 'x' }, ['a/b:x', 'c/d:x']],
    ['images between commas', { images: 'a/b, c/d', tags: 'x' }, ['a/b:x', 'c/d:x']],
    [
      'every tag on the first image, then on the second',
      { images: 'a/b\nc/d', tags: 'x\ny' },
      ['a/b:x', 'a/b:y', 'c/d:x', 'c/d:y'],
    ],
    [
      'name and enable',
      { images: 'name=a/b\nname=c/d,enable=false\nenable=true,name=e/f', tags: 'x' },
      ['a/b:x', 'e/f:x'],
    ],
    ['comments and empty lines', { images: '# ours\na/b\n\n  # theirs\n', tags: '# moving\nx' }, ['a/b:x']],
    ['an image named twice', { images: 'a/b\nA/B', tags: 'x' }, ['a/b:x']],
    ['a full reference with a tag', { tags: 'ghcr.io/Me/app:1.0' }, ['ghcr.io/me/app:1.0']],
    ['a full reference without a tag', { tags: 'me/app' }, ['me/app:latest']],
    ['a name and tag without a slash', { tags: 'app:1' }, ['app:1']],
    ['a registry with a port', { tags: 'localhost:5000/app' }, ['localhost:5000/app:latest']],
    ['references between commas, as build-push-action takes them', { tags: 'me/a:1,me/b:2' }, ['me/a:1', 'me/b:2']],
    [
      'references beside rules stand last',
      { images: 'a/b', tags: 'me/app:1\ntype=raw,value=x' },
      ['a/b:x', 'me/app:1'],
    ],
    ['a bare tag beside references belongs to their repositories', { tags: 'me/app:1\nx' }, ['me/app:x', 'me/app:1']],
    ['a reference that a rule gives as well', { images: 'me/app', tags: 'me/app:x\nx' }, ['me/app:x']],
    [
      'expressions in a reference give a valid tag',
      { tags: 'me/app:{{branch}}-{{sha}}' },
      ['me/app:feat-add-login-860c190'],
    ],
    ['an expression with a colon is no reference', { images: 'a/b', tags: "{{date 'HH:mm'}}" }, ['a/b:07-08']],
    ['no image is enabled', { images: 'name=a/b,enable=false', tags: 'x' }, []],
  ];

  it.each(rows)('%s', async (_name, inputs, references) => {
    expect(await referencesFor(dev, inputs)).toEqual(references);
  });
});

describe('the namespace of a branch', () => {
  const rows: [name: string, source: Source, image: string][] = [
    ['the default branch has the plain one', onBranch('main'), 'quay.io/labnow-ai/app:x'],
    ['a branch has its first segment', onBranch('feat/add-login'), 'quay.io/labnow-ai0feat/app:x'],
    ['capitals become small', onBranch('Feat/Add'), 'quay.io/labnow-ai0feat/app:x'],
    ['a branch with no slash', onBranch('dev'), 'quay.io/labnow-ai0dev/app:x'],
    ['dots cannot break the path', onBranch('v1..2/x'), 'quay.io/labnow-ai0v1-2/app:x'],
    ['a pull request has its head branch', onPullRequest(3, 'feat/x'), 'quay.io/labnow-ai0feat/app:x'],
    ['a pull request from a branch called main stays out', onPullRequest(3, 'main'), 'quay.io/labnow-ai0main/app:x'],
    [
      'a fork that calls its branch main stays out',
      onBranch('main', { untrusted: 'a fork' }),
      'quay.io/labnow-ai0main/app:x',
    ],
    ['a schedule on the default branch', onSchedule(), 'quay.io/labnow-ai/app:x'],
  ];

  it.each(rows)('%s', async (_name, source, image) => {
    const inputs = { images: 'quay.io/LabNow-ai{{namespace_suffix}}/app', tags: 'x' };
    expect(await referencesFor(source, inputs)).toEqual([image]);
  });
});
