/** A repository that is looked through, and the ways to it. */
import type { CacheImage } from '../../cache/cache-image.ts';
import type { Repository } from '../../image/reference.ts';
import type { RegistryClient } from '../../registry/client.ts';
import type { Packages } from './packages.ts';

export interface Place {
  readonly repository: Repository;
  readonly client: RegistryClient;
  /** The packages API, where the registry is GitHub's. */
  readonly packages: Packages | undefined;
  /** Whether its tags are images, for the rules. */
  readonly hasImages: boolean;
  /** The caches that it may hold. */
  readonly caches: readonly CacheImage[];
  /** Whether nobody named it: then it need not be there. */
  readonly isGuessed: boolean;
}

/** What is done around a request. */
export interface Around {
  /** Runs one request with attempts; the name is for the log. */
  readonly persist: <T>(what: string, task: () => Promise<T>) => Promise<T>;
  readonly sleep: (seconds: number) => Promise<void>;
  readonly tell: (line: string) => void;
  readonly warn: (message: string) => void;
}

/** Requests to a registry at a time. */
export const REGISTRY_AT_ONCE = 12;
/** Requests that change something, to GitHub or a registry, at a time. */
export const CHANGES_AT_ONCE = 4;
