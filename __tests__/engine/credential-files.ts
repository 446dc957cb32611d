/** Where a credential is left behind, as the file system tells. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder that holds the text. */
export function filesWith(folder: string, text: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() && readFileSync(path, 'utf8').includes(text));
}

/** A name and password as the Docker client keeps them. */
export function stored(username: string, password: string): string {
  return Buffer.from(`${username}:${password}`).toString('base64');
}
