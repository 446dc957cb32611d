/** Asks a registry how it is, between two attempts. */
import type { TaggedReference } from '../image/reference.ts';
import type { Readiness } from '../retry/patience.ts';
import type { RegistryClient } from './client.ts';
import { RegistryFault, retryAfterOf } from './fault.ts';

/** Asks by a request that every push makes too: what a name serves now. Any answer but a fault is a good one. */
export async function askReadiness(client: RegistryClient, { repository, tag }: TaggedReference): Promise<Readiness> {
  try {
    const { status, headers } = await client.send({
      method: 'HEAD',
      repository: repository.path,
      access: 'pull',
      to: `manifests/${tag}`,
    });
    return readinessOf(status, retryAfterOf(headers));
  } catch (error) {
    if (error instanceof RegistryFault) return readinessOf(error.status, error.retryAfter);
    throw error;
  }
}

/**
 * Asks for the very address that was throttled, because only a throttled answer tells how long. BuildKit reads that
 * header and tells nobody.
 *
 * @returns undefined for an address that is not of the distribution API
 */
export async function askThrottled(client: RegistryClient, address: URL): Promise<Readiness | undefined> {
  const repository = /^\/v2\/(.+?)\/(?:manifests|blobs|tags)\//.exec(address.pathname)?.[1];
  if (repository === undefined) return undefined;
  try {
    const answer = await client.open({ method: 'GET', repository, access: 'pull', to: address });
    answer.stream.destroy();
    return readinessOf(answer.status, retryAfterOf(answer.headers));
  } catch (error) {
    if (error instanceof RegistryFault) return readinessOf(error.status, error.retryAfter);
    throw error;
  }
}

function readinessOf(status: number | undefined, retryAfter: number | undefined): Readiness {
  if (status === 429) return { state: 'throttled', retryAfter };
  if (status === undefined || status === 408 || status >= 500) return { state: 'away' };
  return { state: 'ready' };
}
