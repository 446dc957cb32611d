/**
 * Variables in a Dockerfile, as far as names of mounts and images use them.
 *
 * @see https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
import { type Instruction, splitWords } from './lines.ts';

/** A text; undefined for a variable that is declared or known and has none; null where it cannot be told. */
export type Value = string | undefined | null;

/** Values by name. */
export type Variables = ReadonlyMap<string, Value>;

export interface ExpandOptions {
  readonly escaper?: string;
  /**
   * What a variable has that is not among them: null in a stage, where its image may have set it; undefined before the
   * first stage, where nobody else could have.
   */
  readonly others?: null | undefined;
}

/**
 * Puts the values in: `$name`, `${name}`, and `${name:-word}` with its relatives, whose word may have variables again.
 *
 * @returns undefined when a variable is used that only the image knows, or in a form that is not understood
 */
export function expand(text: string, variables: Variables, options: ExpandOptions = {}): string | undefined {
  const { escaper = '\\' } = options;
  const others = 'others' in options ? options.others : null;
  const reading: Reading = {
    text,
    at: 0,
    depth: 0,
    isBroken: false,
    escaper,
    lookUp: (name) => (variables.has(name) ? variables.get(name) : others),
  };
  const value = readUntil('', reading);
  return reading.isBroken || value === null ? undefined : value;
}

interface Reading {
  readonly text: string;
  readonly escaper: string;
  readonly lookUp: (name: string) => Value;
  at: number;
  /** Words within words. */
  depth: number;
  /** Set when a form is met that is not understood. */
  isBroken: boolean;
}

/** @returns null when a value in it cannot be told */
function readUntil(end: string, reading: Reading): string | null {
  const { text, escaper } = reading;
  let out: string | null = '';
  let quote = '';
  const add = (more: string | null) => {
    out = out === null || more === null ? null : out + more;
  };
  while (reading.at < text.length && !reading.isBroken) {
    const character = text[reading.at++] ?? '';
    if (character === end && quote === '') return out;
    if (character === escaper && quote !== "'" && reading.at < text.length) add(text[reading.at++] ?? '');
    else if (character === quote) quote = '';
    else if (quote === '' && (character === '"' || character === "'")) quote = character;
    else if (character === '$' && quote !== "'") add(readVariable(reading));
    else add(character);
  }
  if (end !== '' || quote !== '') reading.isBroken = true;
  return out;
}

/** Nobody means more words within words than these. */
const DEEPEST = 20;
const SHORT = /^[A-Za-z_][A-Za-z0-9_]*/;
/** With what may stand behind the name: the end, or an operator with its word. */
const LONG = /^\{([A-Za-z_][A-Za-z0-9_]*)(\}|:?[-+?])/;

/** What stands behind the dollar. */
function readVariable(reading: Reading): string | null {
  const rest = reading.text.slice(reading.at);
  const [short] = SHORT.exec(rest) ?? [];
  if (short !== undefined) {
    reading.at += short.length;
    return given(reading.lookUp(short));
  }
  const [all = '', name = '', operator = ''] = LONG.exec(rest) ?? [];
  if (all === '' || reading.depth >= DEEPEST) reading.isBroken = true;
  reading.at += all.length;
  const value = reading.lookUp(name);
  if (operator === '}' || reading.isBroken) return given(value);
  reading.depth++;
  const word = readUntil('}', reading);
  reading.depth--;
  if (value === null) return null;
  const isSet = operator.startsWith(':') ? (value ?? '') !== '' : value !== undefined;
  if (operator.endsWith('-')) return isSet ? given(value) : word;
  if (operator.endsWith('+')) return isSet ? word : '';
  return given(value);
}

function given(value: Value): string | null {
  return value === undefined ? '' : value;
}

/** `NAME` or `NAME=value`, several to an instruction. */
export function declarations({ rest }: Instruction): { name: string; value: string | undefined }[] {
  return splitWords(rest).words.map((word) => {
    const [name = '', value] = word.split(/=(.*)/s);
    return { name, value };
  });
}

/** `ENV name value` is the old form of one. */
export function environmentOf(instruction: Instruction): { name: string; value: string }[] {
  const [, name, value = ''] = /^([^\s=]+)\s+(.*)$/s.exec(instruction.rest) ?? [];
  if (name !== undefined) return [{ name, value }];
  return declarations(instruction).map((declared) => ({ name: declared.name, value: declared.value ?? '' }));
}

/** Whether a frontend knows them depends on its version. */
const UNSURE = ['TARGETSTAGE', 'TARGETOSVERSION', 'BUILDOSVERSION'];

/**
 * What BuildKit declares by itself before the first stage; a stage that wants them says `ARG` without a value.
 *
 * @param platform empty where it is not known, as the native one
 */
export function platformVariables(platform: string, native: string): Map<string, Value> {
  const parts = (prefix: string, text: string): [string, Value][] => {
    const [os, architecture, variant] = text.split('/');
    const values = { PLATFORM: text, OS: os, ARCH: architecture, VARIANT: variant };
    return Object.entries(values).map(([name, value]) => [`${prefix}${name}`, text === '' ? null : value]);
  };
  const unsure = UNSURE.map((name): [string, Value] => [name, null]);
  return new Map([...unsure, ...parts('TARGET', platform), ...parts('BUILD', native)]);
}
