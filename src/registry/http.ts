/**
 * HTTP over kept connections. Node's own client rather than `fetch`: it is there without loading anything, keeps
 * connections, streams in both directions, and takes the runner's proxy settings.
 */
import * as http from 'node:http';
import * as https from 'node:https';
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
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

/** An answer whose body has not been read yet. */
export interface HttpStream {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
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

/**
 * @param proxyEnv the environment's `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`
 * @param signal ends every request when aborted
 */
export function createHttp(proxyEnv: Readonly<Record<string, string | undefined>>, signal?: AbortSignal): Http {
  const options = { keepAlive: true, maxSockets: CONNECTIONS_PER_HOST, proxyEnv: { ...proxyEnv } };
  const agents = { 'http:': new http.Agent(options), 'https:': new https.Agent(options) };

  function open({ method, url, headers, body }: HttpRequest): Promise<HttpStream> {
    const secure = url.protocol === 'https:';
    return new Promise((resolve, reject) => {
      const fail = (cause: Error) =>
        reject(new RegistryFault(`${nameOf({ method, url })}: ${oneLine(cause)}`, undefined, { cause }));
      const request = (secure ? https : http).request(url, {
        method,
        headers: { 'user-agent': 'image-build-action', ...lengthOf(body), ...headers },
        agent: secure ? agents['https:'] : agents['http:'],
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
      const chunks: Buffer[] = [];
      try {
        for await (const chunk of stream) chunks.push(chunk as Buffer);
      } catch (cause) {
        throw new RegistryFault(`${nameOf(request)}: the answer broke off`, undefined, { cause });
      }
      return { status, headers, body: Buffer.concat(chunks) };
    },
    close() {
      agents['http:'].destroy();
      agents['https:'].destroy();
    },
  };
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
