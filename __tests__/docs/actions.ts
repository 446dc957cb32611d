/** This repository's actions: what they are called in `uses`, what they declare, and who reads their inputs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseInputs } from '../../src/actions/inputs/inputs.ts';
import { parseMatrixInputs } from '../../src/actions/matrix/inputs.ts';
import { parseMergeInputs } from '../../src/actions/merge/inputs.ts';
import { parseMirrorInputs } from '../../src/actions/mirror/inputs.ts';
import { isLocal, parsePruneInputs } from '../../src/actions/prune/inputs.ts';
import { parseLocalInputs } from '../../src/actions/prune/local/inputs.ts';
import { parseVerifyInputs } from '../../src/actions/verify/inputs.ts';
import type { InputProblem } from '../../src/errors.ts';
import { parseNaming } from '../../src/tags/request.ts';
import { ROOT } from './pages.ts';

export type Read = (name: string) => string;

export interface Action {
  /** `.` for the build. */
  readonly folder: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Reads every input and tells what is wrong. */
  readonly problems: (read: Read) => Promise<readonly InputProblem[]>;
}

const noVariable = () => '';

const PROBLEMS: Readonly<Record<string, Action['problems']>> = {
  // What names the image is read by the stage that knows what it means.
  '.': async (read) => {
    const { inputs, problems } = await parseInputs(read, noVariable);
    return [...problems, ...(await parseNaming(inputs.naming, 'ghcr.io/me/app')).problems];
  },
  matrix: async (read) => (await parseMatrixInputs(read, noVariable)).problems,
  merge: async (read) => (await parseMergeInputs(read, noVariable)).problems,
  mirror: async (read) => (await parseMirrorInputs(read, noVariable)).problems,
  prune: async (read) =>
    (await (isLocal(read) ? parseLocalInputs(read, true) : parsePruneInputs(read, noVariable, true))).problems,
  verify: async (read) => (await parseVerifyInputs(read, noVariable)).problems,
};

function readAction(folder: string): Action {
  const { inputs, outputs } = parse(readFileSync(join(ROOT, folder, 'action.yml'), 'utf8'));
  const problems = PROBLEMS[folder];
  if (problems === undefined) throw new Error(`Nobody reads the inputs of the action in ${folder} here`);
  return { folder, inputs: Object.keys(inputs), outputs: Object.keys(outputs), problems };
}

const folders = readdirSync(ROOT).filter((name) => existsSync(join(ROOT, name, 'action.yml')));

export const ACTIONS: readonly Action[] = ['.', ...folders.sort()].map(readAction);

export function actionIn(folder: string | undefined): Action | undefined {
  return ACTIONS.find((action) => action.folder === folder);
}
