/** Takes out of the builder what is in its cache mounts, and finds out what of it is worth keeping. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ArchivedFile, listArchive } from '../../../cache/mounts-archive.ts';
import { ARCHIVE } from '../../../cache/mounts-builds.ts';
import { bytesIn, type FormerEntry, mountKey, notWorthKeeping } from '../../../cache/mounts-content.ts';
import { readMounts } from './mount-builds.ts';
import { LIST, mountsFolder, type StoredMount, type StoredMounts } from './state.ts';

/** One that is kept. */
export interface ChangedMount {
  readonly id: string;
  /** Relative to the folder of all. */
  readonly path: string;
  readonly key: string;
  /** In bytes. */
  readonly size: number;
}

export interface OtherMount {
  readonly id: string;
  /** As a clause. */
  readonly why: string;
  /** In bytes, where that is why. */
  readonly tooBig: number | undefined;
}

export interface ReadMounts {
  /** The folder of what the paths name. */
  readonly root: string;
  readonly changed: readonly ChangedMount[];
  readonly others: readonly OtherMount[];
}

/** @throws {Error} when the mounts cannot be reached */
export async function readChanged(
  stored: StoredMounts,
  folder: string,
  maxSize: number,
  now: Date,
): Promise<ReadMounts> {
  const root = mountsFolder(folder);
  const read = join(folder, 'cache-mounts-read');
  const mounts = stored.mounts.map(({ mount }) => mount);
  await readMounts(stored, mounts, maxSize, read);
  const judged = await Promise.all(
    stored.mounts.map((mount, number) => judge(mount, join(read, 'out', String(number)), root, maxSize, now)),
  );
  await rm(read, { recursive: true, force: true });
  return {
    root,
    changed: judged.filter((one): one is ChangedMount => 'key' in one),
    others: judged.filter((one): one is OtherMount => 'why' in one),
  };
}

/** @param left the path of what the build left of this mount, without its ending */
async function judge(
  stored: StoredMount,
  left: string,
  root: string,
  maxSize: number,
  now: Date,
): Promise<ChangedMount | OtherMount> {
  const { mount, name, prefix, restored } = stored;
  const { id } = mount;
  if (!existsSync(`${left}.tar`)) {
    const size = Number(await readFile(`${left}.size`, 'utf8').catch(() => 'none')) * 1024;
    const why = Number.isNaN(size) ? 'it could not be read' : 'nothing is in it';
    return { id, why, tooBig: size > maxSize ? size : undefined };
  }
  const files = await listArchive(`${left}.tar`);
  const key = mountKey(prefix, files, now);
  const own = join(root, name);
  const why = notWorthKeeping(files, await formerEntry(restored, own), key);
  if (why !== undefined) return { id, why, tooBig: undefined };
  await mkdir(own, { recursive: true, mode: 0o700 });
  await rename(`${left}.tar`, join(own, ARCHIVE));
  await writeFile(join(own, LIST), JSON.stringify(files));
  return { id, path: name, key, size: bytesIn(files) };
}

/** Without its list it counts as one that was not there. */
async function formerEntry(key: string | undefined, folder: string): Promise<FormerEntry | undefined> {
  if (key === undefined) return undefined;
  try {
    return { key, files: JSON.parse(await readFile(join(folder, LIST), 'utf8')) as ArchivedFile[] };
  } catch {
    return undefined;
  }
}
