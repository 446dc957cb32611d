/** Means that ask fake registries, with a second attempt and no waits. */
import { parseRepository, type Repository } from '../../src/image/reference.ts';
import type { MirrorMeans } from '../../src/mirror/means.ts';
import { createRegistryClient, type RegistryClient } from '../../src/registry/client.ts';
import { RegistryFault } from '../../src/registry/fault.ts';
import type { Http } from '../../src/registry/http.ts';

export function repository(name: string): Repository {
  const parsed = parseRepository(name);
  if (parsed === undefined) throw new Error(`${name} is no repository`);
  return parsed;
}

export function meansOver(http: Http): MirrorMeans {
  const clients = new Map<string, RegistryClient>();
  return {
    clientFor(registry) {
      const client = clients.get(registry) ?? createRegistryClient(registry, undefined, http);
      clients.set(registry, client);
      return client;
    },
    async persist(_, __, task) {
      try {
        return await task();
      } catch (error) {
        if (error instanceof RegistryFault && error.isTemporary) return task();
        throw error;
      }
    },
  };
}
