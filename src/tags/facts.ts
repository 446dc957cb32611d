/** What expressions can speak of: values by name, each known before the first rule is read. */
import { branchOf, pullRequestOf, type Source } from '../source/source.ts';
import { type CommitOptions, rulesCommit, shortHead } from './commit.ts';
import { isOurDefaultBranch } from './policy.ts';
import { branchOfRef, pullOfRef, rulesRef, tagOfRef } from './rule-ref.ts';
import { safeName } from './safe-name.ts';
import { type Variant, variantName } from './variant.ts';

export interface NamingDates {
  readonly now: Date;
  /** When the commit was made; undefined where nobody knows. */
  readonly commit: Date | undefined;
}

/** The names of the facts. The first six are docker/metadata-action's, with its results. */
export const FACT_NAMES = [
  'branch',
  'tag',
  'sha',
  'base_ref',
  'is_default_branch',
  'is_not_default_branch',
  'head_branch',
  'head_sha',
  'pull_request',
  'namespace_suffix',
  'image_type',
  'runtime',
  'variant',
  'suffix',
  'variant_name',
] as const;

type FactName = (typeof FACT_NAMES)[number];

export interface Facts {
  /** Values by name. */
  readonly values: Readonly<Partial<Record<string, string>>>;
  readonly dates: NamingDates;
}

export interface FactOptions extends CommitOptions {
  readonly variant: Variant;
}

/** The facts about a source. */
export function factsOf(source: Source, options: FactOptions, dates: NamingDates): Facts {
  const ref = rulesRef(source);
  const { variant } = options;
  const isDefault = isDefaultBranch(source, ref);
  const values: Record<FactName, string> = {
    branch: branchOfRef(ref) ?? '',
    tag: tagOfRef(ref) ?? '',
    sha: rulesCommit(source, options).slice(0, options.shortShaLength),
    base_ref: baseOf(source, ref),
    is_default_branch: String(isDefault),
    is_not_default_branch: String(!isDefault),
    head_branch: branchOf(source) ?? '',
    head_sha: shortHead(source, options),
    pull_request: String(pullRequestOf(source) ?? ''),
    namespace_suffix: namespaceSuffix(source),
    image_type: variant.imageType,
    runtime: variant.runtime,
    variant: variant.variant,
    suffix: variant.suffix,
    variant_name: variantName(variant),
  };
  return { values, dates };
}

/** The same facts, where a pull request's `{{branch}}` is its head branch and not empty. */
export function withHeadBranch(facts: Facts): Facts {
  const { head_branch = '' } = facts.values;
  return { ...facts, values: { ...facts.values, branch: facts.values['branch'] || head_branch } };
}

/**
 * Whether the run stands on the default branch. Schedules, issues and discussions always run for its last commit.
 * `create` does not, so there the ref decides: a new feature branch is not the default one.
 */
function isDefaultBranch({ event, repository }: Source, ref: string): boolean {
  const name = branchOfRef(ref) ?? ref;
  if (name === '') return false;
  return name === repository.defaultBranch || ['discussion', 'issues', 'schedule'].some((word) => event.includes(word));
}

/** The branch that a pull request goes into, or that the pushed tag was made from where the event says so. */
function baseOf({ target, baseRef }: Source, ref: string): string {
  if (tagOfRef(ref) !== undefined) return baseRef?.replace(/^refs\/heads\//, '') ?? '';
  return pullOfRef(ref) !== undefined && target.kind === 'pull-request' ? target.base : '';
}

/**
 * What a registry's namespace gets at its end, so that branches publish beside the real one: nothing on the
 * default branch and for Git tags, else `0` and the branch's first segment, in lower case and fit for a path.
 * Only our own default branch counts: a fork's branch of that name stays out of the real namespace.
 *
 * @example 'feat/add-login' becomes '0feat'
 */
function namespaceSuffix(source: Source): string {
  if (isOurDefaultBranch(source) || source.target.kind === 'tag') return '';
  const branch = branchOf(source) || branchOfRef(source.ref) || source.ref;
  const segment = branch.split('/')[0] ?? '';
  return `0${safeName(segment === '' ? branch : segment, 40).replace(/[.-]+/g, '-')}`;
}
