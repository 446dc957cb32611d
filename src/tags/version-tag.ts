/** Git tags that name a release: `v1.2.3`, `1.2.3-rc.1`. */

/** A release's number, read without a library because the default policy meets it on every tag. */
export interface ReleaseNumber {
  /** `1.2.3` or `1.2.3-rc.1`; build metadata (`+…`) is no part of a version's precedence and no valid tag text. */
  readonly full: string;
  readonly major: string;
  readonly minor: string;
  readonly isPrerelease: boolean;
}

const NUMBER = '(?:0|[1-9][0-9]*)';
const IDENTIFIER = '(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)';
const RELEASE = new RegExp(
  `^v?(?<core>(?<major>${NUMBER})\\.(?<minor>${NUMBER})\\.${NUMBER})` +
    `(?<prerelease>-${IDENTIFIER}(?:\\.${IDENTIFIER})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`,
);

/**
 * Reads a semantic version, with or without a `v` before it.
 *
 * @returns undefined when the tag is no such version, also for `v1.2`
 * @see https://semver.org/#backusnaur-form-grammar-for-valid-semver-versions
 */
export function parseReleaseTag(tag: string): ReleaseNumber | undefined {
  const groups = tag.length <= 256 ? RELEASE.exec(tag)?.groups : undefined;
  if (groups === undefined) return undefined;
  const { core = '', major = '', minor = '', prerelease = '' } = groups;
  return { full: `${core}${prerelease}`, major, minor, isPrerelease: prerelease !== '' };
}
