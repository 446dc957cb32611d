/** Whether we may push, asked before a minute of building is spent. */
import type { Repository } from '../image/reference.ts';
import type { RegistryClient } from './client.ts';
import { faultFrom, RegistryFault } from './fault.ts';

/** The answer is known by now: an upload that cannot be given up, or lies elsewhere, ends by itself. */
async function giveUp(client: RegistryClient, repository: string, location: string): Promise<void> {
  const to = await client.resolve(location);
  const { origin } = await client.resolve('/');
  if (to.origin === origin) await client.send({ repository, access: 'pull,push', method: 'DELETE', to });
}

/**
 * Starts an upload and gives it up again: the one request that every registry answers by the right to push.
 *
 * @returns the refusal's text, or undefined when pushing is allowed
 * @throws {RegistryFault} when the registry does not answer the question
 */
export async function pushRefusal(client: RegistryClient, { name, path }: Repository): Promise<string | undefined> {
  try {
    const request = { repository: path, access: 'pull,push' } as const;
    const answer = await client.send({ ...request, method: 'POST', to: 'blobs/uploads/' });
    if (answer.status !== 202) throw faultFrom(`asking ${name} for the right to push`, answer);
    const location = answer.headers.location;
    // Nobody has to wait for that.
    if (location !== undefined) giveUp(client, path, location).catch(() => {});
    return undefined;
  } catch (error) {
    if (error instanceof RegistryFault && error.isDenied) return error.message;
    throw error;
  }
}
