/**
 * The token protocol: a registry sends us to its sign-in service, which trades a credential for a token that lives
 * for minutes and opens a few repositories.
 *
 * @see https://distribution.github.io/distribution/spec/auth/token/
 * @see https://distribution.github.io/distribution/spec/auth/oauth/
 */
import type { Challenge } from './challenge.ts';
import type { Credential } from './credentials.ts';
import { faultFrom, RegistryFault } from './fault.ts';
import type { Http, HttpRequest } from './http.ts';

export type BearerChallenge = Challenge & { readonly scheme: 'bearer' };

/**
 * Asks the token service, once for each scope; BuildKit asks in the same way, so a refusal here is one there.
 *
 * @throws {RegistryFault} when it refuses, does not answer, or answers without a token
 */
export async function fetchToken(
  http: Http,
  challenge: BearerChallenge,
  credential: Credential | undefined,
  scopes: readonly string[],
): Promise<string> {
  const request = tokenRequest(challenge, credential, scopes);
  const what = `sign-in at ${request.url.host}`;
  const answer = await http.send(request);
  if (answer.status !== 200) throw faultFrom(what, answer);
  const token = readToken(answer.body.toString('utf8'));
  if (token === undefined) throw new RegistryFault(`${what}: the answer holds no token`, 401);
  return token;
}

/** By name and password it is a GET; an identity token is traded in by a POST, as OAuth 2 has it. */
function tokenRequest(
  { realm, service }: BearerChallenge,
  credential: Credential | undefined,
  scopes: readonly string[],
): HttpRequest {
  const url = new URL(realm);
  const parameters = new URLSearchParams(service === undefined ? {} : { service });
  if (credential?.kind === 'identity-token') {
    parameters.set('scope', scopes.join(' '));
    parameters.set('client_id', 'image-build-action');
    parameters.set('grant_type', 'refresh_token');
    parameters.set('refresh_token', credential.token);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return { method: 'POST', url, headers, body: Buffer.from(parameters.toString()) };
  }
  for (const scope of scopes) parameters.append('scope', scope);
  for (const [name, value] of parameters) url.searchParams.append(name, value);
  return { method: 'GET', url, headers: basicAuthorization(credential) };
}

/** The header for a name and password; none for anything else. */
export function basicAuthorization(credential: Credential | undefined): Record<string, string> {
  if (credential?.kind !== 'password') return {};
  const pair = Buffer.from(`${credential.username}:${credential.password}`).toString('base64');
  return { authorization: `Basic ${pair}` };
}

/** Two names are in use for it. The parser's own message is left out: it would quote a token that is cut off. */
function readToken(text: string): string | undefined {
  try {
    const { token, access_token: accessToken } = JSON.parse(text) as Record<string, unknown>;
    return [token, accessToken].find((value): value is string => typeof value === 'string' && value !== '');
  } catch {
    return undefined;
  }
}
