/** The images of one run, and which of them is to be merged. Pure. */
import { quote } from '../errors.ts';
import { familyId, type Leg, type LegFamily } from './leg.ts';

/** A leg, and where it was found. */
export interface FoundLeg {
  readonly leg: Leg;
  /** An artifact's name or a path. */
  readonly from: string;
}

/** The inputs of the merge that choose; an empty text chooses nothing. */
export type Selectors = LegFamily;

/** By the names of the inputs. */
const SELECTORS = {
  images: ({ images }: LegFamily) => images.join('\n'),
  tags: ({ tags }: LegFamily) => tags,
  flavor: ({ flavor }: LegFamily) => flavor,
  'image-type': ({ imageType }: LegFamily) => imageType,
  runtime: ({ runtime }: LegFamily) => runtime,
  variant: ({ variant }: LegFamily) => variant,
  suffix: ({ suffix }: LegFamily) => suffix,
} as const;

type Selector = keyof typeof SELECTORS;

/** Several families are listed in a message up to this number. */
const MOST_LISTED = 20;

/** @returns the legs of the one family, or why there is not exactly one, as lines */
export function chooseFamily(
  found: readonly FoundLeg[],
  selectors: Selectors,
): { readonly legs: readonly FoundLeg[] } | { readonly problem: string } {
  const families = new Map<string, FoundLeg[]>();
  for (const each of found) {
    const id = familyId(each.leg.family);
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

/** Whether a family is what the selectors say: of the images each that is given has to be there. */
export function isChosen(family: LegFamily, selectors: Selectors): boolean {
  const wanted = new Set(family.images);
  if (!selectors.images.every((name) => wanted.has(name))) return false;
  return givenSelectors(selectors)
    .filter((selector) => selector !== 'images')
    .every((selector) => plain(SELECTORS[selector](selectors)) === plain(SELECTORS[selector](family)));
}

/** Blocks of YAML end in a line break, and other forms do not. */
function plain(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function givenSelectors(selectors: Selectors): Selector[] {
  return names().filter((name) => plain(SELECTORS[name](selectors)) !== '');
}

function describeSelectors(selectors: Selectors): string {
  const given = givenSelectors(selectors).map((name) => `${name}=${quote(plain(SELECTORS[name](selectors)))}`);
  return given.length === 0 ? 'what is asked for' : given.join(', ');
}

function names(): Selector[] {
  return Object.keys(SELECTORS) as Selector[];
}

/** Each with its platforms, and what to write to choose it: only inputs in which they differ. */
function list(families: readonly (readonly FoundLeg[])[]): string[] {
  const firsts = families.flatMap(([first]) => (first === undefined ? [] : [first.leg]));
  const telling = names().filter(
    (name) => new Set(firsts.map(({ family }) => plain(SELECTORS[name](family)))).size > 1,
  );
  const lines = families.slice(0, MOST_LISTED).map((legs) => {
    const [first] = legs;
    const platforms = [...new Set(legs.map(({ leg }) => leg.platform))].sort().join(', ');
    if (first === undefined) return '';
    const choice = telling.map((name) => `${name}: ${quote(plain(SELECTORS[name](first.leg.family)))}`);
    return `- ${describeImage(first.leg)} for ${platforms}${choice.length > 0 ? `; choose it by ${choice.join(', ')}` : ''}`;
  });
  return families.length > lines.length ? [...lines, `… and ${families.length - lines.length} more.`] : lines;
}

/** The image by its first name and the tag that tells most. */
export function describeImage({ names: { images, references, version } }: Leg): string {
  const [name] = images;
  if (name !== undefined && version !== '') return `${name}:${version}`;
  return references[0]?.reference ?? name ?? 'an image without a name';
}
