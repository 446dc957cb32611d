/**
 * Expands `strategy.matrix` into the combinations that become jobs.
 *
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrix
 */
import { isDeepStrictEqual } from 'node:util';

/** The values of one job of the matrix. */
export type Combination = Record<string, unknown>;

/** GitHub's limit of jobs for one matrix. */
const LIMIT = 256;

/**
 * All combinations, in order. Those of `include` add to the combinations whose own values they don't change, or become
 * new ones. Throws, as GitHub fails the job, for a matrix that is empty or larger than 256 jobs.
 */
export function expandMatrix(matrix: unknown): Combination[] {
  if (!isObject(matrix)) {
    throw new Error(`The matrix is not a mapping but ${JSON.stringify(matrix)}.`);
  }
  const { include, exclude, ...vectors } = matrix;
  const excluded = filters(exclude, 'exclude');
  const crossed = Object.keys(vectors).length === 0 ? [] : cross(vectors);
  const kept = crossed.filter((combination) => !excluded.some((filter) => contains(combination, filter)));
  const combinations = includeAll(kept, filters(include, 'include'));
  if (combinations.length === 0) {
    throw new Error('Matrix must define at least one vector.');
  }
  if (combinations.length > LIMIT) {
    throw new Error(`A matrix may make at most ${LIMIT} jobs, this one makes ${combinations.length}.`);
  }
  return combinations;
}

/** `build (apple, cat)`: how GitHub calls a job of a matrix that has no name of its own. */
export function legName(job: string, combination: Combination): string {
  const leaves = leafTexts(combination);
  return leaves.length === 0 ? job : `${job} (${leaves.join(', ')})`;
}

function cross(vectors: Record<string, unknown>): Combination[] {
  return Object.entries(vectors).reduce<Combination[]>(
    (combinations, [name, values]) => {
      if (!Array.isArray(values)) {
        throw new Error(`Matrix vector '${name}' is not a sequence.`);
      }
      if (values.length === 0) {
        throw new Error(`Matrix vector '${name}' does not contain any values.`);
      }
      return combinations.flatMap((combination) => values.map((value) => ({ ...combination, [name]: value })));
    },
    [{}],
  );
}

function includeAll(originals: Combination[], includes: Combination[]): Combination[] {
  const extended = originals.map((original) => ({ ...original }));
  const added: Combination[] = [];
  for (const include of includes) {
    const fitting = originals.flatMap((original, index) => (agrees(original, include) ? [index] : []));
    for (const index of fitting) {
      Object.assign(extended[index] as Combination, include);
    }
    if (fitting.length === 0) {
      added.push({ ...include });
    }
  }
  return [...extended, ...added];
}

/** Whether no value of the original combination would be changed. */
function agrees(original: Combination, include: Combination): boolean {
  return Object.entries(include).every(([name, value]) => !(name in original) || same(original[name], value));
}

function contains(combination: Combination, filter: Combination): boolean {
  return Object.entries(filter).every(([name, value]) => name in combination && same(combination[name], value));
}

function same(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(a, b);
}

function filters(value: unknown, name: string): Combination[] {
  if (value === undefined || value === null) {
    return [];
  }
  if (!Array.isArray(value) || !value.every(isObject)) {
    throw new Error(`'${name}' of the matrix is not a sequence of mappings but ${JSON.stringify(value)}.`);
  }
  return value;
}

function leafTexts(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).flatMap(leafTexts);
  }
  return value === null || value === '' ? [] : [String(value)];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
