/** The inputs that hold one word or number, and the settings that workflows give as environment variables. */
import type { InputProblem } from '../errors.ts';
import { isAnnotationLevel } from './annotations.ts';
import { type CommitOptions, SHORT_SHA_LENGTH } from './commit.ts';
import type { NamingInputs } from './naming-inputs.ts';
import type { Variant } from './variant.ts';

export interface Choices extends CommitOptions {
  readonly variant: Variant;
  /** `commit` dates an image by its commit. */
  readonly created: 'commit' | 'now';
  /** Where annotations go. */
  readonly annotationLevels: readonly string[];
  /** The target of the bake files. */
  readonly bakeTarget: string;
}

/** Reads the choices; what is wrong is reported and stands at its default. */
export function parseChoices(inputs: NamingInputs): { choices: Choices; problems: InputProblem[] } {
  const problems: InputProblem[] = [];
  const choices = {
    variant: variantOf(inputs, problems),
    created: choose('created', inputs.created, ['commit', 'now'], problems),
    rulesSha: /true/i.test(inputs.rulesHeadSha ?? '') ? ('head' as const) : ('run' as const),
    shortShaLength: shortShaLength(inputs.shortShaLength, problems),
    annotationLevels: annotationLevels(inputs.annotationLevels, problems),
    bakeTarget: given(inputs.bakeTarget) ?? 'docker-metadata-action',
  };
  return { choices, problems };
}

function given(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? undefined : trimmed;
}

/** One of the words; the first when nothing was given. */
function choose<T extends string>(
  input: string,
  text: string | undefined,
  words: readonly [T, ...T[]],
  problems: InputProblem[],
): T {
  const [fallback] = words;
  const came = given(text) ?? fallback;
  const word = words.find((each) => each === came);
  if (word === undefined) problems.push({ input, problem: `must be ${words.join(' or ')}, not "${came}"` });
  return word ?? fallback;
}

function variantOf(
  { runtime, imageType, variant, suffix, latestRuntime }: NamingInputs,
  problems: InputProblem[],
): Variant {
  const isLatestRuntime = choose('latest-runtime', latestRuntime, ['false', 'true'], problems) === 'true';
  return { runtime, imageType, variant, suffix, isLatestRuntime };
}

function shortShaLength(text: string | undefined, problems: InputProblem[]): number {
  const length = Number(given(text) ?? SHORT_SHA_LENGTH);
  if (Number.isInteger(length) && length > 0 && length <= 64) return length;
  const problem = `must be a whole number of digits from 1 to 64, not "${text}"`;
  problems.push({ input: 'DOCKER_METADATA_SHORT_SHA_LENGTH', problem });
  return SHORT_SHA_LENGTH;
}

function annotationLevels(text: string | undefined, problems: InputProblem[]): string[] {
  const levels = (given(text) ?? 'manifest').split(',').map((level) => level.trim());
  for (const level of levels.filter((each) => !isAnnotationLevel(each))) {
    problems.push({
      input: 'DOCKER_METADATA_ANNOTATIONS_LEVELS',
      problem: `must list manifest, index, manifest-descriptor or index-descriptor, not "${level}"`,
    });
  }
  return levels;
}
