/** The result files of builds, by their paths or patterns. */
import { readFile } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { type InputProblem, quote } from '../../errors.ts';
import type { Target } from '../../mirror/target.ts';
import { type Wish, wishOfResult } from '../../mirror/wish.ts';
import { readResultDocument } from '../../result/result-file.ts';

const ADVICE =
  'A path starts at the workspace; get the file there before this step, as with actions/download-artifact. ' +
  'A pattern such as results/**/*.json takes several.';

/** Reads what the builds have pushed. */
export async function wishesOfResults(
  entries: readonly string[],
  targets: readonly Target[],
  workspace: string,
): Promise<{ wishes: Wish[]; problems: InputProblem[] }> {
  const wishes: Wish[] = [];
  const problems: InputProblem[] = [];
  const refuse = (problem: string, advice?: string) =>
    problems.push({ input: 'result-file', problem, ...(advice !== undefined && { advice }) });
  for (const entry of entries) {
    const paths = await pathsOf(entry, workspace);
    if (paths.length === 0) refuse(`${quote(entry)} fits no file`, ADVICE);
    for (const path of paths) {
      const shown = relative(workspace, path);
      try {
        const wished = wishOfResult(readResultDocument(await readFile(path, 'utf8')), shown);
        if ('problem' in wished) refuse(wished.problem, wished.advice);
        else wishes.push({ ...wished, targets });
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        if (code === 'ENOENT') refuse(`${quote(shown)} is not there`, ADVICE);
        else refuse(`${quote(shown)} cannot be used: ${message}`);
      }
    }
  }
  return { wishes, problems };
}

async function pathsOf(entry: string, workspace: string): Promise<string[]> {
  if (!/[*?{[]/.test(entry)) return [resolve(workspace, entry)];
  const { glob } = await import('node:fs/promises');
  const found: string[] = [];
  for await (const path of glob(entry, { cwd: workspace }))
    found.push(isAbsolute(path) ? path : resolve(workspace, path));
  return found.sort();
}
