/** An image whose platforms are built by jobs of their own is built whole or not at all: the merge needs every leg. Pure. */
import { type Entry, fieldText, NAMING_FIELDS, namesImage } from './entry.ts';

/** What was found out about an entry. */
export interface Judged {
  readonly entry: Entry;
  /** The image that holds its content, as `name@sha256:…`; undefined for an entry that has to be built. */
  readonly image: string | undefined;
  /** Why it is built, as a clause; empty for an entry that is not. */
  readonly why: string;
  /** The image of which the entry makes one platform, as its step calls it; undefined where nobody knows of one. */
  readonly whole: string | undefined;
}

const ANOTHER_LEG = 'another platform of its image is built';

/** @returns the same in their order, where entries of one image all stay as soon as one of them does */
export function keepWhole(judged: readonly Judged[]): Judged[] {
  const keys = new Map(judged.map((each) => [each, keysOf(each)]));
  const built = new Set<string>();
  const isBuilt = (each: Judged) => each.image === undefined || keys.get(each)?.some((key) => built.has(key)) === true;
  // What is built by its name may be another's by its fields: until nothing is added any more.
  for (let before = -1; before < built.size; ) {
    before = built.size;
    for (const each of judged.filter(isBuilt)) for (const key of keys.get(each) ?? []) built.add(key);
  }
  return judged.map((each) =>
    each.image !== undefined && isBuilt(each) ? { ...each, image: undefined, why: ANOTHER_LEG } : each,
  );
}

/** Where an image comes from and runs may differ from leg to leg. */
const OF_THE_LEG = ['platform', 'platforms', 'runner', 'dockerfile'];

function keysOf({ entry, whole }: Judged): string[] {
  const keys = whole === undefined ? [] : [`step ${whole}`];
  if (fieldText(entry, 'platform') === '') return keys;
  const names = namesImage(entry) ? NAMING_FIELDS : Object.keys(entry).filter((name) => !OF_THE_LEG.includes(name));
  return [...keys, `entry ${JSON.stringify([...names].sort().map((name) => [name, fieldText(entry, name)]))}`];
}
