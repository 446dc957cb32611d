/** The outputs of the merge action: those of the build action that a merge has. */
import { fitOutputs } from '../../result/output-limits.ts';
import { addAllToFile } from '../../runner/commands.ts';
import { log } from '../../runner/log.ts';
import { metadataOutputs } from '../../tags/metadata.ts';
import { type EndResult, resultOutputs, servedNames } from '../report/outputs.ts';
import type { Merging } from './prepare.ts';

export const OUTPUTS = [
  'digest',
  'digests',
  'image',
  'images',
  'tags',
  'tag-names',
  'labels',
  'annotations',
  'version',
  'json',
  'result-file',
  'attestation-id',
  'attestation-url',
  'bundle-path',
  'pushed',
  'skipped',
  'tags-left',
  'failure-class',
] as const;

/** Writes all outputs at once, when all are known: a step that fails leaves none. */
export function writeOutputs({ names: all, inputs }: Merging, result: EndResult): void {
  const names = inputs.dryRun ? all : servedNames(all, result);
  const known: Record<string, string> = { ...metadataOutputs(names), ...resultOutputs(names, result) };
  const { outputs, tooLong } = fitOutputs(Object.fromEntries(OUTPUTS.map((name) => [name, known[name] ?? ''])));
  addAllToFile('OUTPUT', outputs);
  if (tooLong.length > 0) {
    log.warning(
      `The outputs ${tooLong.join(', ')} are empty, because they are too long: a later step that has them in its ` +
        'environment could not start.',
    );
  }
}
