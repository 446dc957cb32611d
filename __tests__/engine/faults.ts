/** What a registry, or something on the way to it, can do to a request. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Behaviour } from './fault-proxy.ts';

/** The requests of a push, as a fault names them. */
export const MANIFEST_PUT = /^PUT \S+\/manifests\//;
export const MANIFEST_HEAD = /^HEAD \S+\/manifests\//;
export const BLOB_PUT = /^PUT \S+\/blobs\/uploads\//;
export const WRITES = /^(?:POST|PUT|PATCH) /;
/** Not the question how the registry wants to be spoken to, which is asked while the image is still being built. */
export const IN_A_REPOSITORY = /^[A-Z]+ \/v2\/./;
export const EVERYTHING = /^/;

export interface AnswerOptions {
  /** The code of the specification; default: by the status. */
  readonly code?: string;
  readonly message?: string;
  /** A page of something in front of the registry, instead of the registry's own words. */
  readonly isPage?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

const CODES: Readonly<Record<number, string>> = {
  401: 'UNAUTHORIZED',
  403: 'DENIED',
  404: 'NAME_UNKNOWN',
  429: 'TOOMANYREQUESTS',
};

/** @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes */
export function answer(status: number, options: AnswerOptions = {}): Behaviour {
  const { code = CODES[status] ?? 'UNKNOWN', message = `${code.toLowerCase()} by the test`, isPage, headers } = options;
  const body = isPage
    ? `<html>\r\n<head><title>${status} ${message}</title></head>\r\n<body><h1>${message}</h1></body>\r\n</html>\r\n`
    : JSON.stringify({ errors: [{ code, message }] });
  return ({ request, response }) => {
    // Read to the end, as servers do: else the answer may be lost with the connection.
    request.resume();
    response.writeHead(status, { 'content-type': isPage ? 'text/html' : 'application/json', ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

/** Takes the request and never answers. */
export const hang: Behaviour = ({ request }) => {
  request.resume();
};

/** The registry takes the request and answers, and the connection breaks before the answer is here. */
export const loseAnswer: Behaviour = ({ request, forward }) => {
  forward((answered) => answered.on('end', () => reset(request)).resume());
};

/** Breaks the connection in the middle of an upload of more than so many bytes. */
export function resetAfter(bytes: number): Behaviour {
  return ({ request, forward }) => {
    if (Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY) <= bytes) return false;
    const onward = forward();
    let sent = 0;
    request.on('data', (chunk: Buffer) => {
      sent += chunk.length;
      if (sent <= bytes) return;
      onward.destroy();
      reset(request);
    });
    return;
  };
}

/** The answer's body ends before its time. */
export function truncate(bytes: number): Behaviour {
  return ({ request, response, forward }) => {
    forward((answered) => {
      response.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.once('data', (chunk: Buffer) => response.write(chunk.subarray(0, bytes), () => reset(request)));
    });
  };
}

/** Lets the request wait before it goes on. */
export function slow(seconds: number): Behaviour {
  return ({ forward }) => {
    setTimeout(forward, seconds * 1000);
  };
}

/** Says that it serves something else. */
export function wrongDigest(digest = `sha256:${'0'.repeat(64)}`): Behaviour {
  return ({ response, forward }) => {
    forward((answered: IncomingMessage) => {
      response.writeHead(answered.statusCode ?? 502, { ...answered.headers, 'docker-content-digest': digest });
      answered.pipe(response);
    });
  };
}

/** Lets only this user in, by Basic authentication. */
export function requireUser(username: string, password: string): Behaviour {
  const expected = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  const refuse = answer(401, { headers: { 'www-authenticate': 'Basic realm="test"' } });
  return (exchange) => (exchange.request.headers.authorization === expected ? false : refuse(exchange));
}

/** With a reset and not a mere end, as when a machine on the way forgets the connection. */
function reset({ socket }: Pick<IncomingMessage, 'socket'> | Pick<ServerResponse, 'socket'>): void {
  socket?.resetAndDestroy();
}
