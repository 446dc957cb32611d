/** Where the image archive is to be written: looked at before the build, made just before it. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ActionError, type InputProblem } from '../errors.ts';
import { placeProblems } from './file-place.ts';

/**
 * Finds a place that nothing can be written to. Folders that are missing are no problem: they are made.
 *
 * @param archive the input `archive`; empty for none
 */
export async function archiveProblems(archive: string, workspace: string): Promise<InputProblem[]> {
  return placeProblems({ input: 'archive', path: archive, example: 'image.tar' }, workspace);
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
    throw new ActionError('archive-folder', `The folder for the archive cannot be made: ${(cause as Error).message}`, {
      cause,
    });
  }
}
