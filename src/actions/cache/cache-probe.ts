/** Asks the caches of a plan how they are, beside what else has to be got ready for the build. */
import { withoutBroken } from '../../cache/left-out.ts';
import type { CachePlan } from '../../cache/plan.ts';
import { type Finding, findOut, type ProbeAnswer, placesToAsk, SERVICE } from '../../cache/probe.ts';
import { readCacheService } from '../../cache/service.ts';
import {
  judgeServiceAnswer,
  type ServiceRequest,
  serviceRequest,
  storageAddress,
} from '../../cache/service-question.ts';
import { parseTaggedReference } from '../../image/reference.ts';
import type { RegistryClient } from '../../registry/client.ts';
import { RegistryFault, retryAfterOf } from '../../registry/fault.ts';
import { createHttp, type Http } from '../../registry/http.ts';
import { servedDigest } from '../../registry/manifests.ts';
import { sleep } from '../../runner/cancel.ts';
import type { Environment } from '../../runner/environment.ts';
import { log } from '../../runner/log.ts';

/** The longest that a question may take: a service that is well answers in a fraction of it. */
const LIMIT_SECONDS = 4;

type ClientFor = (registry: string) => Promise<RegistryClient>;

/** The way to registries. */
export interface ProbeSession {
  readonly clientFor: ClientFor;
  /** Waits until they know us. */
  readonly proven: () => Promise<void>;
}

export class CacheProbe {
  readonly #environment: Environment;
  readonly #signal: AbortSignal;
  readonly #closed = new AbortController();
  readonly #findings = new Map<string, Promise<Finding>>();

  constructor(environment: Environment, signal: AbortSignal) {
    this.#environment = environment;
    this.#signal = AbortSignal.any([signal, this.#closed.signal]);
  }

  /** Asks what has not been asked yet. Registries can only be asked by who is signed in there. */
  start(plan: CachePlan, session?: ProbeSession): void {
    for (const place of placesToAsk(plan)) {
      const ask = place === SERVICE ? this.#service(plan) : session && askRegistry(place, session.clientFor);
      if (ask === undefined || this.#findings.has(place)) continue;
      const limitSeconds = Math.min(LIMIT_SECONDS, plan.timeoutSeconds);
      const sleepHere = (seconds: number, signal: AbortSignal) =>
        sleep(seconds, AbortSignal.any([signal, this.#signal]));
      const find = () => findOut(ask, { limitSeconds, sleep: sleepHere, now: () => performance.now() });
      // The limit is the registry's, and not that of the sign-in before it, which has attempts of its own.
      const finding = place === SERVICE || session === undefined ? find() : session.proven().then(find);
      finding.catch(() => {});
      this.#findings.set(place, finding);
    }
  }

  /**
   * The plan without what is broken, when all answers are there or late.
   *
   * @throws what the sign-in ended with, where a registry is to be asked
   */
  async settle(plan: CachePlan, session: ProbeSession): Promise<CachePlan> {
    this.start(plan, session);
    const found = await Promise.all(
      [...this.#findings].map(async ([place, finding]) => [place, await finding] as const),
    );
    for (const [place, { state, said, seconds }] of found) {
      log.debug(`Cache ${place} is ${state}: ${said} (${seconds.toFixed(2)} s).`);
    }
    return withoutBroken(plan, new Map(found));
  }

  /** Nobody waits for an answer any more. */
  close(): void {
    this.#closed.abort();
  }

  #service({ scope, reads, timeoutSeconds }: CachePlan): (() => Promise<ProbeAnswer>) | undefined {
    const { all } = this.#environment;
    const service = readCacheService(all);
    const isKnown = service.kind === 'there' && service.version === 2;
    const request = isKnown ? serviceRequest(all, scope, reads) : undefined;
    if (request === undefined) return undefined;
    return async () => {
      // What hangs is given up soon after nobody waits for it any more.
      const limit = AbortSignal.timeout(1000 * (Math.min(LIMIT_SECONDS, timeoutSeconds) + 0.5));
      const http = createHttp(all, AbortSignal.any([this.#signal, limit]));
      try {
        return await askService(http, request);
      } finally {
        http.close();
      }
    };
  }
}

async function askService(http: Http, request: ServiceRequest): Promise<ProbeAnswer> {
  const answer = await http.send({ ...request, method: 'POST' });
  const judged = { ...judgeServiceAnswer(answer), retryAfter: retryAfterOf(answer.headers) };
  const storage = judged.problem === undefined && answer.status === 200 ? storageAddress(answer) : undefined;
  if (storage === undefined) return judged;
  const { status, stream } = await http.open({ method: 'GET', url: storage, headers: { range: 'bytes=0-0' } });
  stream.on('error', () => {}).destroy();
  return status < 400 ? { status } : { status, problem: `its storage answered ${status}` };
}

function askRegistry(reference: string, clientFor: ClientFor): () => Promise<ProbeAnswer> {
  return async () => {
    const parsed = parseTaggedReference(reference);
    if (parsed === undefined) return { status: 200 };
    try {
      const client = await clientFor(parsed.repository.registry);
      const digest = await servedDigest(client, parsed.repository, parsed.tag);
      return { status: digest === undefined ? 404 : 200 };
    } catch (error) {
      if (!(error instanceof RegistryFault) || error.status === undefined) throw error;
      return { status: error.status, retryAfter: error.retryAfter };
    }
  };
}
