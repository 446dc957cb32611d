/** When a build may begin with credentials that no registry has looked at yet. */
import type { TaggedReference } from '../../image/reference.ts';
import { passwordEntry } from '../../registry/private-config.ts';
import type { SignInInputs, SignInRequest } from '../inputs/sign-in.ts';
import type { SignedIn } from './signing-in.ts';

/**
 * What a sign-in will have left, known before it: a name and password for the one registry that the image goes to. Who
 * is refused there cannot push, so that a build which began meanwhile leaves nothing behind.
 *
 * @param references where the image goes to, all of them required
 * @returns undefined where it has to be waited for: a token that is traded for the keys, a credential that other steps
 *   will use too or that is for a part of a registry, or a registry that a refused build could do without
 */
export function entriesAsGiven(
  requests: readonly SignInRequest[],
  { credentials }: Pick<SignInInputs, 'credentials'>,
  references: readonly TaggedReference[],
): readonly SignedIn[] | undefined {
  const [request, ...others] = requests;
  if (request === undefined || others.length > 0 || credentials === 'shared') return undefined;
  const isPlain = request.ecr === undefined && request.scope === undefined && request.username !== '';
  const isWhereItGoes = references.every(({ repository }) => repository.registry === request.registry);
  if (!isPlain || !isWhereItGoes) return undefined;
  return [{ request, entry: passwordEntry(request.username, request.password) }];
}
