/**
 * A small client of the distribution API for one registry: it finds out once how the registry wants to be spoken to
 * (http or https, which sign-in), then sends over kept connections.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#api
 */
import { ANONYMOUS, type Authorization, type Credentials, createAuthorizer } from './authorization.ts';
import { parseChallenge } from './challenge.ts';
import { type Connection, connect, resolveLocation } from './connection.ts';
import type { Http, HttpAnswer, HttpRequest, HttpStream } from './http.ts';

/** What a request wants to do in a repository, in the words of the token protocol. */
export type Access = 'pull' | 'pull,push' | 'pull,push,delete';

export interface RegistryRequest extends Omit<HttpRequest, 'url'> {
  /** The repository's path, for the token's scope. */
  readonly repository: string;
  readonly access: Access;
  /** What follows `/v2/<repository>/`, or a whole URL that the registry gave. */
  readonly to: string | URL;
  /** A second repository that must be readable, when a blob is mounted from it. */
  readonly from?: string;
}

export interface RegistryClient {
  /** Sends and reads the whole answer; any status comes back as it is, but for a redirect of what only reads. */
  send(request: RegistryRequest): Promise<HttpAnswer>;
  /** The same, with the answer's body as a stream. Redirects are followed once, to others without our credentials. */
  open(request: RegistryRequest): Promise<HttpStream>;
  /** Makes a whole URL of a `Location`, which a registry may give relative to itself. */
  resolve(location: string): Promise<URL>;
}

/** A request ready to go. */
interface Prepared {
  readonly sent: HttpRequest;
  /** Whether it goes to the registry itself. */
  readonly isOwn: boolean;
  readonly forget: Authorization['forget'];
}

function scopesOf({ repository, access, from }: RegistryRequest): string[] {
  const own = `repository:${repository}:${access}`;
  return from === undefined ? [own] : [own, `repository:${from}:pull`];
}

type Send<T> = (sent: HttpRequest) => Promise<T>;
type Answered = Pick<HttpAnswer, 'status' | 'headers'> & { readonly stream?: HttpStream['stream'] };

export function createRegistryClient(registry: string, credentials: Credentials, http: Http): RegistryClient {
  let base: Promise<Connection> | undefined;
  const authorize = createAuthorizer(credentials, http);

  async function connected() {
    base ??= connect(registry, http).catch((error) => {
      base = undefined;
      throw error;
    });
    return base;
  }

  async function prepare(request: RegistryRequest): Promise<Prepared> {
    const connection = await connected();
    const { origin } = connection;
    const url = request.to instanceof URL ? request.to : new URL(`/v2/${request.repository}/${request.to}`, origin);
    // A registry may send us elsewhere, with a signed address: our credentials are not for others.
    const isOwn = url.origin === origin.origin;
    const { headers, forget } = isOwn ? await authorize(connection, scopesOf(request)) : ANONYMOUS;
    const sent = { method: request.method, url, headers: { ...headers, ...request.headers } };
    return { sent: { ...sent, ...(request.body !== undefined && { body: request.body }) }, isOwn, forget };
  }

  /**
   * A token lives for minutes, and some registries ask for no name before something is written: a refusal is answered
   * once, by a new token or by the sign-in that it asks for. Requests that run side by side share the new token.
   */
  async function sendTwice<T extends Answered>(request: RegistryRequest, send: Send<T>): Promise<T> {
    const { sent, isOwn, forget } = await prepare(request);
    const answer = await send(sent);
    const isRepeatable = request.body === undefined || Buffer.isBuffer(request.body);
    if (answer.status !== 401 || !isOwn || !isRepeatable) return answer;
    (await connected()).challenge ??= parseChallenge(answer.headers['www-authenticate']);
    forget?.();
    const next = await prepare(request);
    if (next.sent.headers?.['authorization'] === sent.headers?.['authorization']) return answer;
    answer.stream?.resume();
    return send(next.sent);
  }

  /** Only what reads may be sent on; a place for what is written is asked for with a request of its own. */
  async function follow<T extends Answered>(request: RegistryRequest, send: Send<T>): Promise<T> {
    const answer = await sendTwice(request, send);
    const { location } = answer.headers;
    const isRedirect = answer.status >= 300 && answer.status < 400 && location !== undefined;
    if (!isRedirect || (request.method !== 'GET' && request.method !== 'HEAD')) return answer;
    answer.stream?.resume();
    const { origin } = await connected();
    return send((await prepare({ ...request, to: resolveLocation(location, origin) })).sent);
  }

  return {
    resolve: async (location) => resolveLocation(location, (await connected()).origin),
    send: (request) => follow(request, http.send),
    open: (request) => follow(request, http.open),
  };
}
