/** The inputs and variables that name the image: docker/metadata-action's, and those for runtime variants. */
import type { InputReader } from '../../runner/input.ts';
import type { Separators } from '../../tags/metadata.ts';
import type { NamingInputs } from '../../tags/naming-inputs.ts';

export interface NamingGroup {
  /** Raw texts of everything that names the image; `tags/` reads them, with the event beside it. */
  readonly naming: NamingInputs;
  /** What joins the lists among the outputs. */
  readonly separators: Separators;
  /** Whether the names also become environment variables of later steps. */
  readonly exportNames: boolean;
  readonly metadataContext: 'workflow' | 'git';
  readonly pullRequestSha: 'head' | 'merge';
}

export function parseNamingGroup(reader: InputReader, variable: (name: string) => string): NamingGroup {
  return {
    naming: namingTexts(reader, variable),
    separators: separatorsOf(reader),
    exportNames: wantsVariables(reader, variable),
    metadataContext: reader.choice('metadata-context', ['workflow', 'git'], 'workflow'),
    pullRequestSha: reader.choice('pr-sha', ['head', 'merge'], 'head'),
  };
}

/** Raw texts: `tags/` reads them, because only it knows what they mean. */
function namingTexts(reader: InputReader, variable: (name: string) => string): NamingInputs {
  return {
    images: reader.text('images'),
    tags: reader.text('tags'),
    flavor: reader.text('flavor'),
    immutableTags: reader.text('immutable-tags'),
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

function separatorsOf(reader: InputReader): Separators {
  return {
    tags: reader.verbatim('sep-tags', '\n'),
    labels: reader.verbatim('sep-labels', '\n'),
    annotations: reader.verbatim('sep-annotations', '\n'),
  };
}

/** docker/metadata-action exports its outputs unless it is told not to; here somebody has to ask for it. */
function wantsVariables(reader: InputReader, variable: (name: string) => string): boolean {
  const name = 'DOCKER_METADATA_SET_OUTPUT_ENV';
  const value = variable(name).trim().toLowerCase();
  if (value !== '' && value !== 'true' && value !== 'false') {
    reader.problems.push({ input: name, problem: `must be true or false, not ${JSON.stringify(value)}` });
  }
  return value === 'true';
}
