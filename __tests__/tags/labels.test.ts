import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Source } from '../../src/source/source.ts';
import { mergeLabels } from '../../src/tags/labels.ts';
import type { NamingInputs } from '../../src/tags/request.ts';
import { NOW, namesFor } from './naming.ts';
import { HEAD_SHA, MERGE_SHA, onBranch, onPullRequest, onTag, REPOSITORY } from './sources.ts';

const OURS = 'io.github.image-build-action';
const OCI = 'org.opencontainers.image';
const main = onBranch('main');

const REPOSITORY_LABELS = {
  [`${OCI}.title`]: 'Repo',
  [`${OCI}.description`]: 'An app, with "quotes" & a = sign',
  [`${OCI}.url`]: 'https://github.com/Owner/Repo',
  [`${OCI}.source`]: 'https://github.com/Owner/Repo',
  [`${OCI}.licenses`]: 'MIT',
  [`${OCI}.created`]: '2020-01-10T00:30:00.000Z',
  [`${OCI}.revision`]: HEAD_SHA,
};

describe('the labels of every image', () => {
  const rows: [name: string, source: Source, inputs: Partial<NamingInputs>, more: Record<string, string>][] = [
    ['the default branch', main, {}, { [`${OCI}.version`]: 'main', [`${OURS}.branch`]: 'main' }],
    [
      'a branch, by its raw name',
      onBranch('Feat/A_b'),
      {},
      {
        [`${OCI}.version`]: 'feat-a-b-860c190',
        [`${OURS}.branch`]: 'Feat/A_b',
      },
    ],
    ['a Git tag', onTag('v1.2.3'), {}, { [`${OCI}.version`]: '1.2.3' }],
    [
      'a pull request: head, number and merge commit',
      onPullRequest(7),
      {},
      {
        [`${OCI}.version`]: 'pr-7-860c190',
        [`${OURS}.branch`]: 'feature/x',
        [`${OURS}.pull-request`]: '7',
        [`${OURS}.merge-revision`]: MERGE_SHA,
      },
    ],
    [
      'a pull_request_target, whose run is for no merge commit',
      onPullRequest(7, 'x', { event: 'pull_request_target', ref: 'refs/heads/main' }),
      {},
      { [`${OCI}.version`]: 'pr-7-860c190', [`${OURS}.branch`]: 'x', [`${OURS}.pull-request`]: '7' },
    ],
    [
      'a runtime, as it was given',
      main,
      { runtime: '17.3 LTS', imageType: 'python' },
      {
        [`${OCI}.version`]: 'python-17.3-lts',
        [`${OURS}.branch`]: 'main',
        [`${OURS}.runtime`]: '17.3 LTS',
      },
    ],
  ];

  it.each(rows)('%s', async (_name, source, inputs, more) => {
    expect((await namesFor(source, inputs)).labels).toEqual({ ...REPOSITORY_LABELS, ...more });
  });

  it('of the repository cannot begin another label in a list of them', async () => {
    const repository = { ...REPOSITORY, description: ' nice\r\nevil=1\n' };
    const { labels } = await namesFor(onTag('x', { repository }), { tags: 'type=pr' });
    expect(labels[`${OCI}.description`]).toBe('nice evil=1');
  });

  it('leave out what nobody knows', async () => {
    const repository = { ...REPOSITORY, description: undefined, license: undefined };
    const { labels } = await namesFor(onTag('x', { repository }), { tags: 'type=pr' });
    expect(Object.keys(labels)).toEqual(
      ['created', 'revision', 'source', 'title', 'url'].map((key) => `${OCI}.${key}`),
    );
  });

  it.each([
    ['the commit’s date', { commit: new Date('2020-01-10T00:30:00+09:00') }, {}, '2020-01-09T15:30:00.000Z'],
    ['now, where the commit’s date is not known', { commit: undefined }, {}, NOW.toISOString()],
    ['now, where that is asked for', { commit: new Date(0) }, { created: 'now' }, NOW.toISOString()],
  ])('are dated by %s', async (_name, { commit }, inputs, created) => {
    expect((await namesFor(main, inputs, { now: NOW, commit })).labels[`${OCI}.created`]).toBe(created);
  });
});

describe('the user’s labels', () => {
  const rows: [name: string, labels: string, key: string, value: string | undefined][] = [
    ['win', `${OCI}.title=Mine`, `${OCI}.title`, 'Mine'],
    ['win with an empty value', `${OCI}.description=`, `${OCI}.description`, ''],
    ['the last one wins', 'a=1\na=2', 'a', '2'],
    ['commas', 'a=x,y', 'a', 'x,y'],
    ['equals signs', 'a=b=c', 'a', 'b=c'],
    ['quotes inside', 'a=say "hi", you', 'a', 'say "hi", you'],
    ['quotes around the line', '"a=x, ""y"""', 'a', 'x, "y"'],
    ['line breaks in a quoted line', '"a=one\ntwo"', 'a', 'one\ntwo'],
    ['JSON', '"a={""b"":[1,2]}"', 'a', '{"b":[1,2]}'],
    ['a number sign', 'a=x#1', 'a', 'x#1'],
    ['comments', '# a=1\na=2', 'a', '2'],
    ['expressions', 'a={{branch}} at {{sha}}', 'a', 'main at 860c190'],
    ['an expression in the key', '{{branch}}.x=1', 'main.x', '1'],
    ['an expression of the date', "a={{commit_date 'YYYY'}}", 'a', '2020'],
    ['10,000 characters', `a=${'x'.repeat(10_000)}`, 'a', 'x'.repeat(10_000)],
  ];

  it.each(rows)('%s', async (_name, labels, key, value) => {
    expect((await namesFor(main, { labels })).labels[key]).toBe(value);
  });

  it('stand between ours in alphabetical order', async () => {
    const { labels } = await namesFor(main, { labels: 'z=1\nB=2\na=3' });
    expect(Object.keys(labels).filter((key) => !key.includes('.'))).toEqual(['a', 'B', 'z']);
  });
});

describe('annotations', () => {
  it('say what the labels say, on the manifest', async () => {
    const { labels, annotations } = await namesFor(main, {});
    expect(annotations).toEqual(Object.entries(labels).map(([key, value]) => `manifest:${key}=${value}`));
  });

  it('have their own custom ones, and labels have none of them', async () => {
    const { labels, annotations, customAnnotations } = await namesFor(main, { annotations: `a=x,y\n${OCI}.title=T` });
    expect(annotations).toContain(`manifest:${OCI}.title=T`);
    expect(customAnnotations).toEqual(['manifest:a=x,y', `manifest:${OCI}.title=T`]);
    expect(labels[`${OCI}.title`]).toBe('Repo');
  });

  it.each([
    ['every level that was asked for', 'index,manifest', 'a=1', ['index:a=1', 'manifest:a=1']],
    ['levels of a platform', 'manifest[linux/amd64]', 'a=1', ['manifest[linux/amd64]:a=1']],
    ['a level that the annotation names', '', 'index:a=1', ['index:a=1']],
    ['levels that the annotation names', '', 'index,manifest:a=1', ['manifest:a=1', 'index:a=1']],
    ['a key with a colon that is no level', '', 'x:a=1', ['manifest:x:a=1']],
  ])('go to %s', async (_name, annotationLevels, annotations, expected) => {
    expect((await namesFor(main, { annotations, annotationLevels })).customAnnotations).toEqual(expected);
  });
});

it('the example of the page about tags survives to the letter', async () => {
  const lines = [
    'com.example.note=commas, "quotes" and = survive',
    '"com.example.text=so does',
    'a second line, when the entry is quoted"',
  ];
  const { labels } = await namesFor(main, { labels: lines.join('\n') });
  expect(labels['com.example.note']).toBe('commas, "quotes" and = survive');
  expect(labels['com.example.text']).toBe('so does\na second line, when the entry is quoted');
});

describe('the order of labels', () => {
  const key = fc
    .array(fc.constantFrom(...'abz019.-_AZ/ é'), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join(''));

  it('is that of the language, as docker/metadata-action has it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { minLength: 2, maxLength: 8 }), (keys) => {
        const merged = Object.keys(
          mergeLabels(
            {},
            keys.map((each) => [each, '']),
          ),
        ).filter((each) => !/^\d+$/.test(each));
        const expected = keys.filter((each) => !/^\d+$/.test(each)).sort((a, b) => a.localeCompare(b, 'en'));
        expect(merged).toEqual(expected);
      }),
    );
  });
});
