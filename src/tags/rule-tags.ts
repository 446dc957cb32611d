/** From the rules to the tags of every image: enabling, prefix and suffix, validity, the version and `latest`. */
import type { InputProblem } from '../errors.ts';
import { isTag } from '../image/tag.ts';
import { type Evaluation, evaluateRule, type Given } from './evaluate.ts';
import { ExpressionError } from './engine.ts';
import { withHeadBranch } from './facts.ts';
import type { Flavor } from './flavor.ts';
import { place } from './input-lines.ts';
import type { ProposedTag } from './policy.ts';
import type { Rule } from './rule.ts';
import { fittedTag, validTag } from './safe-name.ts';

export interface RuleTags {
  readonly tags: readonly ProposedTag[];
  /** The first rule's tag; empty when no rule gave one. */
  readonly version: string;
  /** For each rule, why it gave its tag or none. */
  readonly decisions: readonly string[];
  readonly problems: readonly InputProblem[];
}

/** Evaluates the rules, which come by priority: the first one that gives a tag decides the version and `latest`. */
export function tagsOfRules(rules: readonly Rule[], flavor: Flavor, evaluation: Evaluation): RuleTags {
  const tags: ProposedTag[] = [];
  const decisions: string[] = [];
  const problems: InputProblem[] = [];
  let isLatest: boolean | undefined;
  for (const rule of rules) {
    try {
      const result = tagOfRule(rule, flavor, evaluation);
      decisions.push(`${place(rule)} ${describe(result)}.`);
      if ('because' in result) continue;
      if (tags.every(({ tag }) => tag !== result.tag))
        tags.push({ tag: result.tag, why: `${result.why} (line ${rule.line})` });
      isLatest ??= flavor.latest === 'auto' ? result.latest : flavor.latest === 'true';
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      problems.push({ input: 'tags', problem: `${place(rule)} ${error.message}` });
    }
  }
  const version = tags[0]?.tag ?? '';
  if (isLatest === true) addLatest(tags, flavor, evaluation);
  return { tags, version, decisions, problems };
}

interface RuleTag {
  readonly tag: string;
  readonly latest: boolean;
  readonly why: string;
}

function describe(result: RuleTag | { because: string }): string {
  return 'because' in result ? `gives no tag: ${result.because}` : `gives ${result.tag}: ${result.why}`;
}

function tagOfRule(rule: Rule, flavor: Flavor, evaluation: Evaluation): RuleTag | { because: string } {
  const enable = evaluation.expressions.expand(rule.enable, evaluation.facts);
  if (enable === 'false') return { because: 'it is not enabled' };
  if (enable !== 'true') throw new ExpressionError(`must be enabled by true or false, not by "${enable}"`);
  const outcome = evaluateRule(rule, evaluation);
  if ('because' in outcome) return outcome;
  if (outcome.around !== undefined) return safeTag(rule, outcome, outcome.around, flavor, evaluation);
  const text = dressed(rule, outcome.text, flavor, evaluation);
  if (text === '') return { because: 'its text is empty' };
  return { ...outcome, tag: validTag(mended(text, rule, flavor, evaluation)) };
}

function safeTag(
  rule: Rule,
  outcome: Given,
  { front, tail }: { front: string; tail: string },
  flavor: Flavor,
  evaluation: Evaluation,
): RuleTag | { because: string } {
  if (outcome.text === '') return { because: 'its text is empty' };
  const before = affix(rule.prefix ?? flavor.prefix, evaluation);
  const after = affix(rule.suffix ?? flavor.suffix, evaluation);
  return { ...outcome, tag: fittedTag(`${before}${front}`, outcome.text, `${tail}${after}`) };
}

/** A rule's own prefix or suffix, also an empty one, comes before the flavor's. */
function dressed(rule: Rule, text: string, flavor: Flavor, evaluation: Evaluation): string {
  const before = affix(rule.prefix ?? flavor.prefix, evaluation);
  return `${before}${text}${affix(rule.suffix ?? flavor.suffix, evaluation)}`;
}

function affix(text: string, { expressions, facts }: Evaluation): string {
  return text === '' ? '' : expressions.expand(text, facts);
}

/**
 * The peer's `{{branch}}` is empty on a pull request, so `type=sha,prefix={{branch}}-` gives `-abc1234`, which no
 * registry takes. Where its result is no valid tag, ours may differ: the head branch is what people mean.
 */
function mended(text: string, rule: Rule, flavor: Flavor, evaluation: Evaluation): string {
  const isMendable = evaluation.source.target.kind === 'pull-request' && !isTag(validTagCharacters(text));
  if (!isMendable) return text;
  const onHead = { ...evaluation, facts: withHeadBranch(evaluation.facts) };
  const outcome = evaluateRule(rule, onHead);
  return 'because' in outcome ? text : dressed(rule, outcome.text, flavor, onHead);
}

function validTagCharacters(text: string): string {
  return text.replace(/[^a-zA-Z0-9._-]+/g, '-');
}

/** Expressions in the flavor are not expanded on `latest`, as with the peer; only an invalid tag is. */
function addLatest(tags: ProposedTag[], flavor: Flavor, evaluation: Evaluation): void {
  const before = flavor.prefixOnLatest ? flavor.prefix : '';
  const after = flavor.suffixOnLatest ? flavor.suffix : '';
  const literal = validTagCharacters(`${before}latest${after}`);
  const tag = isTag(literal) ? literal : validTag(`${affix(before, evaluation)}latest${affix(after, evaluation)}`);
  if (tags.every((each) => each.tag !== tag)) tags.push({ tag, why: 'the newest of its kind' });
}
