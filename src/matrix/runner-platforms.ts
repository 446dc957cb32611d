/** The processor that a job's runner has, as far as its labels tell. Pure. */

/** What a runner of its own may be, where its labels do not tell. */
const USUAL = ['linux/amd64', 'linux/arm64'];

/** Labels that a runner gives itself, and those of GitHub's own. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^arm64$|^(?:ubuntu|windows)-[\w.]+-arm$/i, 'linux/arm64'],
  [/^arm$/i, 'linux/arm/v7'],
  [/^x64$|^ubuntu-(?:latest|slim|\d\d\.\d\d)$|^windows-(?:latest|\d{4})$/i, 'linux/amd64'],
];

/**
 * The platforms of which one is the runner's own.
 *
 * @param labels of `runs-on`, evaluated
 * @see https://docs.github.com/en/actions/reference/runners/github-hosted-runners
 */
export function runnerPlatforms(labels: readonly string[]): readonly string[] {
  const told = RULES.filter(([label]) => labels.some((one) => label.test(one))).map(([, platform]) => platform);
  return told.length === 1 ? told : USUAL;
}
