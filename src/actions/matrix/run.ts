/** The matrix action from inputs to result. All wrong inputs end here, together. */
import { readFile } from 'node:fs/promises';
import { InputError, type InputProblem, quote } from '../../errors.ts';
import { lengthProblems, MOST_JOBS } from '../../matrix/batches.ts';
import type { Entries, Entry } from '../../matrix/entry.ts';
import { type Matrix, makeMatrix, narrowTo } from '../../matrix/matrix.ts';
import { readEntries } from '../../matrix/read-entries.ts';
import type { Judged } from '../../matrix/whole-images.ts';
import { type MatrixInputs, parseMatrixInputs } from './inputs.ts';
import type { OnlyChangedInputs } from './only-changed/inputs.ts';

export interface MatrixResult {
  readonly matrix: Matrix;
  /** How many entries the data has. */
  readonly from: number;
  readonly outputs: Readonly<Record<'matrix' | 'count' | 'batches' | 'empty' | 'unchanged', string>>;
  /** What was found out about every entry; none where nobody asked. */
  readonly judged: readonly Judged[];
}

/** Where a matrix is made. */
export interface MatrixMeans {
  /** Gives the text of an input by its name. */
  readonly read: (name: string) => string;
  /** Gives the text of an environment variable by its name; empty when it is not set. */
  readonly variable: (name: string) => string;
  /** Is told at once what is odd about the data: it may be why nothing is left. */
  readonly warn: (warning: string) => void;
  /** Finds out which entries have to be built. */
  readonly judge: (entries: readonly Entry[], inputs: OnlyChangedInputs) => Promise<readonly Judged[]>;
}

/** @throws {InputError} with every wrong input */
export async function run({ read, variable, warn, judge }: MatrixMeans): Promise<MatrixResult> {
  const { inputs, problems } = await parseMatrixInputs(read, variable);
  const data = await loadEntries(inputs);
  for (const warning of data.warnings) warn(warning);
  refuse([...problems, ...data.problems]);
  const origin = inputs.file === '' ? 'entries' : 'file';
  const { matrix, judged } = await matrixOf(data.entries, inputs, origin, judge);
  const outputs = {
    matrix: JSON.stringify({ include: matrix.entries }),
    count: String(matrix.entries.length),
    batches: JSON.stringify(matrix.batches),
    empty: String(matrix.entries.length === 0),
    unchanged: JSON.stringify(judged.flatMap(({ entry, image }) => (image === undefined ? [] : [{ entry, image }]))),
  };
  refuse(lengthProblems(outputs, origin));
  return { matrix, from: data.entries.length, outputs, judged };
}

async function matrixOf(
  entries: readonly Entry[],
  inputs: MatrixInputs,
  origin: string,
  judge: MatrixMeans['judge'],
): Promise<Pick<MatrixResult, 'matrix' | 'judged'>> {
  const { onlyChanged, batchSize } = inputs;
  // How many there are counts when it is known which of them are left.
  const request = onlyChanged === undefined ? inputs : { ...inputs, batchSize: batchSize ?? MOST_JOBS };
  const { matrix, problems } = makeMatrix(entries, request, origin);
  refuse(problems);
  if (onlyChanged === undefined) return { matrix, judged: [] };
  const judged = await judge(matrix.entries, onlyChanged);
  const built = judged.filter(({ image }) => image === undefined).map(({ entry }) => entry);
  const narrowed = narrowTo(matrix, built, inputs, 'only-changed');
  refuse(narrowed.problems);
  return { matrix: narrowed.matrix, judged };
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
