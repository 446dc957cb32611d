/** Which tags may go by the rules, and why. What hangs on them is not looked at here. */
import { formatAge } from './age.ts';
import { createBranchTest, lineOfTag, pullRequestOfTag, pullRequestsNamedBy, subjectOfTag } from './owner.ts';
import { fitsTag } from './pattern.ts';
import { type KeepNewest, type Rule, ruleFor, untaggedRule } from './rules.ts';

/** When something came to be, and who says so. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** As a clause: `by the packages API`. */
  readonly source: string;
}

export interface Verdict {
  readonly goes: boolean;
  /** As a clause. */
  readonly why: string;
}

/** What a tag serves, as far as the rules ask. */
export interface TagFacts {
  readonly tag: string;
  readonly moment: Moment | undefined;
}

/** What is known of the repository with the code. */
export interface Refs {
  readonly openPullRequests: ReadonlySet<number>;
  readonly branches: ReadonlySet<string>;
}

export interface Policy {
  readonly rules: readonly Rule[];
  readonly newest: readonly KeepNewest[];
  /** What stays of a branch that is there: its newest image, all of them, or what the rules leave. */
  readonly existingBranches: 'newest' | 'all' | 'none';
  /** A pull request that has just been closed: its tags go at once, and the rules are for nothing else. */
  readonly closed: number | undefined;
  readonly refs: Refs;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const stays = (why: string): Verdict => ({ goes: false, why });
const goes = (why: string): Verdict => ({ goes: true, why });

/** Whether the verdict on a tag takes its age. */
export function asksForAge(tag: string, { rules, newest, closed }: Policy): boolean {
  if (subjectOfTag(tag) !== undefined || closed !== undefined) return false;
  return ruleFor(rules, tag)?.age !== undefined || newest.some(({ pattern }) => fitsTag(pattern, tag));
}

/** The verdict on every tag of a repository; the order of them does not matter. */
export function judgeTags(all: readonly TagFacts[], policy: Policy): Map<string, Verdict> {
  const kept = newestTags(all, policy);
  const isOfBranch = createBranchTest(policy.existingBranches === 'none' ? [] : policy.refs.branches);
  const lines = policy.existingBranches === 'newest' ? newestOfLines(all, isOfBranch) : new Set<string>();
  const branchReason = (tag: string): string | undefined => {
    if (!isOfBranch(tag)) return undefined;
    if (policy.existingBranches === 'all' || lineOfTag(tag) === undefined) return 'its branch is there';
    return lines.has(tag) ? 'it is the newest of a branch that is there' : undefined;
  };
  return new Map(
    all.map((facts) => {
      const verdict = judgeTag(facts, policy);
      // Those of a closed pull request belong to no branch, whatever that one is called.
      const isByRule = verdict.goes && policy.closed === undefined;
      const reason = isByRule ? (kept.get(facts.tag) ?? branchReason(facts.tag)) : undefined;
      return [facts.tag, reason === undefined ? verdict : stays(reason)];
    }),
  );
}

function judgeTag({ tag, moment }: TagFacts, { rules, refs, closed, now }: Policy): Verdict {
  const open = pullRequestsNamedBy(tag).find((number) => refs.openPullRequests.has(number));
  if (closed !== undefined) {
    if (pullRequestOfTag(tag) !== closed) return stays(`it is not of pull request ${closed}`);
    return open === undefined ? goes(`pull request ${closed} is closed`) : stays(`pull request ${open} is open`);
  }
  const rule = ruleFor(rules, tag);
  if (rule === undefined) return stays('no rule fits');
  if (rule.age !== undefined && open !== undefined) return stays(`pull request ${open} is open`);
  return byAge(rule, moment, now);
}

/** The verdict on what has no tag and is no part of anything. */
export function judgeUntagged(moment: Moment | undefined, { rules, closed, now }: Policy): Verdict {
  const rule = closed === undefined ? untaggedRule(rules) : undefined;
  return rule === undefined ? stays('it has no tag, and no rule is for that') : byAge(rule, moment, now);
}

function byAge({ pattern, text, age }: Rule, moment: Moment | undefined, now: number): Verdict {
  const name = `${pattern.text}: ${text}`;
  if (age === undefined) return stays(`the rule ${name} keeps it`);
  if (moment === undefined) return stays(`the rule ${name} fits, but its age is not known`);
  const told = `${formatAge(now - moment.at)} old ${moment.source}`;
  return now - moment.at >= age ? goes(`${told}, by the rule ${name}`) : stays(`${told}, and the rule is ${name}`);
}

/** Newest first; what has no date is taken for new, because it stays anyway. */
function newestFirst(tags: readonly TagFacts[]): TagFacts[] {
  const at = ({ moment }: TagFacts) => moment?.at ?? Number.POSITIVE_INFINITY;
  return [...tags].sort((one, other) => (at(one) === at(other) ? (one.tag < other.tag ? 1 : -1) : at(other) - at(one)));
}

function newestTags(all: readonly TagFacts[], { newest, closed }: Policy): Map<string, string> {
  const kept = new Map<string, string>();
  for (const { pattern, count } of closed === undefined ? newest : []) {
    const group = newestFirst(all.filter(({ tag }) => fitsTag(pattern, tag) && subjectOfTag(tag) === undefined));
    for (const { tag } of group.slice(0, count)) kept.set(tag, `it is one of the ${count} newest of ${pattern.text}`);
  }
  return kept;
}

function newestOfLines(all: readonly TagFacts[], isOfBranch: (tag: string) => boolean): Set<string> {
  const ofBranches = all.filter(({ tag }) => lineOfTag(tag) !== undefined && isOfBranch(tag));
  const lines = Map.groupBy(ofBranches, ({ tag }) => lineOfTag(tag));
  return new Set([...lines.values()].flatMap((group) => newestFirst(group).slice(0, 1)).map(({ tag }) => tag));
}
