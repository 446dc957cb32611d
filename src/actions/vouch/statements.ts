/** The statements about an image: signed, and kept at GitHub; or found there, where an earlier run has made them. */
import { type Bundle, statementIn } from '../../attest/bundle.ts';
import { AttestFault } from '../../attest/fault.ts';
import { isProvenance } from '../../attest/predicate.ts';
import type { Repository } from '../../image/reference.ts';
import { settleAll } from '../../registry/settle-all.ts';
import { LONGEST_ASKED, type Pause, pauseAfter } from '../../retry/schedule.ts';
import type { AttestOrder } from '../../runner/attest-lines.ts';
import { log } from '../../runner/log.ts';
import { servicesPath } from '../../runner/program.ts';
import { again } from '../attempts/again.ts';
import { readSbom } from '../inputs/attesting.ts';
import { findBundle, type GitHubMeans, keepBundle } from './github.ts';
import type { AttestMeans, AttestRequest } from './request.ts';
import { sign } from './sign.ts';

/** How long things may take. */
export interface Patience {
  /** Milliseconds for one signature: the library itself asks each authority up to four times, for ten seconds each. */
  readonly sign: number;
  /** Milliseconds for an answer of GitHub's. */
  readonly answer: number;
  /** Seconds before the second attempt. */
  readonly wait: number;
  /** The program that signs. */
  readonly program: string | undefined;
}

export const PATIENCE: Patience = { sign: 60_000, answer: 30_000, wait: 1, program: undefined };
const ATTEMPTS = 4;

/** A statement that GitHub holds. */
export interface Held {
  /** What it is, for the log. */
  readonly name: string;
  readonly bundle: Bundle;
  /** GitHub's number; undefined when it was there before. */
  readonly id: string | undefined;
}

interface Wanted {
  readonly name: string;
  readonly kind: 'provenance' | 'sbom';
  readonly predicate: AttestOrder['predicate'];
  /** Whether a predicate of this type is it. */
  readonly fits: (predicateType: string) => boolean;
}

/**
 * @param how `looksFirst`: whether GitHub may hold them already
 * @returns the provenance first
 * @throws {AttestFault}
 */
export async function holdStatements(
  request: AttestRequest,
  means: AttestMeans,
  how: Patience & { readonly looksFirst: boolean },
): Promise<Held[]> {
  const all = await wantedStatements(means);
  return settleAll(all.map((wanted) => hold(wanted, request, means, how)));
}

async function wantedStatements({ inputs, environment }: AttestMeans): Promise<Wanted[]> {
  const provenance = { name: 'Provenance', kind: 'provenance', fits: isProvenance } as const;
  const all: Wanted[] = [{ ...provenance, predicate: { kind: 'provenance' } }];
  const sbom = await readSbom(inputs, environment.workspace);
  if (typeof sbom === 'string') throw new AttestFault(`sbom-path ${sbom}`);
  if (sbom === undefined) return all;
  const fits = (type: string) => type === sbom.type;
  return [...all, { name: 'SBOM', kind: 'sbom', predicate: { kind: 'sbom', ...sbom }, fits }];
}

async function hold(
  { name, kind, predicate, fits }: Wanted,
  request: AttestRequest,
  means: AttestMeans,
  how: Patience & { readonly looksFirst: boolean },
): Promise<Held> {
  const { inputs, environment, signal } = means;
  const github: GitHubMeans = { environment, token: inputs.githubToken, limit: how.answer, signal };
  const insist = <T>(task: () => Promise<T>) => persist(name, task, means, how.wait);
  const { digest } = request.image;
  if (how.looksFirst) {
    // Where GitHub does not tell, another one does no harm.
    const found = await insist(() => findBundle(digest, kind, fits, github)).catch(() => undefined);
    if (found !== undefined) return { name, bundle: found, id: undefined };
  }
  const order: AttestOrder = { subjects: subjectsOf(request), predicate };
  const program = how.program ?? servicesPath();
  const { bundle } = await insist(() => sign(order, { program, env: environment.all, limit: how.sign, signal }));
  if (!fits(statementIn(bundle)?.predicateType ?? '')) throw new AttestFault('what was signed is another statement');
  return { name, bundle, id: await insist(() => keepBundle(bundle, github)) };
}

/** One digest under every name, so that one signature serves all registries. */
function subjectsOf({ subjects, image }: AttestRequest): AttestOrder['subjects'] {
  const names = new Set(subjects.map(({ repository }) => fullName(repository)));
  return [...names].map((name) => ({ name, digest: { sha256: image.digest.replace('sha256:', '') } }));
}

/** With the registry, also where people leave it out. */
function fullName({ registry, path }: Repository): string {
  return `${registry}/${path}`;
}

function persist<T>(name: string, task: () => Promise<T>, { inputs, signal }: AttestMeans, base: number): Promise<T> {
  return again(task, {
    retryOn: inputs.retryOn,
    maxAttempts: ATTEMPTS,
    decide: (error, failed) => pauseFor(error, failed, base),
    tell: ({ message }, _, pause) => log.info(`${name}: ${message}; again in ${pause.usual.toFixed(1)} s.`),
    signal,
  });
}

function pauseFor(error: unknown, failed: number, base: number): Pause | undefined {
  if (!(error instanceof AttestFault) || !error.isTemporary) return undefined;
  const { retryAfter, status } = error;
  if (retryAfter !== undefined && retryAfter > LONGEST_ASKED) return undefined;
  return pauseAfter({ base, failed, chance: Math.random(), isThrottled: status === 429, retryAfter });
}
