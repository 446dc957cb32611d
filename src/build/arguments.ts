/**
 * From the plan to the exact argument list of `docker`. Every value is one element of the list, so no name can
 * become an option or a command.
 *
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/
 */
import type { BuildFiles } from '../result/build-files.ts';
import type { BuildPlan } from './plan.ts';

/** The arguments after `docker`: `['buildx', 'build', …, context]`. */
export function buildArguments(plan: BuildPlan, { iidFile, metadataFile }: BuildFiles): string[] {
  return [
    'buildx',
    'build',
    ...each('--annotation', plan.annotations),
    ...each('--build-arg', plan.buildArgs),
    ...each('--cache-from', plan.cacheFrom),
    ...each('--cache-to', plan.cacheTo),
    ...one('--file', plan.file),
    '--iidfile',
    iidFile,
    ...each(
      '--label',
      Object.entries(plan.labels).map(([key, value]) => `${key}=${value}`),
    ),
    ...one('--platform', plan.platforms.join(',')),
    ...one('--provenance', plan.provenance),
    ...one('--sbom', plan.sbom),
    ...each('--tag', plan.tags),
    ...one('--target', plan.target),
    ...one('--builder', plan.builder),
    ...(plan.load ? ['--load'] : []),
    '--metadata-file',
    metadataFile,
    ...(plan.push ? ['--push'] : []),
    contextArgument(plan.context),
  ];
}

/** The one argument without an option before it: a folder whose name starts with a dash must not become one. */
function contextArgument(context: BuildPlan['context']): string {
  if (context.kind === 'remote') return context.address;
  return context.path.startsWith('-') ? `./${context.path}` : context.path;
}

function each(option: string, values: readonly string[]): string[] {
  return values.flatMap((value) => [option, value]);
}

function one(option: string, value: string): string[] {
  return value === '' ? [] : [option, value];
}
