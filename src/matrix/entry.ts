/** An entry of a build matrix: what one job knows of the image that it builds. */
import type { InputProblem } from '../errors.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Free fields by name; those that name an image are `runtime`, `image_type`, `variant` and `suffix`. */
export type Entry = { readonly [field: string]: Json };

/** What was found in the data. */
export interface Entries {
  readonly entries: readonly Entry[];
  readonly problems: readonly InputProblem[];
  /** What is odd about the data, and yet leaves entries. */
  readonly warnings: readonly string[];
}

/** The fields that our build action makes a tag of. */
export const NAMING_FIELDS = ['image_type', 'runtime', 'variant', 'suffix'] as const;

export function isObject(value: Json | undefined): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field as text; empty where the entry has none. */
export function fieldText(entry: Entry, field: string): string {
  return asText(Object.hasOwn(entry, field) ? entry[field] : null);
}

/** A field as the texts it holds: a list has several. */
export function fieldTexts(entry: Entry, field: string): string[] {
  const value = Object.hasOwn(entry, field) ? entry[field] : null;
  return Array.isArray(value) ? value.map(asText) : [asText(value)];
}

/** Whether the entry names an image by the fields that the build action has inputs for. */
export function namesImage(entry: Entry): boolean {
  return NAMING_FIELDS.some((field) => fieldText(entry, field) !== '');
}

/** An image by its name's parts, for messages. */
export function describeEntry(entry: Entry): string {
  const parts = NAMING_FIELDS.map((field) => fieldText(entry, field)).filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' ') : JSON.stringify(entry);
}

/** The names of all fields, in the order in which they first come. */
export function fieldNames(entries: readonly Entry[]): string[] {
  return [...new Set(entries.flatMap((entry) => Object.keys(entry)))];
}

function asText(value: Json | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
