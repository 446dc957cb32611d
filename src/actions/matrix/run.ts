/** The matrix action from inputs to result. All wrong inputs end here, together. */
import { readFile } from 'node:fs/promises';
import { InputError, type InputProblem, quote } from '../../errors.ts';
import { lengthProblems } from '../../matrix/batches.ts';
import type { Entries } from '../../matrix/entry.ts';
import { type Matrix, makeMatrix } from '../../matrix/matrix.ts';
import { readEntries } from '../../matrix/read-entries.ts';
import { type MatrixInputs, parseMatrixInputs } from './inputs.ts';

export interface MatrixResult {
  readonly matrix: Matrix;
  /** How many entries the data has. */
  readonly from: number;
  readonly outputs: Readonly<Record<'matrix' | 'count' | 'batches' | 'empty', string>>;
}

/**
 * @param read gives the text of an input by its name
 * @param warn is told at once what is odd about the data: it may be why nothing is left
 * @throws {InputError} with every wrong input
 */
export async function run(read: (name: string) => string, warn: (warning: string) => void): Promise<MatrixResult> {
  const { inputs, problems } = await parseMatrixInputs(read);
  const data = await loadEntries(inputs);
  for (const warning of data.warnings) warn(warning);
  refuse([...problems, ...data.problems]);
  const origin = inputs.file === '' ? 'entries' : 'file';
  const { matrix, problems: left } = makeMatrix(data.entries, inputs, origin);
  refuse(left);
  const outputs = {
    matrix: JSON.stringify({ include: matrix.entries }),
    count: String(matrix.entries.length),
    batches: JSON.stringify(matrix.batches),
    empty: String(matrix.entries.length === 0),
  };
  refuse(lengthProblems(outputs, origin));
  return { matrix, from: data.entries.length, outputs };
}

function refuse(problems: readonly InputProblem[]): void {
  if (problems.length > 0) throw new InputError(problems);
}

async function loadEntries({ file, entries, query }: MatrixInputs): Promise<Entries> {
  const nothing: Entries = { entries: [], problems: [], warnings: [] };
  if (file !== '' && entries !== '') return nothing;
  if (entries !== '') return readEntries({ input: 'entries', text: entries, name: '', query });
  if (file === '') return nothing;
  try {
    return await readEntries({ input: 'file', text: await readFile(file, 'utf8'), name: file, query });
  } catch (error) {
    return { ...nothing, problems: [unreadable(file, error as NodeJS.ErrnoException)] };
  }
}

function unreadable(file: string, { code, message }: NodeJS.ErrnoException): InputProblem {
  const why: Record<string, string> = { ENOENT: 'which is not there', EISDIR: 'which is a folder' };
  return {
    input: 'file',
    problem: `is ${quote(file)}, ${why[code ?? ''] ?? `which cannot be read: ${quote(message)}`}`,
    advice:
      'The path starts at the folder that the step runs in, which is the workspace; check out the repository, ' +
      'or run what makes the file, before this step.',
  };
}
