/** The prune action from inputs to result: look at everything, plan, check the plan, and only then delete. */
import { InputError } from '../../errors.ts';
import type { Http } from '../../registry/http.ts';
import { createHttp } from '../../registry/http.ts';
import { judgeCacheRef } from '../../retention/caches.ts';
import type { LocalFacts, PlanDocument } from '../../retention/document.ts';
import type { Refs } from '../../retention/judge.ts';
import { sleep } from '../../runner/cancel.ts';
import type { Environment } from '../../runner/environment.ts';
import { inputText } from '../../runner/input.ts';
import { log } from '../../runner/log.ts';
import { numberAt, textAt } from '../../source/payload.ts';
import { usualRetries } from '../inputs/retrying.ts';
import { orExplain, persist } from '../publish/publish.ts';
import { openSession } from '../sign-in/session.ts';
import { carryOut } from './carry-out.ts';
import { findPlaces, placesWanted, survey } from './find-places.ts';
import { createGitHub, type GitHub } from './github.ts';
import { listCaches } from './github-caches.ts';
import { isLocal, type PruneInputs, parsePruneInputs } from './inputs.ts';
import type { Around } from './place.ts';
import type { Policies } from './planning.ts';
import { isReopened, readRefs } from './refs.ts';
import { type CacheWork, checkLimit, documentOf, type Work } from './work.ts';

export interface Surroundings {
  readonly environment: Environment;
  /** The step's private folder. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

export interface PruneResult {
  readonly plan: PlanDocument;
  /** Of a clean-up of the engine of this machine. */
  readonly local?: LocalFacts | undefined;
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
  if (isLocal(inputText)) {
    const { runLocal } = await import('./local/run.ts');
    return runLocal({ read: inputText, closing, environment, signal });
  }
  const variable = (name: string) => environment.all[name] ?? '';
  const { inputs, problems } = await parsePruneInputs(inputText, variable, closing !== undefined);
  if (problems.length > 0) throw new InputError(problems);
  const closed = inputs.rules.length === 0 ? closing : undefined;
  const http = createHttp(environment.all, signal);
  const names = { references: placesWanted(inputs).map((repository) => ({ repository, tag: 'latest' })) };
  const signIn = { ...inputs, ...usualRetries(), push: 'auto' } as const;
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

/** The number of the pull request that the event calls closed. */
function closedBy({ event: { name, payload } }: Pick<Environment, 'event'>): number | undefined {
  const isClosed = name.startsWith('pull_request') && textAt(payload, 'action') === 'closed';
  return isClosed ? numberAt(payload, 'pull_request', 'number') : undefined;
}

function aroundOf(signal: AbortSignal): Around {
  const retries = usualRetries();
  return {
    persist: (what, task) => persist(what, task, retries, signal),
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
