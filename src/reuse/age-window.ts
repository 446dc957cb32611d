/**
 * The greatest age of an image that is reused, as a part of the key: time in windows of that length, so that the key is
 * another one in each.
 *
 * The other way would be to look how old the image is. But its label `created` is the commit's time, for that makes images
 * the same for the same commit; a registry does not tell when a tag was made; and a label with the time of the build would
 * make two builds of one commit differ. A window needs no record and no question. An image is never older than the given
 * age; it may be built anew sooner, on average after half of it, because the first build in a window may be late in it.
 *
 * The windows of each repository begin at another time: the images of an organisation are not all built at midnight.
 */
import { createHash } from 'node:crypto';

export interface AgeQuestion {
  /** Milliseconds; 0 for no limit. */
  readonly maxAge: number;
  readonly now: Date;
  /** What the windows are for: the repository's name. */
  readonly repository: string;
}

/** @returns empty for no limit */
export function ageWindow({ maxAge, now, repository }: AgeQuestion): string {
  if (maxAge <= 0) return '';
  const start = phaseOf(repository, maxAge);
  return `${maxAge}/${Math.floor((now.getTime() + start) / maxAge)}`;
}

/** When the window of now ends, and what it holds is built again; undefined for no limit. */
export function windowEnd({ maxAge, now, repository }: AgeQuestion): Date | undefined {
  if (maxAge <= 0) return undefined;
  const start = phaseOf(repository, maxAge);
  return new Date((Math.floor((now.getTime() + start) / maxAge) + 1) * maxAge - start);
}

function phaseOf(repository: string, maxAge: number): number {
  return createHash('sha256').update(repository.toLowerCase()).digest().readUInt32BE(0) % maxAge;
}
