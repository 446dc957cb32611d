/** After the job: sends what the build changed to the cache service. Nothing that goes wrong is more than a warning. */
import { join } from 'node:path';
import { tidyLocalCache } from '../../../cache/local-files.ts';
import { formatSize } from '../../../cache/size.ts';
import { cacheEnvironment, childEnvironment } from '../../../runner/child-environment.ts';
import { log } from '../../../runner/log.ts';
import { servicesPath } from '../../../runner/program.ts';
import { readChanged } from './changed-mounts.ts';
import type { SaveOrder, StoredLayers, StoredMounts } from './state.ts';
import { transfer } from './transfer.ts';

/** @param saved what main left */
export async function saveCaches(saved: string): Promise<void> {
  const { layers, mounts, ...means } = JSON.parse(saved) as SaveOrder;
  const isThere = layers === undefined || (await orWarn('Layers', () => saveLayers(layers, means)));
  // One that did not answer has cost enough.
  if (mounts !== undefined && isThere) await orWarn('Contents of cache mounts', () => saveMounts(mounts, means));
}

type Means = Omit<SaveOrder, 'layers' | 'mounts'>;

/** @returns whether the service is there, as far as is known */
async function saveLayers({ root, scope, prefix, restored }: StoredLayers, means: Means): Promise<boolean> {
  const { size, removed, fingerprint } = await tidyLocalCache(join(root, scope));
  if (removed > 0) log.info(`Cache: removed ${formatSize(removed)} of layers that no build needs any more.`);
  const key = `${prefix}${fingerprint}`;
  if (key === restored) {
    log.info('Cache: the layers are not saved: they are those that were brought back.');
    return true;
  }
  if (size > means.maxSize) {
    log.notice(`The layers are not saved: ${tooBig(size, means.maxSize)}`);
    return true;
  }
  return send(root, [{ path: scope, key, what: 'the layers', size }], means);
}

async function saveMounts(stored: StoredMounts, means: Means): Promise<boolean> {
  const around = { ...stored, env: { ...childEnvironment(), ...defined(stored.env) } };
  const { root, changed, others } = await readChanged(around, means.folder, means.maxSize, new Date());
  for (const { id, why, tooBig: size } of others) {
    if (size === undefined) log.info(`Cache: the mount ${id} is not saved: ${why}.`);
    else log.notice(`The cache mount ${id} is not saved: ${tooBig(size, means.maxSize)}`);
  }
  const entries = changed.map(({ id, path, key, size }) => ({ path, key, size, what: `the mount ${id}` }));
  return entries.length === 0 || send(root, entries, means);
}

interface Entry {
  readonly path: string;
  readonly key: string;
  /** As words in a sentence. */
  readonly what: string;
  readonly size: number;
}

async function send(cwd: string, entries: readonly Entry[], { folder, timeoutSeconds }: Means): Promise<boolean> {
  const { keys, problem, isAway, seconds } = await transfer(
    { what: 'save', entries: entries.map(({ path, key }) => ({ path, key, restoreKeys: [] })) },
    {
      program: servicesPath(),
      env: cacheEnvironment(),
      cwd,
      temp: join(folder, 'cache-store'),
      timeoutSeconds,
    },
  );
  const took = `${seconds.toFixed(1)} s`;
  log.info(`Cache: the cache service was at work for ${took}.`);
  for (const [at, { what, key, size }] of entries.entries()) {
    if (keys[at] !== undefined) log.info(`Cache: saved ${what} as ${key} (${formatSize(size)}).`);
    else if (problem === undefined) log.info(`Cache: ${key} is there already; another run has saved it.`);
  }
  if (problem !== undefined) {
    const lost = entries.filter((_, at) => keys[at] === undefined).map(({ what }) => what);
    log.warning(`The cache did not take ${lost.join(' and ')}: ${problem}. ${took} were lost.`);
  }
  return !isAway;
}

function tooBig(size: number, most: number): string {
  return `${formatSize(size)} are more than cache-max-size, ${formatSize(most)}.`;
}

function defined(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

async function orWarn(what: string, task: () => Promise<boolean>): Promise<boolean> {
  const started = performance.now();
  try {
    return await task();
  } catch (error) {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    log.warning(`${what} could not be saved: ${(error as Error).message}. ${seconds} s were lost.`);
    return true;
  }
}
