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
