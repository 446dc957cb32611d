/**
 * A small client of the distribution API for one registry: it finds out once how the registry wants to be spoken to
 * (http or https, which sign-in), then sends over kept connections.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#api
 */
import { type Challenge, parseChallenge } from './challenge.ts';
import type { Credential } from './credentials.ts';
import { faultFrom, RegistryFault } from './fault.ts';
import type { Http, HttpAnswer, HttpRequest, HttpStream } from './http.ts';

/** What a request wants to do in a repository, in the words of the token protocol. */
export type Access = 'pull' | 'pull,push';

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
  /** Sends and reads the whole answer; any status comes back as it is. */
  send(request: RegistryRequest): Promise<HttpAnswer>;
  /** Sends and gives the answer's body as a stream; follows one redirect, without our credentials. */
  open(request: RegistryRequest): Promise<HttpStream>;
  /** Makes a whole URL of a `Location`, which a registry may give relative to itself. */
  resolve(location: string): Promise<URL>;
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

export function createRegistryClient(registry: string, credential: Credential | undefined, http: Http): RegistryClient {
  let base: Promise<{ origin: URL; challenge: Challenge | undefined }> | undefined;
  const tokens = new Map<string, Promise<string>>();

  async function ping(scheme: 'http' | 'https') {
    const origin = new URL(`${scheme}://${hostOf(registry)}`);
    const answer = await http.send({ method: 'GET', url: new URL('/v2/', origin) });
    if (scheme === 'http' && answer.status === 400) throw faultFrom(`GET ${origin.href}v2/`, answer);
    if (answer.status !== 200 && answer.status !== 401) throw faultFrom(`GET ${origin.href}v2/`, answer);
    return { origin, challenge: parseChallenge(answer.headers['www-authenticate']) };
  }

  /** A TLS port answers plain http with 400 or hangs up; a refused connection is refused for both. */
  async function connect() {
    if (!isLoopback(registry)) return ping('https');
    try {
      return await ping('http');
    } catch (error) {
      if (error instanceof RegistryFault && (error.status ?? 400) !== 400) throw error;
      return await ping('https').catch(() => Promise.reject(error));
    }
  }

  async function connected() {
    base ??= connect().catch((error) => {
      base = undefined;
      throw error;
    });
    return base;
  }

  function basic(): Record<string, string> {
    if (credential?.kind !== 'password') return {};
    const pair = Buffer.from(`${credential.username}:${credential.password}`).toString('base64');
    return { authorization: `Basic ${pair}` };
  }

  /** Asks the token service, once for each scope; BuildKit asks in the same way, so a refusal here is one there. */
  async function fetchToken(challenge: Challenge & { scheme: 'bearer' }, scopes: readonly string[]): Promise<string> {
    const answer = await http.send(tokenRequest(challenge, scopes));
    const url = new URL(challenge.realm);
    if (answer.status !== 200) throw faultFrom(`sign-in at ${url.host}`, answer);
    const { token, access_token: accessToken } = JSON.parse(answer.body.toString('utf8')) as Record<string, unknown>;
    const text = token ?? accessToken;
    if (typeof text !== 'string') throw new RegistryFault(`sign-in at ${url.host}: the answer holds no token`, 401);
    return text;
  }

  /** By name and password it is a GET; an identity token is traded in by a POST, as OAuth 2 has it. */
  function tokenRequest({ realm, service }: Challenge & { scheme: 'bearer' }, scopes: readonly string[]): HttpRequest {
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
    return { method: 'GET', url, headers: basic() };
  }

  async function authorization(challenge: Challenge | undefined, request: RegistryRequest) {
    if (challenge === undefined) return {};
    if (challenge.scheme === 'basic') return basic();
    const scopes = [`repository:${request.repository}:${request.access}`];
    if (request.from !== undefined) scopes.push(`repository:${request.from}:pull`);
    const key = scopes.join(' ');
    let token = tokens.get(key);
    if (token === undefined) {
      token = fetchToken(challenge, scopes);
      tokens.set(key, token);
      token.catch(() => tokens.delete(key));
    }
    return { authorization: `Bearer ${await token}` };
  }

  async function prepare(request: RegistryRequest): Promise<HttpRequest> {
    const { origin, challenge } = await connected();
    const url = request.to instanceof URL ? request.to : new URL(`/v2/${request.repository}/${request.to}`, origin);
    // A registry may send uploads elsewhere, with a signed address: our credentials are not for others.
    const headers = url.host === origin.host ? await authorization(challenge, request) : {};
    return {
      method: request.method,
      url,
      headers: { ...headers, ...request.headers },
      ...(request.body !== undefined && { body: request.body }),
    };
  }

  /** A token lives for minutes: one refusal of an old one is answered by a new one. */
  async function again(request: RegistryRequest, status: number): Promise<boolean> {
    if (status !== 401 || tokens.size === 0 || (request.body !== undefined && !Buffer.isBuffer(request.body))) {
      return false;
    }
    tokens.clear();
    return true;
  }

  return {
    async resolve(location) {
      return new URL(location, (await connected()).origin);
    },
    async send(request) {
      const answer = await http.send(await prepare(request));
      return (await again(request, answer.status)) ? http.send(await prepare(request)) : answer;
    },
    async open(request) {
      const answer = await http.open(await prepare(request));
      const location = answer.headers.location;
      if (answer.status < 300 || answer.status > 399 || location === undefined) return answer;
      answer.stream.resume();
      const { url } = await prepare(request);
      return http.open({ method: request.method, url: new URL(location, url) });
    },
  };
}
