/**
 * One record of CSV, as buildx takes it for outputs and attestations. Our own, because it is needed before anything
 * runs, and the parser for inputs takes longer to load than a small step has.
 */

/** The fields of a record, without their quotes and the white space around them. */
export function fieldsOfRecord(record: string): string[] {
  const fields = record.matchAll(/(?:^|,)(?:\s*"((?:[^"]|"")*)"\s*|([^,]*))/g);
  return [...fields].map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain.trim());
}
