/** Entries that would fight for the same tags. */
import type { InputProblem } from '../errors.ts';
import { quote } from '../errors.ts';
import { describeEntry, type Entry, namesImage } from './entry.ts';

/** Where an image comes from and runs; two entries that differ in nothing else are the same image twice. */
const NO_PART_OF_THE_IMAGE = ['dockerfile', 'latest', 'runner'];
const SHOWN = 10;

export function duplicateProblems(entries: readonly Entry[], input: string): InputProblem[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const entry of entries) {
    const image = imageOf(entry);
    if (seen.has(image)) twice.add(describeEntry(entry));
    seen.add(image);
  }
  if (twice.size === 0) return [];
  const shown = [...twice].slice(0, SHOWN).map((name) => quote(name));
  const more = twice.size > SHOWN ? ` and ${twice.size - SHOWN} more` : '';
  return [
    {
      input,
      problem: `has the same image more than once: ${shown.join(', ')}${more}`,
      advice: 'Two jobs would push the same tags; give them a suffix or a field of their own, or remove one.',
    },
  ];
}

function imageOf(entry: Entry): string {
  const fields = Object.entries(entry).filter(([name]) => !namesImage(entry) || !NO_PART_OF_THE_IMAGE.includes(name));
  return JSON.stringify(fields.sort(([one], [other]) => (one < other ? -1 : 1)));
}
