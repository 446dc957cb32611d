/** From the rules to the tags of every image: enabling, prefix and suffix, validity, the version and `latest`. */
import type { InputProblem } from '../errors.ts';
import { isTag } from '../image/tag.ts';
import { ExpressionError } from './engine.ts';
import { type Evaluation, evaluateRule, type Given, type Nothing } from './evaluate.ts';
import { withHeadBranch } from './facts.ts';
import type { Flavor } from './flavor.ts';
import { place } from './input-lines.ts';
import { namesCommit } from './moves.ts';
import { type ProposedTag, uniqueTags } from './policy.ts';
import type { Rule } from './rule.ts';
import { movesOfRule } from './rule-moves.ts';
import { fittedTag, tagCharacters, validTag } from './safe-name.ts';

export interface RuleTags {
  readonly tags: readonly ProposedTag[];
  /** The first rule's tag; empty when no rule gave one. */
  readonly version: string;
  /** For each rule, why it gave its tag or none. */
  readonly decisions: readonly string[];
  readonly problems: readonly InputProblem[];
}

/** What a rule gave. */
interface RuleTag extends ProposedTag {
  /** Whether `latest` goes with it when the flavor leaves that open. */
  readonly latest: boolean;
}

/** Evaluates the rules, which come by priority: the first one that gives a tag decides the version and `latest`. */
export function tagsOfRules(rules: readonly Rule[], flavor: Flavor, evaluation: Evaluation): RuleTags {
  const given: RuleTag[] = [];
  const decisions: string[] = [];
  const problems: InputProblem[] = [];
  for (const rule of rules) {
    try {
      const result = tagOfRule(rule, flavor, evaluation);
      const gives = 'because' in result ? `gives no tag: ${result.because}` : `gives ${result.tag}: ${result.why}`;
      decisions.push(`${place(rule)} ${gives}.`);
      if (!('because' in result)) given.push(result);
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      problems.push({ input: 'tags', problem: `${place(rule)} ${error.message}` });
    }
  }
  const latest = latestOf(given, flavor, evaluation);
  return {
    tags: uniqueTags(latest.tag === undefined ? given : [...given, latest.tag]),
    version: given[0]?.tag ?? '',
    decisions: [...decisions, ...latest.decisions],
    problems,
  };
}

function tagOfRule(rule: Rule, flavor: Flavor, evaluation: Evaluation): RuleTag | Nothing {
  const enable = evaluation.expressions.expand(rule.enable, evaluation.facts);
  if (enable === 'false') return { because: 'it is not enabled' };
  if (enable !== 'true') throw new ExpressionError(`must be enabled by true or false, not by "${enable}"`);
  const outcome = evaluateRule(rule, evaluation);
  if ('because' in outcome) return outcome;
  const tag = assembled(rule, outcome, flavor, evaluation);
  if (tag === '') return { because: 'its text is empty' };
  const moves = movesOfRule(rule, outcome, tag, evaluation.source);
  return { tag, why: outcome.why, latest: outcome.latest, moves };
}

/** The whole tag, valid; empty when there is nothing to make one of. */
function assembled(rule: Rule, { text, around }: Given, flavor: Flavor, evaluation: Evaluation): string {
  const { before, after } = affixes(rule, flavor, evaluation);
  if (around !== undefined)
    return text === '' ? '' : fittedTag(`${before}${around.front}`, text, `${around.tail}${after}`);
  const whole = `${before}${text}${after}`;
  return whole === '' ? '' : validTag(mended(whole, rule, flavor, evaluation));
}

/** A rule's own prefix or suffix, also an empty one, comes before the flavor's. */
function affixes(rule: Rule, flavor: Flavor, { expressions, facts }: Evaluation): { before: string; after: string } {
  return {
    before: expressions.expand(rule.prefix ?? flavor.prefix, facts),
    after: expressions.expand(rule.suffix ?? flavor.suffix, facts),
  };
}

/**
 * The peer's `{{branch}}` is empty on a pull request, so `type=sha,prefix={{branch}}-` gives `-abc1234`, which no
 * registry takes. Where its result is no valid tag ours may differ, and the head branch is what people mean.
 */
function mended(whole: string, rule: Rule, flavor: Flavor, evaluation: Evaluation): string {
  if (evaluation.source.target.kind !== 'pull-request' || isTag(tagCharacters(whole))) return whole;
  const onHead = { ...evaluation, facts: withHeadBranch(evaluation.facts) };
  const outcome = evaluateRule(rule, onHead);
  const { before, after } = affixes(rule, flavor, onHead);
  return 'because' in outcome ? whole : `${before}${outcome.text}${after}`;
}

/** Whether `latest` goes with the tags, and why. */
function latestOf(
  given: readonly RuleTag[],
  flavor: Flavor,
  evaluation: Evaluation,
): { tag?: ProposedTag; decisions: readonly string[] } {
  const [first] = given;
  if (first === undefined) return { decisions: [] };
  const isWanted = flavor.latest === 'auto' ? first.latest : flavor.latest === 'true';
  const reason = flavor.latest === 'auto' ? `the first tag is ${first.why}` : `flavor says latest=${flavor.latest}`;
  if (!isWanted) return { decisions: [`latest is not added: ${reason}.`] };
  const tag = latestTag(flavor, evaluation);
  const moves = namesCommit(tag, evaluation.source) ? undefined : ('latest' as const);
  return { tag: { tag, why: 'the newest of its kind', moves }, decisions: [`${tag} is added: ${reason}.`] };
}

/** Expressions in the flavor are not expanded on `latest`, as with the peer, unless the tag would be invalid. */
function latestTag({ prefix, prefixOnLatest, suffix, suffixOnLatest }: Flavor, evaluation: Evaluation): string {
  const before = prefixOnLatest ? prefix : '';
  const after = suffixOnLatest ? suffix : '';
  const literal = tagCharacters(`${before}latest${after}`);
  if (isTag(literal)) return literal;
  const expand = (text: string) => evaluation.expressions.expand(text, evaluation.facts);
  return validTag(`${expand(before)}latest${expand(after)}`);
}
