/** Patterns of tags: globs with placeholders for the commit of the run and for versions. */
import { isCompleteVersion } from './complete-version.ts';
import { COMMIT_LENGTH } from './moves.ts';

/** The words that may stand between `<` and `>`. */
export const PLACEHOLDERS = ['sha', 'version'] as const;

/** A piece of a pattern. */
type Piece =
  | { readonly kind: 'character'; readonly character: string }
  | { readonly kind: 'any' | 'some' | 'sha' | 'version' };

/** A pattern that was read. */
export type TagPattern = readonly Piece[];

const KINDS: Readonly<Record<string, 'any' | 'some' | 'sha' | 'version'>> = {
  '*': 'some',
  '?': 'any',
  '<sha>': 'sha',
  '<version>': 'version',
};

/** Reads a pattern in which nothing is wrong: what is no placeholder stands for itself. */
export function readPattern(text: string): TagPattern {
  return (text.match(/<[^<>]*>|[\s\S]/g) ?? []).map((piece) => {
    const kind = KINDS[piece];
    return kind === undefined ? { kind: 'character', character: piece } : { kind };
  });
}

/**
 * Whether a pattern fits a whole tag. Goes through it with all the places of the tag where a piece may end, so that no
 * pattern makes it slow.
 *
 * @param shas the commits that `<sha>` stands for, each in full; `any` for all that looks like one
 */
export function fitsPattern(tag: string, pattern: TagPattern, shas: readonly string[] | 'any'): boolean {
  let places = new Set([0]);
  for (const piece of pattern) {
    places = new Set([...places].flatMap((from) => endsOf(piece, tag, from, shas)));
    if (places.size === 0) return false;
  }
  return places.has(tag.length);
}

/** Where a piece may end that begins there. */
function endsOf(piece: Piece, tag: string, from: number, shas: readonly string[] | 'any'): number[] {
  switch (piece.kind) {
    case 'character':
      return tag[from] === piece.character ? [from + 1] : [];
    case 'any':
      return from < tag.length ? [from + 1] : [];
    case 'some':
      return numbers(from, tag.length);
    case 'sha':
      if (shas === 'any') return endsOfCommits(tag, from);
      return shas.flatMap((sha) =>
        numbers(COMMIT_LENGTH, sha.length)
          .filter((length) => tag.startsWith(sha.slice(0, length), from))
          .map((length) => from + length),
      );
    case 'version':
      return numbers(from + 1, tag.length).filter((to) => isCompleteVersion(tag.slice(from, to)));
  }
}

/** Hex digits, short or in full. Eight of them that are a day are no commit: `nightly-20260131`. */
function endsOfCommits(tag: string, from: number): number[] {
  const [digits = ''] = /^[0-9a-f]{0,40}/.exec(tag.slice(from)) ?? [];
  return numbers(COMMIT_LENGTH, digits.length)
    .filter((length) => !/^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits.slice(0, length)))
    .map((length) => from + length);
}

/** The whole numbers from the first to the last. */
function numbers(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
