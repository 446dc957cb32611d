import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InputError } from '../../src/errors.ts';
import { formatTagged, parseTaggedReference } from '../../src/image/reference.ts';
import { isTag } from '../../src/image/tag.ts';
import { targetOfRef } from '../../src/source/from-event.ts';
import type { Source } from '../../src/source/source.ts';
import { type Names, nameImage } from '../../src/tags/names.ts';
import { type NamingInputs, parseNaming } from '../../src/tags/request.ts';
import { COMMIT_DATE, DEFAULT_IMAGE, NO_INPUTS, NOW } from './naming.ts';
import { HEAD_SHA, MERGE_SHA, onBranch, REPOSITORY } from './sources.ts';

const RUNS = { numRuns: 10_000 };

const anyName = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom('a', 'Z', '0', '-', '.', '_', '/', '#', '&', 'é', '{'),
    minLength: 1,
    maxLength: 200,
  }),
);

/** Any event on any ref. */
const anySource: fc.Arbitrary<Source> = fc
  .record({
    event: fc.constantFrom(
      'push',
      'schedule',
      'pull_request',
      'workflow_dispatch',
      'workflow_run',
      'release',
      'create',
    ),
    ref: fc.oneof(
      anyName.map((name) => `refs/heads/${name}`),
      anyName.map((name) => `refs/tags/${name}`),
      fc.nat().map((number) => `refs/pull/${number}/merge`),
      fc.constantFrom('', 'refs/heads/main', 'refs/tags/v1.2.3', 'refs/tags/v1.2.3-rc.1'),
    ),
    untrusted: fc.constantFrom(undefined, 'a fork'),
    commitDate: fc.constant(undefined),
  })
  .map((parts) => {
    const target = targetOfRef(parts.ref);
    const onDefaultBranch = target.kind === 'branch' && target.branch === 'main';
    return { ...parts, target, onDefaultBranch, headSha: HEAD_SHA, runSha: MERGE_SHA, repository: REPOSITORY };
  });

const anyVariant = fc.record({
  runtime: fc.oneof(fc.constant(''), anyName),
  imageType: fc.oneof(fc.constant(''), anyName),
  variant: fc.oneof(fc.constant(''), anyName),
  suffix: fc.oneof(fc.constant(''), anyName),
  latestRuntime: fc.constantFrom('true', 'false', ''),
});

/** Pieces of the language and things that look like them. */
const piece = fc.constantFrom(
  ...['type=', 'raw', 'sha', 'semver', 'ref', 'event=branch', 'pattern={{version}}', 'value=', 'prefix=', 'suffix='],
  ...[
    'enable=',
    'true',
    'priority=',
    '1',
    ',',
    '\n',
    '"',
    '=',
    '#',
    ' ',
    '{{branch}}',
    '{{sha}}',
    '{{',
    '}}',
    '/',
    ':',
  ],
  ...[
    "{{date 'YYYY'}}",
    "{{date 'YYYY' tz='X'}}",
    '{{#if tag}}',
    '{{/if}}',
    '{{slug head_branch}}',
    'me/app',
    'é',
    '-',
    '.',
  ],
);
const anyText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

async function named(source: Source, inputs: Partial<NamingInputs>): Promise<Names | undefined> {
  const { request, problems } = await parseNaming({ ...NO_INPUTS, ...inputs }, DEFAULT_IMAGE);
  if (problems.length > 0) return undefined;
  try {
    return await nameImage(source, request, { now: NOW, commit: COMMIT_DATE });
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

describe('whatever comes', () => {
  it('the default policy gives a valid tag or more', async () => {
    await fc.assert(
      fc.asyncProperty(anySource, anyVariant, async (source, variant) => {
        const names = await named(source, variant);
        return names !== undefined && names.tagNames.length > 0 && names.tagNames.every(isTag) && isTag(names.version);
      }),
      RUNS,
    );
  });

  it('rules give valid tags, or a problem that names its input', async () => {
    await fc.assert(
      fc.asyncProperty(anySource, anyText, anyText, async (source, tags, flavor) => {
        const names = await named(source, { tags, flavor });
        return names === undefined || names.tagNames.every(isTag);
      }),
      RUNS,
    );
  });

  it('references can be read again', async () => {
    await fc.assert(
      fc.asyncProperty(anySource, anyText, anyText, async (source, images, tags) => {
        const references = (await named(source, { images, tags }))?.references ?? [];
        return references.every((reference) => parseTaggedReference(formatTagged(reference)) !== undefined);
      }),
      RUNS,
    );
  });

  it('the same comes out twice', async () => {
    await fc.assert(
      fc.asyncProperty(anySource, anyText, async (source, tags) => {
        expect(await named(source, { tags })).toEqual(await named(source, { tags }));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('very long texts', () => {
  const long = 'x'.repeat(10_000);
  it.each([
    [
      'a branch in every rule',
      onBranch(`${long}/${long}`),
      { tags: 'type=ref,event=branch\ntype=branch\n{{slug branch}}' },
    ],
    ['a branch of dots and dashes', onBranch('.-'.repeat(5_000)), { tags: 'type=ref,event=branch\ntype=branch' }],
    ['a label', onBranch('x'), { labels: `a=${long}${'{'.repeat(1)}${long}` }],
    ['a label of braces', onBranch('x'), { labels: `a=${'{ '.repeat(5_000)}` }],
    ['a value of spaces', onBranch('x'), { tags: `type=raw,value=a${' '.repeat(10_000)}b` }],
  ])('%s', async (_name, source, inputs) => {
    const names = await named(source, inputs);
    expect(names?.tagNames.length).toBeGreaterThan(0);
    expect(names?.tagNames.every(isTag)).toBe(true);
  });
});
