/**
 * HTTP over kept connections. Node's own client rather than `fetch`: it is there without loading anything, keeps
 * connections, streams in both directions, and takes the runner's proxy settings.
 */
import type { Agent, IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { RegistryFault } from './fault.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | Readable;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** An answer whose body has not been read yet. */
export interface HttpStream {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly stream: Readable;
}

/** Sends requests; `close` drops the kept connections, so that the process can end. */
export interface Http {
  send(request: HttpRequest): Promise<HttpAnswer>;
  open(request: HttpRequest): Promise<HttpStream>;
  close(): void;
}

/** A connection that says nothing for so long is taken for dead, in milliseconds. */
const SILENCE_LIMIT = 60_000;
const CONNECTIONS_PER_HOST = 16;
/** Milliseconds until a whole answer must be there: one that drips for ever is none. */
const ANSWER_LIMIT = 120_000;
/** Manifests and messages are small; the specification asks registries to take manifests of 4 MiB. */
const LONGEST_ANSWER = 8 * 1024 * 1024;

/**
 * @param proxyEnv the environment's `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`
 * @param signal ends every request when aborted
 */
export function createHttp(proxyEnv: Readonly<Record<string, string | undefined>>, signal?: AbortSignal): Http {
  // Each module takes milliseconds to load, and many a step needs one of them, or none.
  const loaded = new Map<string, Promise<Transport>>();

  function transportFor({ protocol }: URL): Promise<Transport> {
    const transport = loaded.get(protocol) ?? loadTransport(protocol, proxyEnv);
    loaded.set(protocol, transport);
    return transport;
  }

  async function open({ method, url, headers, body }: HttpRequest): Promise<HttpStream> {
    const { request: start, agent } = await transportFor(url);
    return new Promise((resolve, reject) => {
      const fail = (cause: Error) =>
        reject(new RegistryFault(`${nameOf({ method, url })}: ${oneLine(cause)}`, undefined, { cause }));
      const request = start(url, {
        method,
        headers: { 'user-agent': 'image-build-action', ...lengthOf(body), ...headers },
        agent,
        timeout: SILENCE_LIMIT,
        ...(signal && { signal }),
      });
      request.on('response', (response) =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, stream: response }),
      );
      request.on('timeout', () => request.destroy(new Error(`no answer for ${SILENCE_LIMIT / 1000} s`)));
      request.on('error', fail);
      if (body === undefined || Buffer.isBuffer(body)) request.end(body);
      else body.on('error', (error) => request.destroy(error)).pipe(request);
    });
  }

  return {
    open,
    async send(request) {
      const { status, headers, stream } = await open(request);
      return { status, headers, body: await readAnswer(stream, nameOf(request)) };
    },
    close() {
      for (const transport of loaded.values()) void transport.then(({ agent }) => agent.destroy());
    },
  };
}

interface Transport {
  readonly request: typeof import('node:http').request;
  readonly agent: Agent;
}

async function loadTransport(
  protocol: string,
  proxyEnv: Readonly<Record<string, string | undefined>>,
): Promise<Transport> {
  const { request, Agent } = protocol === 'https:' ? await import('node:https') : await import('node:http');
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS_PER_HOST, proxyEnv: { ...proxyEnv } });
  return { request, agent };
}

async function readAnswer(stream: Readable, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  const timer = setTimeout(() => stream.destroy(new Error('it takes too long')), ANSWER_LIMIT);
  try {
    for await (const chunk of stream) {
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
      if (length > LONGEST_ANSWER)
        throw new RegistryFault(`${name}: the answer is longer than any that we ask for`, 200);
    }
  } catch (cause) {
    if (cause instanceof RegistryFault) throw cause;
    throw new RegistryFault(`${name}: the answer broke off`, undefined, { cause });
  } finally {
    clearTimeout(timer);
  }
  return Buffer.concat(chunks);
}

/** How a message names a request: without the query, which may hold a signature. */
function nameOf({ method, url }: Pick<HttpRequest, 'method' | 'url'>): string {
  return `${method} ${url.origin}${url.pathname}`;
}

/** The reason in words; when several addresses of a host fail, Node gives an error without any. */
function oneLine(cause: Error): string {
  const text = cause.message || (cause as NodeJS.ErrnoException).code || cause.name;
  return text.replace(/\s+/g, ' ').trim();
}

/** What registries answer to a write that worked: the specification has 201, yet not every one keeps to it. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

function lengthOf(body: HttpRequest['body']): Record<string, string> {
  if (Buffer.isBuffer(body)) return { 'content-length': String(body.length) };
  return {};
}
