/**
 * Patterns with `*` (any text, slashes too) and `?` (one character), without regard to case, as GitHub's own expressions
 * compare. Patterns may come from whoever starts a workflow: this takes steps in proportion to the product of the two
 * lengths, where a regular expression made of a pattern like `*a*a*a*a*b` may take hours.
 */
export function matchesGlob(pattern: string, text: string): boolean {
  const [want, have] = [[...pattern.toLowerCase()], [...text.toLowerCase()]];
  let [at, star, retry] = [0, -1, 0];
  for (let position = 0; position < have.length; ) {
    if (want[at] === '*') {
      star = at++;
      retry = position;
    } else if (at < want.length && (want[at] === '?' || want[at] === have[position])) {
      at++;
      position++;
    } else if (star >= 0) {
      at = star + 1;
      position = ++retry;
    } else return false;
  }
  return want.slice(at).every((rest) => rest === '*');
}
