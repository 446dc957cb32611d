/** Where a file is to be written: looked at before the build, when another path still costs nothing. */
import { access, constants, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type InputProblem, quote } from '../errors.ts';

export interface WantedFile {
  /** The input that names it. */
  readonly input: string;
  /** As given; empty for none. */
  readonly path: string;
  /** The name of such a file, for the advice. */
  readonly example: string;
}

/** Finds a place that nothing can be written to. Folders that are missing are no problem: they are made. */
export async function placeProblems({ input, path, example }: WantedFile, workspace: string): Promise<InputProblem[]> {
  if (path === '') return [];
  const refuse = (problem: string, advice: string) => [{ input, problem, advice }];
  const place = resolve(workspace, path);
  if (path === '-' || path.endsWith('/') || (await isFolder(place))) {
    return refuse(`${quote(path)} is no file's path`, `Write the path of a file, such as ${example}.`);
  }
  const folder = await nearestThere(dirname(place));
  if (!(await isFolder(folder))) {
    return refuse(
      `${quote(place, 300)} cannot be written, because ${quote(folder, 300)} is a file`,
      'Choose another path.',
    );
  }
  const isWritable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (isWritable) return [];
  return refuse(
    `${quote(place, 300)} cannot be written, because ${quote(folder, 300)} is not ours to write to`,
    'Choose a path in the workspace or in the folder for temporary files.',
  );
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function nearestThere(folder: string): Promise<string> {
  const parent = dirname(folder);
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  );
  return isThere || parent === folder ? folder : nearestThere(parent);
}
