/** The file of the input `result-file`: it is there as a whole, of this step, or not at all. */
import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { formatResult, type ResultDocument, resultDocument } from '../../result/result-file.ts';
import type { Environment } from '../../runner/environment.ts';
import { log } from '../../runner/log.ts';
import type { Concluded } from '../step/concluded.ts';
import { resultFacts, type StepEnd } from './result-facts.ts';

/** The text of a document. */
export type Format = (document: ResultDocument) => string;

/** Takes away what an earlier step or run left there: whoever finds a file after a cancel must not take it for ours. */
export async function clearResult(prepared: Asked, environment: Around): Promise<void> {
  const path = resultPath(prepared, environment);
  if (path !== '') await rm(path, { force: true });
}

/**
 * Writes how the step ended, where the input `result-file` says so. A file that cannot be written is a warning: the
 * image is what it is, and a step that fails now would hide it.
 *
 * @returns the output `result-file`: the path, or nothing when there is no file
 */
export async function keepResult(
  prepared: Concluded,
  environment: Environment,
  end: StepEnd,
  format: Format = formatResult,
): Promise<string> {
  const path = resultPath(prepared, environment);
  if (path === '') return '';
  try {
    await writeResultFile(path, resultDocument(resultFacts(prepared, environment, end)), format);
    log.info(`Result file: ${path}.`);
    return path;
  } catch (error) {
    log.warning(`The result file ${path} cannot be written: ${(error as Error).message}`);
    return '';
  }
}

type Asked = Pick<Concluded, 'inputs'>;
type Around = Pick<Environment, 'workspace'>;

/** Absolute; empty when none was asked for. */
function resultPath({ inputs }: Asked, { workspace }: Around): string {
  return inputs.resultFile === '' ? '' : resolve(workspace, inputs.resultFile);
}

/** Writes the document in one go, and makes its folder. */
export async function writeResultFile(
  path: string,
  document: ResultDocument,
  format: Format = formatResult,
): Promise<void> {
  const half = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(half, format(document), { flag: 'wx' });
    await rename(half, path);
  } catch (error) {
    await rm(half, { force: true }).catch(() => undefined);
    throw error;
  }
}
