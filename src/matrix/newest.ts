/** The newest runtimes: which entry is `latest`, which are kept. */
import type { InputProblem } from '../errors.ts';
import { quote } from '../errors.ts';
import { type Entry, fieldText } from './entry.ts';
import { compareNaturally, compareRuntimes, isLongSupport } from './runtime-order.ts';

/**
 * Gives every entry with a runtime or an image type the field `latest`. One repository has one tag
 * `<image-type>-latest`, so exactly one entry of an image type gets it: one without a variant before one with, one with
 * long support before one without, then the newest runtime, then one without a suffix, then the last suffix.
 * Where entries say themselves which is the latest, they are believed.
 *
 * @param input the input that the entries came by
 */
export function markLatest(entries: readonly Entry[], input: string): { entries: Entry[]; problems: InputProblem[] } {
  const latest = new Set<Entry>();
  const problems: InputProblem[] = [];
  for (const [imageType, group] of Map.groupBy(entries.filter(hasPlace), (entry) => fieldText(entry, 'image_type'))) {
    const said = group.filter((entry) => Object.hasOwn(entry, 'latest'));
    problems.push(...wrongMarks(imageType, said, input));
    if (said.length > 0) for (const entry of said.filter((one) => one['latest'] === true)) latest.add(entry);
    else latest.add(group.reduce((best, entry) => (compareForLatest(entry, best) > 0 ? entry : best)));
  }
  return {
    entries: entries.map((entry) => (hasPlace(entry) ? { ...entry, latest: latest.has(entry) } : entry)),
    problems,
  };
}

/** Entries that name neither a runtime nor a kind of image are in no order. */
function hasPlace(entry: Entry): boolean {
  return fieldText(entry, 'image_type') !== '' || fieldText(entry, 'runtime') !== '';
}

function wrongMarks(imageType: string, said: readonly Entry[], input: string): InputProblem[] {
  const where = imageType === '' ? 'the entries without image_type' : `the image type ${quote(imageType)}`;
  const stranger = said.find((entry) => typeof entry['latest'] !== 'boolean');
  if (stranger !== undefined) {
    return [
      {
        input,
        problem: `has a latest that is neither true nor false in ${where}: ${quote(JSON.stringify(stranger['latest']))}`,
      },
    ];
  }
  const count = said.filter((entry) => entry['latest'] === true).length;
  if (count < 2) return [];
  const advice = 'They would fight for one tag; leave the field out, and the newest runtime is the latest.';
  return [{ input, problem: `has ${count} entries that say latest: true in ${where}`, advice }];
}

function compareForLatest(one: Entry, other: Entry): number {
  const lacks = (entry: Entry, field: string) => Number(fieldText(entry, field) === '');
  const [runtime, otherRuntime] = [fieldText(one, 'runtime'), fieldText(other, 'runtime')];
  return (
    lacks(one, 'variant') - lacks(other, 'variant') ||
    Number(isLts(one)) - Number(isLts(other)) ||
    compareRuntimes(runtime, otherRuntime) ||
    lacks(one, 'suffix') - lacks(other, 'suffix') ||
    compareNaturally(fieldText(one, 'suffix'), fieldText(other, 'suffix')) ||
    compareNaturally(fieldText(other, 'variant'), fieldText(one, 'variant'))
  );
}

/** A field `lts` says it, otherwise the runtime's name. */
function isLts(entry: Entry): boolean {
  const said = Object.hasOwn(entry, 'lts') ? entry['lts'] : undefined;
  return typeof said === 'boolean' ? said : isLongSupport(fieldText(entry, 'runtime'));
}

/** Leaves out the runtimes without long support; what is for no runtime stays. */
export function keepLongSupport(entries: readonly Entry[]): Entry[] {
  return entries.filter((entry) => fieldText(entry, 'runtime') === '' || isLts(entry));
}

/** Keeps the newest runtimes of every image type, with all their variants; what is for no runtime stays. */
export function keepNewest(entries: readonly Entry[], count: number): Entry[] {
  const kept = new Map<string, Set<string>>();
  for (const [imageType, group] of Map.groupBy(entries, (entry) => fieldText(entry, 'image_type'))) {
    const runtimes = [...new Set(group.map((entry) => fieldText(entry, 'runtime')))].filter((name) => name !== '');
    kept.set(imageType, new Set(runtimes.sort((one, other) => compareRuntimes(other, one)).slice(0, count)));
  }
  return entries.filter((entry) => {
    const runtime = fieldText(entry, 'runtime');
    return runtime === '' || kept.get(fieldText(entry, 'image_type'))?.has(runtime);
  });
}
