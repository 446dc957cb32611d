/**
 * The two small builds around the real one: the first puts into cache mounts what was kept of them, the second takes out
 * what is in them. Only a RUN step can see a cache mount, so both run a shell and tar, in an image that the real build
 * runs too.
 */
import type { CacheMount, MountImage } from './mounts.ts';

export interface MountsBuild {
  readonly mounts: readonly CacheMount[];
  readonly base: MountImage;
  /** The frontend of the real build: each may name a mount in its own way. Empty for BuildKit's own. */
  readonly syntax: string;
  /** A word that no other build has: a step that was run before would not be run again. */
  readonly word: string;
}

/** The file of a mount in the context of the first build. */
export const ARCHIVE = 'content.tar';

/** What a line of the builds' log says of a mount, by its number. */
export const SAID = /\bmount (\d+): (filled|kept|failed)$/;

/**
 * Fills the mounts that are empty: one that has something is newer.
 *
 * @param folders of the context, each with the archive of the mount of the same number
 */
export function fillDockerfile(build: MountsBuild, folders: readonly string[]): string {
  const place = `/image-build-${build.word}`;
  const parts = folders.map((folder, number) => {
    const mount = `mounts/${number}`;
    const clear = `rm -rf ${mount}/* ${mount}/.[!.]* ${mount}/..?*`;
    const unpack = `tar -xf from/${folder}/${ARCHIVE} --numeric-owner -C ${mount}`;
    return (
      `if [ -n "$(ls -A ${mount})" ]; then echo "mount ${number}: kept"; ` +
      // Half a cache may be worse than none.
      `elif ${unpack}; then echo "mount ${number}: filled"; else ${clear}; echo "mount ${number}: failed"; fi`
    );
  });
  return lines(build, [
    `RUN --network=none --mount=type=bind,target=${place}/from ${mountFlags(build, place)} cd ${place} && ${parts.join('; ')}`,
  ]);
}

/** Leaves `<number>.tar` of each mount that has something, and `<number>.size`, its KiB; without the former when too big. */
export function readDockerfile(build: MountsBuild, maxSize: number): string {
  const [place, out] = [`/image-build-${build.word}`, `/image-build-out-${build.word}`];
  const parts = build.mounts.map(
    (_, number) =>
      `set -- $(du -sk mounts/${number}); echo "$1" >${out}/${number}.size; ` +
      `if [ -n "$(ls -A mounts/${number})" ] && [ "$1" -le ${Math.floor(maxSize / 1024)} ]; ` +
      `then tar -cf ${out}/${number}.tar -C mounts/${number} . || rm -f ${out}/${number}.tar; fi`,
  );
  return lines(build, [
    `RUN --network=none ${mountFlags(build, place)} mkdir ${out} && cd ${place} && ${parts.join('; ')}`,
    'FROM scratch',
    `COPY --from=image-build-mounts ${out} /`,
  ]);
}

/** The names go as build arguments: they are texts from outside, and no part of a Dockerfile. */
export function idArguments({ mounts }: Pick<MountsBuild, 'mounts'>): string[] {
  return mounts.flatMap(({ id }, number) => ['--build-arg', `${variable(number)}=${id}`]);
}

function lines({ mounts, base, syntax }: MountsBuild, steps: readonly string[]): string {
  return [
    ...(syntax === '' ? [] : [`# syntax=${syntax}`]),
    `FROM ${base.platform === '' ? '' : `--platform=${base.platform} `}${base.image} AS image-build-mounts`,
    'USER 0',
    'SHELL ["/bin/sh", "-c"]',
    ...mounts.map((_, number) => `ARG ${variable(number)}`),
    ...steps,
    '',
  ].join('\n');
}

function mountFlags({ mounts }: MountsBuild, place: string): string {
  return mounts
    .map(({ sharing, owner }, number) => {
      const by = owner === undefined ? '' : `,uid=${owner.uid},gid=${owner.gid},mode=${owner.mode}`;
      return `--mount=type=cache,id=$${variable(number)},target=${place}/mounts/${number},sharing=${sharing}${by}`;
    })
    .join(' ');
}

function variable(number: number): string {
  return `IMAGE_BUILD_MOUNT_${number}`;
}
