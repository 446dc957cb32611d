/** Whether an image that is there is the one that a build would make. */
import type { Digest } from '../image/digest.ts';
import { type MovedBase, movedBases } from './bases.ts';
import { differences, type PartName } from './key.ts';
import type { ReuseRecord } from './record.ts';

/** An image in the registry, and what it keeps of its key; undefined where it keeps nothing. */
export interface MarkedImage {
  readonly digest: Digest;
  readonly record: ReuseRecord | undefined;
  /** The first platform's own image, whatever index is around it. */
  readonly inside?: Digest | undefined;
}

export interface ReuseQuestion {
  readonly mode: 'off' | 'content' | 'base';
  /** Why it cannot be told what decides the image, each as a clause; none where it can. */
  readonly obstacles: readonly string[];
  /** Of what is to be built. */
  readonly now: ReuseRecord;
  /** What the key's own tag serves; undefined for nothing. */
  readonly found: MarkedImage | undefined;
  /**
   * What one of the tags serves that the image will have, to tell what has changed; undefined for nothing, or where
   * nobody asked. It is never reused: an image that was made from ours has our labels too.
   */
  readonly former: MarkedImage | undefined;
}

export type ReuseDecision =
  | { readonly reuse: true; readonly digest: Digest; readonly why: string }
  | {
      readonly reuse: false;
      /** As the end of the sentence "It is built: …". */
      readonly why: string;
      /** What differs from the former image; none where that is not known. */
      readonly changed: readonly PartName[];
      /** The images whose digest is another than when the former image was built. */
      readonly moved: readonly MovedBase[];
    };

/** Pure. An image counts only by its own record: a tag may have been moved, and half a key may be somebody else's. */
export function decideReuse({ mode, obstacles, now, found, former }: ReuseQuestion): ReuseDecision {
  const build = (why: string) => ({ reuse: false, why, changed: [], moved: [] }) as const;
  if (mode === 'off') return build('reuse is off');
  if (obstacles.length > 0) return build(obstacles.join('; '));
  if (found?.record?.key === now.key) return { reuse: true, digest: found.digest, why: sameWhy(mode) };
  if (found !== undefined) return build('the image under its key says that it has another one');
  const record = former?.record;
  if (record === undefined || Object.keys(record.parts).length === 0) return build(NOTHING);
  const changed = differences(record.parts, now.parts);
  const moved = movedBases(record.bases, now.bases);
  return { reuse: false, why: changedWhy(changed, moved), changed, moved };
}

const NOTHING = 'no image with this content is there';

function sameWhy(mode: 'content' | 'base'): string {
  const what = 'nothing that decides the image has changed';
  return mode === 'base' ? `${what}, and no base image has moved` : what;
}

function changedWhy(changed: readonly PartName[], moved: readonly MovedBase[]): string {
  const isTold = (name: PartName) => name === 'max-age' || (name === 'base images' && moved.length > 0);
  const others = changed.filter((name) => !isTold(name));
  const told = [
    ...(others.length > 0 ? [`the ${others.join(', ')} changed`] : []),
    ...moved.map(({ image }) => `${image} moved`),
    ...(changed.includes('max-age') ? ['max-age is over'] : []),
  ];
  return told.join('; ') || NOTHING;
}
