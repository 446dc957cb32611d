/** How a registry wants to be spoken to: by http or https, and with which sign-in. */
import { quote } from '../errors.ts';
import { type Challenge, parseChallenge } from './challenge.ts';
import { faultFrom, RegistryFault } from './fault.ts';
import type { Http } from './http.ts';

export interface Connection {
  readonly origin: URL;
  /** What it asked for so far; a registry may ask only when something is written. */
  challenge: Challenge | undefined;
}

/** Docker Hub's API does not live under Docker Hub's name. */
function hostOf(registry: string): string {
  return registry === 'docker.io' ? 'registry-1.docker.io' : registry;
}

/** Docker speaks plain http to the machine itself and nowhere else, unless the engine is told to. */
export function isLoopback(registry: string): boolean {
  const host = registry.replace(/:\d+$/, '');
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

async function ping(registry: string, scheme: 'http' | 'https', http: Http): Promise<Connection> {
  const origin = new URL(`${scheme}://${hostOf(registry)}`);
  const answer = await http.send({ method: 'GET', url: new URL('/v2/', origin) });
  if (answer.status === 400 || answer.status === 429 || answer.status >= 500) {
    throw faultFrom(`GET ${origin.href}v2/`, answer);
  }
  // Some proxies answer this address with a page or a redirect; a registry's own wishes then come with the request.
  return { origin, challenge: parseChallenge(answer.headers['www-authenticate']) };
}

/** What is known by what was sent: whoever signs in and whoever asks afterwards need not find it out twice. */
const known = new WeakMap<Http, Map<string, Promise<Connection>>>();

/**
 * Finds out once for each registry; a failure is forgotten.
 *
 * @throws {RegistryFault}
 */
export function connect(registry: string, http: Http): Promise<Connection> {
  const found = known.get(http) ?? new Map<string, Promise<Connection>>();
  known.set(http, found);
  const connection = found.get(registry) ?? findOut(registry, http);
  found.set(registry, connection);
  connection.catch(() => found.delete(registry));
  return connection;
}

/**
 * One request, or two where the machine's own port speaks TLS: it answers plain http with 400 or hangs up. A refused
 * connection is refused for both.
 */
async function findOut(registry: string, http: Http): Promise<Connection> {
  if (!isLoopback(registry)) return ping(registry, 'https', http);
  try {
    return await ping(registry, 'http', http);
  } catch (error) {
    if (error instanceof RegistryFault && (error.status ?? 400) !== 400) throw error;
    return await ping(registry, 'https', http).catch(() => Promise.reject(error));
  }
}

/**
 * Makes a whole URL of a `Location`. A registry may name any place, but only one that HTTP leads to.
 *
 * @throws {RegistryFault}
 */
export function resolveLocation(location: string, origin: URL): URL {
  const url = URL.canParse(location, origin.href) ? new URL(location, origin) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new RegistryFault(`${origin.host} sent us to an address that is none: ${quote(location)}`, 200);
}
