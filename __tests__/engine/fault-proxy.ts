/**
 * A proxy in front of the real registry that stumbles on command. A request that no fault is meant for goes through as
 * it came.
 */
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import { holdPort } from './held-port.ts';

/** One request, and the ways to answer it. */
export interface Exchange {
  readonly request: http.IncomingMessage;
  readonly response: http.ServerResponse;
  /** Sends the request on; without a receiver the answer goes back as it came. */
  readonly forward: (receive?: (answer: http.IncomingMessage) => void) => http.ClientRequest;
}

/** Answers or breaks the exchange; `false` leaves it to the next fault, and at last to the registry. */
export type Behaviour = (exchange: Exchange) => false | undefined;

export interface Fault {
  /** Which requests it is meant for, by `METHOD /path?query`. */
  readonly on: RegExp;
  readonly do: Behaviour;
  /** How many of them it takes; default: all. */
  readonly times?: number;
  /** Seconds from the first that it takes, for who measures; a test that passes on any machine has `when`. */
  readonly seconds?: number;
  /** Asked for each request; default: always. */
  readonly when?: () => boolean;
}

export interface FaultProxy {
  /** `localhost:PORT` */
  readonly address: string;
  /** `METHOD /path?query` of every request so far. */
  readonly requests: readonly string[];
  /** The requests that somebody still waits for. */
  readonly pending: () => readonly string[];
  /** How many requests a fault has taken. */
  readonly hits: (fault: Fault) => number;
  /** Lets a closed proxy listen. */
  readonly open: () => Promise<void>;
  readonly close: () => void;
}

export interface ProxyOptions {
  /** `localhost:PORT` of the real one. */
  readonly registry: string;
  /** The faults, in the order in which they are asked. */
  readonly faults?: readonly Fault[];
  /** The port refuses connections: for so many seconds, or until `open` is called. */
  readonly closed?: number | 'until opened';
}

export async function startFaultProxy({ registry, faults = [], closed }: ProxyOptions): Promise<FaultProxy> {
  const requests: string[] = [];
  const waiting = new Map<http.ServerResponse, string>();
  const states = new Map(faults.map((fault) => [fault, { hits: 0, since: 0 }]));

  const server = http.createServer((request, response) => {
    const line = `${request.method} ${request.url}`;
    requests.push(line);
    waiting.set(response, line);
    response.on('close', () => waiting.delete(response));
    // Somebody who hangs up is part of the game.
    request.on('error', () => undefined);
    const exchange = { request, response, forward: forwarder(registry, request, response) };
    if (!faults.some((fault) => takes(fault, line, exchange))) exchange.forward();
  });

  function takes(fault: Fault, line: string, exchange: Exchange): boolean {
    const state = states.get(fault);
    if (state === undefined || !fault.on.test(line) || fault.when?.() === false) return false;
    const { hits, since } = state;
    if (hits >= (fault.times ?? Number.POSITIVE_INFINITY)) return false;
    if (hits > 0 && performance.now() - since > 1000 * (fault.seconds ?? Number.POSITIVE_INFINITY)) return false;
    // Counted before it acts, because what it does may ask for the count.
    Object.assign(state, { hits: hits + 1, since: hits === 0 ? performance.now() : since });
    if (fault.do(exchange) !== false) return true;
    Object.assign(state, { hits, since });
    return false;
  }

  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const held = closed === undefined ? undefined : await holdPort();
  if (held === undefined) await listen(0);
  const port = held?.port ?? (server.address() as AddressInfo).port;
  const open = async () => {
    if (!server.listening) await listen(port);
    held?.release();
  };
  const timer = typeof closed === 'number' ? setTimeout(open, closed * 1000) : undefined;
  return {
    address: `localhost:${port}`,
    requests,
    pending: () => [...waiting.values()],
    hits: (fault) => states.get(fault)?.hits ?? 0,
    open,
    close() {
      clearTimeout(timer);
      held?.release();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The host's name goes along, so that the registry's own addresses lead back through the proxy. */
function forwarder(
  registry: string,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Exchange['forward'] {
  const { method, headers, url } = request;
  const [hostname, port] = registry.split(':');
  const passBack = (answer: http.IncomingMessage) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  };
  return (receive = passBack) => {
    const onward = http.request({ hostname, port, path: url, method, headers }, receive);
    onward.on('error', () => response.destroy());
    request.pipe(onward);
    return onward;
  };
}
