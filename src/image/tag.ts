/**
 * A tag as the distribution specification writes it: a letter, digit or underscore, then up to 127 of those,
 * dots and dashes.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests
 */
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;

/** The longest tag that a registry takes, in characters. */
export const TAG_MAX_LENGTH = 128;

export function isTag(text: string): boolean {
  return TAG.test(text);
}
