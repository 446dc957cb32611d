/** The Dockerfile of a build, where it is a file of this machine. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BuildContext } from '../../build/plan.ts';
import { usedDockerfile } from '../../dockerfile/used-file.ts';

export interface FoundDockerfile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** @returns undefined where BuildKit fetches it, and where it cannot be read */
export async function readDockerfile(
  context: BuildContext,
  file: string,
  workspace: string,
): Promise<FoundDockerfile | undefined> {
  if (context.kind === 'remote') return undefined;
  const path = usedDockerfile(resolve(workspace, file === '' ? join(context.path, 'Dockerfile') : file));
  const bytes = await readFile(path).catch(() => undefined);
  return bytes && { path, bytes };
}

/**
 * The build arguments by name; one without a value has that of the environment.
 *
 * @param entries `KEY=VALUE` or `KEY`
 * @param variable gives the text of an environment variable
 */
export function buildArgumentsOf(
  entries: readonly string[],
  variable: (name: string) => string | undefined,
): ReadonlyMap<string, string | undefined> {
  return new Map(
    entries.map((entry) => {
      const [name = '', value] = entry.split(/=(.*)/s);
      return [name, value ?? variable(name)];
    }),
  );
}
