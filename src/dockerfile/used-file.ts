/** Which file Buildx takes for the Dockerfile. */
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The name that is looked for, and the one that is taken where only that is there. */
const NAME = 'Dockerfile';
const LOWER = 'dockerfile';

/** The file that is read for this path: where there is no `Dockerfile`, one with its name in lower case. */
export function usedDockerfile(path: string): string {
  if (basename(path) !== NAME) return path;
  const folder = dirname(path);
  // Asked by its name, `Dockerfile` would be there too where names have no case.
  const names = namesIn(folder);
  return !names.includes(NAME) && names.includes(LOWER) ? join(folder, LOWER) : path;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
