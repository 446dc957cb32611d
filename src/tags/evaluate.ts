/** What one rule gives for one source: a tag before its prefix and suffix, or the reason why there is none. */
import type { Source } from '../source/source.ts';
import { rulesCommit, shortHead } from './commit.ts';
import { ExpressionError } from './engine.ts';
import type { Expressions } from './expression.ts';
import type { FactOptions, Facts } from './facts.ts';
import { regularExpression } from './parse-rule.ts';
import { isOurDefaultBranch } from './policy.ts';
import type { Rule } from './rule.ts';
import { branchOfRef, pullOfRef, rulesRef, tagOfRef } from './rule-ref.ts';
import { variantName } from './variant.ts';
import type { VersionReaders } from './versions.ts';

/** Everything that a rule may look at. */
export interface Evaluation {
  readonly source: Source;
  readonly options: FactOptions;
  readonly facts: Facts;
  readonly expressions: Expressions;
  readonly versions: VersionReaders;
}

/** A rule's own text. */
export interface Given {
  readonly text: string;
  /** Whether `latest` goes with it when the flavor leaves that open. */
  readonly latest: boolean;
  readonly why: string;
  /** For a text that is made safe, and cut where it must be: what stands around it, uncut. */
  readonly around?: { readonly front: string; readonly tail: string };
}

/** Why a rule gives nothing, as a clause: `the ref is no tag`. */
export interface Nothing {
  readonly because: string;
}

export type Outcome = Given | Nothing;

type RuleOf<T extends Rule['type']> = Extract<Rule, { readonly type: T }>;

/**
 * Evaluates a rule that is enabled.
 *
 * @throws {ExpressionError} when an expression does not work, or a fixed value is no version
 */
export function evaluateRule(rule: Rule, evaluation: Evaluation): Outcome {
  const { source, options, facts, expressions } = evaluation;
  const ref = rulesRef(source);
  switch (rule.type) {
    case 'schedule':
      if (!source.event.includes('schedule')) return { because: `the event is ${source.event} and no schedule` };
      return given(expressions.expand(rule.pattern, { values: {}, dates: facts.dates }), 'the schedule');
    case 'semver':
    case 'pep440':
      return evaluateVersion(rule, evaluation);
    case 'match':
      return evaluateMatch(rule, evaluation);
    case 'edge':
      return evaluateEdge(rule, evaluation);
    case 'ref':
      return evaluateRef(rule, ref);
    case 'raw':
      return given(expressions.expand(rule.value, facts), 'the value');
    case 'slug':
      return safely(expressions.expand(rule.value, facts), 'the value, made safe');
    case 'sha': {
      const sha = rulesCommit(source, options);
      return given(rule.format === 'long' ? sha : sha.slice(0, options.shortShaLength), 'the commit');
    }
    case 'pr':
      return evaluatePullRequest(evaluation);
    case 'branch':
      return evaluateBranch(evaluation);
  }
}

function given(text: string, why: string, latest = false): Given {
  return { text, why, latest };
}

function safely(text: string, why: string, front = '', tail = ''): Given {
  return { text, why, latest: false, around: { front, tail } };
}

/** The value of a rule that reads a Git tag unless it is told what to read. */
function subjectOf(
  rule: RuleOf<'semver' | 'pep440' | 'match'>,
  { source, facts, expressions }: Evaluation,
): string | undefined {
  return rule.value === '' ? tagOfRef(rulesRef(source)) : expressions.expand(rule.value, facts);
}

const NO_GIT_TAG: Nothing = { because: 'the ref is no Git tag and the rule has no value' };

function evaluateVersion(rule: RuleOf<'semver' | 'pep440'>, evaluation: Evaluation): Outcome {
  const { expressions } = evaluation;
  const subject = subjectOf(rule, evaluation);
  if (subject === undefined) return NO_GIT_TAG;
  const found = rule.match === '' ? null : new RegExp(rule.match).exec(subject);
  const text = (found?.[1] ?? found?.[0] ?? subject).replaceAll('/', '-');
  const version = evaluation.versions[rule.type](text);
  if (version === undefined) {
    const problem = `"${text}" is no ${rule.type === 'semver' ? 'semantic version' : 'PEP 440 version'}`;
    if (rule.value !== '' && !rule.value.includes('{{'))
      throw new ExpressionError(`has a value that does not fit: ${problem}`);
    return { because: problem };
  }
  const { isPrerelease, values } = version;
  if (!isPrerelease) return given(expressions.expandPattern(rule.pattern, values), `version ${text}`, true);
  if (!expressions.isRaw(rule.pattern)) return given(String(values['version']), `prerelease ${text}, in full`);
  return given(rule.type === 'semver' ? expressions.expandPattern(rule.pattern, values) : text, `prerelease ${text}`);
}

function evaluateMatch(rule: RuleOf<'match'>, evaluation: Evaluation): Outcome {
  const subject = subjectOf(rule, evaluation);
  if (subject === undefined) return NO_GIT_TAG;
  const found = subject.match(regularExpression(rule.pattern));
  if (found === null) return { because: `${rule.pattern} does not match ${subject}` };
  const text = found[rule.group];
  if (text === undefined) return { because: `${rule.pattern} has no group ${rule.group} in ${subject}` };
  return given(text, `${rule.pattern} in ${subject}`, true);
}

function evaluateEdge({ branch }: RuleOf<'edge'>, { source }: Evaluation): Outcome {
  const ours = branchOfRef(rulesRef(source));
  const wanted = branch === '' ? source.repository.defaultBranch : branch;
  if (ours === undefined) return { because: 'the ref is no branch' };
  return ours === wanted
    ? given('edge', `branch ${ours}`)
    : { because: `the branch is ${ours} and not ${wanted ?? 'known'}` };
}

function evaluateRef({ event }: RuleOf<'ref'>, ref: string): Outcome {
  const text = { branch: branchOfRef, tag: tagOfRef, pr: pullOfRef }[event](ref);
  if (text !== undefined) return given(text, ref, event === 'tag');
  const names = { branch: 'branch', tag: 'Git tag', pr: 'pull request' };
  return { because: `the ref ${ref} is no ${names[event]}` };
}

/** As in the default policy, a variant's name stands before what tells its builds apart. */
function variantFront({ options }: Evaluation): string {
  const name = variantName(options.variant);
  return name === '' ? '' : `${name}-`;
}

function evaluatePullRequest(evaluation: Evaluation): Outcome {
  const { source, options } = evaluation;
  if (source.target.kind !== 'pull-request') return { because: 'the run is for no pull request' };
  const { number } = source.target;
  const sha = shortHead(source, options);
  return safely(`pr-${number}`, `pull request ${number} at ${sha}`, variantFront(evaluation), `-${sha}`);
}

function evaluateBranch(evaluation: Evaluation): Outcome {
  const { source, options } = evaluation;
  if (source.target.kind !== 'branch') return { because: 'the run is for no branch' };
  const { branch } = source.target;
  const front = variantFront(evaluation);
  if (isOurDefaultBranch(source)) return safely(branch, `the default branch ${branch}`, front);
  const sha = shortHead(source, options);
  return safely(branch, `branch ${branch} at ${sha}`, front, `-${sha}`);
}
