/** Runs the small builds that see into cache mounts. */
import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CacheMount } from '../../../cache/mounts.ts';
import { fillDockerfile, idArguments, type MountsBuild, readDockerfile, SAID } from '../../../cache/mounts-builds.ts';
import { runProcess } from '../../../process/process.ts';
import type { MountsPlace } from './state.ts';

/** Milliseconds; the image is one that the real build needs too, and may have to come first. */
const TIME_LIMIT = 5 * 60_000;

export type MountState = 'filled' | 'kept' | 'failed';

/**
 * Fills the mounts from the archives in folders of the same number.
 *
 * @param context the folder of those folders
 * @returns what became of each
 * @throws {Error} when the build fails
 */
export async function fillMounts(
  place: MountsPlace,
  mounts: readonly CacheMount[],
  folders: readonly string[],
  context: string,
  signal?: AbortSignal,
): Promise<MountState[]> {
  const build = { mounts, base: place.base, syntax: place.syntax, word: randomUUID() };
  const text = fillDockerfile(build, folders);
  const said = await run(
    place,
    build,
    text,
    { context, output: 'type=cacheonly', file: join(context, 'fill') },
    signal,
  );
  const states = new Map(said.split('\n').flatMap((line) => stateIn(line)));
  return mounts.map((_, number) => states.get(number) ?? 'failed');
}

function stateIn(line: string): [number, MountState][] {
  const [, number, state] = SAID.exec(line.trim()) ?? [];
  return number === undefined ? [] : [[Number(number), state as MountState]];
}

/**
 * Leaves what is in the mounts in a folder, as `readDockerfile` says.
 *
 * @throws {Error} when the build fails
 */
export async function readMounts(
  place: MountsPlace,
  mounts: readonly CacheMount[],
  maxSize: number,
  folder: string,
): Promise<void> {
  const build = { mounts, base: place.base, syntax: place.syntax, word: randomUUID() };
  const context = join(folder, 'empty');
  const output = `type=local,"dest=${join(folder, 'out').replaceAll('"', '""')}"`;
  await mkdir(context, { recursive: true, mode: 0o700 });
  try {
    await run(place, build, readDockerfile(build, maxSize), { context, output, file: join(folder, 'read') });
  } finally {
    // On a builder that stays, every run would leave another copy of all the mounts.
    const builder = place.builder === '' ? [] : ['--builder', place.builder];
    const filter = ['--filter', `description~=${build.word}`];
    await docker(place, ['buildx', 'prune', ...builder, '--force', '--all', ...filter]).catch(() => undefined);
  }
}

interface Around {
  readonly context: string;
  readonly output: string;
  /** Where the Dockerfile may be written. */
  readonly file: string;
}

/** @returns what it said */
async function run(
  place: MountsPlace,
  build: MountsBuild,
  text: string,
  { context, output, file }: Around,
  signal?: AbortSignal,
): Promise<string> {
  const dockerfile = `${file}.Dockerfile`;
  await writeFile(dockerfile, text, { mode: 0o600 });
  const namespace = place.namespace === '' ? [] : ['--build-arg', `BUILDKIT_CACHE_MOUNT_NS=${place.namespace}`];
  const args = [
    ...['buildx', 'build', '--progress', 'plain', '--file', dockerfile, '--output', output],
    ...(place.builder === '' ? [] : ['--builder', place.builder]),
    ...(place.platform === '' ? [] : ['--platform', place.platform]),
    ...place.contexts.flatMap((value) => ['--build-context', value]),
    ...idArguments(build),
    ...namespace,
    context,
  ];
  const { exitCode, stderr } = await docker(place, args, signal);
  if (exitCode !== 0) throw new Error(reasonOf(stderr));
  return stderr;
}

function docker({ env }: MountsPlace, args: readonly string[], signal?: AbortSignal) {
  return runProcess({
    command: 'docker',
    args,
    // Attestations and records of these builds are of no use to anybody.
    env: { ...env, BUILDX_NO_DEFAULT_ATTESTATIONS: '1' },
    cwd: '/',
    onOutput: () => {},
    timeoutMs: TIME_LIMIT,
    ...(signal && { signal }),
  });
}

function reasonOf(stderr: string): string {
  const lines = stderr.trim().split('\n');
  const error = lines.findLast((line) => line.startsWith('ERROR: ')) ?? lines.at(-1) ?? '';
  return error.replace(/^ERROR: /, '').replace(/^failed to build: /, '') || 'the build says nothing';
}
