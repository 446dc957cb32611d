/** A session that goes to a registry on loopback, signed in or not. */
import type { Session } from '../../src/actions/sign-in/session.ts';
import { createRegistryClient } from '../../src/registry/client.ts';
import type { Credential } from '../../src/registry/credentials.ts';
import type { Http } from '../../src/registry/http.ts';

export function sessionOver(http: Http, credential?: Credential): Session {
  return {
    env: {},
    buildEnv: {},
    clientFor: async (registry) => createRegistryClient(registry, credential, http),
    proven: async () => {},
    taken: () => {},
    isSignedIn: async () => credential !== undefined,
    close: () => {},
  };
}
