/** The inputs of a clean-up of the engine of this machine, read and checked once. */
import { parseSize } from '../../../cache/size.ts';
import { type InputProblem, quote } from '../../../errors.ts';
import { parseAge } from '../../../retention/age.ts';
import { fitsEveryName, type NamePattern, readNamePattern } from '../../../retention/image-name.ts';
import {
  type KeepNewest,
  parseKeepNewest,
  parseRules,
  type Rule,
  rulesForEverything,
} from '../../../retention/rules.ts';
import { createInputReader, type InputReader } from '../../../runner/input.ts';
import { type Everything, parseConfirm } from '../confirm.ts';

export interface LocalInputs {
  readonly images: readonly NamePattern[];
  readonly rules: readonly Rule[];
  readonly newest: readonly KeepNewest[];
  readonly dryRun: boolean;
  readonly maxDeletions: number;
  /** Undefined to leave the build cache alone. */
  readonly buildCache: CacheLimit | undefined;
  /** Empty for the current one. */
  readonly builder: string;
}

/** What stays of a build cache; at least one of them is given. */
export interface CacheLimit {
  /** Milliseconds: what was not used for so long goes. */
  readonly age: number | undefined;
  /** Bytes: what was used longest ago goes until no more than this is left. */
  readonly size: number | undefined;
}

/** What is for registries, with what it is when nobody gives it. */
const NOT_HERE: Readonly<Record<string, string>> = {
  'existing-branches': 'newest',
  caches: 'all',
  'cache-image': '',
  'cache-max-age': '',
  repository: '',
  packages: 'auto',
  registry: '',
  username: '',
  password: '',
  scope: '',
  ecr: 'auto',
  'registry-auth': '',
};

/**
 * @param read gives the text of an input by its name
 * @param isClosing whether the run is for a pull request that was closed, which needs no rules
 */
export async function parseLocalInputs(
  read: (name: string) => string,
  isClosing: boolean,
): Promise<{ inputs: LocalInputs; problems: InputProblem[] }> {
  const reader = createInputReader(read);
  const { rules, problems: ruleProblems } = parseRules(reader.lines('rules'));
  const { newest, problems: newestProblems } = parseKeepNewest(reader.lines('keep-newest'), rules);
  const images = await parseNames(reader);
  const everything: Everything[] = [
    ...rulesForEverything(rules).map((pattern): Everything => ({ input: 'rules', pattern, fits: 'every tag' })),
    ...images
      .filter(fitsEveryName)
      .map(({ text }): Everything => ({ input: 'images', pattern: text, fits: 'every image' })),
  ];
  const inputs: LocalInputs = {
    images,
    rules,
    newest,
    dryRun: parseConfirm(reader, everything),
    maxDeletions: reader.number('max-deletions', { fallback: 100, min: 1, max: 100_000 }),
    buildCache: await parseBuildCache(reader),
    builder: parseBuilder(reader),
  };
  refuseStrangers(reader, inputs);
  const hasRules = rules.length > 0 || ruleProblems.length > 0 || isClosing;
  if (images.length > 0 && !hasRules) {
    const advice = 'Write a line such as pr-*: 24h. Only on pull_request: closed the tags are known without.';
    reader.problems.push({ input: 'rules', problem: 'is empty, so nothing says which images may go', advice });
  }
  return { inputs, problems: [...reader.problems, ...ruleProblems, ...newestProblems] };
}

async function parseNames(reader: InputReader): Promise<NamePattern[]> {
  const patterns = new Map<string, NamePattern>();
  for (const text of await reader.list('images', { commas: true })) {
    const pattern = readNamePattern(text);
    if (pattern !== undefined) patterns.set(pattern.text, pattern);
    else {
      const advice =
        'Write [registry/]name without a tag, such as me/app or ghcr.io/me/*; rules says which tags are meant.';
      reader.problems.push({
        input: 'images',
        problem: `${quote(text)} is no image name and no pattern of one`,
        advice,
      });
    }
  }
  return [...patterns.values()];
}

async function parseBuildCache(reader: InputReader): Promise<CacheLimit | undefined> {
  let [age, size]: [number | undefined, number | undefined] = [undefined, undefined];
  const texts = await reader.list('build-cache', { commas: true });
  for (const text of texts) {
    // A size ends with B here, because 10m is an age.
    const [asAge, asSize] = [parseAge(text), /b$/i.test(text) ? parseSize(text) : undefined];
    const isSecond = (asAge !== undefined && age !== undefined) || (asSize !== undefined && size !== undefined);
    const problem = isSecond ? 'is the second of its kind' : 'is no age and no size';
    if (isSecond || (asAge === undefined && asSize === undefined)) {
      const advice = 'Write an age such as 7d, a size such as 10GB, or both.';
      reader.problems.push({ input: 'build-cache', problem: `${quote(text)} ${problem}`, advice });
    }
    [age, size] = [age ?? asAge, size ?? asSize];
  }
  return texts.length === 0 ? undefined : { age, size };
}

function parseBuilder(reader: InputReader): string {
  const name = reader.text('builder');
  if (name === '' || /^[A-Za-z0-9][\w.-]*$/.test(name)) return name;
  reader.problems.push({ input: 'builder', problem: `${quote(name)} is no name of a builder` });
  return '';
}

function refuseStrangers(reader: InputReader, { images, rules, buildCache, builder }: LocalInputs): void {
  for (const [input, usual] of Object.entries(NOT_HERE)) {
    if (!['', usual].includes(reader.text(input))) {
      reader.problems.push({ input, problem: 'is given, but local is true, and it is for registries' });
    }
  }
  const isWrong = (name: string) => reader.problems.some(({ input }) => input === name);
  if (builder !== '' && buildCache === undefined && !isWrong('build-cache')) {
    reader.problems.push({ input: 'builder', problem: 'is given, but build-cache is not, which it is for' });
  }
  if (images.length > 0 || isWrong('images')) return;
  if (rules.length > 0) reader.problems.push({ input: 'images', problem: 'is empty, so the rules are for nothing' });
  else if (buildCache === undefined && !isWrong('build-cache')) {
    reader.problems.push({ input: 'images', problem: 'is empty, so there is nothing to look at' });
  }
}
