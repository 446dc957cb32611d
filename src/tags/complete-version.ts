/** Versions that name one release and no other: `1.2.3`, `v1.2.3-rc.1`, `1.2.3rc1`, `2024.05.06`. */
import { TAG_MAX_LENGTH } from '../image/tag.ts';

/** Three numbers or more, so that `1` and `1.2`, which go on to the next release, are left out. */
const NUMBERS = String.raw`[vV]?[0-9]+(?:\.[0-9]+){2,}`;
/** What stands behind the numbers as semver.org has it: identifiers behind a dash. */
const SEMVER_END = '(?:-[0-9A-Za-z]+(?:[.-]+[0-9A-Za-z]+)*)?';
/** And as PEP 440 has it: a pre-release, a post-release, a development release. */
const PEP440_END =
  '(?:[-_.]?(?:alpha|beta|preview|pre|rc|a|b|c)[-_.]?[0-9]*)?' +
  '(?:[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?' +
  '(?:[-_.]?dev[-_.]?[0-9]*)?';
const COMPLETE = new RegExp(`^${NUMBERS}(?:${SEMVER_END}|${PEP440_END})$`);

/** Words at the end that say the opposite: `1.2.3-SNAPSHOT` is built again and again. */
const ON_THE_MOVE = /[-._](?:latest|nightly|edge|snapshot|dev)$/i;

/** `1`, `1.2`, `v1`: the newest release of a line. */
const PARTIAL = /^[vV]?[0-9]+(?:\.[0-9]+)?$/;

/**
 * Whether a tag is a complete version.
 *
 * @see https://semver.org/#backusnaur-form-grammar-for-valid-semver-versions
 * @see https://peps.python.org/pep-0440/#appendix-b-parsing-version-strings-with-regular-expressions
 */
export function isCompleteVersion(tag: string): boolean {
  return tag.length <= TAG_MAX_LENGTH && COMPLETE.test(tag) && !ON_THE_MOVE.test(tag);
}

/** Whether a tag is the beginning of a version, and so moves with its releases. */
export function isPartialVersion(tag: string): boolean {
  return PARTIAL.test(tag);
}
