/** The inputs and variables that name the image: docker/metadata-action's, and those for runtime variants. */
import type { InputReader } from '../../runner/input.ts';
import type { Separators } from '../../tags/metadata.ts';
import type { NamingInputs } from '../../tags/naming-inputs.ts';

/** Raw texts: `tags/` reads them, because only it knows what they mean. */
export function namingTexts(reader: InputReader, variable: (name: string) => string): NamingInputs {
  return {
    images: reader.text('images'),
    tags: reader.text('tags'),
    flavor: reader.text('flavor'),
    labels: reader.text('labels'),
    annotations: reader.text('annotations'),
    runtime: reader.text('runtime'),
    imageType: reader.text('image-type'),
    variant: reader.text('variant'),
    suffix: reader.text('suffix'),
    latestRuntime: reader.text('latest-runtime'),
    created: reader.text('created'),
    bakeTarget: reader.text('bake-target'),
    annotationLevels: variable('DOCKER_METADATA_ANNOTATIONS_LEVELS'),
    shortShaLength: variable('DOCKER_METADATA_SHORT_SHA_LENGTH'),
    rulesHeadSha: variable('DOCKER_METADATA_PR_HEAD_SHA'),
  };
}

export function separatorsOf(reader: InputReader): Separators {
  return {
    tags: reader.verbatim('sep-tags', '\n'),
    labels: reader.verbatim('sep-labels', '\n'),
    annotations: reader.verbatim('sep-annotations', '\n'),
  };
}

/** docker/metadata-action exports its outputs unless it is told not to; here somebody has to ask for it. */
export function wantsVariables(reader: InputReader, variable: (name: string) => string): boolean {
  const name = 'DOCKER_METADATA_SET_OUTPUT_ENV';
  const value = variable(name).trim().toLowerCase();
  if (value !== '' && value !== 'true' && value !== 'false') {
    reader.problems.push({ input: name, problem: `must be true or false, not ${JSON.stringify(value)}` });
  }
  return value === 'true';
}
