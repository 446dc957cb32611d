/** What tells the images of one run from each other: the inputs that name them, compared as texts. Pure. */
import { createHash } from 'node:crypto';
import type { Leg, LegFamily } from './leg.ts';

/** By the names of the inputs, in a fixed order. */
const PARTS = {
  images: ({ images }: LegFamily) => images.join('\n'),
  tags: ({ tags }: LegFamily) => tags,
  flavor: ({ flavor }: LegFamily) => flavor,
  'image-type': ({ imageType }: LegFamily) => imageType,
  runtime: ({ runtime }: LegFamily) => runtime,
  variant: ({ variant }: LegFamily) => variant,
  suffix: ({ suffix }: LegFamily) => suffix,
} as const;

export type FamilyPart = keyof typeof PARTS;
export const FAMILY_PARTS = Object.keys(PARTS) as readonly FamilyPart[];

/** Blocks of YAML end in a line break, and other forms do not. */
export function partOf(family: LegFamily, part: FamilyPart): string {
  return PARTS[part](family)
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The same text for the legs of one image. */
export function familyKey(family: LegFamily): string {
  return JSON.stringify(FAMILY_PARTS.map((part) => partOf(family, part)));
}

/** The inputs of the merge that choose an image; an empty text chooses nothing. */
export type Selectors = LegFamily;

/** Those that say something. */
export function givenParts(selectors: Selectors): FamilyPart[] {
  return FAMILY_PARTS.filter((part) => partOf(selectors, part) !== '');
}

/** Whether a family is what the selectors say: of the images each that is given has to be there. */
export function isChosen(family: LegFamily, selectors: Selectors): boolean {
  const has = new Set(family.images);
  const others = givenParts(selectors).filter((part) => part !== 'images');
  return (
    selectors.images.every((name) => has.has(name)) &&
    others.every((part) => partOf(family, part) === partOf(selectors, part))
  );
}

/** Before the names of all legs, wherever they are kept. */
export const LEG_PREFIX = 'image-leg-';
const DIGITS = 4;
const NAME = new RegExp(`^${LEG_PREFIX}([0-9a-f]{${FAMILY_PARTS.length * DIGITS}})-.+-\\d+-`);

/**
 * What a leg is kept under: only letters, digits, dots and dashes, because places to keep it differ. A few digits for
 * each part of its family tell which legs need not be read.
 *
 * @param distinct so that two jobs that built the same by mistake are both seen
 */
export function legName({ family, platform, run }: Pick<Leg, 'family' | 'platform' | 'run'>, distinct: string): string {
  const digits = FAMILY_PARTS.map((part) => digitsOf(partOf(family, part))).join('');
  return `${LEG_PREFIX}${digits}-${platform.replaceAll(/[^A-Za-z0-9.]+/g, '-')}-${run.attempt}-${distinct}`;
}

function digitsOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
}

/** The digits of a leg's family by its name; undefined for what is no leg's name. */
export function digitsOfName(name: string): string | undefined {
  return NAME.exec(name)?.[1];
}

/** Whether the leg of these digits may be one that the selectors choose. */
export function mayBeChosen(digits: string, selectors: Selectors): boolean {
  return FAMILY_PARTS.every((part, place) => {
    const text = partOf(selectors, part);
    // Some of several images may be given.
    return text === '' || part === 'images' || digits.startsWith(digitsOf(text), place * DIGITS);
  });
}
