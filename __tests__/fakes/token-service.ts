/** A registry's sign-in service: gives numbered tokens, and knows which of them are still good. */

import { type Behaviour, type HttpServer, type Seen, startHttpServer } from './http-server.ts';
import type { FakeRegistry } from './registry.ts';

export interface TokenService extends HttpServer {
  /** Makes every token that was given so far worthless. */
  readonly expire: () => void;
  /** Replaces the answers. */
  answer: ((request: Seen) => Behaviour) | undefined;
}

/** Starts a service and makes the registry ask for its tokens. */
export async function guardByTokens(registry: FakeRegistry): Promise<TokenService> {
  const good = new Set<string>();
  const state: Pick<TokenService, 'answer'> = { answer: undefined };
  let given = 0;
  const server = await startHttpServer((request) => {
    if (state.answer !== undefined) return state.answer(request);
    given += 1;
    good.add(`token-${given}`);
    return { status: 200, body: JSON.stringify({ token: `token-${given}`, expires_in: 300 }) };
  });
  const challenge = `Bearer realm="http://${server.host}/token",service="registry.test",scope="repository:x:pull"`;
  registry.guard = ({ headers }) => {
    const token = headers.authorization?.replace(/^Bearer /, '') ?? '';
    return good.has(token) ? undefined : { status: 401, headers: { 'www-authenticate': challenge } };
  };
  return Object.assign(state, server, { expire: () => good.clear() });
}
