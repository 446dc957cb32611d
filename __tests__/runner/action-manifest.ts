/**
 * Reads action.yml and settles the inputs of a step.
 *
 * Follows https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionManifestManager.cs, ActionRunner.cs
 * (merging and checking of inputs) and Handlers/Handler.cs (`INPUT_` variables).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { interpolate } from './expressions.ts';

/** The part of action.yml which the runner acts on. */
export interface ActionManifest {
  name: string;
  folder: string;
  /** `node20` or `node24`. */
  using: string;
  main: string;
  pre: string | undefined;
  preIf: string;
  post: string | undefined;
  postIf: string;
  inputs: Map<string, ActionInput>;
}

export interface ActionInput {
  default: string;
  deprecationMessage: string | undefined;
}

/** Reads the action.yml (or action.yaml) of a folder; refuses one which the runner could not run as a node action. */
export function loadManifest(folder: string): ActionManifest {
  const root = resolve(folder);
  const file = ['action.yml', 'action.yaml'].map((name) => join(root, name)).find((path) => existsSync(path));
  if (file === undefined) {
    throw new Error(`Can't find 'action.yml' or 'action.yaml' under '${root}'.`);
  }
  const content = parseOnce(readFileSync(file, 'utf8'));
  const runs = mapping(content.runs);
  const using = text(runs.using).toLowerCase();
  if (using !== 'node20' && using !== 'node24') {
    throw new Error(`'using: ${using}' is not supported, use node20 or node24 (${file}).`);
  }
  return {
    name: text(content.name),
    folder: root,
    using,
    main: script(root, runs, 'main') ?? fail(`You are using a JavaScript Action but there is no 'main' in ${file}.`),
    pre: script(root, runs, 'pre'),
    preIf: text(runs['pre-if'] ?? 'always()'),
    post: script(root, runs, 'post'),
    postIf: text(runs['post-if'] ?? 'always()'),
    inputs: new Map(Object.entries(mapping(content.inputs)).map(([name, input]) => [name, actionInput(input)])),
  };
}

/** By their texts: the steps of a test file run the same few actions. */
const parsed = new Map<string, Record<string, unknown>>();

function parseOnce(content: string): Record<string, unknown> {
  const known = parsed.get(content) ?? mapping(parse(content));
  parsed.set(content, known);
  return known;
}

function actionInput(definition: unknown): ActionInput {
  const fields = mapping(definition);
  const message = fields.deprecationMessage;
  return { default: text(fields.default), deprecationMessage: message === undefined ? undefined : text(message) };
}

function script(root: string, runs: Record<string, unknown>, key: string): string | undefined {
  return runs[key] === undefined || runs[key] === null ? undefined : join(root, text(runs[key]));
}

function mapping(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

function fail(message: string): never {
  throw new Error(message);
}

/** The inputs a step ends up with, and what the runner warns of on the way. */
export interface SettledInputs {
  inputs: Map<string, string>;
  warnings: string[];
}

/**
 * Merges `with:` and the defaults. Names are compared without regard to case; a given input, also an empty one, keeps
 * its default out; an input without default is an empty text. `required` is not enforced, as in the runner.
 */
export function settleInputs(
  manifest: ActionManifest,
  given: Record<string, string>,
  contexts: Record<string, unknown>,
): SettledInputs {
  const inputs = new Map(Object.entries(given));
  const names = new Map([...manifest.inputs.keys()].map((name) => [name.toLowerCase(), name]));
  const warnings: string[] = [];
  for (const name of inputs.keys()) {
    const message = manifest.inputs.get(names.get(name.toLowerCase()) ?? '')?.deprecationMessage;
    if (message !== undefined) {
      warnings.push(`Input '${name}' has been deprecated with message: ${message}`);
    }
  }
  const unexpected = [...inputs.keys()].filter((name) => !names.has(name.toLowerCase()));
  if (unexpected.length > 0) {
    const valid = [...names.values()].join("', '");
    warnings.push(`Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid}']`);
  }
  const present = new Set([...inputs.keys()].map((name) => name.toLowerCase()));
  for (const [name, input] of manifest.inputs) {
    if (!present.has(name.toLowerCase())) {
      inputs.set(name, interpolate(input.default, contexts));
    }
  }
  return { inputs, warnings };
}

/** `INPUT_` variables: only spaces become underscores, so `build-args` is `INPUT_BUILD-ARGS`. */
export function inputVariables(inputs: Map<string, string>): Record<string, string> {
  const entries = [...inputs].map(([name, value]) => [`INPUT_${upperInvariant(name.replaceAll(' ', '_'))}`, value]);
  return Object.fromEntries(entries) as Record<string, string>;
}

/** Upper case as .NET's invariant culture: one character for one, so `ß` stays. */
function upperInvariant(name: string): string {
  return [...name].map((c) => (c.toUpperCase().length === c.length ? c.toUpperCase() : c)).join('');
}
