/**
 * A registry that asks for Bearer tokens, and the service that gives them.
 *
 * @see https://distribution.github.io/distribution/spec/auth/token/
 */
import { randomUUID } from 'node:crypto';
import type { Behaviour, Exchange, Fault } from './fault-proxy.ts';
import { answer } from './faults.ts';

export interface TokenService {
  /** For a proxy: the service, and the question for a token before everything else. */
  readonly faults: readonly Fault[];
  /** Says of any token that it has run out. */
  readonly refuse: Behaviour;
  /** How many requests were told that their token has run out. */
  readonly refused: () => number;
}

/** @param uses how many requests a token is good for, whatever the service says of its time */
export function tokenService(uses: number): TokenService {
  const left = new Map<string, number>();
  let refused = 0;

  const give: Behaviour = ({ request, response }) => {
    const token = randomUUID();
    left.set(token, uses);
    request.resume();
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ token, access_token: token, expires_in: 300 }));
  };

  const ask = (exchange: Exchange, reason: string): undefined => {
    const { method, url, headers } = exchange.request;
    const challenge = `Bearer realm="http://${headers.host}/token",service="test"${scopeOf(`${method} ${url}`)}${reason}`;
    answer(401, { headers: { 'www-authenticate': challenge } })(exchange);
  };

  const refuse: Behaviour = (exchange) => {
    refused++;
    ask(exchange, ',error="invalid_token"');
  };

  const check: Behaviour = (exchange) => {
    const token = exchange.request.headers.authorization?.replace(/^Bearer /, '') ?? '';
    const usesLeft = left.get(token);
    if (usesLeft === undefined) return ask(exchange, '');
    left.set(token, usesLeft - 1);
    return usesLeft > 0 ? false : refuse(exchange);
  };

  return {
    faults: [
      { on: /^(?:GET|POST) \/token\b/, do: give },
      { on: / \/v2\//, do: check },
    ],
    refuse,
    refused: () => refused,
  };
}

function scopeOf(line: string): string {
  const [, method, path] = /^(\S+) \/v2\/(.+?)\/(?:manifests|blobs|tags)\//.exec(line) ?? [];
  const actions = method === 'GET' || method === 'HEAD' ? 'pull' : 'pull,push';
  return path === undefined ? '' : `,scope="repository:${path}:${actions}"`;
}
