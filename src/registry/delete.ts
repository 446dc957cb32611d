/**
 * Manifests taken out of a registry. Only ever by digest: many registries take a tag in this request for the image and
 * all its other tags.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#deleting-manifests
 */
import type { Digest } from '../image/digest.ts';
import { formatPinned, type Repository } from '../image/reference.ts';
import type { RegistryClient } from './client.ts';
import { faultFrom, RegistryFault } from './fault.ts';
import { isSuccess } from './http.ts';

export interface Deletion {
  /** `refused`: the registry deletes nothing for anybody, or not for us. */
  readonly state: 'deleted' | 'absent' | 'refused';
  /** What the registry said to it, as a clause; empty when it is gone. */
  readonly text: string;
}

/**
 * Deletes a manifest. What it points to stays: other manifests may point there too.
 *
 * @throws {RegistryFault} when the registry does not answer the question
 */
export async function deleteManifest(
  client: RegistryClient,
  repository: Repository,
  digest: Digest,
): Promise<Deletion> {
  try {
    const answer = await client.send({
      method: 'DELETE',
      repository: repository.path,
      access: 'pull,push,delete',
      to: `manifests/${digest}`,
    });
    if (isSuccess(answer.status)) return { state: 'deleted', text: '' };
    if (answer.status === 404) return { state: 'absent', text: '' };
    throw faultFrom(`deleting ${formatPinned(repository, digest)}`, answer);
  } catch (error) {
    if (error instanceof RegistryFault && isRefusal(error)) return { state: 'refused', text: error.message };
    throw error;
  }
}

/** A registry where deleting is switched off says 405 or, with the code for it, 400. */
function isRefusal({ isDenied, status, message }: RegistryFault): boolean {
  return isDenied || status === 405 || (status === 400 && message.includes('UNSUPPORTED'));
}
