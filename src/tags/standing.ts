/**
 * Judgement over what the registries serve before we put anything there. Labels are text from a registry: they are
 * compared, and quoted where they are told.
 */
import { quote } from '../errors.ts';
import type { Digest } from '../image/digest.ts';
import { LABEL, type Labels } from '../image/label.ts';
import { formatTagged, type TaggedReference } from '../image/reference.ts';
import type { Compare, Relation } from '../source/ancestry.ts';
import { COMMIT_LENGTH, type Moves } from './moves.ts';
import { compareVersions } from './version-order.ts';

export type { Compare, Relation };

/** What a tag stands for now. */
export interface Standing {
  readonly reference: TaggedReference;
  readonly digest: Digest;
  readonly labels: Labels;
  /** The first platform's own image, whatever index is around it. */
  readonly inside?: Digest;
}

/** A tag that nobody has put there yet. */
export interface Absent {
  readonly reference: TaggedReference;
  readonly digest?: undefined;
}

export type ImmutableJudgement =
  | { readonly kind: 'free' }
  | {
      readonly kind: 'same';
      readonly digest: Digest;
      /** One that is there, to copy from. */
      readonly at: TaggedReference;
      /** Those of the list that are not there yet. */
      readonly missing: readonly TaggedReference[];
    }
  | { readonly kind: 'taken'; readonly problems: readonly string[] };

/**
 * Judges tags that never change: all that are there must be one image of our commit, and then nothing has to be built.
 *
 * @param found those that are there; also the others, where somebody wants to know what is missing
 */
export function judgeImmutable(
  found: readonly (Standing | Absent)[],
  { revision }: { readonly revision: string },
): ImmutableJudgement {
  const standing = found.filter((each): each is Standing => each.digest !== undefined);
  const [first] = standing;
  if (first === undefined) return { kind: 'free' };
  const strangers = standing.filter(({ labels }) => !isSame(labels[LABEL.revision], revision));
  if (strangers.length > 0)
    return { kind: 'taken', problems: strangers.map((each) => strangerProblem(each, revision)) };
  if (standing.some(({ digest }) => digest !== first.digest)) {
    const problems = standing.map(
      ({ reference, digest }) =>
        `${formatTagged(reference)} is ${digest}: of our commit ${quote(revision)}, yet not the same image everywhere.`,
    );
    return { kind: 'taken', problems };
  }
  const missing = found.filter(({ digest }) => digest === undefined).map(({ reference }) => reference);
  return { kind: 'same', digest: first.digest, at: first.reference, missing };
}

/** What is built from no known commit is the same as nothing. */
function isSame(there: string | undefined, ours: string): boolean {
  return there === ours && ours !== '';
}

function strangerProblem({ reference, digest, labels }: Standing, revision: string): string {
  const theirs = labels[LABEL.revision];
  const from = theirs ? `of commit ${quote(theirs)}` : 'of a commit that no label tells';
  const ours = revision === '' ? 'this run has no commit to tell' : `this run is for ${quote(revision)}`;
  return `${formatTagged(reference)} is ${digest}, ${from}, and ${ours}.`;
}

export interface FloatingJudgement {
  readonly moves: boolean;
  /** The end of a sentence: `ghcr.io/me/app:latest stays, because …`. */
  readonly why: string;
}

/**
 * Judges a tag that goes forward only: by version where both images tell a complete one, else by commit, else by the
 * date of the commit. A tag whose image tells nothing moves.
 *
 * @param there the labels of what the tag stands for now
 * @param ours the labels of what shall come there
 * @param moves what moves the tag; a branch's tag follows its commits, whatever version they tell
 */
export async function judgeFloating(
  there: Labels,
  ours: Labels,
  compare: Compare,
  moves: Moves = 'latest',
): Promise<FloatingJudgement> {
  const byVersion = moves === 'branch' ? undefined : await judgeVersions(there, ours);
  return byVersion ?? (await judgeCommits(there, ours, compare)) ?? judgeDates(there, ours);
}

async function judgeVersions(there: Labels, ours: Labels): Promise<FloatingJudgement | undefined> {
  const [theirVersion, ourVersion] = [orderedVersion(there), orderedVersion(ours)];
  if (theirVersion === undefined || ourVersion === undefined) return undefined;
  const order = await compareVersions(ourVersion, theirVersion);
  if (order === undefined || order === 0) return undefined;
  const why = `it is at version ${quote(theirVersion)}, and this is the ${order < 0 ? 'older' : 'newer'} ${quote(ourVersion)}`;
  return { moves: order > 0, why };
}

/** A version that ends with its commit, as `1.2.3-860c190` does, says nothing about the order of two of them. */
function orderedVersion(labels: Labels): string | undefined {
  const { [LABEL.version]: version, [LABEL.revision]: revision } = labels;
  if (version === undefined) return undefined;
  const commit = revision?.slice(0, COMMIT_LENGTH) ?? '';
  return commit.length === COMMIT_LENGTH && version.includes(commit) ? undefined : version;
}

async function judgeCommits(there: Labels, ours: Labels, compare: Compare): Promise<FloatingJudgement | undefined> {
  const { [LABEL.revision]: theirs = '' } = there;
  const { [LABEL.revision]: own = '' } = ours;
  if (theirs === '' || own === '') return undefined;
  if (theirs === own) return { moves: true, why: 'it is of this very commit' };
  const relation = await compare(theirs, own);
  return relation && { moves: relation !== 'older', why: whyBy(relation, theirs, own) };
}

function whyBy(relation: Relation, theirs: string, own: string): string {
  const there = `it is of commit ${quote(theirs)}`;
  switch (relation) {
    case 'same':
      return `${there}, which is this one`;
    case 'newer':
      return `${there}, and this run's ${quote(own)} came after it`;
    case 'older':
      return `${there}, which is newer than this run's ${quote(own)}`;
    case 'apart':
      return `${there}, and this run's ${quote(own)} is on another line of commits`;
  }
}

/** Dates are compared within one repository only: what else dates an image by is its owner's affair. */
function judgeDates(there: Labels, ours: Labels): FloatingJudgement {
  const isOurs = isSame(there[LABEL.source], ours[LABEL.source] ?? '');
  const [theirDate, ourDate] = [dateOf(there), dateOf(ours)];
  if (!isOurs || theirDate === undefined || ourDate === undefined) {
    return { moves: true, why: 'nobody could tell how old it is: its labels do not say, or nobody knows its commit' };
  }
  const isOlder = ourDate < theirDate;
  const order = isOlder ? 'earlier' : ourDate > theirDate ? 'later' : 'same';
  const [from, to] = [theirDate, ourDate].map((time) => new Date(time).toISOString());
  const why = `nobody could tell how the commits stand to each other, and by their labels it is of ${from} and this of the ${order} ${to}`;
  return { moves: !isOlder, why };
}

function dateOf(labels: Labels): number | undefined {
  const time = Date.parse(labels[LABEL.created] ?? '');
  return Number.isNaN(time) ? undefined : time;
}
