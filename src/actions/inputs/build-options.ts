/**
 * What `docker buildx build` is told, by docker/build-push-action's names and rules: one entry a line, double quotes
 * around what holds a line break, and commas part entries in some lists.
 */
import type { AttestationInputs } from '../../build/attestations.ts';
import type { InputProblem } from '../../errors.ts';
import type { InputReader } from '../../runner/input.ts';
import { parseAttestations } from './attestations.ts';
import { parsePlatforms } from './platforms.ts';
import { mixProblems, parseResultOptions, type ResultMix, type ResultOptionInputs } from './result-options.ts';
import { missingSsh, parseRunOptions, type RunOptionInputs } from './run-options.ts';
import { missingSecrets, parseSecrets, type SecretInputs } from './secrets.ts';

export interface BuildOptionInputs extends AttestationInputs, ResultOptionInputs, RunOptionInputs, SecretInputs {
  readonly context: string;
  /** `name=value`; `{{defaultContext}}` may stand in the value. */
  readonly buildContexts: readonly string[];
  readonly file: string;
  readonly target: string;
  readonly platforms: readonly string[];
  readonly buildArgs: readonly string[];
  readonly noCache: boolean;
  readonly noCacheFilters: readonly string[];
  readonly pull: boolean;
}

export async function parseBuildOptions(reader: InputReader): Promise<BuildOptionInputs> {
  return {
    context: reader.text('context'),
    buildContexts: await parseBuildContexts(reader),
    file: reader.text('file'),
    target: reader.text('target'),
    platforms: await parsePlatforms(reader),
    buildArgs: await parseBuildArgs(reader),
    noCache: reader.boolean('no-cache', false),
    noCacheFilters: await reader.list('no-cache-filters', { commas: true }),
    pull: reader.boolean('pull', false),
    ...(await parseAttestations(reader)),
    ...parseResultOptions(reader),
    ...(await parseRunOptions(reader)),
    ...(await parseSecrets(reader)),
  };
}

async function parseBuildContexts(reader: InputReader): Promise<string[]> {
  const entries = await reader.list('build-contexts');
  for (const [index] of [...entries.entries()].filter(([, entry]) => !/^[^\s=]+=\s*\S/.test(entry))) {
    reader.problems.push({
      input: 'build-contexts',
      problem: `entry ${index + 1} is not NAME=VALUE`,
      advice: 'Write NAME=PATH, or an address such as NAME=docker-image://alpine:3.22.',
    });
  }
  return entries;
}

/** The value may be a secret that somebody put in the wrong place, so only the name is ever shown. */
async function parseBuildArgs(reader: InputReader): Promise<string[]> {
  const entries = await reader.list('build-args');
  entries.forEach((entry, index) => {
    if (!/^[^\s=]+(?:=|$)/.test(entry)) {
      reader.problems.push({
        input: 'build-args',
        problem: `entry ${index + 1} is not KEY=VALUE`,
        advice: 'Write one KEY=VALUE on each line; quote a value that spans lines.',
      });
    }
  });
  return entries;
}

/**
 * Finds what is not there and what does not go together.
 *
 * @param env the environment of the step
 * @param exists tells whether a path is there
 */
export function buildOptionProblems(
  inputs: BuildOptionInputs & Pick<ResultMix, 'naming'>,
  env: Readonly<Record<string, string | undefined>>,
  workspace: string,
  exists: (path: string) => boolean,
): InputProblem[] {
  return [
    ...mixProblems(inputs),
    ...missingSecrets(inputs, env, workspace, exists),
    ...missingSsh(inputs, env, workspace, exists),
  ];
}
