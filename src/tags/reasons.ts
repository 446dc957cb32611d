/** Why each tag is there, for whoever tells of an image's names. */
import type { PublishNames } from './names.ts';

/** @returns the reason by the tag; none for a reference that was given in full */
export function reasonsOf({ tags }: Pick<PublishNames, 'tags'>): ReadonlyMap<string, string> {
  return new Map(tags.map(({ tag, why }) => [tag, why]));
}
