/** Whether the legs of an image are a whole: every platform once, of one run and commit, with the same names. Pure. */
import { describeImage, type FoundLeg } from './families.ts';
import type { Leg } from './leg.ts';

/** The run that merges. */
export interface MergingRun {
  /** `owner/name` */
  readonly repository: string;
  /** Null where nobody numbers runs. */
  readonly id: string | null;
}

export type Judged = { readonly legs: readonly Leg[] } | { readonly problems: readonly string[] };

/**
 * Of a platform that was built in several attempts of the run, the newest counts.
 *
 * @param platforms those that the image shall have, in their order
 * @returns one leg for each platform in that order, or everything that is wrong, as lines
 */
export function judgeLegs(found: readonly FoundLeg[], platforms: readonly string[], run: MergingRun): Judged {
  const foreign = found.flatMap((each) => foreignProblem(each, run));
  const own = found.filter((each) => foreignProblem(each, run).length === 0);
  const newest = newestOf(own);
  const problems = [
    ...foreign,
    ...[...newest.values()].flatMap(doubleProblem),
    ...unwanted(newest, platforms),
    ...missing(newest, platforms),
  ];
  const legs = platforms.flatMap((platform) => newest.get(platform)?.[0] ?? []);
  problems.push(...differences(legs));
  return problems.length > 0 ? { problems } : { legs: legs.map(({ leg }) => leg) };
}

function foreignProblem({ leg, from }: FoundLeg, { repository, id }: MergingRun): string[] {
  const { source, run, platform } = leg;
  const what = `- ${from} (${platform}) is foreign:`;
  if (source.repository.toLowerCase() !== repository.toLowerCase()) {
    return [`${what} it is of the repository ${source.repository}, and this is ${repository}.`];
  }
  if (run.id === null || id === null || run.id === id) return [];
  return [`${what} it is of run ${run.id}, and this is run ${id}.`];
}

function newestOf(found: readonly FoundLeg[]): Map<string, FoundLeg[]> {
  const newest = new Map<string, FoundLeg[]>();
  for (const each of found) {
    const { platform, run } = each.leg;
    const known = newest.get(platform) ?? [];
    const attempt = known[0]?.leg.run.attempt ?? 0;
    if (run.attempt > attempt) newest.set(platform, [each]);
    else if (run.attempt === attempt) known.push(each);
  }
  return newest;
}

function doubleProblem(legs: readonly FoundLeg[]): string[] {
  const [first] = legs;
  if (first === undefined || legs.length < 2) return [];
  const { platform, run } = first.leg;
  const jobs = legs.map(({ leg, from }) => (leg.run.job === null ? from : `${from} of job ${leg.run.job}`));
  const times = legs.length === 2 ? 'twice' : `${legs.length} times`;
  return [`- ${platform} was built ${times} in attempt ${run.attempt}: ${jobs.sort().join(' and ')}.`];
}

function unwanted(newest: ReadonlyMap<string, readonly FoundLeg[]>, platforms: readonly string[]): string[] {
  return [...newest]
    .filter(([platform]) => !platforms.includes(platform))
    .map(([platform, legs]) => `- ${platform} was built (${legs[0]?.from}), and platforms does not name it.`);
}

function missing(newest: ReadonlyMap<string, unknown>, platforms: readonly string[]): string[] {
  const gone = platforms.filter((platform) => !newest.has(platform));
  return gone.map((platform) => `- ${platform} is missing: its job left no leg in this run.`);
}

function differences([first, ...others]: readonly FoundLeg[]): string[] {
  if (first === undefined) return [];
  return others.flatMap((other) => [...commitProblem(first, other), ...nameProblems(first, other)]);
}

function commitProblem(first: FoundLeg, other: FoundLeg): string[] {
  const [a, b] = [first.leg, other.leg];
  if (a.source.commit === b.source.commit) return [];
  return [
    `- ${b.platform} (${other.from}) is foreign: it is of commit ${b.source.commit}, and ${a.platform} is of ${a.source.commit}.`,
  ];
}

function nameProblems(first: FoundLeg, other: FoundLeg): string[] {
  const isBuilt = first.leg.image !== null && other.leg.image !== null;
  const [a, b] = [textsOf(first.leg, isBuilt), textsOf(other.leg, isBuilt)];
  const lacks = [...a].filter((text) => !b.has(text));
  const has = [...b].filter((text) => !a.has(text));
  if (lacks.length === 0 && has.length === 0) return [];
  const said = [
    ...(lacks.length > 0 ? [`lacks ${lacks.join(', ')}`] : []),
    ...(has.length > 0 ? [`has ${has.join(', ')}`] : []),
  ];
  const { platform } = first.leg;
  return [`- ${other.leg.platform} (${other.from}) has other names than ${platform}: it ${said.join(' and ')}.`];
}

/** Everything in which the names of two legs must agree. Labels may tell when each was built. */
function textsOf({ names, image }: Leg, isBuilt: boolean): Set<string> {
  const optional = names.optional.map((name) => `the option required=false of ${name}`);
  const references = names.references.map(({ reference, kind }) =>
    kind === 'other' ? reference : `${reference} (${kind})`,
  );
  return new Set([...references, ...optional, ...(isBuilt && image ? [`the repository ${image.name}`] : [])]);
}

/** What there is, for an error. */
export function describeFound(found: readonly FoundLeg[]): string {
  if (found.length === 0) return 'There are no legs at all.';
  const lines = found.map(({ leg, from }) => {
    const { run, platform, image, skipped } = leg;
    const what = image === null ? `skipped: ${skipped}` : image.digest;
    return `- ${from}: ${platform} of ${describeImage(leg)}, attempt ${run.attempt}, ${what}`;
  });
  return ['What there is:', ...lines.sort()].join('\n');
}
