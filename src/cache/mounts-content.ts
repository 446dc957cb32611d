/** Whether what is in a cache mount is worth keeping again: every entry of the service is a new one, in limited room. */
import { createHash } from 'node:crypto';
import { readableKey } from './key.ts';
import { type CacheMount, mountIdentity } from './mounts.ts';
import type { ArchivedFile } from './mounts-archive.ts';

/** What the names of all entries of a mount start with. It ends with a hash, so that no other mount's start is the same. */
export function mountPrefix(scope: string, mount: CacheMount, namespace: string): string {
  return `image-build-mount-${scope}-${mountName(mount, namespace)}-`;
}

/** The mount's name in files, the same in every run. */
export function mountName(mount: CacheMount, namespace: string): string {
  return readableKey(mount.id, JSON.stringify([namespace, mountIdentity(mount)]), 48);
}

/** The entry's own name: the day, and what is in it. */
export function mountKey(prefix: string, files: readonly ArchivedFile[], now: Date): string {
  return `${prefix}${now.toISOString().slice(0, 10)}-${fingerprint(files)}`;
}

function fingerprint(files: readonly ArchivedFile[]): string {
  const lines = files.map(({ path, size, modified }) => JSON.stringify([path, size, modified])).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}

export function bytesIn(files: readonly ArchivedFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

/** The part of the bytes that has to change before a second entry is made on the same day. */
const NOTABLE = 0.05;

export interface FormerEntry {
  readonly key: string;
  readonly files: readonly ArchivedFile[];
}

/**
 * Why what is in a mount is not kept, as a clause; undefined when it is.
 *
 * @param former what the mount was filled with; undefined when it was not
 * @param key what it would be kept as
 */
export function notWorthKeeping(
  files: readonly ArchivedFile[],
  former: FormerEntry | undefined,
  key: string,
): string | undefined {
  if (files.length === 0) return 'nothing is in it';
  if (former === undefined) return undefined;
  if (tail(key) === tail(former.key)) return 'nothing in it has changed';
  const isOfToday = day(key) === day(former.key);
  const part = changedBytes(files, former.files) / Math.max(bytesIn(files), bytesIn(former.files), 1);
  if (!isOfToday || part >= NOTABLE) return undefined;
  return `${(part * 100).toFixed(1)} % of it has changed, and it was kept today already`;
}

function tail(key: string): string {
  return key.slice(-FINGERPRINT_LENGTH);
}

function day(key: string): string {
  return key.slice(-FINGERPRINT_LENGTH - 11, -FINGERPRINT_LENGTH - 1);
}

const FINGERPRINT_LENGTH = 16;

/** Bytes of the files that are new or other than before, and of those that are gone. */
function changedBytes(files: readonly ArchivedFile[], former: readonly ArchivedFile[]): number {
  const before = new Map(former.map((file) => [file.path, file]));
  let changed = 0;
  for (const { path, size, modified } of files) {
    const old = before.get(path);
    if (old?.size !== size || old.modified !== modified) changed += size;
    before.delete(path);
  }
  return changed + bytesIn([...before.values()]);
}
