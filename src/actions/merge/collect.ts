/** Finds the legs of the image: among the artifacts of the run, or in files. */
import { glob, readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ActionError, InputError, quote } from '../../errors.ts';
import { describeFound, judgeLegs } from '../../merge/complete.ts';
import { chooseFamily, type FoundLeg, MOST_LISTED } from '../../merge/families.ts';
import { digitsOfName, givenParts, LEG_PREFIX, mayBeChosen, type Selectors } from '../../merge/family.ts';
import { type Leg, readLeg } from '../../merge/leg.ts';
import { settleAll } from '../../registry/settle-all.ts';
import type { Surroundings } from '../step/surroundings.ts';
import type { Merging } from './prepare.ts';

/** So many at once: GitHub limits who asks too much. */
const AT_ONCE = 12;

/**
 * @returns the legs in the order of the platforms, one for each; undefined when there are none at all, and a stranger's
 *   run, which pushes nothing, could have left none
 * @throws {ActionError} `merge`, with everything that is wrong with them
 */
export async function collectLegs(merging: Merging, around: Surroundings): Promise<readonly Leg[] | undefined> {
  const { inputs, source } = merging;
  const { results, selectors, platforms } = inputs;
  const found = results.length > 0 ? await legsInFiles(results, around) : await legsAmongArtifacts(merging, around);
  if (found.length === 0) {
    if (source.untrusted !== undefined) return undefined;
    throw noLegs(results.length > 0);
  }
  const chosen = chooseFamily(found, selectors);
  if ('problem' in chosen) {
    throw new ActionError('legs-unmatched', chosen.problem);
  }
  const run = { repository: around.environment.event.repository, id: around.environment.all['GITHUB_RUN_ID'] || null };
  const judged = judgeLegs(chosen.legs, platforms, run);
  if ('legs' in judged) return judged.legs;
  const lines = ['The legs are not one whole image:', ...judged.problems, describeFound(chosen.legs)];
  throw new ActionError('legs-incomplete', lines.join('\n'));
}

function noLegs(areFiles: boolean): ActionError {
  const where = areFiles ? 'in the files of results' : 'among the artifacts of this run';
  return new ActionError('legs-missing', `There are no legs ${where}, so there is nothing to merge.`, {
    advice:
      'Each job that builds a platform needs "distribute: true" and a push. Where push is auto and may be no, let the ' +
      "merge depend on it: if: needs.<job>.outputs.pushed == 'true'.",
  });
}

async function legsAmongArtifacts({ inputs }: Merging, { environment, folder, signal }: Surroundings) {
  const { openLegStore } = await import('../legs/legs-store.ts');
  const store = openLegStore(environment, folder, signal);
  const kept = (await store.find(LEG_PREFIX)).flatMap((artifact) => {
    const digits = digitsOfName(artifact.name);
    return digits === undefined ? [] : [{ ...artifact, digits }];
  });
  return inTurn(worthReading(kept, inputs.selectors), async ({ name, id }): Promise<FoundLeg> => {
    return { leg: legIn(await store.load(id), name), from: name };
  });
}

/** A run may have hundreds of images: of those that are not meant nothing is read, or one leg for the message. */
function worthReading<T extends { readonly digits: string }>(kept: readonly T[], selectors: Selectors): readonly T[] {
  const fitting = kept.filter(({ digits }) => mayBeChosen(digits, selectors));
  const families = Map.groupBy(fitting.length > 0 ? fitting : kept, ({ digits }) => digits);
  if (fitting.length > 0 && (families.size === 1 || givenParts(selectors).length > 0)) return fitting;
  return [...families.values()].flatMap(([first]) => first ?? []).slice(0, MOST_LISTED);
}

async function inTurn<T, R>(all: readonly T[], task: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let start = 0; start < all.length; start += AT_ONCE) {
    done.push(...(await settleAll(all.slice(start, start + AT_ONCE).map(task))));
  }
  return done;
}

/** @throws {InputError} when a line of `results` names no file */
async function legsInFiles(patterns: readonly string[], { environment }: Surroundings): Promise<FoundLeg[]> {
  const cwd = environment.workspace;
  const paths = new Map<string, string>();
  for (const pattern of patterns) {
    const before = paths.size;
    for await (const path of glob(pattern, { cwd })) {
      const full = resolve(cwd, path);
      if ((await stat(full)).isFile()) paths.set(full, path);
    }
    if (paths.size === before && !(await isKnown(pattern, paths, cwd))) throw noFile(pattern);
  }
  return Promise.all(
    [...paths].sort().map(async ([full, from]) => ({ leg: legIn(await readFile(full, 'utf8'), from), from })),
  );
}

/** Two patterns may fit the same files. */
async function isKnown(pattern: string, paths: ReadonlyMap<string, string>, cwd: string): Promise<boolean> {
  for await (const path of glob(pattern, { cwd })) if (paths.has(resolve(cwd, path))) return true;
  return false;
}

function noFile(pattern: string): InputError {
  return new InputError([
    {
      input: 'results',
      problem: `has ${quote(pattern)}, where there is no file`,
      advice: 'Paths start at the workspace; bring the result files of the builds there before this step.',
    },
  ]);
}

/** What somebody else has put there is told, and never merged. */
function legIn(content: string, from: string): Leg {
  try {
    return readLeg(content);
  } catch (cause) {
    throw new ActionError('legs-unreadable', `${from} ${(cause as Error).message}.`, { cause });
  }
}
