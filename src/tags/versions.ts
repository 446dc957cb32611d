/** Versions as `type=semver` and `type=pep440` read them; each library is loaded only where such a rule is. */
import type { PatternValues } from './expression.ts';
import type { Rule } from './rule.ts';

/** A version that was understood. */
export interface ReadVersion {
  /** A version that others should not get unasked; only its full form becomes a tag. */
  readonly isPrerelease: boolean;
  /** What a pattern can speak of. */
  readonly values: PatternValues;
}

/** Reads a version; undefined when the text is none. */
export type VersionReader = (text: string) => ReadVersion | undefined;

export interface VersionReaders {
  readonly semver: VersionReader;
  readonly pep440: VersionReader;
}

/** Loads the readers that the rules need. */
export async function loadVersionReaders(rules: readonly Rule[]): Promise<VersionReaders> {
  const needs = (type: Rule['type']) => rules.some((rule) => rule.type === type);
  return {
    semver: needs('semver') ? await semverReader() : () => undefined,
    pep440: needs('pep440') ? await pep440Reader() : () => undefined,
  };
}

/**
 * Reads semantic versions. Their own fields are what a pattern can name: `raw`, `version`, `major`, `minor`, `patch`
 * and the rest.
 */
export async function semverReader(): Promise<VersionReader> {
  const { default: semver } = await import('semver');
  return (text) => {
    const version = semver.valid(text) === null ? null : semver.parse(text, { loose: true });
    if (version === null) return undefined;
    return { isPrerelease: version.prerelease.length > 0, values: Object.assign(Object.create(null), version) };
  };
}

/** Reads Python versions. */
export async function pep440Reader(): Promise<VersionReader> {
  const { default: pep440 } = await import('@renovate/pep440');
  return (text) => {
    if (!pep440.valid(text)) return undefined;
    const { is_prerelease, is_postrelease, is_devrelease } = pep440.explain(text);
    return {
      isPrerelease: is_prerelease || is_postrelease || is_devrelease,
      values: {
        raw: text,
        version: pep440.clean(text),
        major: pep440.major(text),
        minor: pep440.minor(text),
        patch: pep440.patch(text),
      },
    };
  };
}
