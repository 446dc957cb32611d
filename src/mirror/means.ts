/** What mirroring needs of the world. */
import type { RegistryClient } from '../registry/client.ts';

/** Does something with a registry, with attempts; both names are for the log, and to know which registry has its troubles. */
export type Persist = <T>(what: string, registry: string, task: () => Promise<T>) => Promise<T>;

export interface MirrorMeans {
  readonly clientFor: (registry: string) => RegistryClient;
  readonly persist: Persist;
}
