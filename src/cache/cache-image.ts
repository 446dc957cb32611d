/** Where a registry's cache is kept: a repository, and what its tags start with. */
import { parseRepository, type Repository } from '../image/reference.ts';
import { isTag } from '../image/tag.ts';

export interface CacheImage {
  readonly repository: Repository;
  /** What every tag starts with, without the dash; empty for nothing. */
  readonly prefix: string;
}

/** Two places, so that a registry can give the right to write them to different people. They may be the same. */
export interface CacheImages {
  /** For branches and tags. */
  readonly trusted: CacheImage;
  readonly pullRequests: CacheImage;
}

/** The repositories that they are in. */
export function repositoriesOf(images: CacheImages | undefined): Repository[] {
  return images === undefined ? [] : [images.trusted.repository, images.pullRequests.repository];
}

/** With a longer prefix, the branch and the scope would not fit into a tag. */
export const PREFIX_MAX_LENGTH = 30;

/**
 * Reads `[registry/]path[:prefix]`.
 *
 * @returns undefined when the text is no such name, also when it carries a digest
 */
export function parseCacheImage(text: string): CacheImage | undefined {
  const trimmed = text.trim();
  const colon = trimmed.lastIndexOf(':');
  const hasPrefix = colon > trimmed.lastIndexOf('/');
  const repository = parseRepository(hasPrefix ? trimmed.slice(0, colon) : trimmed);
  const prefix = hasPrefix ? trimmed.slice(colon + 1) : '';
  const isGood = !hasPrefix || (isTag(prefix) && prefix.length <= PREFIX_MAX_LENGTH);
  return repository !== undefined && isGood ? { repository, prefix } : undefined;
}

/** `<image>-cache`: a repository of its own, where everything can be deleted without a look at what it is. */
export function defaultCacheImages({ name }: Repository): CacheImages | undefined {
  const repository = parseRepository(`${name}-cache`);
  return repository && { trusted: { repository, prefix: '' }, pullRequests: { repository, prefix: '' } };
}
