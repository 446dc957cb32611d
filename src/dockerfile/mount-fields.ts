/**
 * The fields of `RUN --mount`.
 *
 * @see https://docs.docker.com/reference/dockerfile/#run---mount
 */
import type { Instruction } from './lines.ts';

/** By the first of their names, in lower case; undefined for a value that cannot be told. */
export type MountFields = ReadonlyMap<string, string | undefined>;

const NAMES: Readonly<Record<string, string>> = { dst: 'target', destination: 'target', src: 'source' };

/** The mounts of an instruction, as they are written. */
export function mountsOf({ flags }: Pick<Instruction, 'flags'>): string[] {
  return flags.filter((flag) => flag.startsWith('mount=')).map((flag) => flag.slice('mount='.length));
}

/** @param expand what becomes of a value; by default it stays as it is written */
export function mountFields(
  mount: string,
  expand: (value: string) => string | undefined = (value) => value,
): MountFields {
  const fields = mount.split(',').map((field): [string, string | undefined] => {
    // A field may stand in quotes of its own.
    const [key = '', value = ''] = field.replace(/^"(.*)"$/, '$1').split(/=(.*)/s);
    const name = key.toLowerCase();
    return [NAMES[name] ?? name, expand(value)];
  });
  return new Map(fields);
}
