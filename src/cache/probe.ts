/**
 * What is found out of a cache right before the build, so that the build does without the part that is broken. BuildKit
 * waits for ever for a service that takes a question and never answers, and a builder that waits builds nothing else; a
 * question of our own, beside what else has to be got ready, ends when we say so.
 */
import type { CachePlan } from './plan.ts';

/** `missing` is the usual state of a cache before its first build. */
export type PlaceState = 'good' | 'missing' | 'denied' | 'throttled' | 'failing' | 'hanging';

/** What one place said. */
export interface Finding {
  readonly state: PlaceState;
  /** What it did, as a clause: `it answered 503`. */
  readonly said: string;
  /** How long it took to find out. */
  readonly seconds: number;
}

/** What comes of a question; without a status there was no answer. */
export interface ProbeAnswer {
  readonly status: number | undefined;
  /** Seconds that it asks to wait. */
  readonly retryAfter?: number | undefined;
  /** Why there was no answer, or why this one is none. */
  readonly problem?: string;
}

export interface ProbeMeans {
  readonly limitSeconds: number;
  /** Waits; ends early when the signal is aborted. */
  readonly sleep: (seconds: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/** The name under which a finding about GitHub's service is kept; of a registry it is the reference. */
export const SERVICE = 'gha';

/** Questions for a place: one that stumbles gets a second one. */
const QUESTIONS = 2;
/** Seconds before the second question, where the place asks for no other. */
const PAUSE = 0.5;

/** The places that are worth a question before this plan is carried out. */
export function placesToAsk({ backend, isReading, isWriting, reads }: CachePlan): readonly string[] {
  if (backend === 'gha') return isReading || isWriting ? [SERVICE] : [];
  return isReading && (backend === 'registry' || backend === 'inline') ? reads : [];
}

/** Asks within the limit. Never throws: a place that cannot be asked is one that cannot be used. */
export async function findOut(
  ask: () => Promise<ProbeAnswer>,
  { limitSeconds, sleep, now }: ProbeMeans,
): Promise<Finding> {
  const start = now();
  const left = () => limitSeconds - (now() - start) / 1000;
  const done = new AbortController();
  const late = sleep(limitSeconds, done.signal).then(() => undefined);
  try {
    for (let asked = 1; ; asked++) {
      const answer = await Promise.race([late, ask().catch(noAnswer)]);
      const judged = answer === undefined ? HANGING : judge(answer);
      const pause = pauseAfter(judged.state, answer?.retryAfter);
      if (asked === QUESTIONS || pause === undefined || pause >= left()) {
        return { ...judged, seconds: (now() - start) / 1000 };
      }
      await sleep(pause, done.signal);
    }
  } finally {
    done.abort();
  }
}

const HANGING: Pick<Finding, 'state' | 'said'> = { state: 'hanging', said: 'it gave no answer' };

function noAnswer(error: unknown): ProbeAnswer {
  return { status: undefined, problem: error instanceof Error ? error.message : String(error) };
}

function judge({ status, problem, retryAfter }: ProbeAnswer): Pick<Finding, 'state' | 'said'> {
  if (problem !== undefined) return { state: 'failing', said: problem };
  const said = `it answered ${status}`;
  if (status === 404) return { state: 'missing', said };
  if (status === 401 || status === 403) return { state: 'denied', said };
  if (status === 429) {
    return { state: 'throttled', said: retryAfter === undefined ? said : `${said} and asks to wait ${retryAfter} s` };
  }
  return { state: status !== undefined && status < 400 ? 'good' : 'failing', said };
}

/** Undefined where a second question would get the same answer. */
function pauseAfter(state: PlaceState, retryAfter: number | undefined): number | undefined {
  if (state === 'throttled') return Math.max(retryAfter ?? PAUSE, PAUSE);
  return state === 'failing' ? PAUSE : undefined;
}

/** The plan without what was found to be broken or not there. A place that was not asked stays. */
export function withoutBroken(plan: CachePlan, findings: ReadonlyMap<string, Finding>): CachePlan {
  const asked = placesToAsk(plan).flatMap((place) => {
    const finding = findings.get(place);
    return finding === undefined ? [] : [{ place, ...finding }];
  });
  if (asked.every(({ state }) => state === 'good')) return plan;
  return plan.backend === 'gha' ? withoutService(plan, asked[0]) : withoutPlaces(plan, asked);
}

interface Asked extends Finding {
  readonly place: string;
}

function withoutService(plan: CachePlan, found: Asked | undefined): CachePlan {
  const what = `The GitHub Actions cache is left out of this build: ${found?.said ?? ''}`;
  const why = `Left out: ${found?.said ?? ''}.`;
  return {
    ...withoutReading(plan, []),
    ...withoutWriting(plan),
    reasons: [...plan.reasons.slice(0, 1), why, ...besides(plan)],
    warnings: [...plan.warnings, `${what}${lost(found?.seconds)}.`],
  };
}

const BROKEN: readonly PlaceState[] = ['throttled', 'failing', 'hanging'];

function withoutPlaces(plan: CachePlan, asked: readonly Asked[]): CachePlan {
  const good = plan.reads.filter((place) => !asked.some((each) => each.place === place && each.state !== 'good'));
  const broken = asked.filter(({ state }) => BROKEN.includes(state));
  const absent = asked.filter(({ state }) => !BROKEN.includes(state) && state !== 'good').map(({ place }) => place);
  // Where nothing answers well, nothing would take what is written either.
  const isAway = good.length === 0 && absent.length === 0;
  const [where = '', reading = '', writing = ''] = plan.reasons;
  const readsWhat = good.length === 0 ? 'Reads nothing: no cache was found.' : reading;
  const notes = absent.length === 0 ? [] : [`Not there, or not for us to read: ${absent.join(', ')}.`];
  return {
    ...withoutReading(plan, good),
    ...(isAway && plan.backend === 'registry' ? withoutWriting(plan) : {}),
    reasons: [
      where,
      readsWhat,
      ...notes,
      isAway && plan.isWriting && plan.backend === 'registry' ? 'Writes nothing: its registry is not well.' : writing,
      ...besides(plan),
    ],
    warnings: [...plan.warnings, ...brokenWarnings(broken)],
  };
}

function brokenWarnings(broken: readonly Asked[]): string[] {
  const [first] = broken;
  if (first === undefined) return [];
  const places = broken.map(({ place }) => place).join(' and ');
  const seconds = Math.max(...broken.map((each) => each.seconds));
  return [`The cache in ${places} is left out of this build: ${first.said}${lost(seconds)}.`];
}

/** After the sentences that say where it is, what is read and what is written. */
function besides({ reasons }: CachePlan): readonly string[] {
  return reasons.slice(3);
}

/** What was given comes before ours, which has one entry for each place. */
function withoutReading(plan: CachePlan, kept: readonly string[]): CachePlan {
  if (!plan.isReading) return plan;
  const own = plan.backend === 'gha' ? 1 : plan.reads.length;
  const given = plan.from.slice(0, plan.from.length - own);
  const ours = plan.from.slice(plan.from.length - own).filter((_, index) => kept.includes(plan.reads[index] ?? ''));
  return { ...plan, from: [...given, ...ours], reads: kept, isReading: ours.length > 0 };
}

function withoutWriting({ to, isWriting }: CachePlan): Pick<CachePlan, 'to' | 'isWriting' | 'writes'> {
  return { to: isWriting ? to.slice(0, -1) : to, isWriting: false, writes: undefined };
}

function lost(seconds = 0): string {
  return ` (${seconds.toFixed(1)} s lost)`;
}
