/** The prune action from inputs to result: look at everything, plan, check the plan, and only then delete. */
import type { CacheImage } from '../../cache/cache-image.ts';
import { ActionError, InputError } from '../../errors.ts';
import type { Digest } from '../../image/digest.ts';
import type { Repository } from '../../image/reference.ts';
import { explainFault, RegistryFault } from '../../registry/fault.ts';
import type { Http } from '../../registry/http.ts';
import { createHttp } from '../../registry/http.ts';
import { settleInTurn } from '../../registry/settle-all.ts';
import { judgeCacheRef } from '../../retention/caches.ts';
import { type CachePlan, deletionsIn, type EntryState, type PlanDocument } from '../../retention/document.ts';
import type { Refs } from '../../retention/judge.ts';
import type { PlanEntry } from '../../retention/plan.ts';
import { sleep } from '../../runner/cancel.ts';
import type { Environment } from '../../runner/environment.ts';
import { inputText } from '../../runner/input.ts';
import { log } from '../../runner/log.ts';
import { numberAt, textAt } from '../../source/payload.ts';
import { persist } from '../build/publish.ts';
import { openSession, type Session } from '../build/session.ts';
import { checkDeleting, execute } from './execute.ts';
import { createGitHub, type GitHub } from './github.ts';
import { type CacheEntry, deleteCache, listCaches } from './github-caches.ts';
import { cacheImagesOf, type PruneInputs, parsePruneInputs } from './inputs.ts';
import { createPackages, isGitHubRegistry } from './packages.ts';
import { type Around, CHANGES_AT_ONCE, type Place } from './place.ts';
import { type Policies, planPlace } from './planning.ts';
import { isReopened, readRefs } from './refs.ts';
import { Survey } from './survey.ts';

export interface Surroundings {
  readonly environment: Environment;
  /** The step's private folder. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** What a repository is to lose, and what it has lost. */
interface Work {
  readonly place: Place;
  readonly survey: Survey;
  readonly entries: readonly PlanEntry[];
  readonly done: { deleted: Set<Digest>; untagged: Set<string>; left: Map<Digest, string> };
}

interface CacheWork {
  readonly entries: readonly (CacheEntry & { readonly goes: boolean; readonly why: string })[];
  readonly done: Set<number>;
}

export interface PruneResult {
  readonly plan: PlanDocument;
  /** What ended it early; what was done until then is in the plan. */
  readonly error: unknown;
}

/**
 * @returns a result also when it ends early, once something may have been deleted
 * @throws {ActionError} for what ends it before that
 */
export async function run({ environment, folder, signal }: Surroundings): Promise<PruneResult> {
  const { event } = environment;
  const closing = closedBy(environment);
  const variable = (name: string) => environment.all[name] ?? '';
  const { inputs, problems } = await parsePruneInputs(inputText, variable, closing !== undefined);
  if (problems.length > 0) throw new InputError(problems);
  const closed = inputs.rules.length === 0 ? closing : undefined;
  const http = createHttp(environment.all, signal);
  const names = { references: placesWanted(inputs).map((repository) => ({ repository, tag: 'latest' })) };
  const signIn = { ...inputs, ...RETRIES, push: 'auto' } as const;
  const session = await openSession(signIn, { ...names, optional: new Set() }, environment, folder, signal);
  try {
    const github = gitHubOf(inputs, environment, http, signal);
    const repository = inputs.repository || event.repository;
    const around = aroundOf(signal);
    const policies = await readPolicies(inputs, { github, repository, closed, environment });
    const places = await findPlaces(inputs, session, github);
    const works: Work[] = [];
    for (const place of places) works.push(await orExplain(() => survey(place, policies, around)));
    const caches = await readCaches(inputs, { github, repository, policies });
    const plan = () => documentOf(inputs.dryRun, works, caches);
    checkLimit(plan(), inputs);
    const error = inputs.dryRun ? undefined : await carryOut(works, caches, { github, repository, around });
    return { plan: plan(), error };
  } finally {
    session.close();
    http.close();
  }
}

const RETRIES = {
  maxAttempts: 3,
  retryWaitSeconds: 10,
  timeoutMinutes: 0,
  retryOn: 'auto',
  retryRun: 'never',
  warningOnRetry: true,
  onRetryCommand: [],
} as const;

/** The number of the pull request that the event calls closed. */
export function closedBy({ event: { name, payload } }: Pick<Environment, 'event'>): number | undefined {
  const isClosed = name.startsWith('pull_request') && textAt(payload, 'action') === 'closed';
  return isClosed ? numberAt(payload, 'pull_request', 'number') : undefined;
}

function aroundOf(signal: AbortSignal): Around {
  return {
    persist: (what, task) => persist(what, task, RETRIES, signal),
    sleep: (seconds) => sleep(seconds, signal),
    tell: log.info,
    warn: log.warning,
  };
}

function gitHubOf({ githubToken }: PruneInputs, { all }: Environment, http: Http, signal: AbortSignal): GitHub {
  return createGitHub({
    http,
    base: all['GITHUB_API_URL'] || 'https://api.github.com',
    token: githubToken,
    sleep: (seconds) => sleep(seconds, signal),
    now: Date.now,
    tell: log.info,
  });
}

interface Asked {
  readonly github: GitHub;
  readonly repository: string;
  readonly closed: number | undefined;
  readonly environment: Environment;
}

async function readPolicies(
  inputs: PruneInputs,
  { github, repository, closed, environment }: Asked,
): Promise<Policies> {
  const refs = closed === undefined ? await readRefs(github, repository) : await refsOf(closed, github, repository);
  const { rules, newest, existingBranches, cacheMaxAge } = inputs;
  const now = Date.now();
  const defaultBranch = textAt(environment.event.payload, 'repository', 'default_branch') ?? (await defaultOf());
  return {
    images: { rules, newest, existingBranches, closed, refs, now },
    caches: { closed, maxAge: closed === undefined ? cacheMaxAge : undefined, defaultBranch, refs, now },
  };

  async function defaultOf(): Promise<string | undefined> {
    if (cacheMaxAge === undefined) return undefined;
    const { json } = await github.request('GET', `/repos/${repository}`);
    return typeof json === 'object' && json !== null
      ? textAt(json as Record<string, unknown>, 'default_branch')
      : undefined;
  }
}

async function refsOf(closed: number, github: GitHub, repository: string): Promise<Refs> {
  const isOpen = await isReopened(github, repository, closed);
  return { openPullRequests: new Set(isOpen ? [closed] : []), branches: new Set() };
}

function placesWanted(inputs: PruneInputs): Repository[] {
  return [...inputs.images, ...cacheImagesOf(inputs).images.map(({ repository }) => repository)];
}

/** A repository is looked at once, although it may hold images and caches. */
async function findPlaces(inputs: PruneInputs, session: Session, github: GitHub): Promise<Place[]> {
  const { images: cacheImages, isGuessed } = cacheImagesOf(inputs);
  const named = new Set(inputs.images.map(({ name }) => name));
  const all = new Map(placesWanted(inputs).map((repository) => [repository.name, repository]));
  const isPackage = (repository: Repository) =>
    inputs.packages === 'auto' ? isGitHubRegistry(repository) : inputs.packages === 'true';
  return Promise.all(
    [...all.values()].map(async (repository): Promise<Place> => {
      const isHere = (image: CacheImage) => image.repository.name === repository.name;
      return {
        repository,
        client: await session.clientFor(repository.registry),
        packages: isPackage(repository) ? createPackages(github, repository) : undefined,
        hasImages: named.has(repository.name),
        caches: cacheImages.filter(isHere),
        isGuessed: isGuessed && !named.has(repository.name),
      };
    }),
  );
}

async function survey(place: Place, policies: Policies, around: Around): Promise<Work> {
  const found = new Survey(place, around);
  await found.take();
  const entries = await planPlace(place, found, policies);
  const { name } = place.repository;
  if (entries.length === 0 && !place.isGuessed)
    log.warning(`There is nothing at ${name}, or this token may not see it.`);
  else if (entries.length > 0) log.info(`${name}: ${entries.length} versions.`);
  return { place, survey: found, entries, done: { deleted: new Set(), untagged: new Set(), left: new Map() } };
}

async function readCaches(
  { caches }: PruneInputs,
  { github, repository, policies }: Pick<Asked, 'github' | 'repository'> & { policies: Policies },
): Promise<CacheWork> {
  if (caches === 'none' || caches === 'registry') return { entries: [], done: new Set() };
  const { closed } = policies.caches;
  const found = await listCaches(github, repository, closed === undefined ? '' : `refs/pull/${closed}/merge`);
  const entries = found.map((entry) => ({ ...entry, ...judgeCacheRef(entry.ref, entry.used, policies.caches) }));
  return { entries, done: new Set() };
}

/** @throws {ActionError} `prune`, when it is more than somebody can have meant */
function checkLimit(plan: PlanDocument, { maxDeletions, dryRun }: PruneInputs): void {
  const count = deletionsIn(plan);
  if (count <= maxDeletions) return;
  const told = `The plan has ${count} deletions, and max-deletions is ${maxDeletions}`;
  if (!dryRun) throw new OverLimit(`${told}, so nothing was deleted.`, plan);
  log.warning(`${told}: without dry-run, this run would end here.`);
}

/** Carries the plan, which is what people have to look at now. */
export class OverLimit extends ActionError {
  readonly plan: PlanDocument;

  constructor(message: string, plan: PlanDocument) {
    super('prune', message, {
      advice:
        'Look at the plan. If it is what you mean, raise max-deletions; an image is as many versions as it has parts.',
    });
    this.plan = plan;
  }
}

/** @returns what ended it early; undefined when all was done */
async function carryOut(
  works: readonly Work[],
  caches: CacheWork,
  { github, repository, around }: Pick<Asked, 'github' | 'repository'> & { around: Around },
): Promise<unknown> {
  const toDo = works.filter(({ entries }) => entries.some(({ action }) => action !== 'keep'));
  try {
    await orExplain(async () => {
      for (const { place } of toDo) await checkDeleting(place, around);
      for (const { entries, place, survey: found, done } of toDo) await execute(entries, place, found, around, done);
    });
    await settleInTurn(
      CHANGES_AT_ONCE,
      caches.entries.filter(({ goes }) => goes),
      async (entry) => {
        await deleteCache(github, repository, entry);
        caches.done.add(entry.id);
      },
    );
    return undefined;
  } catch (error) {
    return error;
  }
}

async function orExplain<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw error instanceof RegistryFault ? explainFault(error) : error;
  }
}

function documentOf(dryRun: boolean, works: readonly Work[], caches: CacheWork): PlanDocument {
  const stateOf = ({ action, digest, untag }: PlanEntry, { done }: Work): EntryState => {
    if (action === 'keep') return 'kept';
    if (done.left.has(digest)) return 'left';
    const isDone = action === 'delete' ? done.deleted.has(digest) : untag.every((tag) => done.untagged.has(tag));
    return isDone ? 'done' : 'planned';
  };
  return {
    dryRun,
    repositories: works.map((work) => ({
      name: work.place.repository.name,
      entries: work.entries.map((entry) => ({
        ...entry,
        state: stateOf(entry, work),
        why: work.done.left.has(entry.digest) ? `${entry.why}; but ${work.done.left.get(entry.digest)}` : entry.why,
      })),
    })),
    caches: caches.entries.map(({ id, ref, key, goes, why, size }): CachePlan => {
      const state = caches.done.has(id) ? 'done' : goes ? 'planned' : 'kept';
      return { id, ref, key, action: goes ? 'delete' : 'keep', why, state, size };
    }),
  };
}
