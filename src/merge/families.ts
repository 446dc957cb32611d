/** The images of one run, and which of them is to be merged. Pure. */
import { quote } from '../errors.ts';
import { FAMILY_PARTS, familyKey, givenParts, isChosen, partOf, type Selectors } from './family.ts';
import type { Leg } from './leg.ts';

/** A leg, and where it was found. */
export interface FoundLeg {
  readonly leg: Leg;
  /** An artifact's name or a path. */
  readonly from: string;
}

/** So many are listed in a message. */
export const MOST_LISTED = 20;

/** @returns the legs of the one family, or why there is not exactly one, as lines */
export function chooseFamily(
  found: readonly FoundLeg[],
  selectors: Selectors,
): { readonly legs: readonly FoundLeg[] } | { readonly problem: string } {
  const families = new Map<string, FoundLeg[]>();
  for (const each of found) {
    const id = familyKey(each.leg.family);
    families.set(id, [...(families.get(id) ?? []), each]);
  }
  const all = [...families.values()];
  const fitting = all.filter(([first]) => first !== undefined && isChosen(first.leg.family, selectors));
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return { legs: only };
  const problem =
    fitting.length === 0
      ? `No leg fits ${describeSelectors(selectors)}; these images have legs:`
      : 'There are legs of several images, and it is not said which of them is to be merged:';
  const listed = fitting.length === 0 ? all : fitting;
  return { problem: [problem, ...list(listed)].join('\n') };
}

function describeSelectors(selectors: Selectors): string {
  const given = givenParts(selectors).map((part) => `${part}=${quote(partOf(selectors, part))}`);
  return given.length === 0 ? 'what is asked for' : given.join(', ');
}

/** Each with what to write to choose it: only inputs in which they differ. */
function list(families: readonly (readonly FoundLeg[])[]): string[] {
  const firsts = families.flatMap(([first]) => (first === undefined ? [] : [first.leg]));
  const telling = FAMILY_PARTS.filter((part) => new Set(firsts.map(({ family }) => partOf(family, part))).size > 1);
  const lines = firsts.slice(0, MOST_LISTED).map((leg) => {
    const choice = telling.map((part) => `${part}: ${quote(partOf(leg.family, part))}`);
    return `- ${describeImage(leg)}${choice.length > 0 ? `; choose it by ${choice.join(', ')}` : ''}`;
  });
  return families.length > lines.length ? [...lines, `… and ${families.length - lines.length} more.`] : lines;
}

/** The image by its first name and the tag that tells most. */
export function describeImage({ names: { images, references, version } }: Leg): string {
  const [name] = images;
  if (name !== undefined && version !== '') return `${name}:${version}`;
  return references[0]?.reference ?? name ?? 'an image without a name';
}
