import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Digest } from '../../src/image/digest.ts';
import { LABEL, type Labels } from '../../src/image/label.ts';
import { parseTaggedReference, type TaggedReference } from '../../src/image/reference.ts';
import type { Relation } from '../../src/source/ancestry.ts';
import type { Moves } from '../../src/tags/moves.ts';
import { type Absent, judgeFloating, judgeImmutable, type Standing } from '../../src/tags/standing.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const ONE: Digest = `sha256:${'1'.repeat(64)}`;
const TWO: Digest = `sha256:${'2'.repeat(64)}`;

function reference(text: string): TaggedReference {
  const parsed = parseTaggedReference(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

const standing = (text: string, digest: Digest, revision?: string): Standing => ({
  reference: reference(text),
  digest,
  labels: revision === undefined ? {} : { [LABEL.revision]: revision },
});
const absent = (text: string): Absent => ({ reference: reference(text) });

describe('a tag that never changes', () => {
  it.each<[string, (Standing | Absent)[]]>([
    ['without a question', []],
    ['that is nowhere', [absent('a/b:1.2.3'), absent('ghcr.io/a/b:1.2.3')]],
  ])('is free %s', (_, found) => {
    expect(judgeImmutable(found, { revision: A })).toEqual({ kind: 'free' });
  });

  it.each<[string, (Standing | Absent)[], string[]]>([
    ['in one place', [standing('a/b:1.2.3', ONE, A)], []],
    ['in two', [standing('a/b:1.2.3', ONE, A), standing('c/d:1.2.3', ONE, A)], []],
    ['in the second', [absent('c/d:1.2.3'), standing('a/b:1.2.3', ONE, A), absent('e/f:1')], ['c/d:1.2.3', 'e/f:1']],
  ])('is the same %s', (_, found, missing) => {
    expect(judgeImmutable(found, { revision: A })).toEqual({
      kind: 'same',
      digest: ONE,
      at: reference('a/b:1.2.3'),
      missing: missing.map(reference),
    });
  });

  it.each<[string, Standing[], string, string[]]>([
    [
      'by another commit',
      [standing('a/b:1.2.3', ONE, B)],
      A,
      [`a/b:1.2.3 is ${ONE}, of commit "${B}", and this run is for "${A}".`],
    ],
    [
      'by an image that tells no commit',
      [standing('a/b:1.2.3', ONE)],
      A,
      [`a/b:1.2.3 is ${ONE}, of a commit that no label tells, and this run is for "${A}".`],
    ],
    [
      'where the run tells no commit either',
      [standing('a/b:1.2.3', ONE, ''), standing('c/d:1', ONE)],
      '',
      [
        `a/b:1.2.3 is ${ONE}, of a commit that no label tells, and this run has no commit to tell.`,
        `c/d:1 is ${ONE}, of a commit that no label tells, and this run has no commit to tell.`,
      ],
    ],
    [
      'in one place, and ours in another',
      [standing('a/b:1.2.3', ONE, A), standing('c/d:1.2.3', ONE, B)],
      A,
      [`c/d:1.2.3 is ${ONE}, of commit "${B}", and this run is for "${A}".`],
    ],
    [
      'by two images of our commit',
      [standing('a/b:1.2.3', ONE, A), standing('c/d:1.2.3', TWO, A)],
      A,
      [
        `a/b:1.2.3 is ${ONE}: of our commit "${A}", yet not the same image everywhere.`,
        `c/d:1.2.3 is ${TWO}: of our commit "${A}", yet not the same image everywhere.`,
      ],
    ],
    [
      'by one whose label begins another line',
      [standing('a/b:1.2.3', ONE, `${A}\n::error::x`)],
      A,
      [`a/b:1.2.3 is ${ONE}, of commit "${A}\\n::error::x", and this run is for "${A}".`],
    ],
  ])('is taken %s', (_, found, revision, problems) => {
    expect(judgeImmutable(found, { revision })).toEqual({ kind: 'taken', problems });
  });

  it('is the same only where all that is there is one image of our commit', () => {
    const place = fc.record({
      digest: fc.constantFrom(ONE, TWO, undefined),
      revision: fc.constantFrom(A, B, undefined),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 4 }), (places) => {
        const found = places.map(({ digest, revision }) =>
          digest === undefined ? absent('a/b:1') : standing('a/b:1', digest, revision),
        );
        const there = places.filter(({ digest }) => digest !== undefined);
        const isOurs = there.every(({ revision, digest }) => revision === A && digest === there[0]?.digest);
        const expected = there.length === 0 ? 'free' : isOurs ? 'same' : 'taken';
        return judgeImmutable(found, { revision: A }).kind === expected;
      }),
    );
  });
});

interface Image {
  readonly version?: string;
  readonly revision?: string;
  readonly created?: string;
  readonly source?: string;
}

function labelsOf(image: Image): Labels {
  const entries = Object.entries(image).map(([key, value]) => [LABEL[key as keyof Image], value] as const);
  return Object.fromEntries(entries);
}

/** Judges with an answer to the one question that may be asked. */
async function judged(there: Image, ours: Image, relation: Relation | undefined | 'unasked', moves?: Moves) {
  const asked: string[][] = [];
  const compare = async (theirs: string, own: string) => {
    asked.push([theirs, own]);
    return relation === 'unasked' ? undefined : relation;
  };
  const judgement = await judgeFloating(labelsOf(there), labelsOf(ours), compare, moves);
  expect(asked).toEqual(relation === 'unasked' ? [] : [[there.revision, ours.revision]]);
  return judgement;
}

const EARLY = '2024-05-06T07:08:09.000Z';
const LATE = '2024-05-06T07:08:10.000Z';
const source = 'https://github.com/me/app';
const UNKNOWN = 'nobody could tell how old it is: its labels do not say, or nobody knows its commit';

describe('a tag that goes forward only', () => {
  it.each<
    [name: string, there: Image, ours: Image, relation: Relation | undefined | 'unasked', moves: boolean, why: string]
  >([
    [
      'goes on to a newer version',
      { version: '1.2.3', revision: B },
      { version: '1.10.0', revision: A },
      'unasked',
      true,
      'it is at version "1.2.3", and this is the newer "1.10.0"',
    ],
    [
      'stays at a newer version, whatever the commits say',
      { version: '1.3.0', revision: A },
      { version: '1.2.4', revision: B },
      'unasked',
      false,
      'it is at version "1.3.0", and this is the older "1.2.4"',
    ],
    [
      'stays at a release when its prerelease comes late',
      { version: '1.2.3' },
      { version: '1.2.3-rc.1' },
      'unasked',
      false,
      'it is at version "1.2.3", and this is the older "1.2.3-rc.1"',
    ],
    [
      'goes on to a version with a v',
      { version: '1.2.3' },
      { version: 'v1.2.4' },
      'unasked',
      true,
      'it is at version "1.2.3", and this is the newer "v1.2.4"',
    ],
    [
      'knows the versions of Python',
      { version: '1.2.3' },
      { version: '1.2.3rc2' },
      'unasked',
      false,
      'it is at version "1.2.3", and this is the older "1.2.3rc2"',
    ],
    [
      'knows dates',
      { version: '2024.05.06' },
      { version: '2024.11.01' },
      'unasked',
      true,
      'it is at version "2024.05.06", and this is the newer "2024.11.01"',
    ],
    [
      'goes by the commit at the same version',
      { version: '1.2.3', revision: B },
      { version: '1.2.3', revision: A },
      'older',
      false,
      `it is of commit "${B}", which is newer than this run's "${A}"`,
    ],
    [
      'goes by the commit where one version is none',
      { version: 'main', revision: B },
      { version: '1.2.3', revision: A },
      'newer',
      true,
      `it is of commit "${B}", and this run's "${A}" came after it`,
    ],
    [
      'goes by the commit between two kinds of versions',
      { version: '1.2.3-alpine', revision: B },
      { version: '1.2.3rc1', revision: A },
      'newer',
      true,
      `it is of commit "${B}", and this run's "${A}" came after it`,
    ],
    [
      'goes by the commit where versions end with it',
      { version: `1.2.3-${B.slice(0, 7)}`, revision: B },
      { version: `1.2.3-${A.slice(0, 7)}`, revision: A },
      'newer',
      true,
      `it is of commit "${B}", and this run's "${A}" came after it`,
    ],
    [
      'goes by the commit where versions are partial',
      { version: '1.3', revision: B },
      { version: '1.2', revision: A },
      'newer',
      true,
      `it is of commit "${B}", and this run's "${A}" came after it`,
    ],
    ['moves at the same commit', { revision: A }, { revision: A }, 'unasked', true, 'it is of this very commit'],
    [
      'moves to another line of commits',
      { revision: B },
      { revision: A },
      'apart',
      true,
      `it is of commit "${B}", and this run's "${A}" is on another line of commits`,
    ],
    [
      'moves where the comparison finds them the same',
      { revision: B },
      { revision: A },
      'same',
      true,
      `it is of commit "${B}", which is this one`,
    ],
    [
      'stays at a later date when nobody knows the commits',
      { revision: B, created: LATE, source },
      { revision: A, created: EARLY, source },
      undefined,
      false,
      `nobody could tell how the commits stand to each other, and by their labels it is of ${LATE} and this of the earlier ${EARLY}`,
    ],
    [
      'goes on to a later date',
      { revision: B, created: EARLY, source },
      { revision: A, created: LATE, source },
      undefined,
      true,
      `nobody could tell how the commits stand to each other, and by their labels it is of ${EARLY} and this of the later ${LATE}`,
    ],
    [
      'moves at the same date',
      { created: EARLY, source },
      { revision: A, created: '2024-05-06T09:08:09+02:00', source },
      'unasked',
      true,
      `nobody could tell how the commits stand to each other, and by their labels it is of ${EARLY} and this of the same ${EARLY}`,
    ],
    [
      'does not trust the date of another repository',
      { revision: B, created: LATE, source: `${source}2` },
      { revision: A, created: EARLY, source },
      undefined,
      true,
      UNKNOWN,
    ],
    [
      'moves from an image without labels',
      {},
      { revision: A, created: EARLY, source, version: '1.2.3' },
      'unasked',
      true,
      UNKNOWN,
    ],
    [
      'moves from a date that is none',
      { created: 'yesterday', source },
      { revision: A, created: EARLY, source },
      'unasked',
      true,
      UNKNOWN,
    ],
    [
      'quotes what the labels say',
      { version: '1.2.3', revision: '\u001b[2J\n::set-output' },
      { version: '1.2.3', revision: A },
      'older',
      false,
      `it is of commit "\\u001b[2J\\n::set-output", which is newer than this run's "${A}"`,
    ],
  ])('%s', async (_, there, ours, relation, moves, why) => {
    expect(await judged(there, ours, relation)).toEqual({ moves, why });
  });

  it.each<[Moves | undefined, boolean]>([
    ['latest', false],
    ['version', false],
    [undefined, false],
    ['branch', true],
  ])('by %s: a lower version moves it: %s', async (by, moves) => {
    const relation = by === 'branch' ? 'newer' : 'unasked';
    const judgement = await judged({ version: '2.0.0', revision: B }, { version: '1.0.0', revision: A }, relation, by);
    expect(judgement.moves).toBe(moves);
  });

  it('never goes both ways between two versions', async () => {
    const version = fc.tuple(
      fc.nat({ max: 3 }),
      fc.nat({ max: 3 }),
      fc.nat({ max: 3 }),
      fc.constantFrom('', '-rc.1', 'rc1', '.post1'),
    );
    await fc.assert(
      fc.asyncProperty(version, version, async ([a, b, c, d], [e, f, g, h]) => {
        const [one, other] = [`${a}.${b}.${c}${d}`, `${e}.${f}.${g}${h}`];
        const compare = async () => undefined;
        const forth = await judgeFloating(labelsOf({ version: one }), labelsOf({ version: other }), compare);
        const back = await judgeFloating(labelsOf({ version: other }), labelsOf({ version: one }), compare);
        return forth.moves || back.moves;
      }),
    );
  });
});
