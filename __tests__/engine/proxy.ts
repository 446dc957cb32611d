/**
 * A proxy in front of the real registry, to make it refuse, stumble, or ask who is there. What it does not answer
 * itself goes through as it came.
 */
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import { later, REGISTRY } from './job.ts';

/** Answers the request and returns true, or leaves it to the registry. */
export type Intercept = (request: http.IncomingMessage, response: http.ServerResponse) => boolean;

export interface RegistryProxy {
  /** `localhost:PORT` */
  readonly address: string;
  /** `METHOD /path` of every request so far. */
  readonly requests: string[];
}

/** @param port a fixed port, for a registry that comes up late; default: a free one */
export async function startProxy(intercept: Intercept = () => false, port = 0): Promise<RegistryProxy> {
  const requests: string[] = [];
  const server = http.createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    if (!intercept(request, response)) forward(request, response);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  later(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `localhost:${(server.address() as AddressInfo).port}`, requests };
}

/** The host's name goes along, so that the registry's own addresses lead back through the proxy. */
function forward(request: http.IncomingMessage, response: http.ServerResponse): void {
  const { method, headers, url } = request;
  const [hostname, port] = REGISTRY.split(':');
  const onward = http.request({ hostname, port, path: url, method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}

/** Refuses as the specification has it. */
export function refuse(
  response: http.ServerResponse,
  status: number,
  code: string,
  headers: Record<string, string> = {},
) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify({ errors: [{ code, message: `${code.toLowerCase()} by the test` }] }));
  return true;
}

/** Lets only this user in, by Basic authentication. */
export function requireUser(username: string, password: string): Intercept {
  const expected = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  return (request, response) =>
    request.headers.authorization === expected
      ? false
      : refuse(response, 401, 'UNAUTHORIZED', { 'www-authenticate': 'Basic realm="test"' });
}

/** A port on which nothing listens. */
export async function closedPort(): Promise<number> {
  const server = http.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
