/**
 * Variables in a Dockerfile, as far as names of mounts and images use them.
 *
 * @see https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
import type { Instruction } from './lines.ts';

/** Values by name; undefined for a variable that was declared and has none. */
export type Variables = ReadonlyMap<string, string | undefined>;

/** `$name`, `${name}`, and `${name:-other}` with its relatives; what has any other form is not understood. */
const VARIABLE = /^\$(?:([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-+?])([^${}]*))?\})/;

/**
 * Puts the values in.
 *
 * @returns undefined when a variable is used that only the image knows, or in a form that is not understood
 */
export function expand(text: string, variables: Variables, escaper = '\\'): string | undefined {
  let [out, quote] = ['', ''];
  for (let at = 0; at < text.length; ) {
    const character = text[at] ?? '';
    if (character === escaper && quote !== "'" && at + 1 < text.length) {
      out += text[at + 1];
      at += 2;
    } else if (character === quote || (quote === '' && (character === '"' || character === "'"))) {
      quote = quote === '' ? character : '';
      at++;
    } else if (character === '$' && quote !== "'") {
      const [all, short, long, operator = '', word = ''] = VARIABLE.exec(text.slice(at)) ?? [];
      if (all === undefined) return undefined;
      const value = resolved(short ?? long ?? '', operator, word, variables);
      if (value === undefined) return undefined;
      out += value;
      at += all.length;
    } else {
      out += character;
      at++;
    }
  }
  return out;
}

function resolved(name: string, operator: string, word: string, variables: Variables): string | undefined {
  // Whether the image sets what nobody declared is not known.
  if (!variables.has(name)) return undefined;
  const value = variables.get(name);
  const isSet = operator.startsWith(':') ? (value ?? '') !== '' : value !== undefined;
  if (operator.endsWith('-')) return isSet ? value : word;
  if (operator.endsWith('+')) return isSet ? word : '';
  return value ?? '';
}

/** `NAME` or `NAME=value`, several to an instruction. */
export function declarations({ rest }: Instruction): { name: string; value: string | undefined }[] {
  const words = rest.match(/(?:[^\s"']|"(?:\\.|[^"])*"|'[^']*')+/g) ?? [];
  return words.map((word) => {
    const [name = '', value] = word.split(/=(.*)/s);
    return { name, value };
  });
}

/** `ENV name value` is the old form of one. */
export function environmentOf(instruction: Instruction): { name: string; value: string }[] {
  const [, name, value = ''] = /^([^\s=]+)\s+(.*)$/s.exec(instruction.rest) ?? [];
  if (name !== undefined) return [{ name, value }];
  return declarations(instruction).map((given) => ({ name: given.name, value: given.value ?? '' }));
}

/** What BuildKit declares by itself before the first stage; a stage that wants them says `ARG` without a value. */
export function platformVariables(platform: string, native: string): Map<string, string> {
  const parts = (prefix: string, text: string): [string, string][] => {
    const [os = '', architecture = '', variant = ''] = text.split('/');
    const values = { PLATFORM: text, OS: os, ARCH: architecture, VARIANT: variant };
    return Object.entries(values).map(([name, value]) => [`${prefix}${name}`, value]);
  };
  return new Map([...parts('TARGET', platform), ...parts('BUILD', native)]);
}
