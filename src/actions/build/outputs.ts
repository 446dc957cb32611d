/** The outputs of the build action: their names and how each is written. */
import { formatPinned, formatTagged } from '../../image/reference.ts';
import { addToFile } from '../../runner/commands.ts';
import type { Names } from '../../tags/names.ts';
import type { BuildResult } from './run.ts';

/** What later steps read, by the outputs' names in action.yml. */
export function outputsOf(names: Names, result: BuildResult): Record<string, string> {
  const { references, labels, version } = names;
  const tags = references.map(formatTagged);
  const first = references[0];
  return {
    digest: result.digest ?? '',
    imageid: result.imageId ?? '',
    metadata: result.metadata ?? '',
    image: pinnedOrTagged(result, names),
    images: JSON.stringify(result.images),
    tags: tags.join('\n'),
    labels: Object.entries(labels)
      .map(([key, value]) => `${key}=${value}`)
      .join('\n'),
    version: version || first?.tag || '',
    json: JSON.stringify({ tags, labels }),
    pushed: String(result.pushed),
    attempts: String(result.attempts),
    argv: JSON.stringify(result.argv),
  };
}

/** The digest names one image for ever; without a push there is only a tag. */
function pinnedOrTagged({ digest, pushed }: BuildResult, { references }: Names): string {
  const first = references[0];
  if (first === undefined) return '';
  return pushed && digest !== undefined ? formatPinned(first.repository, digest) : formatTagged(first);
}

/** Writes all outputs at once, when all are known: a step that fails leaves none. */
export function writeOutputs(outputs: Record<string, string>): void {
  for (const [name, value] of Object.entries(outputs)) addToFile('OUTPUT', name, value);
}
