/**
 * Which runtime is newer. Numbers are compared as numbers (`9.1` < `14.3` < `15.4 LTS` < `17.3 LTS`), a prerelease is
 * older than its release, and of the same version the one with long support counts as the newer one.
 */

const PRERELEASE = /(?:^|[^a-z])(?:alpha|beta|canary|dev|experimental|nightly|pre|preview|rc|snapshot)(?:[^a-z]|$)/i;
const LTS = /(?:^|[^a-z])LTS(?:[^a-z]|$)/i;

export function isLongSupport(runtime: string): boolean {
  return LTS.test(runtime);
}

/** Negative when `one` is older than `other`; 0 only for the same text. */
export function compareRuntimes(one: string, other: string): number {
  return (
    compareVersions(versionOf(one), versionOf(other)) ||
    Number(isPrerelease(other)) - Number(isPrerelease(one)) ||
    Number(isLongSupport(one)) - Number(isLongSupport(other)) ||
    compareNaturally(one, other)
  );
}

/** As people sort: digits in a text are numbers. */
export function compareNaturally(one: string, other: string): number {
  const [left, right] = [pieces(one), pieces(other)];
  for (const [index, piece] of left.entries()) {
    const counterpart = right[index];
    if (counterpart === undefined) return 1;
    const order = comparePieces(piece, counterpart);
    if (order !== 0) return order;
  }
  return left.length - right.length || compareText(one, other);
}

/** The first dotted number: `17.3 LTS` is `['17', '3']`, `jdk-21.0.1` is `['21', '0', '1']`. */
function versionOf(runtime: string): string[] {
  return /\d+(?:\.\d+)*/.exec(runtime)?.[0].split('.') ?? [];
}

function isPrerelease(runtime: string): boolean {
  return PRERELEASE.test(runtime);
}

/** `17` and `17.0` are the same; no version is older than every version. */
function compareVersions(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return one.length - other.length;
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    const order = compareNumbers(one[index] ?? '0', other[index] ?? '0');
    if (order !== 0) return order;
  }
  return 0;
}

function pieces(text: string): string[] {
  return text.toLowerCase().match(/\d+|\D+/g) ?? [];
}

function comparePieces(one: string, other: string): number {
  const [isNumber, isOtherNumber] = [/^\d/.test(one), /^\d/.test(other)];
  return isNumber && isOtherNumber ? compareNumbers(one, other) : compareText(one, other);
}

/** Digits of any length: a build number may be longer than a number can be. */
function compareNumbers(one: string, other: string): number {
  const [left, right] = [one.replace(/^0+(?=\d)/, ''), other.replace(/^0+(?=\d)/, '')];
  return left.length - right.length || compareText(left, right);
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
