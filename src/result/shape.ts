/**
 * Shapes of JSON: each reads a value that may be anything, and gives it back with its known fields in their order, or
 * says where it is wrong. What we write and what we read go through the same one.
 */
import { quote } from '../errors.ts';

/**
 * @param path where the value stands, as in `images[0].name`; for the message
 * @throws {ShapeError}
 */
export type Shape<T> = (value: unknown, path: string) => T;

export class ShapeError extends Error {
  override readonly name = 'ShapeError';
}

/** @param what follows "must be" */
export function refuse(value: unknown, path: string, what: string): never {
  const came = value === undefined ? 'is missing' : `is ${quote(shown(value), 60)}`;
  throw new ShapeError(`${path || 'the document'} ${came} and must be ${what}`);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
}

export const text: Shape<string> = (value, path) => (typeof value === 'string' ? value : refuse(value, path, 'a text'));

export const flag: Shape<boolean> = (value, path) =>
  typeof value === 'boolean' ? value : refuse(value, path, 'true or false');

/** Counts, seconds and bytes: none of them is below zero. */
export const amount: Shape<number> = (value, path) =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : refuse(value, path, 'a number from 0');

export const count: Shape<number> = (value, path) =>
  Number.isSafeInteger(amount(value, path)) ? (value as number) : refuse(value, path, 'a whole number');

export function oneOf<const T>(words: readonly T[]): Shape<T> {
  const names = words.map((word) => JSON.stringify(word)).join(', ');
  return (value, path) =>
    words.includes(value as T) ? (value as T) : refuse(value, path, words.length > 1 ? `one of ${names}` : names);
}

/** A text of a certain form. */
export function formed<T extends string = string>(what: string, isFormed: (value: string) => boolean): Shape<T> {
  return (value, path) => (typeof value === 'string' && isFormed(value) ? (value as T) : refuse(value, path, what));
}

/** Null, or what is left out: a field that came later is not in an older document. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value, path) => (value === null || value === undefined ? null : shape(value, path));
}

export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value, path) =>
    Array.isArray(value)
      ? value.map((entry, index) => shape(entry, `${path}[${index}]`))
      : refuse(value, path, 'a list');
}

export function mapOf<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value, path) =>
    Object.fromEntries(
      Object.entries(anObject(value, path)).map(([key, entry]) => [key, shape(entry, `${path}[${quote(key, 60)}]`)]),
    );
}

/** An object with these fields in this order; others are left out, for a later version may have more. */
export function fields<T extends object>(shapes: { readonly [K in keyof T]: Shape<T[K]> }): Shape<T> {
  return (value, path) => {
    const given = anObject(value, path);
    const entries = Object.entries<Shape<unknown>>(shapes).map(([key, shape]) => {
      return [key, shape(Object.hasOwn(given, key) ? given[key] : undefined, path === '' ? key : `${path}.${key}`)];
    });
    return Object.fromEntries(entries) as T;
  };
}

function anObject(value: unknown, path: string): Readonly<Record<string, unknown>> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Readonly<Record<string, unknown>>) : refuse(value, path, 'an object');
}
