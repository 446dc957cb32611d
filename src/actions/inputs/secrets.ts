/**
 * `secrets`, `secret-envs` and `secret-files`. A value in the wrong place may be a secret, so nothing that came is
 * shown but a name that surely is one: problems tell the line.
 */
import { resolve } from 'node:path';
import type { BuildSecret, SecretVariable } from '../../build/secrets.ts';
import type { InputProblem } from '../../errors.ts';
import type { InputReader } from '../../runner/input.ts';

export interface SecretInputs {
  /** Byte for byte, with the white space around each. */
  readonly secrets: readonly (BuildSecret & { readonly value: string })[];
  readonly secretEnvs: readonly SecretVariable[];
  readonly secretFiles: readonly (BuildSecret & { readonly path: string })[];
  /** The lines of `secrets` that have a name and no value, as a repository's secret that this run cannot read. */
  readonly emptySecrets: readonly number[];
}

const QUOTING = 'A value of several lines needs double quotes around the whole entry, as in "ID=first line…last line".';

export async function parseSecrets(reader: InputReader): Promise<SecretInputs> {
  const entries = (await reader.entries('secrets')).map(({ text, line }) => ({ ...divide(text), line }));
  for (const { line } of entries.filter(({ id, value }) => !isSecret(id, value))) {
    reader.problems.push({ input: 'secrets', problem: `line ${line} is not ID=VALUE`, advice: QUOTING });
  }
  const good = entries.filter(({ id, value }) => isSecret(id, value));
  return {
    secrets: good.filter(({ value }) => value !== '').map(({ id, value = '' }) => ({ id: id.trim(), value })),
    emptySecrets: good.filter(({ value }) => value === '').map(({ line }) => line),
    secretEnvs: (await pairs(reader, 'secret-envs', 'VARIABLE', true)).map(([id, variable]) => ({ id, variable })),
    secretFiles: (await pairs(reader, 'secret-files', 'PATH', false)).map(([id, path]) => ({ id, path })),
  };
}

/** Base64 ends in `=` too: such a line is the rest of a secret, and its text no name. */
function isSecret(id: string, value: string | undefined): boolean {
  return value !== undefined && !/^=+$/.test(value) && isId(id.trim());
}

/** Ids are named in the log, so they look like one. */
function isId(id: string): boolean {
  return /^[\w./:@-]+$/.test(id);
}

function divide(text: string): { id: string; value: string | undefined } {
  const equals = text.indexOf('=');
  return equals < 0 ? { id: '', value: undefined } : { id: text.slice(0, equals), value: text.slice(equals + 1) };
}

async function pairs(reader: InputReader, name: string, what: string, commas: boolean): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for (const [index, text] of (await reader.list(name, { commas })).entries()) {
    const { id, value = '' } = divide(text);
    if (value !== '' && isId(id)) found.push([id, value]);
    else reader.problems.push({ input: name, problem: `entry ${index + 1} is not ID=${what}` });
  }
  return found;
}

/**
 * Finds files and variables that are not there.
 *
 * @param exists tells whether a path is there
 */
export function missingSecrets(
  { secretEnvs, secretFiles }: Pick<SecretInputs, 'secretEnvs' | 'secretFiles'>,
  env: Readonly<Record<string, string | undefined>>,
  workspace: string,
  exists: (path: string) => boolean,
): InputProblem[] {
  const unset = secretEnvs
    .filter(({ variable }) => env[variable] === undefined)
    .map(({ id }) => ({
      input: 'secret-envs',
      problem: `the environment variable for ${id} is not set`,
      advice: 'Write ID=VARIABLE, and set the variable under env of the step or the job.',
    }));
  const absent = secretFiles
    .filter(({ path }) => !exists(resolve(workspace, path)))
    .map(({ id }) => ({
      input: 'secret-files',
      problem: `the file for ${id} is not there`,
      advice: 'Write ID=PATH; a relative path starts at the workspace.',
    }));
  return [...unset, ...absent];
}

/** A character or two are no secret, and hiding them would blot out the log. */
const SHORTEST_HIDDEN = 3;

/** Each line of the values as the build gets them: what quotes did to them is done. */
export async function secretLines(reader: InputReader): Promise<string[]> {
  const { secrets } = await parseSecrets(reader);
  const lines = secrets.flatMap(({ value }) => value.split(/[\r\n]+/)).map((line) => line.trim());
  return [...new Set(lines)].filter((line) => line.length >= SHORTEST_HIDDEN);
}

/** Every text by which the input gives a secret away, whatever is wrong with it: values, and each line of them. */
export function secretTexts(input: string): string[] {
  const texts = input.split(/[\r\n]+/).flatMap((line) => {
    const { value } = divide(line);
    return value === undefined || value === '' ? [] : [value];
  });
  // Inside quotes a line may be anything, also with an equals sign in it; a name without a value gives nothing away.
  const lines = input.split(/[\r\n]+/).filter((line) => divide(line).value !== '');
  const unquoted = [...texts, ...lines].flatMap((text) => {
    const inner = text.trim().replace(/^"/, '').replace(/"$/, '');
    return [text.trim(), inner.trim(), inner.replaceAll('""', '"').trim()];
  });
  return [...new Set(unquoted)].filter((text) => text.length >= SHORTEST_HIDDEN);
}
