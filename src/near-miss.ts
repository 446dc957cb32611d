/** "Did you mean": the likely spelling of a word that is not known. */

/** More edits than this and the two words have nothing to do with each other. */
const MAX_EDITS = 2;

/**
 * Edits (insert, delete, replace, swap of neighbours) between two words; words are short, so the plain table does.
 *
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance (optimal string alignment)
 */
function edits(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + cost,
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

/**
 * The known word that was probably meant.
 *
 * @returns undefined when none is near
 * @example nearMiss('semvre', ['semver', 'sha']) // 'semver'
 */
export function nearMiss(word: string, known: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const longest = Math.max(0, ...known.map((candidate) => candidate.length));
  if (lower === '' || lower.length > longest + MAX_EDITS) return undefined;
  const ranked = known
    .map((candidate) => ({ candidate, distance: edits(lower, candidate) }))
    .filter(({ candidate, distance }) => distance <= MAX_EDITS && distance < candidate.length)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate;
}

/** The advice that goes with an unknown word: `Did you mean "semver"?`, or nothing. */
export function didYouMean(word: string, known: readonly string[]): { advice?: string } {
  const meant = nearMiss(word, known);
  return meant === undefined ? {} : { advice: `Did you mean "${meant}"?` };
}
