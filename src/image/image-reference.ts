/** What names an image that is there already: a tag, a digest, or both. */
import { type Digest, isDigest } from './digest.ts';
import { parseRepository, type Repository } from './reference.ts';
import { isTag } from './tag.ts';

export interface ImageReference {
  readonly repository: Repository;
  /** Undefined where none is written. */
  readonly tag: string | undefined;
  readonly digest: Digest | undefined;
}

/**
 * Reads `name`, `name:tag`, `name@sha256:…` and `name:tag@sha256:…`.
 *
 * @returns undefined when the text is none of these
 */
export function parseImageReference(text: string): ImageReference | undefined {
  const [named = '', digest, ...rest] = text.trim().split('@');
  if (rest.length > 0 || (digest !== undefined && !isDigest(digest))) return undefined;
  const colon = named.lastIndexOf(':');
  const hasTag = colon > named.lastIndexOf('/');
  const repository = parseRepository(hasTag ? named.slice(0, colon) : named);
  const tag = hasTag ? named.slice(colon + 1) : undefined;
  if (repository === undefined || (tag !== undefined && !isTag(tag))) return undefined;
  return { repository, tag, digest };
}

/** As it is written; the digest names the image where there is one. */
export function formatImageReference({ repository, tag, digest }: ImageReference): string {
  return `${repository.name}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
