/**
 * Names that are fit for a tag, made from any text: branches, runtimes, whatever people type.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests
 */
import { createHash } from 'node:crypto';
import { isTag, TAG_MAX_LENGTH } from '../image/tag.ts';

/** Eight hex digits keep any number of names that one repository will ever hold apart. */
const HASH_LENGTH = 8;

/** A short, stable mark of a text, for a name that can no longer tell the text apart by itself. */
function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}

/** Takes dots and dashes off the chosen ends; a loop, because a regular expression is quadratic on long runs. */
function trimDotsAndDashes(text: string, ends: 'both' | 'start' | 'end'): string {
  const isLoose = (index: number) => text[index] === '-' || text[index] === '.';
  let start = 0;
  let end = text.length;
  while (ends !== 'end' && start < end && isLoose(start)) start++;
  while (ends !== 'start' && end > start && isLoose(end - 1)) end--;
  return text.slice(start, end);
}

/** Cuts a name that is too long and puts the hash of the original at its end, so that it stays its own. */
function cutWithHash(name: string, original: string, maxLength: number): string {
  const hash = shortHash(original);
  const kept = trimDotsAndDashes(name.slice(0, Math.max(0, maxLength - HASH_LENGTH - 1)), 'end');
  return (kept === '' ? hash : `${kept}-${hash}`).slice(0, maxLength);
}

/**
 * Makes any text a safe name: lower case, every character outside `[a-z0-9.]` a dash, no run of dashes, no dash
 * or dot at either end, at most `maxLength` characters (trimmed again after the cut). A name that is cut or loses
 * everything carries a short hash of the original, so that two different texts do not end up as one name for
 * that reason. Never empty; a safe name comes back unchanged.
 *
 * @example safeName('feature/Add_New-Feature') // 'feature-add-new-feature'
 * @example safeName('日本語') // '77710aed'
 */
export function safeName(text: string, maxLength = TAG_MAX_LENGTH): string {
  const limit = Math.max(1, Math.trunc(maxLength));
  const name = trimDotsAndDashes(
    text
      .toLowerCase()
      .replace(/[^a-z0-9.]+/g, '-')
      .replace(/-+/g, '-'),
    'both',
  );
  if (name === '') return shortHash(text).slice(0, limit);
  return name.length > limit ? cutWithHash(name, text, limit) : name;
}

/** Every run of characters that no tag may have becomes one dash, as docker/metadata-action does it. */
export function tagCharacters(text: string): string {
  return text.replace(/[^a-zA-Z0-9._-]+/g, '-');
}

/**
 * Makes a text a valid tag and changes no more than that takes: capitals and underscores stay. A dot or dash at the
 * start goes, and what is longer than 128 characters is cut.
 *
 * @example validTag('Feature/A B') // 'Feature-A-B'
 * @example validTag('-abc1234') // 'abc1234'
 */
export function validTag(text: string): string {
  const tag = tagCharacters(text);
  if (isTag(tag)) return tag;
  const name = trimDotsAndDashes(tag, 'start');
  if (name === '') return shortHash(text);
  return name.length > TAG_MAX_LENGTH ? cutWithHash(name, text, TAG_MAX_LENGTH) : name;
}

/**
 * A tag of three parts, of which only the middle one is free text: it is made safe and cut to what the other two
 * leave of the longest tag, so that a commit at the end is never lost.
 *
 * @example fittedTag('', 'feature/x', '-abc1234') // 'feature-x-abc1234'
 */
export function fittedTag(front: string, text: string, tail: string): string {
  return validTag(`${front}${safeName(text, TAG_MAX_LENGTH - front.length - tail.length)}${tail}`);
}
