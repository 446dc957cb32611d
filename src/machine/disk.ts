/** Whether there is room for a build. Asking takes microseconds; a full disk ends a build after minutes. */

/** In bytes: less than a usual base image with a few layers takes, twice. */
export const LITTLE_SPACE = 2 * 1024 ** 3;

/** What `statfs` of `node:fs/promises` tells: the size of a block, and the blocks that are free for everybody. */
export type AskFileSystem = (path: string) => Promise<{ readonly bsize: number; readonly bavail: number }>;

export interface FreeSpace {
  readonly path: string;
  readonly bytes: number;
}

/** Where an engine on this machine keeps its data, unless it is told otherwise. */
export const ENGINE_FOLDERS: readonly string[] = ['/var/lib/docker', '/var/lib/containerd'];

/** The place with the least room among those that are there; undefined when none can be asked. */
export async function leastSpace(paths: readonly string[], ask: AskFileSystem): Promise<FreeSpace | undefined> {
  const answers = await Promise.all(
    [...new Set(paths)].map(async (path) => {
      try {
        const { bsize, bavail } = await ask(path);
        return [{ path, bytes: bsize * bavail }];
      } catch {
        return []; // What is not there, or not ours to look at, holds nothing of this build.
      }
    }),
  );
  return answers.flat().sort((one, other) => one.bytes - other.bytes)[0];
}

/** The warning for little room; undefined when there is enough. */
export function spaceWarning(space: FreeSpace | undefined): string | undefined {
  if (space === undefined || space.bytes >= LITTLE_SPACE) return undefined;
  const free = (space.bytes / 1024 ** 3).toFixed(1);
  return (
    `Only ${free} GiB are free where ${space.path} is, and the build may run out of space. ` +
    'Remove what the job does not need before this step, such as preinstalled tools or old images (the action prune with local: true), ' +
    'or use a runner with a larger disk.'
  );
}
