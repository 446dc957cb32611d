/**
 * The name of a build's cache. A cache that is written replaces the one of the same name, so the legs of a matrix must
 * not share a name; and a name must not change from commit to commit, or nothing is ever found.
 */
import { readableKey } from './key.ts';
import type { CacheIdentity } from './request.ts';

/** Leaves room for a place and a prefix in a tag. */
const MAX_LENGTH = 48;

/**
 * Image, stage, platforms and variant in one name. A scope that was given stands for the image and the rest of the
 * identity but the stage and the platforms: those never share layers that are worth it.
 *
 * @example cacheScope(identity, '') // 'app-release-5d41402abc4b2a76'
 */
export function cacheScope({ image, target, platforms, machine, variant }: CacheIdentity, given: string): string {
  const where = platforms.length > 0 ? [...new Set(platforms)].sort() : [machine];
  const what = given === '' ? { image, variant } : { scope: given };
  const name = given === '' ? (image.split('/').at(-1) ?? '') : given;
  const words = target === '' ? name : `${name}-${target}`;
  return readableKey(words, JSON.stringify({ ...what, target, platforms: where }), MAX_LENGTH);
}
