/** Which tags of a repository are taken: patterns, and the newest versions alone. */
import { quote } from '../errors.ts';
import { didYouMean } from '../near-miss.ts';
import { fitsPattern, readPattern, type TagPattern } from '../tags/tag-pattern.ts';
import type { Refusal } from './target.ts';

export interface TagChoice {
  readonly taken: readonly TagPattern[];
  readonly takenOut: readonly TagPattern[];
  /** Only so many of the versions among them, the newest; undefined for all, versions or not. */
  readonly newest: number | undefined;
}

/** A tag that holds what is said about an image, such as its signature: it goes along with the image. */
const ABOUT_AN_IMAGE = /^sha256-[0-9a-f]{64}(?:\..*)?$/;
const FITTING = /^[A-Za-z0-9_.*?-]+$/;

/**
 * Reads patterns with `*`, `?` and `<version>`; those with a `!` before them take out.
 *
 * @param words without empty ones
 */
export function parseTagChoice(words: readonly string[], newest: number | undefined): TagChoice | Refusal {
  const wrong = words.find(
    (word) => !FITTING.test(patternOf(word).replaceAll('<version>', '')) && word !== '<version>',
  );
  if (wrong !== undefined) {
    const [placeholder = ''] = /<[^<>]*>/.exec(wrong) ?? [];
    const advice =
      didYouMean(placeholder, ['<version>']).advice ??
      'A pattern is a tag in which * is any text, ? one character and <version> a complete version; a ! takes tags out.';
    return { problem: `${quote(wrong)} fits no tag`, advice };
  }
  const taken = words.filter((word) => !word.startsWith('!'));
  const takenOut = words.filter((word) => word.startsWith('!')).map(patternOf);
  return { taken: (taken.length === 0 ? ['*'] : taken).map(readPattern), takenOut: takenOut.map(readPattern), newest };
}

function patternOf(word: string): string {
  return word.replace(/^!\s*/, '');
}

/**
 * @param tags as the registry lists them
 * @returns with `newest` from the newest on, otherwise in the order in which they came
 */
export async function chooseTags(tags: readonly string[], choice: TagChoice): Promise<string[]> {
  const fits = (tag: string, patterns: readonly TagPattern[]) =>
    patterns.some((pattern) => fitsPattern(tag, pattern, []));
  const fitting = tags.filter(
    (tag) => !ABOUT_AN_IMAGE.test(tag) && fits(tag, choice.taken) && !fits(tag, choice.takenOut),
  );
  if (choice.newest === undefined) return fitting;
  const { default: semver } = await import('semver');
  const versions = fitting.flatMap((tag) => {
    const version = semver.parse(tag.replace(/^[vV]/, ''));
    return version === null ? [] : [{ tag, version }];
  });
  return versions
    .sort((one, other) => semver.rcompare(one.version, other.version))
    .slice(0, choice.newest)
    .map(({ tag }) => tag);
}
