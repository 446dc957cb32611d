import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import Handlebars from 'handlebars';
import type { Source } from '../../src/source/source.ts';
import { escapeHtml, parseSimple } from '../../src/tags/simple-expression.ts';
import { namesFor, tagsFor } from './naming.ts';
import { onBranch, onPullRequest, onSchedule, onTag, REPOSITORY } from './sources.ts';

const main = onBranch('main');
const branch = onBranch('my/branch');
const pull = onPullRequest(2, 'Feat/x');

/** Reads a value as a label, where every character survives. */
async function expanded(expression: string, source: Source): Promise<string | undefined> {
  return (await namesFor(source, { tags: 'x', labels: `"v=${expression.replaceAll('"', '""')}"` })).labels['v'];
}

describe('names in expressions', () => {
  const rows: [expression: string, source: Source, value: string][] = [
    ['{{branch}}', branch, 'my/branch'],
    ['{{branch}}', onTag('v1'), ''],
    ['{{branch}}', pull, ''],
    ['{{tag}}', onTag('p1/v1'), 'p1/v1'],
    ['{{tag}}', main, ''],
    ['{{sha}}', main, '860c190'],
    ['{{sha}}', pull, 'abc1234'],
    ['{{base_ref}}', pull, 'main'],
    ['{{base_ref}}', branch, ''],
    ['{{base_ref}}', onTag('v1'), ''],
    ['{{base_ref}}', onTag('v1', { baseRef: 'refs/heads/release/1' }), 'release/1'],
    ['{{is_default_branch}}', main, 'true'],
    ['{{is_default_branch}}', branch, 'false'],
    ['{{is_default_branch}}', onTag('main'), 'false'],
    ['{{is_default_branch}}', onTag('v1', { event: 'schedule' }), 'true'],
    ['{{is_default_branch}}', onBranch('x', { event: 'issues' }), 'true'],
    ['{{is_default_branch}}', onBranch('x', { event: 'discussion_comment' }), 'true'],
    ['{{is_default_branch}}', onBranch('x', { event: 'issue_comment' }), 'false'],
    ['{{is_default_branch}}', onBranch('x', { event: 'create' }), 'false'],
    ['{{is_default_branch}}', onBranch('main', { event: 'create' }), 'true'],
    ['{{is_default_branch}}', onBranch('main', { repository: { ...REPOSITORY, defaultBranch: undefined } }), 'false'],
    ['{{is_not_default_branch}}', main, 'false'],
    ['{{is_not_default_branch}}', branch, 'true'],
    ['{{head_branch}}', branch, 'my/branch'],
    ['{{head_branch}}', pull, 'Feat/x'],
    ['{{head_sha}}', pull, '860c190'],
    ['{{pull_request}}', pull, '2'],
    ['{{pull_request}}', main, ''],
    ['{{namespace_suffix}}', pull, '0feat'],
    ['{{unknown}}', main, ''],
  ];

  it.each(rows)('%s on %j is %j', async (expression, source, value) => {
    expect(await expanded(expression, source)).toBe(value);
  });

  it.each([
    ['{{image_type}}', 'python'],
    ['{{runtime}}', '17.3 LTS'],
    ['{{variant}}', '.ml'],
    ['{{suffix}}', '-x'],
    ['{{variant_name}}', 'python-17.3-lts-ml-x'],
  ])('%s', async (expression, value) => {
    const inputs = { imageType: 'python', runtime: '17.3 LTS', variant: '.ml', suffix: '-x' };
    const { labels } = await namesFor(main, { ...inputs, tags: 'x', labels: `v=${expression}` });
    expect(labels['v']).toBe(value);
  });
});

describe('dates', () => {
  const rows: [expression: string, value: string][] = [
    ["{{date 'YYYYMMDD'}}", '20240506'],
    ["{{date 'dddd, MMMM Do YYYY, h:mm:ss a'}}", 'Monday, May 6th 2024, 7:08:09 am'],
    ["{{date 'YYYYMMDD-HHmmss' tz='Asia/Tokyo'}}", '20240506-160809'],
    ["{{commit_date 'YYYYMMDD'}}", '20200110'],
    ["{{commit_date 'YYYY-MM-DDTHH:mm:ss.SSS[Z]'}}", '2020-01-10T00:30:00.000Z'],
    ["{{commit_date 'YYYYMMDD-HHmmss' tz='Asia/Tokyo'}}", '20200110-093000'],
    ["{{#if tag}}{{else}}{{date 'YYYY'}}{{/if}}", '2024'],
    ["{{#with this}}{{date 'YYYY'}}{{/with}}", '2024'],
  ];

  it.each(rows)('%s', async (expression, value) => {
    expect(await expanded(expression, main)).toBe(value);
  });

  it('of an unknown commit are now', async () => {
    const dates = { now: new Date('2024-05-06T07:08:09Z'), commit: undefined };
    const { tagNames } = await namesFor(main, { tags: "{{commit_date 'YYYYMMDD'}}" }, dates);
    expect(tagNames).toEqual(['20240506']);
  });
});

describe('slugs', () => {
  const rows: [expression: string, value: string][] = [
    ['{{slug head_branch}}', 'feat-x'],
    ["{{slug 'A b'}}", 'a-b'],
    ["{{slug head_branch 'Z'}}", 'feat-x-z'],
    ['{{slug branch}}', ''],
    ["{{slug 'abcdefghijklmnop' max=12}}", 'abc-f39dac6c'],
    ['{{#if (slug head_branch)}}{{slug head_branch}}{{/if}}', 'feat-x'],
  ];

  it.each(rows)('%s', async (expression, value) => {
    expect(await expanded(expression, pull)).toBe(value);
  });

  it('leave room for a commit', async () => {
    const [tag] = await tagsFor(onBranch('b'.repeat(10_000)), { tags: '{{slug branch}}-{{sha}}' });
    expect(tag).toHaveLength(128);
    expect(tag).toMatch(/^b{111}-[0-9a-f]{8}-860c190$/);
  });

  it('in a pattern of a version', async () => {
    const tags = 'type=semver,pattern={{slug prerelease}}-{{slug raw}}';
    expect(await tagsFor(onTag('v1.2.3'), { tags, flavor: 'latest=false' })).toEqual(['v1.2.3']);
  });
});

describe('Handlebars, as with the peer', () => {
  const rows: [expression: string, source: Source, value: string][] = [
    ['{{branch}}', onBranch('a&b<c>"d\'e`f=g'), 'a&amp;b&lt;c&gt;&quot;d&#x27;e&#x60;f&#x3D;g'],
    ['{{{branch}}}', onBranch('a&b'), 'a&b'],
    ['{{&branch}}', onBranch('a&b'), 'a&b'],
    ['{{ branch }}', branch, 'my/branch'],
    ['\\{{branch}}', branch, '{{branch}}'],
    ['{{!-- nothing --}}', branch, ''],
    ['{{#if is_default_branch}}yes{{else}}no{{/if}}', branch, 'yes'],
    ['{{#if branch}}yes{{else}}no{{/if}}', onTag('v1'), 'no'],
    ['{{#unless tag}}yes{{/unless}}', branch, 'yes'],
    ['{{log "x"}}', branch, ''],
  ];

  it.each(rows)('%s', async (expression, source, value) => {
    expect(await expanded(expression, source)).toBe(value);
  });

  it('a branch with an ampersand in a tag', async () => {
    expect(await tagsFor(onBranch('a&b'), { tags: 'type=raw,value={{branch}}' })).toEqual(['a-amp-b']);
  });
});

describe('simple expressions', () => {
  const piece = fc.constantFrom(
    '{{a}}',
    '{{ b_c }}',
    '{',
    '}',
    '{{',
    '}}',
    'a',
    '&',
    '\\',
    '{{{a}}}',
    ' ',
    '\n',
    '=',
    'é',
  );
  const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  const values: Record<string, string> = { a: 'x&"y"', b_c: '<1>' };

  it('are filled in exactly as Handlebars does it', () => {
    fc.assert(
      fc.property(text, (template) => {
        const parts = parseSimple(template);
        if (parts === undefined) return;
        const simple = parts
          .map((part) =>
            part.kind === 'text' ? part.text : escapeHtml('name' in part ? (values[part.name] ?? '') : ''),
          )
          .join('');
        expect(simple).toBe(Handlebars.compile(template)(values));
      }),
      { numRuns: 10_000 },
    );
  });

  it.each([
    ['{{branch}}-{{sha}}', true],
    ["{{date 'YYYY' tz='UTC'}}", true],
    ['{{slug branch}}', true],
    ['plain', true],
    ['{{{branch}}}', false],
    ['\\{{branch}}', false],
    ['{{date}}', false],
    ['{{this}}', false],
    ['{{else}}', false],
    ['{{branch', false],
    ['{{branch}}}', false],
  ])('%s: %s', (template, isSimple) => {
    expect(parseSimple(template) !== undefined).toBe(isSimple);
  });
});

it('a schedule with a date of the commit in UTC', async () => {
  expect(await tagsFor(onSchedule(), { tags: "type=schedule,pattern={{commit_date 'YYYY.MM.DD.HHmm'}}" })).toEqual([
    '2020.01.10.0030',
  ]);
});
