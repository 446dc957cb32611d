/** The outputs of the build action: their names and how each is written. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finalMode, hitRatio } from '../../cache/report.ts';
import { formatTagged } from '../../image/reference.ts';
import { placeOf } from '../../registry/publish-place.ts';
import { fitOutputs } from '../../result/output-limits.ts';
import { addAllToFile, addToFile } from '../../runner/commands.ts';
import { log } from '../../runner/log.ts';
import { metadataJson, metadataOutputs, outputVariable } from '../../tags/metadata.ts';
import type { Names, PublishNames } from '../../tags/names.ts';
import { FailedAttempts } from '../attempts/failed-build.ts';
import { builderOutputs } from '../builder/outputs.ts';
import type { BuildInputs } from '../inputs/inputs.ts';
import type { Prepared } from '../step/prepared.ts';
import type { BuildResult } from './build-result.ts';

/** What names the image, and what later steps read by docker/metadata-action's names. */
function namingOutputs(names: Names, inputs: BuildInputs, folder: string): Record<string, string> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const paths = Object.entries(names.bakeFiles).map(([output, content]) => {
    const path = join(folder, `${output}.json`);
    writeFileSync(path, content);
    return [output, path] as const;
  });
  return { ...metadataOutputs(names, inputs.separators), ...Object.fromEntries(paths) };
}

/**
 * Of an image that we push, the names that serve it: a tag that a newer run has moved on, or an image that may fail and
 * did, must not be taken for this one by a later step.
 */
export function servedNames<N extends PublishNames>(names: N, { push, images }: BuildResult): N {
  if (!push.push) return names;
  const repositories = new Map(names.references.map(({ repository }) => [repository.name, placeOf(repository)]));
  const serves = new Set(images.flatMap(({ name, tags }) => tags.map((tag) => `${repositories.get(name)}:${tag}`)));
  const references = names.references.filter(({ repository, tag }) => serves.has(`${placeOf(repository)}:${tag}`));
  const tags = new Set(references.map(({ tag }) => tag));
  const served = { ...names, references, tagNames: names.tagNames.filter((tag) => tags.has(tag)) };
  return { ...served, json: metadataJson(served) };
}

/** With what is known only after all of it. */
export interface EndResult extends BuildResult {
  /** The result file's path; empty for none. */
  readonly resultFile: string;
}

export function resultOutputs(names: Pick<Names, 'references'>, result: EndResult): Record<string, string> {
  return {
    digest: result.digest ?? '',
    digests: JSON.stringify(digestsOf(result)),
    imageid: result.imageId ?? '',
    metadata: result.metadata ?? '',
    'metadata-file': result.kept?.metadataFile ?? '',
    archive: result.kept?.archive ?? '',
    'result-file': result.resultFile,
    image: pinnedOrTagged(result, names),
    images: JSON.stringify(result.images),
    pushed: String(result.pushed),
    skipped: String(result.skipped !== undefined),
    'reuse-key': result.reuse?.key ?? '',
    'bases-moved': JSON.stringify(result.reuse?.moved ?? []),
    'tags-left': JSON.stringify(result.leftAlone),
    'attestation-id': result.published?.attested?.id ?? '',
    'attestation-url': result.published?.attested?.url ?? '',
    'bundle-path': result.published?.attested?.bundlePath ?? '',
    'cache-mode': finalMode(result.cache, result.cacheReport),
    'cache-hit-ratio': hitRatio(result.cacheReport),
    attempts: String(result.attempts),
    'failure-class': '',
    ...builderOutputs(result.builder),
    argv: JSON.stringify(result.argv),
  };
}

/** By platform, without the attestations, which have none. */
function digestsOf({ published }: BuildResult): Record<string, string> {
  return Object.fromEntries((published?.platforms ?? []).map(({ platform, digest }) => [platform, digest]));
}

/** The digest names one image for ever; without a push there is only a tag. An output may push to another name. */
function pinnedOrTagged({ images }: BuildResult, { references: [first] }: Pick<Names, 'references'>): string {
  const served = images.find(({ digest }) => digest !== '');
  if (served !== undefined) return `${served.name}@${served.digest}`;
  return first === undefined ? '' : formatTagged(first);
}

/**
 * Writes all outputs at once, when all are known: a step that fails leaves none.
 *
 * @param folder the step's private folder, for the bake files
 */
export function writeOutputs(
  { names: all, inputs }: Pick<Prepared, 'names' | 'inputs'>,
  result: EndResult,
  folder: string,
): void {
  const names = inputs.dryRun ? all : servedNames(all, result);
  const naming = namingOutputs(names, inputs, folder);
  const { outputs, tooLong } = fitOutputs({ ...naming, ...resultOutputs(names, result) });
  addAllToFile('OUTPUT', outputs);
  if (inputs.exportNames) {
    const variables = Object.keys(naming).map((name) => [outputVariable(name), outputs[name] ?? '']);
    addAllToFile('ENV', Object.fromEntries(variables));
  }
  if (tooLong.length > 0) log.warning(tooLongWarning(tooLong, naming));
}

function tooLongWarning(tooLong: readonly string[], { 'bake-file': file = '' }: Record<string, string>): string {
  return (
    `The outputs ${tooLong.join(', ')} are empty, because they are too long: a later step that has them in its ` +
    `environment could not start. Tags and labels are in the file ${file} too, which the output bake-file names.`
  );
}

/** What a workflow that goes on after a failure may want to know; of images only what each registry serves. */
export function writeFailure(error: unknown, resultFile = ''): void {
  if (resultFile !== '') addToFile('OUTPUT', 'result-file', resultFile);
  if (!(error instanceof FailedAttempts)) return;
  addToFile('OUTPUT', 'attempts', String(error.attempts));
  addToFile('OUTPUT', 'failure-class', error.failureClass);
  if (error.images.length > 0) addToFile('OUTPUT', 'images', JSON.stringify(error.images));
}
