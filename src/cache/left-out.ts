/** What is left of a plan when its caches have been asked. Pure. */
import type { CachePlan } from './plan.ts';
import { type Finding, type PlaceState, placesToAsk } from './probe.ts';

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

/** What was given comes before ours, which has one entry for each place, the nearest last. */
function withoutReading(plan: CachePlan, kept: readonly string[]): CachePlan {
  if (!plan.isReading) return plan;
  const own = plan.backend === 'gha' ? 1 : plan.reads.length;
  const given = plan.from.slice(0, plan.from.length - own);
  const places = plan.reads.toReversed();
  const ours = plan.from.slice(plan.from.length - own).filter((_, index) => kept.includes(places[index] ?? ''));
  return { ...plan, from: [...given, ...ours], reads: kept, isReading: ours.length > 0 };
}

function withoutWriting({ to, isWriting }: CachePlan): Pick<CachePlan, 'to' | 'isWriting' | 'writes'> {
  return { to: isWriting ? to.slice(0, -1) : to, isWriting: false, writes: undefined };
}

function lost(seconds = 0): string {
  return ` (${seconds.toFixed(1)} s lost)`;
}
