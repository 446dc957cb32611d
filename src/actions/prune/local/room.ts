/**
 * How much room there is, before and after: on the disk where the engine keeps its images, because its own account
 * counts what images and the build cache share with both. An engine elsewhere has only that account.
 */
import { statfs } from 'node:fs/promises';
import { ENGINE_FOLDERS } from '../../../machine/disk.ts';
import { isEngineLocal } from '../../../machine/engine.ts';
import type { Environment } from '../../../runner/environment.ts';
import type { Docker } from './engine.ts';

export interface Room {
  /** Free bytes where the engine keeps what it has, by folder; empty when it is on another machine. */
  readonly free: ReadonlyMap<string, number>;
  /** Bytes of images and build cache, by the engine's account; undefined when the disk tells. */
  readonly used: number | undefined;
}

export async function measureRoom(docker: Docker, { all }: Pick<Environment, 'all'>): Promise<Room> {
  const free = new Map<string, number>();
  if (isEngineLocal(all, process.platform)) {
    const { stdout } = await docker(['info', '--format', '{{.DockerRootDir}}']);
    for (const folder of [stdout.trim(), ...ENGINE_FOLDERS].filter((path) => path.startsWith('/'))) {
      const found = await statfs(folder).catch(() => undefined); // Not there, or not ours to look at.
      if (found !== undefined) free.set(folder, found.bsize * found.bavail);
    }
  }
  return { free, used: free.size > 0 ? undefined : await accountOf(docker) };
}

async function accountOf(docker: Docker): Promise<number | undefined> {
  const { stdout, exitCode } = await docker(['system', 'df', '--format', '{{.Type}}={{.Size}}']);
  const sizes = [...stdout.matchAll(/^(?:Images|Build Cache)=(.+)$/gm)].map(([, text = '']) => dockerSize(text));
  return exitCode === 0 ? sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0) : undefined;
}

/**
 * A size as the Docker client writes it, in thousands.
 *
 * @example dockerSize('1.5GB') // 1500000000
 */
export function dockerSize(text: string): number | undefined {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?) ?([kMGTP]?)B$/i.exec(text.trim()) ?? [];
  return number === undefined
    ? undefined
    : Math.round(Number(number) * 1000 ** ' KMGTP'.indexOf(unit.toUpperCase() || ' '));
}

/** Bytes that came free; none when others have written more meanwhile. Undefined when nobody could tell. */
export function freedBetween(before: Room, after: Room): number | undefined {
  const gains = [...before.free].map(([folder, bytes]) => (after.free.get(folder) ?? bytes) - bytes);
  if (gains.length > 0) return Math.max(0, ...gains);
  if (before.used === undefined || after.used === undefined) return undefined;
  return Math.max(0, before.used - after.used);
}
