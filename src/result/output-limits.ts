/**
 * Outputs that every later step can take. A step that gets one as a variable of its environment cannot even start when
 * it is too long: Linux takes 128 KiB for one variable, with its name, and about 2 MiB for all of them.
 *
 * @see https://man7.org/linux/man-pages/man2/execve.2.html#NOTES
 */

/** In bytes. An expression such as `toJSON` makes a value longer. */
export const LONGEST_OUTPUT = 96 * 1024;
/** In bytes, for all outputs of the step together. */
export const ALL_OUTPUTS = 512 * 1024;

export interface FittedOutputs {
  /** Every output; those that are too long are empty. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The names of those that are empty for that reason. */
  readonly tooLong: readonly string[];
}

/** Empties what is too long, and then the longest ones until all together fit. A part of a list would be a lie. */
export function fitOutputs(outputs: Readonly<Record<string, string>>): FittedOutputs {
  const sizes = Object.entries(outputs)
    .map(([name, value]) => ({ name, size: Buffer.byteLength(value) }))
    .sort((one, other) => other.size - one.size);
  let rest = sizes.reduce((sum, { size }) => sum + size, 0);
  const tooLong: string[] = [];
  for (const { name, size } of sizes) {
    if (size <= LONGEST_OUTPUT && rest <= ALL_OUTPUTS) break;
    tooLong.push(name);
    rest -= size;
  }
  const kept = Object.entries(outputs).map(([name, value]) => [name, tooLong.includes(name) ? '' : value]);
  return { outputs: Object.fromEntries(kept), tooLong };
}
