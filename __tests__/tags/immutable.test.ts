import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isCompleteVersion, isPartialVersion } from '../../src/tags/complete-version.ts';
import { isImmutable, parseImmutableTags } from '../../src/tags/immutable.ts';
import { problemsOf } from './naming.ts';
import { HEAD_SHA, MERGE_SHA } from './sources.ts';

const SHAS = [HEAD_SHA, MERGE_SHA];
const SHORT = HEAD_SHA.slice(0, 7);

function isFixed(tag: string, text = '', shas: readonly string[] = SHAS): boolean {
  const { patterns, problems } = parseImmutableTags(text);
  expect(problems).toEqual([]);
  return isImmutable(tag, patterns, shas);
}

describe('tags that never change by default', () => {
  it.each([
    `pr-12-${SHORT}`,
    `pr-12-${HEAD_SHA}`,
    `pr-12-${MERGE_SHA.slice(0, 7)}`,
    `feature-x-${SHORT}`,
    `python-17.3-lts-feature-x-${HEAD_SHA.slice(0, 12)}`,
    'sha-0123456',
    `sha-${SHORT}-alpine`,
    '1.2.3',
    'v1.2.3',
    '0.0.1',
    '1.2.3-rc.1',
    '1.2.3-alpine',
    '1.2.3rc1',
    '1.2.3.post1',
    '1.2.3.dev4',
    '2024.05.06',
    '2024.5.6.1',
    '10.20.30',
  ])('%s', (tag) => {
    expect(isFixed(tag)).toBe(true);
  });
});

describe('tags that may change by default', () => {
  it.each([
    'latest',
    'python-latest',
    'nightly',
    'nightly-20261121',
    'nightly-0123abc',
    'main',
    'edge',
    'pr-12',
    `main-${HEAD_SHA.slice(0, 6)}`,
    `main-${HEAD_SHA.slice(0, 7)}0000000`,
    `main-${HEAD_SHA}0`,
    `main-${SHORT}-alpine`,
    SHORT,
    `main${SHORT}`,
    '1',
    'v1',
    '1.2',
    'v1.2',
    '2024.05',
    '20240506',
    '1.2.x',
    '1.2.3_x',
    '1.2.3.',
    '1.2.3-',
    '1.2.3-SNAPSHOT',
    '1.2.3-latest',
    '1.2.3-rc.1-nightly',
    'release-1.2.3',
    'python-17.3-lts-ml',
  ])('%s', (tag) => {
    expect(isFixed(tag)).toBe(false);
  });
});

describe('patterns of one’s own', () => {
  it.each<[text: string, tag: string, expected: boolean]>([
    ['off', `sha-${SHORT}`, false],
    ['OFF', '1.2.3', false],
    ['stable', 'stable', true],
    ['stable', 'unstable', false],
    ['stable', 'stables', false],
    ['stable', '1.2.3', false],
    ['Stable', 'stable', false],
    ['*', 'anything', true],
    ['r?', 'r1', true],
    ['r?', 'r', false],
    ['r?', 'r12', false],
    ['a.c', 'abc', false],
    ['a,b', 'b', true],
    ['a, b\nc', 'c', true],
    ['# a\nb', 'a', false],
    ['<sha>', SHORT, true],
    ['<sha>', HEAD_SHA, true],
    ['<sha>', '1234567', false],
    ['<sha>*', `${SHORT}-x`, true],
    ['*<sha>', `${SHORT}${SHORT}`, true],
    ['*-<version>', 'release-1.2.3-rc.1', true],
    ['*-<version>', 'release-1.2', false],
    ['<version>-<sha>', `1.2.3-${SHORT}`, true],
    ['release-*,!release-*-next', 'release-1', true],
    ['release-*,!release-*-next', 'release-1-next', false],
    ['!release-*-next,release-*', 'release-1-next', false],
    ['! sha-*', `sha-${SHORT}`, false],
    ['! sha-*', 'sha-abc', false],
    ['!<version>', '1.2.3', false],
    ['!<version>', `main-${SHORT}`, true],
  ])('%j on %s: %s', (text, tag, expected) => {
    expect(isFixed(tag, text)).toBe(expected);
  });

  it('mean no commit where the run has none', () => {
    expect(isFixed('x-', '*-<sha>', [''])).toBe(false);
  });
});

describe('what is wrong with patterns', () => {
  it.each<[text: string, problems: string[]]>([
    [
      '<sah>',
      ['line 1 ("<sah>") has the unknown placeholder "<sah>"; allowed are <sha> and <version> | Did you mean "sha"?'],
    ],
    [
      'x\n*-<commit>',
      ['line 2 ("*-<commit>") has the unknown placeholder "<commit>"; allowed are <sha> and <version>'],
    ],
    ['v<', ['line 1 ("v<") has "<", which no tag has']],
    ['a b', ['line 1 ("a b") has " ", which no tag has']],
    ['sha-[0-9]', ['line 1 ("sha-[0-9]") has "[", which no tag has']],
    ['é', ['line 1 ("é") has "é", which no tag has']],
    [
      'ghcr.io/me/app:1.*',
      [
        'line 1 ("ghcr.io/me/app:1.*") has "/", which no tag has | The patterns are for tags, without the name of an image.',
      ],
    ],
    ['-x', ['line 1 ("-x") begins with "-", as no tag does']],
    ['!.x', ['line 1 ("!.x") begins with ".", as no tag does']],
    ['!', ['line 1 ("!") takes nothing out | Write a pattern behind the "!", such as !sha-*.']],
    [
      'false',
      [
        'line 1 ("false") is a switch and no pattern of tags | Write off for none, and leave the input empty for the usual ones.',
      ],
    ],
    [
      'off, v*',
      ['line 1 ("off") stands beside patterns, and means that there are none | Leave out either off or the patterns.'],
    ],
    ['a b\nc d', ['line 1 ("a b") has " ", which no tag has', 'line 2 ("c d") has " ", which no tag has']],
  ])('%j', async (immutableTags, problems) => {
    expect(await problemsOf({ immutableTags })).toEqual(problems.map((problem) => `immutable-tags: ${problem}`));
  });
});

const tagText = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/);

describe('whatever comes', () => {
  it('a pattern without placeholders fits as the same regular expression does', () => {
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '.', '-', '*', '?'), minLength: 1, maxLength: 8 });
    const tag = fc.string({ unit: fc.constantFrom('a', 'b', '.', '-'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(pattern, tag, (text, candidate) => {
        fc.pre(!/^[.-]/.test(text));
        const expression = text.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll('?', '.');
        return isFixed(candidate, text) === new RegExp(`^${expression}$`).test(candidate);
      }),
      { numRuns: 5_000 },
    );
  });

  it('every length of a commit from 7 digits on is one', () => {
    fc.assert(
      fc.property(tagText, fc.integer({ min: 1, max: 40 }), (name, length) => {
        return isFixed(`${name}-${HEAD_SHA.slice(0, length)}`, '*-<sha>') === length >= 7;
      }),
    );
  });

  it('a version is complete or partial and never both', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 3000 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('', 'v'),
        (parts, v) => {
          const text = `${v}${parts.join('.')}`;
          return isCompleteVersion(text) === parts.length >= 3 && isPartialVersion(text) === parts.length < 3;
        },
      ),
    );
  });

  it.each([
    ['stars', '*a'.repeat(60), 'a'.repeat(127)],
    ['versions', '<version>'.repeat(10), `${'1.'.repeat(63)}1`],
    ['commits', '<sha>'.repeat(20), HEAD_SHA.repeat(3)],
    ['a version with a long end', '<version>', `1.2.3-${'a-'.repeat(60)}`],
  ])('many %s take no time', (_, pattern, tag) => {
    const begin = performance.now();
    isFixed(tag, pattern);
    expect(performance.now() - begin).toBeLessThan(10_000);
  });
});
