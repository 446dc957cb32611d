/** Says what came back from the cache service, how much, and how long it took. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { formatSize } from '../../../cache/size.ts';
import { log } from '../../../runner/log.ts';
import type { Transfer } from './transfer.ts';

/**
 * @param what what it is, in the plural, at the start of a sentence
 * @param paths where each entry of the transfer is
 */
export async function tellBrought(
  what: string,
  { keys, problem, isCancelled, seconds }: Transfer,
  paths: readonly string[],
  reasons: string[],
): Promise<void> {
  if (isCancelled) return;
  if (problem !== undefined) {
    log.warning(`${what} could not be brought back: ${problem}. ${seconds.toFixed(1)} s were lost; the build goes on.`);
  }
  const found = paths.filter((_, index) => keys[index] !== undefined);
  const sizes = await Promise.all(found.map(sizeOf));
  const size = formatSize(sizes.reduce((sum, bytes) => sum + bytes, 0));
  const from = paths.length === 1 ? ` from ${keys[0]}` : `, ${found.length} of ${paths.length}`;
  const sentence =
    found.length > 0
      ? `${what} came back${from} (${size} in ${seconds.toFixed(1)} s).`
      : `${what} of an earlier run ${problem === undefined ? 'are not there' : 'are not to be had'}.`;
  reasons.push(sentence);
  log.info(`Cache: ${sentence}`);
}

/** The bytes of all files in a folder. */
export async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(file.parentPath, file.name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
