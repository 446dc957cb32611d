/** Versions of buildx and BuildKit, as far as they decide what can be asked of them. */

type Version = readonly [major: number, minor: number, patch: number];

function numbersOf(text: string): Version | undefined {
  const [, major, minor, patch = '0'] = /^v?(\d+)\.(\d+)(?:\.(\d+))?/.exec(text) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}

function isAtLeast(version: Version, least: Version): boolean {
  for (const [index, number] of version.entries()) {
    const difference = number - (least[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/**
 * Whether a buildx has what came with a release. One that nobody asked, and one that was built from source and calls
 * itself by a commit or `v0.0.0+unknown`, is taken for a new one: what it lacks it says itself.
 *
 * @param least such as `0.12.0`
 */
export function hasBuildx(version: string | undefined, least: string): boolean {
  const numbers = numbersOf(version ?? '');
  if (numbers === undefined || numbers.every((number) => number === 0)) return true;
  return isAtLeast(numbers, numbersOf(least) ?? numbers);
}

/** Whether a BuildKit is surely older; one that says no number may be anything. */
export function isOlderBuildKit(version: string | undefined, least: string): boolean {
  const numbers = numbersOf(version ?? '');
  if (numbers === undefined || numbers.every((number) => number === 0)) return false;
  return !isAtLeast(numbers, numbersOf(least) ?? numbers);
}

/**
 * Whether a BuildKit is surely new enough. As in docker/build-push-action, one before a release (`v0.25.0-rc1`) is
 * not, nor is one without a number.
 */
export function isSurelyBuildKit(version: string | undefined, least: string): boolean {
  const text = (version ?? '').replace(/-moby$/, '');
  if (!/^v?\d+\.\d+\.\d+(?:\+.*)?$/.test(text)) return false;
  const numbers = numbersOf(text);
  return numbers !== undefined && isAtLeast(numbers, numbersOf(least) ?? numbers);
}
