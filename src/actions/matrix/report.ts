/** What a step of a workflow leaves: outputs, warnings, a line in the log and a table in the summary. */
import { fieldNames, fieldText } from '../../matrix/entry.ts';
import { addToFile, addToSummary } from '../../runner/commands.ts';
import { explained } from '../../runner/explained.ts';
import { log } from '../../runner/log.ts';
import { renderMatrixSummary } from '../../summary/matrix-summary.ts';
import type { MatrixResult } from './run.ts';

export function reportMatrix({ matrix, from, outputs }: MatrixResult): void {
  for (const { input, what, left } of matrix.steps) log.info(`${input} ${what}: ${left} left.`);
  const { entries, batches, steps } = matrix;
  log.info(`${entries.length} of ${from} entries of the data, in ${batches.length} batches.`);
  for (const [name, value] of Object.entries(outputs)) addToFile('OUTPUT', name, value);
  const fields = fieldNames(entries);
  const rows = entries.map((entry) => fields.map((field) => fieldText(entry, field)));
  addToSummary(renderMatrixSummary({ fields, rows, batches: batches.length, from, steps }));
}

export function reportFailure(error: unknown): void {
  log.error(explained(error));
  const nothing = { fields: [], rows: [], batches: 0, from: 0, steps: [] };
  addToSummary(renderMatrixSummary({ ...nothing, failure: explained(error) }));
}
