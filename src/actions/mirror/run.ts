/** The mirror action from inputs to results. All wrong inputs end here, together. */
import { InputError } from '../../errors.ts';
import type { Repository, TaggedReference } from '../../image/reference.ts';
import { type Copies, copiesOf } from '../../mirror/copies.ts';
import { type Found, findImages } from '../../mirror/find-images.ts';
import type { MirrorMeans } from '../../mirror/means.ts';
import { mirror } from '../../mirror/mirror.ts';
import type { MirrorResult } from '../../mirror/result.ts';
import { repositoryAt } from '../../mirror/target.ts';
import { formatWish, type Wish } from '../../mirror/wish.ts';
import type { Environment } from '../../runner/environment.ts';
import { inputText } from '../../runner/input.ts';
import { log } from '../../runner/log.ts';
import { createPersist } from '../attempts/persist.ts';
import { usualRetries } from '../inputs/retrying.ts';
import { clientsFor, openSession, type Session } from '../sign-in/session.ts';
import { type MirrorInputs, parseMirrorInputs } from './inputs.ts';
import { wishesOfResults } from './result-files.ts';

export interface Mirrored {
  readonly results: readonly MirrorResult[];
  readonly dryRun: boolean;
  readonly blobs: number;
  readonly bytes: number;
}

export interface Around {
  readonly environment: Environment;
  /** The step's private folder. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

/**
 * @returns what became of every copy; one that is required may have failed
 * @throws {ActionError} `input` or `sign-in`
 */
export async function run({ environment, folder, signal }: Around): Promise<Mirrored> {
  const { inputs, wishes } = await prepare(environment);
  const session = await signIn(inputs, wishes, { environment, folder, signal });
  try {
    const { required, optional } = repositoriesOf(wishes);
    const means: MirrorMeans = {
      clientFor: await clientsFor([...required, ...optional], session),
      persist: createPersist(inputs, signal),
    };
    const found = await Promise.all(wishes.map((wish) => findImages(wish, means)));
    const planned = planOf(found);
    const { dryRun } = inputs;
    const { blobs, bytes, results } = await copyAll(planned, inputs, means);
    return { results: [...planned.failed, ...results], dryRun, blobs, bytes };
  } finally {
    session.close();
  }
}

async function prepare(environment: Environment): Promise<{ inputs: MirrorInputs; wishes: readonly Wish[] }> {
  const { inputs, problems } = await parseMirrorInputs(inputText, (name) => environment.all[name] ?? '');
  const fromFiles = await wishesOfResults(inputs.resultFiles, inputs.targets, environment.workspace);
  const all = [...problems, ...fromFiles.problems];
  if (all.length > 0) throw new InputError(all);
  return { inputs, wishes: [...fromFiles.wishes, ...inputs.wishes] };
}

/** Signs in where something is read or written; what is wrong at a registry that is not required is a warning. */
function signIn(inputs: MirrorInputs, wishes: readonly Wish[], around: Around): Promise<Session> {
  const { maxAttempts, retryWaitSeconds, dryRun } = inputs;
  const retrying = { ...usualRetries(), maxAttempts, retryWaitSeconds };
  if (dryRun) log.info('A dry run: registries are asked, and nothing is written.');
  const { required, optional } = repositoriesOf(wishes);
  const references = [...required, ...optional].map((repository): TaggedReference => ({ repository, tag: 'latest' }));
  const names = { references, optional: new Set(optional.map(({ name }) => name)) };
  return openSession({ ...inputs, ...retrying, push: 'true' }, names, around.environment, around.folder, around.signal);
}

function repositoriesOf(wishes: readonly Wish[]): { required: Repository[]; optional: Repository[] } {
  const all = wishes.flatMap(({ from, targets }) => [
    { repository: from, required: true },
    ...targets.map((target) => ({ repository: repositoryAt(target, from) ?? from, required: target.required })),
  ]);
  const required = new Map(all.filter((one) => one.required).map(({ repository }) => [repository.name, repository]));
  const optional = all.filter(({ repository }) => !required.has(repository.name)).map(({ repository }) => repository);
  return { required: [...required.values()], optional };
}

/** @throws {InputError} when two images would get one tag */
function planOf(found: readonly Found[]): Copies {
  const missing = found.flatMap(({ wish, missing: some }) =>
    some.flatMap(({ from, error }) =>
      wish.targets.map((target): MirrorResult => {
        const to = repositoryAt(target, wish.from)?.name ?? target.text;
        return { from, to, digest: '', state: 'failed', required: target.required, error };
      }),
    ),
  );
  for (const { wish, images } of found) log.info(`${formatWish(wish)}: ${counted(images.length, 'image')}.`);
  const pairs = found.flatMap(({ wish: { targets }, images }) => images.map((image) => ({ image, targets })));
  const planned = copiesOf(pairs);
  if (planned.problems.length > 0) throw new InputError(planned.problems);
  return { ...planned, failed: [...missing, ...planned.failed] };
}

async function copyAll({ copies }: Copies, inputs: MirrorInputs, means: MirrorMeans) {
  let [blobs, bytes, done] = [0, 0, 0];
  const results = await mirror(copies, inputs, {
    ...means,
    onCopied(copy, of, transferred) {
      done++;
      blobs += transferred?.blobs ?? 0;
      bytes += transferred?.bytes ?? 0;
      log.info(`[${done}/${copies.length}] ${copy.to.name}@${copy.digest}: ${statesOf(of)}${sentOf(transferred)}`);
    },
  });
  return { results, blobs, bytes };
}

function statesOf(results: readonly MirrorResult[]): string {
  const states = Map.groupBy(results, ({ state }) => state);
  return [...states].map(([state, some]) => `${counted(some.length, 'name')} ${state}`).join(', ');
}

function sentOf(transferred: { readonly blobs: number; readonly bytes: number } | undefined): string {
  if (transferred === undefined || transferred.blobs === 0) return '.';
  return `; ${counted(transferred.blobs, 'blob')}, ${(transferred.bytes / 1_000_000).toFixed(1)} MB.`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
