/** Names in a cache: short, safe in a tag, a path and a comma-separated option, and never the same for two texts. */
import { createHash } from 'node:crypto';
import { safeName } from '../tags/safe-name.ts';

/** Sixteen hex digits: nobody finds a second text for the same ones, and that would be another one's cache. */
const HASH_LENGTH = 16;
const LOOKS_HASHED = /-[0-9a-f]{16}$/;

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}

/**
 * A text as a name. One that is safe already comes back unchanged; any other, and one that looks as if it had been made
 * here, carries its hash, so that `feature/x` and `feature-x` are two.
 *
 * @param maxLength 24 or more
 */
export function cacheKey(text: string, maxLength: number): string {
  const name = safeName(text, maxLength);
  return name === text && !LOOKS_HASHED.test(text) ? text : readableKey(text, text, maxLength);
}

/** The hash of a text, behind words that tell people what it is. */
export function readableKey(words: string, text: string, maxLength: number): string {
  const front = safeName(words).slice(0, maxLength - HASH_LENGTH - 1);
  return `${front.replace(/[-.]+$/, '')}-${hashOf(text)}`;
}
