/**
 * Asks a registry whether it takes a name and password, as `docker login` does, but without a process and an engine:
 * so it is quick, can run side by side for several registries, and ends when the step is cancelled.
 * (docs/decisions/0013-sign-in-without-docker.md)
 */
import { ActionError } from '../errors.ts';
import { createAuthorizer } from './authorization.ts';
import { type Connection, connect } from './connection.ts';
import { faultFrom, RegistryFault } from './fault.ts';
import { type Http, isSuccess } from './http.ts';

/** A name and password for a registry. */
export interface SignIn {
  readonly registry: string;
  readonly username: string;
  readonly password: string;
}

/**
 * Finds out how the registry wants to be spoken to.
 *
 * @returns undefined where there is no registry to be seen from here, but perhaps one from the engine
 * @throws {RegistryFault} when it has a fault of its own
 */
export async function findRegistry(registry: string, http: Http): Promise<Connection | undefined> {
  try {
    return await connect(registry, http);
  } catch (error) {
    if (error instanceof RegistryFault && isNotThere(error)) return undefined;
    throw error;
  }
}

/**
 * Sends the credential to the registry, or to the sign-in service that it names, and shows the registry what came of it.
 *
 * @returns `unclear` when what answers is no registry
 * @throws {RegistryFault} when it is refused, or the registry has a fault of its own
 */
export async function askRegistry(
  connection: Connection,
  { username, password }: SignIn,
  http: Http,
): Promise<'taken' | 'unclear'> {
  try {
    const authorize = createAuthorizer({ kind: 'password', username, password }, http);
    const { headers } = await authorize(connection, []);
    const url = new URL('/v2/', connection.origin);
    const answer = await http.send({ method: 'GET', url, headers });
    if (isSuccess(answer.status)) return 'taken';
    const fault = faultFrom(`GET ${url.href}`, answer);
    // Without a way to sign in that we know, the refusal was not for the credential.
    if (fault.isTemporary || (fault.isDenied && connection.challenge !== undefined)) throw fault;
    return 'unclear';
  } catch (error) {
    if (error instanceof RegistryFault && isNotThere(error)) return 'unclear';
    throw error;
  }
}

/** No answer at all, or one that is no registry's: the engine may know a proxy, a certificate or another way there. */
function isNotThere({ status }: RegistryFault): boolean {
  return status === undefined || (status >= 200 && status < 400);
}

/**
 * The error that a user reads.
 *
 * @param said why, in the words of whoever refused it
 * @param isRefusal whether it was the credential that was refused
 */
export function signInFailed(
  { registry, username }: Pick<SignIn, 'registry' | 'username'>,
  said: string,
  isRefusal: boolean,
  cause?: unknown,
): ActionError {
  const who = username === '' ? '' : ` as ${username}`;
  return new ActionError('sign-in-failed', `Signing in to ${registry}${who} failed: ${said}`, {
    advice: adviceFor(registry, isRefusal),
    cause,
  });
}

function adviceFor(registry: string, isRefusal: boolean): string {
  if (!isRefusal) return 'The registry did not answer well; check its address, and look at its status page.';
  return registry === 'ghcr.io'
    ? 'Check that the job has "permissions: packages: write" and that the token has not expired.'
    : 'Check the inputs registry, username and password; the password is often a token that has expired.';
}
