/** Which variables count where: before the first stage, and at each instruction of a stage. */
import type { Instruction } from './lines.ts';
import { ancestry, type Stage } from './stages.ts';
import {
  declarations,
  type ExpandOptions,
  environmentOf,
  expand,
  platformVariables,
  type Value,
  type Variables,
} from './variables.ts';

/** What the values rest on. */
export interface Given {
  readonly buildArgs: Variables;
  readonly escaper: string;
}

/**
 * The variables before the first stage, which count in `FROM`, and in a stage that declares them again.
 *
 * @param platform the one that is built, and the machine's own; empty where it is not known
 */
export function globalVariables(
  before: readonly Instruction[],
  platform: { readonly target: string; readonly native: string },
  given: Given,
): Variables {
  const variables = platformVariables(platform.target, platform.native);
  // These are declared already.
  for (const name of variables.keys()) if (given.buildArgs.has(name)) variables.set(name, given.buildArgs.get(name));
  for (const instruction of before) {
    if (instruction.name !== 'ARG') continue;
    declare(variables, instruction, { inherited: variables, all: variables, others: undefined, ...given });
  }
  return variables;
}

/** A text of `FROM` with its variables put in; undefined where it cannot be told. */
export function expandGlobal(text: string, globals: Variables, { escaper }: Given): string | undefined {
  return expand(text, globals, { escaper, others: undefined });
}

interface Known extends Given, Pick<ExpandOptions, 'others'> {
  /** What an `ARG` without a value has. */
  readonly inherited: Variables;
  /** What its value may use. */
  readonly all: Variables;
}

function declare(to: Map<string, Value>, instruction: Instruction, known: Known): void {
  for (const { name, value } of declarations(instruction)) {
    if (known.buildArgs.has(name)) to.set(name, known.buildArgs.get(name));
    else if (value === undefined) inherit(to, name, known.inherited.get(name));
    else to.set(name, told(value, known));
  }
}

/** Without a value, a second declaration changes nothing. */
function inherit(to: Map<string, Value>, name: string, value: Value): void {
  if (value !== undefined || !to.has(name)) to.set(name, value);
}

function told(text: string, { all, escaper, others }: Known): Value {
  return expand(text, all, { escaper, others }) ?? null;
}

/**
 * The instructions of a stage, each with the variables that count in it. A stage has those of the stages that it is made
 * from. What ENV says counts more than an ARG.
 */
export function stepsOf(
  stage: Stage,
  stages: readonly Stage[],
  globals: Variables,
  given: Given,
): { readonly instruction: Instruction; readonly variables: Variables }[] {
  const [args, env] = [new Map<string, Value>(), new Map<string, Value>()];
  return ancestry(stages, stage)
    .toReversed()
    .flatMap((current) =>
      current.instructions.flatMap((instruction) => {
        const variables: Variables = new Map([...args, ...env]);
        const known: Known = { inherited: globals, all: variables, others: null, ...given };
        if (instruction.name === 'ARG') declare(args, instruction, known);
        if (instruction.name === 'ENV') {
          for (const { name, value } of environmentOf(instruction)) env.set(name, told(value, known));
        }
        return current === stage ? [{ instruction, variables }] : [];
      }),
    );
}
