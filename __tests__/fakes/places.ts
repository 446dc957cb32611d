/** A repository of a fake registry with a client, and what its faults say without ports. */
import { parseRepository, type Repository } from '../../src/image/reference.ts';
import { createRegistryClient } from '../../src/registry/client.ts';
import type { Place } from '../../src/registry/copy.ts';
import type { Http } from '../../src/registry/http.ts';

export function placeIn({ host }: { readonly host: string }, path: string, http: Http): Place {
  const repository = parseRepository(`${host}/${path}`) as Repository;
  return { repository, client: createRegistryClient(host, undefined, http) };
}

/** The message of a failure. */
export async function messageOf(task: Promise<unknown>, { host }: { readonly host: string }): Promise<string> {
  const message = await task.then(
    () => 'nothing was thrown',
    (fault: Error) => fault.message,
  );
  return message.replaceAll(host, 'HOST');
}
