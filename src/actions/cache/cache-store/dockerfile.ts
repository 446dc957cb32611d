/** Finds the cache mounts of the build, and the means to reach them. */
import { type CacheMount, findMounts } from '../../../cache/mounts.ts';
import { nativePlatform } from '../../builder/ask.ts';
import { buildArgumentsOf, readDockerfile } from '../../step/dockerfile.ts';
import type { Prepared } from '../../step/prepared.ts';
import type { MountsPlace } from './state.ts';

export interface MountsPlan {
  readonly mounts: readonly CacheMount[];
  readonly place: Omit<MountsPlace, 'builder' | 'env'>;
  readonly leftOut: readonly string[];
}

/**
 * @param variable gives the text of an environment variable
 * @returns a sentence when there is nothing to keep, or no way to it
 */
export async function planMounts(
  { inputs, context }: Pick<Prepared, 'inputs' | 'context'>,
  workspace: string,
  variable: (name: string) => string | undefined,
): Promise<MountsPlan | string> {
  if (context.kind === 'remote') return 'The Dockerfile is not checked out, so its cache mounts are not known.';
  const text = (await readDockerfile(context, inputs.file, workspace))?.bytes.toString('utf8');
  if (text === undefined) return 'The Dockerfile cannot be read here, so its cache mounts are not known.';
  const buildArgs = buildArgumentsOf(inputs.buildArgs, variable);
  const native = nativePlatform();
  const found = findMounts({ text, target: inputs.target, buildArgs, platforms: inputs.platforms, native });
  const { mounts, syntax, leftOut } = found;
  const base = inputs.cacheMountsImage === '' ? found.base : { image: inputs.cacheMountsImage, platform: '' };
  if (mounts.length === 0) return [...leftOut, 'The Dockerfile has no cache mount that can be kept.'].join(' ');
  if (base === undefined) {
    return 'It cannot be told which image the cache mounts are used in; name one with a shell and tar in cache-mounts-image.';
  }
  const isNative = inputs.platforms.length === 0 || inputs.platforms.includes(native);
  const name = (entry: string) => entry.split('=')[0]?.trim().toLowerCase();
  const place = {
    base,
    syntax,
    platform: isNative ? '' : (inputs.platforms[0] ?? ''),
    contexts: inputs.buildContexts.filter((entry) => name(entry) === base.image.toLowerCase()),
    namespace: buildArgs.get('BUILDKIT_CACHE_MOUNT_NS') ?? '',
  };
  return { mounts, place, leftOut };
}
