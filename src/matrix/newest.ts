/** The newest runtimes: which entry is `latest`, which are kept. */
import type { InputProblem } from '../errors.ts';
import { quote } from '../errors.ts';
import { type Entry, fieldText, NAMING_FIELDS } from './entry.ts';
import { compareNaturally, compareRuntimes, isLongSupport } from './runtime-order.ts';

/**
 * Gives every entry with a runtime or an image type the field `latest`. One repository has one tag
 * `<image-type>-latest`, so exactly one image of a type gets it: one without a variant before one with, one with
 * long support before one without, then the newest runtime, then one without a suffix, then the last suffix.
 * Where entries say themselves which is the latest, they are believed.
 *
 * @param input the input that the entries came by
 */
export function markLatest(entries: readonly Entry[], input: string): { entries: Entry[]; problems: InputProblem[] } {
  const latest = new Set<Entry>();
  const problems: InputProblem[] = [];
  for (const [imageType, group] of byImageType(entries.filter(hasPlace))) {
    const said = group.filter((entry) => Object.hasOwn(entry, 'latest'));
    problems.push(...wrongMarks(imageType, said, input));
    for (const entry of said.length > 0 ? said.filter(saysLatest) : newestImage(group)) latest.add(entry);
  }
  return {
    entries: entries.map((entry) => (hasPlace(entry) ? { ...entry, latest: latest.has(entry) } : entry)),
    problems,
  };
}

function byImageType(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const imageType = fieldText(entry, 'image_type');
    const group = groups.get(imageType);
    if (group === undefined) groups.set(imageType, [entry]);
    else group.push(entry);
  }
  return groups;
}

/** One entry, or all legs of one image where the data has an entry for each platform. */
function newestImage(group: readonly Entry[]): readonly Entry[] {
  const best = group.reduce((newest, entry) => (compareForLatest(entry, newest) > 0 ? entry : newest));
  return group.filter((entry) => entry === best || areLegs(entry, best));
}

function areLegs(one: Entry, other: Entry): boolean {
  const isPart = fieldText(one, 'platform') !== '' && fieldText(other, 'platform') !== '';
  return isPart && NAMING_FIELDS.every((field) => fieldText(one, field) === fieldText(other, field));
}

function saysLatest(entry: Entry): boolean {
  return entry['latest'] === true;
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
  const [first, ...others] = said.filter(saysLatest);
  const strangers = others.filter((entry) => first !== undefined && !areLegs(entry, first));
  if (strangers.length === 0) return [];
  const advice = 'They would fight for one tag; leave the field out, and the newest runtime is the latest.';
  return [{ input, problem: `has ${others.length + 1} entries that say latest: true in ${where}`, advice }];
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
  for (const [imageType, group] of byImageType(entries)) {
    const runtimes = [...new Set(group.map((entry) => fieldText(entry, 'runtime')))].filter((name) => name !== '');
    kept.set(imageType, new Set(runtimes.sort((one, other) => compareRuntimes(other, one)).slice(0, count)));
  }
  return entries.filter((entry) => {
    const runtime = fieldText(entry, 'runtime');
    return runtime === '' || kept.get(fieldText(entry, 'image_type'))?.has(runtime);
  });
}
