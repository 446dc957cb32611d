/** Every input of the prune action, read and checked once. */
import { type CacheImage, defaultCacheImages, PREFIX_MAX_LENGTH, parseCacheImage } from '../../cache/cache-image.ts';
import { type InputProblem, quote } from '../../errors.ts';
import { parseRepository, type Repository } from '../../image/reference.ts';
import { parseAge } from '../../retention/age.ts';
import { type KeepNewest, parseKeepNewest, parseRules, type Rule, rulesForEverything } from '../../retention/rules.ts';
import { createInputReader, type InputReader } from '../../runner/input.ts';
import { parseSignInInputs, type SignInInputs } from '../inputs/sign-in.ts';
import { parseConfirm } from './confirm.ts';
import { REPOSITORY } from './refs.ts';

export interface PruneInputs extends SignInInputs {
  readonly images: readonly Repository[];
  readonly rules: readonly Rule[];
  readonly newest: readonly KeepNewest[];
  readonly existingBranches: 'newest' | 'all' | 'none';
  readonly caches: 'all' | 'github' | 'registry' | 'none';
  /** Undefined for those beside the images. */
  readonly cacheImages: readonly CacheImage[] | undefined;
  /** Milliseconds; undefined for any age. */
  readonly cacheMaxAge: number | undefined;
  /** `owner/name`; empty for that of the run. */
  readonly repository: string;
  readonly packages: 'auto' | 'true' | 'false';
  readonly dryRun: boolean;
  readonly maxDeletions: number;
}

/** What every step with a sign-in has, and this one has no use for: its credentials are its own. */
const NOT_HERE = ['credentials', 'logout'];

/**
 * @param read gives the text of an input by its name
 * @param variable gives the text of an environment variable by its name; empty when it is not set
 * @param isClosing whether the run is for a pull request that was closed, which needs no rules
 */
export async function parsePruneInputs(
  read: (name: string) => string,
  variable: (name: string) => string,
  isClosing: boolean,
): Promise<{ inputs: PruneInputs; problems: InputProblem[] }> {
  const reader = createInputReader(read);
  const signInReader = createInputReader((name) => (NOT_HERE.includes(name) ? '' : read(name)));
  const { rules, problems: ruleProblems } = parseRules(reader.lines('rules'));
  const { newest, problems: newestProblems } = parseKeepNewest(reader.lines('keep-newest'), rules);
  const inputs: PruneInputs = {
    ...(await parseSignInInputs(signInReader, variable)),
    images: await parseImages(reader),
    rules,
    newest,
    existingBranches: reader.choice('existing-branches', ['newest', 'all', 'none'], 'newest'),
    caches: reader.choice('caches', ['all', 'github', 'registry', 'none'], 'all'),
    cacheImages: parseCacheImages(reader),
    cacheMaxAge: parseCacheMaxAge(reader),
    repository: parseRepositoryName(reader),
    packages: reader.choice('packages', ['auto', 'true', 'false'], 'auto'),
    dryRun: parseConfirm(
      reader,
      rulesForEverything(rules).map((pattern) => ({ input: 'rules', pattern, fits: 'every tag' })),
    ),
    maxDeletions: reader.number('max-deletions', { fallback: 100, min: 1, max: 100_000 }),
  };
  refuseLocalInputs(reader);
  const found = [...reader.problems, ...signInReader.problems, ...ruleProblems, ...newestProblems];
  // A rule that cannot be read is not one that is missing.
  const hasRules = rules.length > 0 || ruleProblems.length > 0 || isClosing;
  return { inputs, problems: [...found, ...disagreements(inputs, hasRules, found)] };
}

/** Whether the engine of this machine is meant and no registry; a value that is neither is told by {@link parsePruneInputs}. */
export function isLocal(read: (name: string) => string): boolean {
  return createInputReader(read).boolean('local', false);
}

/** What is for the engine of this machine alone. */
function refuseLocalInputs(reader: InputReader): void {
  reader.boolean('local', false);
  for (const input of ['build-cache', 'builder']) {
    if (reader.text(input) !== '') reader.problems.push({ input, problem: 'is given, but local is not true' });
  }
}

async function parseImages(reader: InputReader): Promise<Repository[]> {
  const texts = await reader.list('images', { commas: true });
  const images = new Map<string, Repository>();
  for (const text of texts) {
    const repository = parseRepository(text);
    if (repository !== undefined) images.set(repository.name, repository);
    else {
      const problem = `${quote(text)} is no image name`;
      const advice = 'Write [registry/]name without a tag; rules says which tags are meant.';
      reader.problems.push({ input: 'images', problem, advice });
    }
  }
  return [...images.values()];
}

function parseCacheImages(reader: InputReader): CacheImage[] | undefined {
  const lines = reader.lines('cache-image');
  const images = lines.flatMap((line) => {
    const image = parseCacheImage(line);
    if (image !== undefined) return [image];
    const problem = `${quote(line)} is no image name`;
    const advice = `Write what the build has in cache-image: [registry/]name, or [registry/]name:prefix with up to ${PREFIX_MAX_LENGTH} characters.`;
    reader.problems.push({ input: 'cache-image', problem, advice });
    return [];
  });
  return lines.length === 0 ? undefined : images;
}

function parseCacheMaxAge(reader: InputReader): number | undefined {
  const text = reader.text('cache-max-age');
  const age = parseAge(text);
  if (text !== '' && age === undefined) {
    const advice = 'Write a number and s, m, h, d or w, such as 14d.';
    reader.problems.push({ input: 'cache-max-age', problem: `${quote(text)} is no age`, advice });
  }
  return age;
}

function parseRepositoryName(reader: InputReader): string {
  const name = reader.text('repository');
  if (name === '' || REPOSITORY.test(name)) return name;
  reader.problems.push({ input: 'repository', problem: `${quote(name)} is not owner/name` });
  return '';
}

function disagreements(
  { images, cacheImages, caches, cacheMaxAge, rules }: PruneInputs,
  hasRules: boolean,
  found: readonly InputProblem[],
): InputProblem[] {
  const problems: InputProblem[] = [];
  const isWrong = (name: string) => found.some(({ input }) => input === name);
  if (images.length > 0 && !hasRules) {
    problems.push({
      input: 'rules',
      problem: 'is empty, so nothing says which images may go',
      advice: 'Write a line such as pr-*: 24h. Only on pull_request: closed the tags are known without.',
    });
  }
  if (images.length === 0 && rules.length > 0 && !isWrong('images')) {
    problems.push({ input: 'images', problem: 'is empty, so the rules are for nothing' });
  }
  if (images.length === 0 && caches === 'none' && !isWrong('images')) {
    problems.push({ input: 'images', problem: 'is empty and caches is none, so there is nothing to look at' });
  }
  if (caches === 'none' || caches === 'github') {
    if (cacheImages !== undefined) {
      problems.push({ input: 'cache-image', problem: `is given, but caches is ${caches}` });
    }
  }
  if (caches === 'none' && cacheMaxAge !== undefined) {
    problems.push({ input: 'cache-max-age', problem: 'is given, but caches is none' });
  }
  return problems;
}

/** The caches in registries that are looked at, and whether somebody named them. */
export function cacheImagesOf({ caches, cacheImages, images }: PruneInputs): {
  images: readonly CacheImage[];
  isGuessed: boolean;
} {
  if (caches === 'none' || caches === 'github') return { images: [], isGuessed: true };
  if (cacheImages !== undefined) return { images: cacheImages, isGuessed: false };
  const beside = images.map(defaultCacheImages).flatMap((found) => (found === undefined ? [] : [found.trusted]));
  return { images: beside, isGuessed: true };
}
