/**
 * The rules that `tags` is made of, read and checked: docker/metadata-action's eight types with their attributes
 * and defaults, and three of our own (`pr`, `branch`, `slug`).
 */

interface RuleBase {
  /** The entry as written, and the line of `tags` it starts on. */
  readonly text: string;
  readonly line: number;
  /** `true`, `false` or an expression that gives one of them. */
  readonly enable: string;
  /** Rules with a higher number come first, and the first tag is the version. */
  readonly priority: number;
  /** Undefined when not given: only then does the flavor's prefix reach the tag. */
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
}

export type Rule = RuleBase &
  (
    | { readonly type: 'schedule'; readonly pattern: string }
    | {
        readonly type: 'semver' | 'pep440';
        readonly pattern: string;
        /** The version to read; empty for the Git tag. */
        readonly value: string;
        /** A regular expression whose first group is the version; empty for the whole text. */
        readonly match: string;
      }
    | { readonly type: 'match'; readonly pattern: string; readonly group: number; readonly value: string }
    | { readonly type: 'edge' /** Empty for the default branch. */; readonly branch: string }
    | { readonly type: 'ref'; readonly event: RefEvent }
    | { readonly type: 'raw'; readonly value: string }
    | { readonly type: 'sha'; readonly format: 'short' | 'long' }
    | { readonly type: 'pr' }
    | { readonly type: 'branch' }
    | { readonly type: 'slug'; readonly value: string }
  );

export type RuleType = Rule['type'];
export type RefEvent = 'branch' | 'tag' | 'pr';

export const REF_EVENTS: readonly RefEvent[] = ['branch', 'tag', 'pr'];

/** What each type takes beyond the common attributes, and where it stands in the order. */
export const RULE_TYPES: Readonly<Record<RuleType, { priority: number; attributes: readonly string[] }>> = {
  schedule: { priority: 1000, attributes: ['pattern'] },
  semver: { priority: 900, attributes: ['pattern', 'value', 'match'] },
  pep440: { priority: 900, attributes: ['pattern', 'value', 'match'] },
  match: { priority: 800, attributes: ['pattern', 'group', 'value'] },
  edge: { priority: 700, attributes: ['branch'] },
  ref: { priority: 600, attributes: ['event'] },
  pr: { priority: 600, attributes: [] },
  branch: { priority: 600, attributes: [] },
  raw: { priority: 200, attributes: ['value'] },
  slug: { priority: 200, attributes: ['value'] },
  sha: { priority: 100, attributes: ['format'] },
};

export const COMMON_ATTRIBUTES: readonly string[] = ['type', 'enable', 'priority', 'prefix', 'suffix'];

/** Every attribute that any type takes. */
export const ALL_ATTRIBUTES: readonly string[] = [
  ...new Set([...COMMON_ATTRIBUTES, ...Object.values(RULE_TYPES).flatMap(({ attributes }) => attributes)]),
];

export function isRuleType(text: string): text is RuleType {
  return Object.hasOwn(RULE_TYPES, text);
}
