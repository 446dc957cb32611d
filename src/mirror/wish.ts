/** What is to be copied, before any registry was asked. */

import { quote } from '../errors.ts';
import type { Digest } from '../image/digest.ts';
import { formatImageReference, parseImageReference } from '../image/image-reference.ts';
import type { Repository } from '../image/reference.ts';
import type { ResultDocument } from '../result/result-document.ts';
import type { TagChoice } from './choose-tags.ts';
import type { Refusal, Target } from './target.ts';

export interface Wish {
  readonly from: Repository;
  readonly images: WishedImages;
  readonly targets: readonly Target[];
}

export type WishedImages =
  | { readonly kind: 'tag'; readonly tag: string }
  /** With the tags that it has at the source, or without any. */
  | { readonly kind: 'digest'; readonly digest: Digest; readonly tags: readonly string[] }
  | { readonly kind: 'choice'; readonly choice: TagChoice; readonly patterns: string };

/** The source of a wish as people write it. */
export function formatWish({ from, images }: Wish): string {
  switch (images.kind) {
    case 'tag':
      return `${from.name}:${images.tag}`;
    case 'digest':
      return formatImageReference({ repository: from, tag: undefined, digest: images.digest });
    case 'choice':
      return `${from.name} (${images.patterns})`;
  }
}

/** Reads `name:tag`, `name@sha256:…` or both. */
export function parseWishedImage(text: string): Omit<Wish, 'targets'> | Refusal {
  const reference = parseImageReference(text);
  const advice = 'Write name:tag or name@sha256:…; several tags at once are for rules, with patterns.';
  if (reference === undefined) return { problem: `${quote(text)} is no image`, advice };
  const { repository: from, tag, digest } = reference;
  if (digest !== undefined) return { from, images: { kind: 'digest', digest, tags: tag === undefined ? [] : [tag] } };
  if (tag === undefined) return { problem: `${quote(text)} says neither a tag nor a digest`, advice };
  return { from, images: { kind: 'tag', tag } };
}

/**
 * What a build has pushed, with every tag that it has there; the first repository that serves it is the source.
 *
 * @param name the file's, for the message
 */
export function wishOfResult(document: ResultDocument, name: string): Omit<Wish, 'targets'> | Refusal {
  const { outcome, images } = document;
  const served = images.find(({ digest, state }) => digest !== null && state !== 'failed');
  if (outcome === 'failed') return { problem: `${quote(name)} is of a build that failed` };
  if (served?.digest === undefined || served.digest === null) {
    const advice = 'Mirror after a build that pushes, and write its file with the input result-file.';
    return { problem: `${quote(name)} names no image that a registry serves (${outcome})`, advice };
  }
  const { registry, path, digest, tags } = served;
  return { from: { name: served.name, registry, path }, images: { kind: 'digest', digest, tags } };
}
