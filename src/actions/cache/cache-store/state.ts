/** What main leaves for post, so that it can save what the build changed. */
import type { CacheMount, MountImage } from '../../../cache/mounts.ts';

export interface StoredLayers {
  /** The folder of all caches in files. */
  readonly root: string;
  /** The name of this one in it. */
  readonly scope: string;
  /** What the names of its entries start with. */
  readonly prefix: string;
  /** The entry that was brought back; undefined for none. */
  readonly restored: string | undefined;
}

export interface StoredMount {
  readonly mount: CacheMount;
  /** Its folder; the same in every run. */
  readonly name: string;
  readonly prefix: string;
  readonly restored: string | undefined;
}

/** How to reach the mounts again. */
export interface MountsPlace {
  readonly base: MountImage;
  readonly syntax: string;
  /** `--platform` of the small builds; empty for the builder's own. */
  readonly platform: string;
  /** `--build-context` values that the image is named by. */
  readonly contexts: readonly string[];
  /** What the names of all mounts of the build begin with for BuildKit; empty for nothing. */
  readonly namespace: string;
  /** Empty for the current one. */
  readonly builder: string;
  /** What Docker commands need in their environment beside our own. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface StoredMounts extends MountsPlace {
  readonly mounts: readonly StoredMount[];
}

export interface SaveOrder {
  /** The step's private folder. */
  readonly folder: string;
  readonly timeoutSeconds: number;
  /** The most that is kept of each, in bytes. */
  readonly maxSize: number;
  readonly layers: StoredLayers | undefined;
  readonly mounts: StoredMounts | undefined;
}

/** A mount's folder among those of the others. */
export function mountsFolder(folder: string): string {
  return `${folder}/cache-mounts`;
}

/** The list of what is in a mount's archive, beside it. */
export const LIST = 'content.json';
