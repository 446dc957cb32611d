/** Names of images on an engine as people give them: `me/app`, or with jokers `ghcr.io/me/*`. */
import { parseRepository } from '../image/reference.ts';
import { fitsPattern, readPattern, type TagPattern } from '../tags/tag-pattern.ts';

export interface NamePattern {
  /** As it was written, in lower case. */
  readonly text: string;
  /** Undefined for a name without jokers. */
  readonly pattern: TagPattern | undefined;
}

/** @returns undefined for what fits no name, such as one with a tag */
export function readNamePattern(text: string): NamePattern | undefined {
  const lower = text.trim().toLowerCase();
  if (!/[*?]/.test(lower)) return parseRepository(lower) && { text: lower, pattern: undefined };
  const isName = /^[a-z0-9*?](?:[a-z0-9._/:*?-]*[a-z0-9*?])?$/.test(lower);
  const hasTag = lower.lastIndexOf(':') > lower.lastIndexOf('/');
  return isName && !hasTag ? { text: lower, pattern: readPattern(lower) } : undefined;
}

/** Whether nothing but jokers is in it, so that every image of the engine is meant. */
export function fitsEveryName({ text }: NamePattern): boolean {
  return /^[*?/]*\*[*?/]*$/.test(text);
}

/**
 * @param name as the engine writes it, which leaves `docker.io` and `library` away. Jokers stand for what it writes, or
 *   `d*` would be all of Docker Hub; only a pattern that names `docker.io` is for the whole name.
 */
export function fitsName({ text, pattern }: NamePattern, name: string): boolean {
  if (pattern === undefined) return text === name || fullName(text) === fullName(name);
  return fitsPattern(text.startsWith('docker.io/') ? fullName(name) : name, pattern, 'any');
}

function fullName(name: string): string {
  const repository = parseRepository(name);
  return repository === undefined ? name : `${repository.registry}/${repository.path}`;
}
