/** Which of two versions comes first; each library is loaded only where two versions are there to be compared. */
import { isCompleteVersion } from './complete-version.ts';
import { pep440Reader, semverReader, type VersionReader } from './versions.ts';

/**
 * Compares complete versions, both as semantic versions or both as Python's.
 *
 * @returns less than 0 when `a` comes first, 0 for equal ones; undefined when one is none, or they are of two kinds
 */
export async function compareVersions(a: string, b: string): Promise<number | undefined> {
  if (!isCompleteVersion(a) || !isCompleteVersion(b)) return undefined;
  const both = (read: VersionReader) => read(a) !== undefined && read(b) !== undefined;
  if (both(await semverReader())) {
    const { default: semver } = await import('semver');
    return semver.compare(a, b);
  }
  if (!both(await pep440Reader())) return undefined;
  const { default: pep440 } = await import('@renovate/pep440');
  return pep440.compare(a, b);
}
