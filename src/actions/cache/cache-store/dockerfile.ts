/** Finds the cache mounts of the build, and the means to reach them. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type CacheMount, findMounts } from '../../../cache/mounts.ts';
import { nativePlatform } from '../../builder/ask.ts';
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
  const text = await readDockerfile(resolve(workspace, context.path), inputs.file, workspace);
  if (text === undefined) return 'The Dockerfile cannot be read here, so its cache mounts are not known.';
  const buildArgs = new Map(inputs.buildArgs.map((entry) => argumentOf(entry, variable)));
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

/** `KEY` stands for the value in the environment. */
function argumentOf(entry: string, variable: (name: string) => string | undefined): [string, string | undefined] {
  const [name = '', value] = entry.split(/=(.*)/s);
  return [name, value ?? variable(name)];
}

async function readDockerfile(context: string, file: string, workspace: string): Promise<string | undefined> {
  // Without a file BuildKit takes the name in lower case too.
  const paths =
    file === '' ? ['Dockerfile', 'dockerfile'].map((name) => join(context, name)) : [resolve(workspace, file)];
  for (const path of paths) {
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text !== undefined) return text;
  }
  return undefined;
}
