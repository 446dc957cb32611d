/** From a repository as it is to its plan. */
import type { Digest } from '../../image/digest.ts';
import { type CachePolicy, judgeCacheTag } from '../../retention/caches.ts';
import { buildGraph, ownTags, type Version } from '../../retention/graph.ts';
import { asksForAge, judgeTags, judgeUntagged, type Policy, type Verdict } from '../../retention/judge.ts';
import { type PlanEntry, planVersions } from '../../retention/plan.ts';
import { untaggedRule } from '../../retention/rules.ts';
import type { Place } from './place.ts';
import type { Survey } from './survey.ts';

export interface Policies {
  readonly images: Policy;
  readonly caches: CachePolicy;
}

/** @throws {RegistryFault} */
export async function planPlace(place: Place, survey: Survey, policies: Policies): Promise<PlanEntry[]> {
  for (;;) {
    await survey.date(undated(place, survey, policies.images));
    const entries = planNow(place, survey, policies);
    // What is said about a version goes or stays with it, and has to be found before anything goes.
    if (!entries.some(({ action }) => action === 'delete') || !(await survey.takeReferrers())) return entries;
  }
}

/** Those whose age decides. */
function undated({ hasImages }: Place, survey: Survey, policy: Policy): Digest[] {
  if (!hasImages) return [];
  const versions = survey.versions();
  const isRuleForUntagged = policy.closed === undefined && untaggedRule(policy.rules)?.age !== undefined;
  const { tops } = buildGraph(versions);
  const isAsked = (version: Version) => {
    const tags = ownTags(version);
    if (tags.length === 0) return isRuleForUntagged && tops.has(version.digest);
    return tags.some((tag) => asksForAge(tag, policy));
  };
  return [...versions.values()].filter(isAsked).map(({ digest }) => digest);
}

function planNow(place: Place, survey: Survey, policies: Policies): PlanEntry[] {
  const versions = survey.versions();
  const verdicts = verdictsOf(place, versions.values(), policies);
  return planVersions(versions, {
    tag: (tag) => verdicts.get(tag) ?? { goes: false, why: 'it is no image and no cache' },
    untagged: ({ moment }) =>
      place.hasImages ? judgeUntagged(moment, policies.images) : { goes: false, why: 'it has no tag' },
  });
}

/** A tag of a cache is judged as one, also where the repository holds images too. */
function verdictsOf(place: Place, versions: Iterable<Version>, policies: Policies): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  const images: { tag: string; moment: Version['moment'] }[] = [];
  for (const version of versions) {
    for (const tag of ownTags(version)) {
      const found = place.caches.flatMap((image) => judgeCacheTag(tag, image, version.moment, policies.caches) ?? []);
      const [first] = found;
      if (first !== undefined) verdicts.set(tag, found.find(({ goes }) => !goes) ?? first);
      else if (place.hasImages) images.push({ tag, moment: version.moment });
    }
  }
  for (const [tag, verdict] of judgeTags(images, policies.images)) verdicts.set(tag, verdict);
  return verdicts;
}
