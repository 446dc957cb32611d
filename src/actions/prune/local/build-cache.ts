/** BuildKit's build cache: left alone unless somebody asks, because the next build is fast by it. */
import { formatSize } from '../../../cache/size.ts';
import { ActionError } from '../../../errors.ts';
import { formatAge } from '../../../retention/age.ts';
import { type Docker, engineFault, saidBy } from './engine.ts';
import type { CacheLimit, LocalInputs } from './inputs.ts';

/** What was said of the build cache, as a sentence. */
export async function planBuildCache(docker: Docker, limit: CacheLimit, { builder }: LocalInputs): Promise<string> {
  const answer = await docker(['buildx', 'du', ...builderOption(builder)]);
  const total = /^Total:\s*(\S+)/m.exec(answer.stdout)?.[1];
  return `The build cache holds ${total ?? 'an unknown size'}; it would lose ${limitText(limit)}.`;
}

/**
 * @see https://docs.docker.com/reference/cli/docker/buildx/prune/
 * @throws {ActionError} when the builder refuses
 */
export async function pruneBuildCache(docker: Docker, limit: CacheLimit, { builder }: LocalInputs): Promise<string> {
  const answer = await docker(['buildx', 'prune', '--force', ...builderOption(builder), ...limitOptions(limit)]);
  if (answer.exitCode === 0) {
    const total = /^Total:\s*(\S+)/m.exec(answer.stdout)?.[1] ?? 'an unknown size';
    return `The build cache lost ${total}: ${limitText(limit)}.`;
  }
  const isOld = /unknown flag: --max-used-space/.test(answer.stderr);
  throw (
    engineFault(answer) ??
    new ActionError('prune-refused', `The build cache could not be pruned: ${saidBy(answer)}.`, {
      advice: isOld ? 'A size in build-cache takes buildx 0.18 or newer; leave only an age there, or update it.' : '',
    })
  );
}

function builderOption(builder: string): string[] {
  return builder === '' ? [] : ['--builder', builder];
}

/** Ages go in seconds: buildx knows no days. */
function limitOptions({ age, size }: CacheLimit): string[] {
  return [
    ...(age === undefined ? [] : ['--filter', `until=${Math.ceil(age / 1000)}s`]),
    ...(size === undefined ? [] : ['--max-used-space', String(size)]),
  ];
}

function limitText({ age, size }: CacheLimit): string {
  const unused = age === undefined ? 'what was used longest ago' : `what was not used for ${formatAge(age)}`;
  return size === undefined ? unused : `${unused}, until no more than ${formatSize(size)} is left`;
}
