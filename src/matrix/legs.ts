/** Legs: every image once for each platform, with the label of the runner that builds it. */
import type { InputProblem } from '../errors.ts';
import { quote } from '../errors.ts';
import { isPlatform } from '../image/platform.ts';
import { describeEntry, type Entry, fieldText, fieldTexts, type Json } from './entry.ts';
import { matchesGlob } from './glob.ts';

/** A line of `runners`. */
export interface RunnerRule {
  /** A platform, or a pattern such as `linux/arm*`. */
  readonly platform: string;
  /** A label, or several of them that a runner must have together. */
  readonly runner: string | readonly string[];
}

/** GitHub's own runners. Whatever they are not made for they build by emulation. */
const HOSTED: readonly RunnerRule[] = [
  { platform: 'linux/arm64*', runner: 'ubuntu-24.04-arm' },
  { platform: 'windows/*', runner: 'windows-latest' },
  { platform: '*', runner: 'ubuntu-latest' },
];
const FORM = 'Write platform=label, such as linux/arm64=ubuntu-24.04-arm; commas part labels that belong together.';

export function parseRunners(lines: readonly string[]): { runners: RunnerRule[]; problems: InputProblem[] } {
  const runners: RunnerRule[] = [];
  const problems: InputProblem[] = [];
  for (const line of lines) {
    const [, platform = '', value = ''] = /^([^=]*)=(.*)$/.exec(line) ?? [];
    const labels = value.split(',').map((label) => label.trim());
    const [first = ''] = labels;
    if (!isPlatform(platform.trim().replaceAll(/[*?]/g, 'x')) || labels.includes('')) {
      problems.push({
        input: 'runners',
        problem: `has the line ${quote(line)}, which is not understood`,
        advice: FORM,
      });
    } else runners.push({ platform: platform.trim(), runner: labels.length > 1 ? labels : first });
  }
  return { runners, problems };
}

/**
 * Crosses entries with platforms, images in their order and the platforms of each beside each other. What says itself
 * for which `platform` or `platforms` it is keeps to that.
 *
 * @param input the input that the entries came by
 */
export function crossPlatforms(
  entries: readonly Entry[],
  platforms: readonly string[],
  runners: readonly RunnerRule[],
  input: string,
): { entries: Entry[]; problems: InputProblem[] } {
  const problems: InputProblem[] = [];
  const legs = entries.flatMap((entry) => {
    const own = ownPlatforms(entry);
    const strange = own.filter((platform) => !isPlatform(platform));
    if (strange.length > 0) {
      const shown = strange.map((platform) => quote(platform)).join(', ');
      problems.push({
        input,
        problem: `has ${shown} among the platforms of ${quote(describeEntry(entry))}, which is no platform`,
      });
    }
    const wanted = own.length > 0 ? own : platforms;
    return wanted.map((platform) => legOf(entry, platform, runners));
  });
  return { entries: legs, problems };
}

function legOf(entry: Entry, platform: string, runners: readonly RunnerRule[]): Entry {
  const own = fieldText(entry, 'runner') !== '' ? entry['runner'] : undefined;
  const rule = [...runners, ...HOSTED].find((one) => matchesGlob(one.platform, platform));
  return { ...entry, platform, runner: (own ?? rule?.runner ?? '') as Json };
}

function ownPlatforms(entry: Entry): string[] {
  const texts = fieldText(entry, 'platform') !== '' ? fieldTexts(entry, 'platform') : fieldTexts(entry, 'platforms');
  return [...new Set(texts.flatMap((text) => text.split(',')).map((text) => text.trim()))].filter(
    (text) => text !== '',
  );
}
