/**
 * What sets a build apart from the others of its repository. The legs of a matrix differ in it; the same leg on another
 * branch or for the next commit does not.
 */
import type { Source } from '../source/source.ts';
import { safeName } from '../tags/safe-name.ts';
import type { CacheIdentity } from './request.ts';

export interface IdentityInputs {
  readonly image: string;
  readonly target: string;
  readonly platforms: readonly string[];
  /** The runner's system and architecture. */
  readonly machine: string;
  /** The name that `image-type`, `runtime`, `variant` and `suffix` make. */
  readonly variant: string;
  readonly flavor: string;
  /** Path of the Dockerfile. */
  readonly file: string;
  /** As given, a folder or an address. */
  readonly context: string;
}

export function cacheIdentity(inputs: IdentityInputs, source: Source): CacheIdentity {
  const { image, target, platforms, machine, variant, flavor, file, context } = inputs;
  return { image, target, platforms, machine, variant: [variant, ...affixes(flavor, source), file, lasting(context)] };
}

/**
 * `prefix` and `suffix` of a flavor: the usual way to tell the legs of a matrix apart. Without those that hold the
 * commit, the branch or the pull request: such a cache would never be found by another one.
 */
function affixes(flavor: string, source: Source): string[] {
  const lines = flavor.split(/[\r\n]+/).map((line) => line.trim());
  const passing = passingTexts(source);
  return lines
    .filter((line) => /^(?:prefix|suffix)=/.test(line))
    .filter((line) => !/[0-9a-f]{7}/.test(line) && !passing.some((text) => holdsWord(line, text)))
    .sort();
}

function passingTexts({ target }: Source): string[] {
  const names = [
    ...('branch' in target ? [target.branch] : []),
    ...('tag' in target ? [target.tag] : []),
    ...(target.kind === 'pull-request' ? [`pr-${target.number}`, `pr${target.number}`] : []),
  ];
  return names.filter((name) => name !== '').flatMap((name) => [name, safeName(name)]);
}

/** Whether the text stands there alone, and not as a part of a longer word. */
function holdsWord(line: string, text: string): boolean {
  const isWord = (character: string | undefined) => character !== undefined && /[A-Za-z0-9]/.test(character);
  for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1)) {
    if (!isWord(line[at - 1]) && !isWord(line[at + text.length])) return true;
  }
  return false;
}

/** An address without the commit or branch that it names: `https://x/y.git#<ref>:folder`. */
function lasting(context: string): string {
  return context.replace(/#[^:]*/, '#');
}
