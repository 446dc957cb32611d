/** From wishes to copies: which digest goes to which repository, and under which tags. */
import { type InputProblem, quote } from '../errors.ts';
import type { Digest } from '../image/digest.ts';
import { formatImageReference } from '../image/image-reference.ts';
import type { Repository } from '../image/reference.ts';
import { placeOf } from '../registry/publish-place.ts';
import type { FoundImage } from './find-images.ts';
import type { MirrorResult } from './result.ts';
import { repositoryAt, type Target } from './target.ts';

/** One tag at a target; undefined for an image without one. */
export interface WantedTag {
  readonly tag: string | undefined;
  /** The image at its source, as people write it. */
  readonly from: string;
  readonly required: boolean;
}

/** One image for one repository, with everything that it is called there. */
export interface Copy {
  readonly from: Repository;
  readonly digest: Digest;
  readonly to: Repository;
  readonly tags: readonly WantedTag[];
}

export interface Copies {
  readonly copies: readonly Copy[];
  /** What has no place to go to. */
  readonly failed: readonly MirrorResult[];
  /** Two images for one tag. */
  readonly problems: readonly InputProblem[];
}

interface Edge {
  readonly found: FoundImage;
  readonly to: Repository;
  readonly tag: WantedTag;
}

/**
 * Puts together what is one copy: fifty tags of one image for one repository are one.
 *
 * @param found what the sources serve, each with where it goes
 */
export function copiesOf(
  found: readonly { readonly image: FoundImage; readonly targets: readonly Target[] }[],
): Copies {
  const failed: MirrorResult[] = [];
  const edges = found.flatMap(({ image, targets }) =>
    targets.flatMap((target): Edge[] => {
      const { digest } = image;
      const { required } = target;
      const from = formatImageReference({ ...image, digest: image.tag === undefined ? digest : undefined });
      const to = repositoryAt(target, image.repository);
      if (to !== undefined) return [{ found: image, to, tag: { tag: target.tag ?? image.tag, from, required } }];
      failed.push({
        from,
        to: target.text,
        digest,
        state: 'failed',
        required,
        error: 'there can be no such name there',
      });
      return [];
    }),
  );
  const copies = Map.groupBy(edges, ({ found: { repository, digest }, to }) =>
    [placeOf(repository), digest, placeOf(to)].join(' '),
  );
  return {
    copies: [...copies.values()].flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const { found: image, to } = first;
      return [{ from: image.repository, digest: image.digest, to, tags: merged([first, ...others]) }];
    }),
    failed,
    problems: conflictsIn(edges),
  };
}

/** A tag that several wishes ask for is required if one of them says so. */
function merged(edges: readonly Edge[]): WantedTag[] {
  const byTag = Map.groupBy(edges, ({ tag }) => tag.tag);
  return [...byTag.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return [{ ...first.tag, required: [first, ...others].some(({ tag }) => tag.required) }];
  });
}

function conflictsIn(edges: readonly Edge[]): InputProblem[] {
  const tagged = edges.filter(({ tag }) => tag.tag !== undefined);
  const byTag = Map.groupBy(tagged, ({ to, tag }) => `${placeOf(to)}:${tag.tag}`);
  return [...byTag].flatMap(([name, same]) => {
    const digests = new Map(same.map(({ found, tag }) => [found.digest, tag.from]));
    if (digests.size < 2) return [];
    const sources = [...digests].map(([digest, from]) => `${from} (${digest})`).join(' and ');
    return [
      {
        input: 'images, rules, to',
        problem: `would put different images under ${quote(name)}: ${sources}`,
        advice: 'Give each of them a target of its own.',
      },
    ];
  });
}
