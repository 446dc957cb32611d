/** What the service can do to a request instead of its work. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer, Behaviour } from '../../fakes/http-server.ts';
import type { ArtifactMethod } from '../artifact-service/rpc.ts';
import { refuse } from './blobs.ts';
import { type Method, twirpError } from './rpc.ts';

/** The calls, what is done at the storage, and the public API. */
export type Operation = Method | ArtifactMethod | 'upload' | 'download' | 'list' | 'delete';

/** An error, with the words of the service or the storage. */
export interface Failure {
  readonly status: number;
  readonly retryAfterSeconds?: number;
  readonly message?: string;
}

export type Effect =
  | Failure
  /** The right answer, but late. */
  | { readonly slowMs: number }
  /** The connection is cut at once, and what was asked for is done when this is settled. */
  | { readonly cutThenServe: Promise<unknown> }
  /** No answer, until `release()` cuts the connection. */
  | 'hang'
  /** The connection is cut without an answer. */
  | 'cut'
  /** Half of the answer, then the connection is cut. */
  | 'truncate'
  /** What the storage says of an address whose time is over. */
  | 'expired'
  /** Status 200 and a page of something in front of the service. */
  | 'not-json';

export interface Fault {
  readonly on: Operation | readonly Operation[];
  readonly do: Effect;
  /** How many requests it takes; default: all. */
  readonly times?: number;
  /** Only requests for these keys, or names of artifacts. */
  readonly key?: RegExp;
}

/** A request, as far as faults care. */
export interface Target {
  readonly operation: Operation;
  readonly key: string | undefined;
}

const CODES: Readonly<Record<number, readonly [twirp: string, storage: string]>> = {
  403: ['permission_denied', 'AuthorizationFailure'],
  404: ['not_found', 'BlobNotFound'],
  429: ['resource_exhausted', 'TooManyRequests'],
  503: ['unavailable', 'ServerBusy'],
};

interface Rule {
  readonly fault: Fault;
  hits: number;
}

export class Faults {
  readonly #rules: Rule[] = [];
  readonly #hanging = new Set<() => void>();

  /** @returns how many requests it has taken so far */
  add(fault: Fault): () => number {
    const rule: Rule = { fault, hits: 0 };
    this.#rules.push(rule);
    return () => rule.hits;
  }

  /** Does to the request what the first fault that is meant for it says, or `serve`s it. */
  async answer(target: Target, serve: () => Answer): Promise<Behaviour> {
    const rule = this.#rules.find((candidate) => takes(candidate, target));
    if (rule === undefined) return serve();
    rule.hits += 1;
    if (rule.fault.do !== 'hang') return suffer(rule.fault.do, target.operation, serve);
    await new Promise<void>((resolve) => this.#hanging.add(resolve));
    return 'hang-up';
  }

  /** Cuts what hangs, and no fault takes another request. */
  release(): void {
    this.#rules.length = 0;
    for (const resolve of this.#hanging) resolve();
    this.#hanging.clear();
  }
}

function takes({ fault, hits }: Rule, { operation, key = '' }: Target): boolean {
  if (hits >= (fault.times ?? Number.POSITIVE_INFINITY)) return false;
  return [fault.on].flat().includes(operation) && (fault.key?.test(key) ?? true);
}

async function suffer(effect: Exclude<Effect, 'hang'>, operation: Operation, serve: () => Answer): Promise<Behaviour> {
  if (effect === 'cut') return 'hang-up';
  if (effect === 'truncate') return half(serve());
  if (effect === 'expired') return refuse(403, 'AuthenticationFailed');
  if (effect === 'not-json') return { status: 200, headers: { 'content-type': 'text/html' }, body: '<h1>Welcome</h1>' };
  if ('status' in effect) return fail(effect, operation);
  if ('cutThenServe' in effect) {
    void effect.cutThenServe.then(serve);
    return 'hang-up';
  }
  await wait(effect.slowMs);
  return serve();
}

function fail({ status, retryAfterSeconds, message = 'by the test' }: Failure, operation: Operation): Answer {
  const headers: Record<string, string> =
    retryAfterSeconds === undefined ? {} : { 'retry-after': `${retryAfterSeconds}` };
  const [twirp, storage] = CODES[status] ?? ['internal', 'InternalError'];
  const isStorage = operation === 'upload' || operation === 'download';
  return isStorage ? refuse(status, storage, headers) : twirpError(status, twirp, message, headers);
}

/** The length of the whole, and the connection is closed before it is there. */
function half(answer: Answer): Answer {
  const body = Buffer.from(answer.body ?? '');
  const headers = { ...answer.headers, 'content-length': `${body.length}`, connection: 'close' };
  return { ...answer, headers, body: body.subarray(0, body.length / 2) };
}
