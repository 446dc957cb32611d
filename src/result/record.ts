/**
 * One record of CSV, as buildx takes it for outputs, caches and attestations. Our own, because it is needed before anything
 * runs, and the parser for inputs takes longer to load than a small step has.
 */
import { goBoolean } from '../go-boolean.ts';

/** The fields of a record, without their quotes and the white space around them. */
export function fieldsOfRecord(record: string): string[] {
  const fields = record.matchAll(/(?:^|,)(?:\s*"((?:[^"]|"")*)"\s*|([^,]*))/g);
  return [...fields].map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain.trim());
}

/** The values of `key=value` fields, by their keys in lower case; of several with one key the last. */
export function valuesOfRecord(record: string): ReadonlyMap<string, string> {
  return new Map(fieldsOfRecord(record).map(pairOf));
}

/** A field without `=` is a key alone. */
function pairOf(field: string): readonly [key: string, value: string] {
  const [key = '', ...value] = field.split('=');
  return [key.trim().toLowerCase(), value.join('=')];
}

/** Whether an option of an output is switched on: given without a value it is. */
export function isOn(value: string | undefined): boolean {
  return value === '' || goBoolean(value) === true;
}
