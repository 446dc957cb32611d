/** Where the result file is to be written: it takes the place of an older one, and of nothing else. */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type InputProblem, quote } from '../errors.ts';
import { placeProblems } from './file-place.ts';

/** In bytes; no result is nearly as long. */
const LONGEST = 16 * 1024 * 1024;

/**
 * Finds what is wrong with the place.
 *
 * @param resultFile the input `result-file`; empty for none
 * @param archive the input `archive`; empty for none
 */
export async function resultFileProblems(
  resultFile: string,
  archive: string,
  workspace: string,
): Promise<InputProblem[]> {
  const problems = await placeProblems({ input: 'result-file', path: resultFile, example: 'image.json' }, workspace);
  if (resultFile === '' || problems.length > 0) return problems;
  const path = resolve(workspace, resultFile);
  if (archive !== '' && path === resolve(workspace, archive)) {
    const problem = `both are ${quote(resultFile, 300)}`;
    return [{ input: 'result-file, archive', problem, advice: 'Write the two to different files.' }];
  }
  if (await isReplaceable(path)) return [];
  const problem = `${quote(resultFile, 300)} is there already, and is no result file`;
  return [{ input: 'result-file', problem, advice: 'Choose a path that nothing else uses, such as image.json.' }];
}

/** A path that somebody else's file has is a mistake, and that file may be the Dockerfile. */
async function isReplaceable(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return true;
  if (!found.isFile() || found.size > LONGEST) return false;
  if (found.size === 0) return true;
  const { isResultFile } = await import('./result-file.ts');
  return readFile(path, 'utf8').then(isResultFile, () => false);
}
