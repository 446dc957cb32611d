/** The action's own inputs: which there are, and what is given for those that nobody gives. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { InputProblem } from '../../../errors.ts';
import { quote } from '../../../errors.ts';
import { didYouMean } from '../../../near-miss.ts';

/** The default of each input by its name; empty for none, and for one that only a run knows. */
export type InputDefaults = ReadonlyMap<string, string>;

/** Folders between the program and the `action.yml` that names it. */
const LEVELS = 4;

/** @param program the path of this program, which lies somewhere below `action.yml` */
export async function readDefaults(program: string): Promise<InputDefaults> {
  const { parse } = await import('yaml');
  let folder = dirname(program);
  for (let left = LEVELS; left > 0 && !existsSync(join(folder, 'action.yml')); left--) folder = dirname(folder);
  const { inputs } = parse(await readFile(join(folder, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: unknown }>;
  };
  const told = Object.entries(inputs).map(([name, { default: value }]) => [name, String(value ?? '')] as const);
  return new Map(told.map(([name, value]) => [name, value.includes('${{') ? '' : value]));
}

/** The runner would only warn of these, and the plan would be for another step than somebody means. */
export function unknownInputs(names: Iterable<string>, known: readonly string[], input: string): InputProblem[] {
  return [...names]
    .filter((name) => !known.includes(name.toLowerCase()))
    .map((name) => ({
      input,
      problem: `names ${quote(name)}, which is no input of this action`,
      ...didYouMean(name, known),
    }));
}
