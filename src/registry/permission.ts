/** Whether we may push, asked before a minute of building is spent. */
import type { Repository } from '../image/reference.ts';
import type { RegistryClient } from './client.ts';
import { faultFrom, RegistryFault } from './fault.ts';

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
    // The answer is known by now; an upload that cannot be given up ends by itself.
    if (location !== undefined) {
      await client.send({ ...request, method: 'DELETE', to: await client.resolve(location) }).catch(() => undefined);
    }
    return undefined;
  } catch (error) {
    if (error instanceof RegistryFault && error.isDenied) return error.message;
    throw error;
  }
}
