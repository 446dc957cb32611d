/**
 * Secrets for RUN steps. Their values are in files that only we can read, for as long as an attempt takes; arguments
 * name files and variables, never values.
 *
 * @see https://docs.docker.com/build/building/secrets/
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BuildFiles } from '../result/build-files.ts';

/** A secret from a variable of buildx's environment. */
export interface SecretVariable {
  readonly id: string;
  readonly variable: string;
}

/** A secret from a file, the user's own or one that we make for the value. */
export type BuildSecret =
  | { readonly id: string; readonly path: string }
  | { readonly id: string; readonly value: string };

/** `--secret` for a variable. */
export function variableArgument({ id, variable }: SecretVariable): string {
  return record(`id=${id}`, `env=${variable}`);
}

/** `--secret` for each, in their order. */
export function secretArguments(secrets: readonly BuildSecret[], files: BuildFiles): string[] {
  return secrets.map((secret, index) =>
    record(`id=${secret.id}`, `src=${'path' in secret ? secret.path : secretFile(files, index)}`),
  );
}

/** One record of CSV, as buildx reads the option. */
function record(...fields: string[]): string {
  return fields.map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');
}

function secretsFolder({ iidFile }: BuildFiles): string {
  return join(dirname(iidFile), 'secrets');
}

function secretFile(files: BuildFiles, index: number): string {
  return join(secretsFolder(files), String(index + 1));
}

/** Writes the values, each byte for byte as it was given. */
export async function writeSecrets(secrets: readonly BuildSecret[], files: BuildFiles): Promise<void> {
  if (!secrets.some((secret) => 'value' in secret)) return;
  await mkdir(secretsFolder(files), { recursive: true, mode: 0o700 });
  await Promise.all(
    secrets.map(async (secret, index) => {
      if ('value' in secret) await writeFile(secretFile(files, index), secret.value, { mode: 0o600 });
    }),
  );
}

/** Removes them; nothing else reads them. */
export async function removeSecrets(secrets: readonly BuildSecret[], files: BuildFiles): Promise<void> {
  if (secrets.some((secret) => 'value' in secret)) await rm(secretsFolder(files), { recursive: true, force: true });
}

/** The variables that secrets come from: buildx has to find them, also those that children of ours never get. */
export function secretVariables(
  secrets: readonly SecretVariable[],
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  return Object.fromEntries(secrets.map(({ variable }) => [variable, env[variable]]));
}

/** Whether one of them is the user's own key for Git repositories. */
export function hasGitToken(ids: readonly string[], tokenName: string): boolean {
  return ids.includes('GIT_AUTH_TOKEN') || ids.includes(tokenName);
}
