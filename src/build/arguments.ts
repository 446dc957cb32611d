/**
 * From the plan to the exact argument list of `docker`. Every value is one element of the list, so no name can
 * become an option or a command.
 *
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/
 */
import type { BuildFiles } from '../result/build-files.ts';
import type { BuildPlan } from './plan.ts';
import { secretArguments, variableArgument } from './secrets.ts';
import { outputsOf } from './untagged.ts';

/** The arguments after `docker`, in docker/build-push-action's order: `['buildx', 'build', …, context]`. */
export function buildArguments(plan: BuildPlan, files: BuildFiles): string[] {
  return ['buildx', 'build', ...ownOptions(plan, files), ...commonOptions(plan, files), contextArgument(plan.context)];
}

/** What only `build` knows. */
function ownOptions(plan: BuildPlan, files: BuildFiles): string[] {
  const labels = Object.entries(plan.labels).map(([key, value]) => `${key}=${value}`);
  return [
    ...each('--add-host', plan.addHosts),
    ...each('--allow', plan.allow),
    ...each('--annotation', plan.annotations),
    ...each('--build-arg', plan.buildArgs),
    ...each('--build-context', plan.buildContexts),
    ...each('--cache-from', plan.cacheFrom),
    ...each('--cache-to', plan.cacheTo),
    ...one('--call', plan.call),
    ...one('--cgroup-parent', plan.cgroupParent),
    ...each('--secret', plan.secretVariables.map(variableArgument)),
    ...one('--file', plan.file),
    ...(plan.writesImageId ? ['--iidfile', files.iidFile] : []),
    ...each('--label', labels),
    ...each('--no-cache-filter', plan.noCacheFilters),
    ...each('--output', outputsOf(plan, files.archiveFile)),
    ...one('--platform', plan.platforms.join(',')),
    ...one('--attest', plan.defaultAttest),
    ...each('--attest', plan.attests),
    ...each('--secret', secretArguments(plan.secrets, files)),
    ...one('--shm-size', plan.shmSize),
    ...each('--ssh', plan.ssh),
    ...each('--tag', plan.tags),
    ...one('--target', plan.target),
    ...each('--ulimit', plan.ulimit),
  ];
}

/** What `bake` knows too. */
function commonOptions(plan: BuildPlan, files: BuildFiles): string[] {
  return [
    ...one('--builder', plan.builder),
    ...(plan.load && plan.untagged?.way !== 'digest' ? ['--load'] : []),
    ...(plan.writesMetadata ? ['--metadata-file', files.metadataFile] : []),
    ...one('--network', plan.network),
    ...(plan.noCache ? ['--no-cache'] : []),
    ...(plan.pull ? ['--pull'] : []),
    ...(plan.push ? ['--push'] : []),
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
