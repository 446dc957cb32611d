/** The outputs of the build action: their names and how each is written. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatPinned, formatTagged } from '../../image/reference.ts';
import { addToFile } from '../../runner/commands.ts';
import { metadataOutputs, outputVariable } from '../../tags/metadata.ts';
import type { Names } from '../../tags/names.ts';
import { FailedBuild } from './attempts/failed-build.ts';
import type { BuildInputs } from './inputs/inputs.ts';
import type { BuildResult } from './run.ts';

/** What names the image, and what later steps read by docker/metadata-action's names. */
async function namingOutputs(names: Names, inputs: BuildInputs, folder: string): Promise<Record<string, string>> {
  const paths = Object.keys(names.bakeFiles).map((output) => [output, join(folder, `${output}.json`)] as const);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const contents = Object.values(names.bakeFiles);
  await Promise.all(paths.map(([, path], index) => writeFile(path, contents[index] ?? '')));
  return { ...metadataOutputs(names, inputs.separators), ...Object.fromEntries(paths) };
}

function resultOutputs(names: Names, result: BuildResult): Record<string, string> {
  return {
    digest: result.digest ?? '',
    imageid: result.imageId ?? '',
    metadata: result.metadata ?? '',
    image: pinnedOrTagged(result, names),
    images: JSON.stringify(result.images),
    pushed: String(result.pushed),
    attempts: String(result.attempts),
    'failure-class': '',
    argv: JSON.stringify(result.argv),
  };
}

/** The digest names one image for ever; without a push there is only a tag. */
function pinnedOrTagged({ digest, pushed }: BuildResult, { references }: Names): string {
  const first = references[0];
  if (first === undefined) return '';
  return pushed && digest !== undefined ? formatPinned(first.repository, digest) : formatTagged(first);
}

/**
 * Writes all outputs at once, when all are known: a step that fails leaves none.
 *
 * @param folder the step's private folder, for the bake files
 */
export async function writeOutputs(
  names: Names,
  result: BuildResult,
  inputs: BuildInputs,
  folder: string,
): Promise<void> {
  const naming = await namingOutputs(names, inputs, folder);
  for (const [name, value] of Object.entries({ ...naming, ...resultOutputs(names, result) })) {
    addToFile('OUTPUT', name, value);
  }
  if (!inputs.exportNames) return;
  for (const [name, value] of Object.entries(naming)) addToFile('ENV', outputVariable(name), value);
}

/** What a step that goes on after a failed build may want to know; nothing of an image, because there is none. */
export function writeFailure(error: unknown): void {
  if (!(error instanceof FailedBuild)) return;
  addToFile('OUTPUT', 'attempts', String(error.history.length));
  addToFile('OUTPUT', 'failure-class', error.failureClass);
}
