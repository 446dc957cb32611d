/** A real HTTP server on loopback that answers as it is told and remembers what it was asked. */
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import type { Server as TlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

export interface Seen {
  readonly method: string;
  /** Path and query, as they came. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string | Buffer;
}

/** `hang-up` closes the connection without an answer, `break-off` in the middle of one. */
export type Behaviour = Answer | 'hang-up' | 'break-off';

export interface HttpServer {
  readonly port: number;
  /** `127.0.0.1:<port>` */
  readonly host: string;
  readonly requests: Seen[];
  /** `METHOD /path` of every request, without queries. */
  readonly asked: () => string[];
  readonly close: () => Promise<void>;
}

export async function startHttpServer(
  answer: (request: Seen) => Behaviour | Promise<Behaviour>,
  create: (listener: RequestListener) => Server | TlsServer = createServer,
): Promise<HttpServer> {
  const requests: Seen[] = [];
  const server = create(async (request, response) => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      return; // The client went away before it had said everything.
    }
    const { method = '', url = '', headers } = request;
    const seen: Seen = { method, url, headers, body: Buffer.concat(chunks) };
    requests.push(seen);
    const behaviour = await answer(seen);
    if (behaviour === 'hang-up') request.socket.destroy();
    else if (behaviour === 'break-off') {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"half":', () => request.socket.destroy());
    } else response.writeHead(behaviour.status, behaviour.headers).end(method === 'HEAD' ? undefined : behaviour.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    host: `127.0.0.1:${port}`,
    requests,
    asked: () => requests.map(({ method, url }) => `${method} ${url.split('?')[0]}`),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Closes servers, and whatever else has a `close`, after each test. */
export class Closing {
  readonly #open: Array<{ close: () => unknown }> = [];

  add<T extends { close: () => unknown }>(thing: T): T {
    this.#open.push(thing);
    return thing;
  }

  async all(): Promise<void> {
    for (const thing of this.#open.splice(0)) await thing.close();
  }
}
