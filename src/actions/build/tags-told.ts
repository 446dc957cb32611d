/** The names of an image in words: one sentence, and a line for each name with its reason. Pure. */
import { formatTagged } from '../../image/reference.ts';
import type { Names } from '../../tags/names.ts';
import { reasonsOf } from '../../tags/reasons.ts';

export interface ToldName {
  /** `name:tag` */
  readonly reference: string;
  readonly tag: string;
  /** What gave it, as a clause. */
  readonly why: string;
  /** What may happen to it when it is there already. */
  readonly kind: 'immutable' | 'floating' | 'other';
}

type Named = Pick<Names, 'references' | 'tags' | 'kinds'>;

export function toldNames({ references, tags, kinds }: Named): ToldName[] {
  const reasons = reasonsOf({ tags });
  return references.map((each) => {
    const reference = formatTagged(each);
    const why = reasons.get(each.tag) ?? 'named in full by the input tags';
    return { reference, tag: each.tag, why, kind: kinds.get(reference) ?? 'other' };
  });
}

/** What a kind means for whoever pulls the tag. */
const KINDS: Readonly<Record<ToldName['kind'], string>> = {
  immutable: 'never changes',
  floating: 'moves on with newer images',
  other: 'is overwritten',
};

export function nameLine({ reference, why, kind }: ToldName): string {
  return `${reference} ${KINDS[kind]}: ${why}.`;
}

/** More than these fill a screen. */
const SHOWN = 12;

/** What the image will be called, as the end of the sentence "Tags: …". */
export function tagSentence({ references, decisions }: Pick<Names, 'references' | 'decisions'>): string {
  // One sentence says it all, as for the default policy.
  const [only] = decisions;
  if (only !== undefined && decisions.length === 1) return only;
  const tags = [...new Set(references.map(({ tag }) => tag))];
  if (tags.length === 0) return 'none.';
  const rest = tags.length - SHOWN;
  const images = new Set(references.map(({ repository }) => repository.name)).size;
  const shown = tags.slice(0, SHOWN).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
  return `${shown}${images > 1 ? `, in ${images} repositories` : ''}.`;
}
