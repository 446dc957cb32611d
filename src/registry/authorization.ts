/** Who we are, as a header: the credential itself, or a token that was got for it and is kept while it is good. */
import { quote } from '../errors.ts';
import type { Connection } from './connection.ts';
import type { Credential } from './credentials.ts';
import { RegistryFault } from './fault.ts';
import type { Http } from './http.ts';
import { type BearerChallenge, basicAuthorization, fetchToken } from './token.ts';

export interface Authorization {
  readonly headers: Readonly<Record<string, string>>;
  /** Drops the token in the headers, where there is one, so that the next request gets a new one. */
  readonly forget: (() => void) | undefined;
}

export const ANONYMOUS: Authorization = { headers: {}, forget: undefined };

/** One credential for everything, or a choice by what is wanted, as `repository:me/app:pull`. */
export type Credentials = Credential | undefined | ((scopes: readonly string[]) => Credential | undefined);

/** @returns gives the headers for scopes, as `repository:me/app:pull` */
export function createAuthorizer(credentials: Credentials, http: Http) {
  const tokens = new Map<string, Promise<string>>();

  return async ({ origin, challenge }: Connection, scopes: readonly string[]): Promise<Authorization> => {
    if (challenge === undefined) return ANONYMOUS;
    const credential = typeof credentials === 'function' ? credentials(scopes) : credentials;
    if (challenge.scheme === 'basic') return { headers: basicAuthorization(credential), forget: undefined };
    refusePlainRealm(challenge, origin);
    const key = scopes.join(' ');
    const token = tokens.get(key) ?? fetchToken(http, challenge, credential, scopes);
    const forget = () => {
      if (tokens.get(key) === token) tokens.delete(key);
    };
    if (!tokens.has(key)) {
      tokens.set(key, token);
      token.catch(forget);
    }
    return { headers: { authorization: `Bearer ${await token}` }, forget };
  };
}

/** What a server would say here, if it minded: no answer that another attempt or another way would better. */
const UPGRADE_REQUIRED = 426;

/** A password that came by TLS does not go on in the clear. */
function refusePlainRealm({ realm }: BearerChallenge, origin: URL): void {
  if (origin.protocol !== 'https:' || new URL(realm).protocol === 'https:') return;
  throw new RegistryFault(`${origin.host} wants the sign-in to go unencrypted to ${quote(realm)}`, UPGRADE_REQUIRED);
}
