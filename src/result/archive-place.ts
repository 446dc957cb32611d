/** Where the image archive is to be written: looked at before the build, made just before it. */
import { access, constants, mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ActionError, type InputProblem, quote } from '../errors.ts';

/**
 * Finds a place that nothing can be written to. Folders that are missing are no problem: they are made.
 *
 * @param archive the input `archive`; empty for none
 */
export async function archiveProblems(archive: string, workspace: string): Promise<InputProblem[]> {
  if (archive === '') return [];
  const refuse = (problem: string, advice: string) => [{ input: 'archive', problem, advice }];
  const path = resolve(workspace, archive);
  if (archive === '-' || archive.endsWith('/') || (await isFolder(path))) {
    return refuse(`${quote(archive)} is no file's path`, 'Write the path of a file, such as image.tar.');
  }
  const folder = await nearestThere(dirname(path));
  if (!(await isFolder(folder))) {
    return refuse(
      `${quote(path, 300)} cannot be written, because ${quote(folder, 300)} is a file`,
      'Choose another path.',
    );
  }
  const isWritable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (isWritable) return [];
  return refuse(
    `${quote(path, 300)} cannot be written, because ${quote(folder, 300)} is not ours to write to`,
    'Choose a path in the workspace or in the folder for temporary files.',
  );
}

/**
 * Makes the folder for the archive.
 *
 * @throws {ActionError} `build`
 */
export async function makeArchiveFolder(path: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (cause) {
    throw new ActionError('build', `The folder for the archive cannot be made: ${(cause as Error).message}`, {
      advice: 'Choose another path for the input archive.',
      cause,
    });
  }
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
