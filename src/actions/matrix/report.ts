/** What a step of a workflow leaves: outputs, warnings, a line in the log and a table in the summary. */
import { describeEntry, type Entry, fieldNames, fieldText, namesImage } from '../../matrix/entry.ts';
import type { Judged } from '../../matrix/whole-images.ts';
import { addToFile, addToSummary } from '../../runner/commands.ts';
import { explained } from '../../runner/explained.ts';
import { log } from '../../runner/log.ts';
import { short } from '../../summary/markdown.ts';
import { renderMatrixSummary } from '../../summary/matrix-summary.ts';
import type { MatrixResult } from './run.ts';

export function reportMatrix({ matrix, from, outputs, judged }: MatrixResult): void {
  for (const { entry, image, why } of judged) {
    log.info(`${nameOf(entry)}: ${image === undefined ? `is built, because ${why}` : `is ${image}`}.`);
  }
  for (const { input, what, left } of matrix.steps) log.info(`${input} ${what}: ${left} left.`);
  const { entries, batches, steps } = matrix;
  log.info(`${entries.length} of ${from} entries of the data, in ${batches.length} batches.`);
  for (const [name, value] of Object.entries(outputs)) addToFile('OUTPUT', name, value);
  const fields = fieldNames(entries);
  const rows = entries.map((entry) => fields.map((field) => fieldText(entry, field)));
  addToSummary(renderMatrixSummary({ fields, rows, batches: batches.length, from, steps, ...toldOf(judged) }));
}

function toldOf(judged: readonly Judged[]) {
  return {
    changed: judged.flatMap(({ entry, image, why }) => (image === undefined ? [[nameOf(entry), why] as const] : [])),
    unchanged: judged.flatMap(({ entry, image }) => (image === undefined ? [] : [[nameOf(entry), image] as const])),
  };
}

/** What has no name is told by all its fields. */
const LONGEST_NAME = 150;

/** By its image's name, and the platform where it is for one alone. */
function nameOf(entry: Entry): string {
  const platform = namesImage(entry) ? fieldText(entry, 'platform') : '';
  return `${short(describeEntry(entry), LONGEST_NAME)}${platform === '' ? '' : ` for ${platform}`}`;
}

export function reportFailure(error: unknown): void {
  log.error(explained(error));
  const nothing = { fields: [], rows: [], batches: 0, from: 0, steps: [] };
  addToSummary(renderMatrixSummary({ ...nothing, failure: explained(error) }));
}
