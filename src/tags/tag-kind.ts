/** What may happen to a tag that is there already: nothing, going forward, or anything. */
import { formatTagged, type TaggedReference } from '../image/reference.ts';
import type { Source } from '../source/source.ts';
import { isImmutable, type TagPatterns } from './immutable.ts';
import { type Moves, movesByText } from './moves.ts';
import type { ProposedTag } from './policy.ts';

/** `immutable`: never changes. `floating`: goes to newer images only. `other`: is put where this run wants it. */
export type TagKind = 'immutable' | 'floating' | 'other';

/** The part of an image's names that tells how its tags move. */
export interface MovingTags {
  readonly tags: readonly ProposedTag[];
}

/**
 * What moves a tag; undefined for one that is not meant to move, as far as anybody can tell. Of a reference that
 * `tags` names in full only its text tells.
 */
function movesOf({ tag }: TaggedReference, { tags }: MovingTags, source: Source): Moves | undefined {
  const proposed = tags.find((each) => each.tag === tag);
  return proposed === undefined ? movesByText(tag, source) : proposed.moves;
}

/**
 * The kind of a tag. One that never changes stays so, however it came about; only where nobody said which tags never
 * change, the branch `1.2.3` is still a branch.
 */
export function kindOf(
  reference: TaggedReference,
  names: MovingTags,
  patterns: TagPatterns | 'off',
  source: Source,
): TagKind {
  const moves = movesOf(reference, names, source) !== undefined;
  const isFixed = isImmutable(reference.tag, patterns, [source.headSha, source.runSha]);
  if (isFixed && !(moves && patterns !== 'off' && patterns.areDefault)) return 'immutable';
  return moves ? 'floating' : 'other';
}

/** The kind of every reference by its text, `name:tag`, and what moves those that float. */
export function kindsOf(
  references: readonly TaggedReference[],
  names: MovingTags,
  patterns: TagPatterns | 'off',
  source: Source,
): { kinds: ReadonlyMap<string, TagKind>; moves: ReadonlyMap<string, Moves> } {
  const kinds = new Map<string, TagKind>();
  const moves = new Map<string, Moves>();
  for (const reference of references) {
    const text = formatTagged(reference);
    const kind = kindOf(reference, names, patterns, source);
    const by = movesOf(reference, names, source);
    kinds.set(text, kind);
    if (kind === 'floating' && by !== undefined) moves.set(text, by);
  }
  return { kinds, moves };
}
