/** One repository pruned, from what is in it to what is left, over HTTP. */
import { execute } from '../../../src/actions/prune/execute.ts';
import { createGitHub } from '../../../src/actions/prune/github.ts';
import { createPackages } from '../../../src/actions/prune/packages.ts';
import type { Around, Place } from '../../../src/actions/prune/place.ts';
import { planPlace } from '../../../src/actions/prune/planning.ts';
import { Survey } from '../../../src/actions/prune/survey.ts';
import type { CacheImage } from '../../../src/cache/cache-image.ts';
import type { Digest } from '../../../src/image/digest.ts';
import { parseRepository } from '../../../src/image/reference.ts';
import { createRegistryClient } from '../../../src/registry/client.ts';
import type { Http } from '../../../src/registry/http.ts';
import type { Policy } from '../../../src/retention/judge.ts';
import type { PlanEntry } from '../../../src/retention/plan.ts';
import { parseRules } from '../../../src/retention/rules.ts';
import type { GitHubApi } from '../../fakes/image-host.ts';
import type { FakeRegistry } from '../../fakes/registry.ts';

export interface Pruning {
  readonly registry: FakeRegistry;
  readonly http: Http;
  /** Undefined for a registry that is not GitHub's. */
  readonly api?: GitHubApi | undefined;
  readonly rules: readonly string[];
  readonly policy?: Partial<Policy>;
  readonly caches?: readonly CacheImage[];
  /** Between the plan and what comes of it. */
  readonly meanwhile?: () => void;
}

export interface Pruned {
  readonly entries: readonly PlanEntry[];
  readonly deleted: ReadonlySet<Digest>;
  readonly untagged: ReadonlySet<string>;
  readonly left: ReadonlyMap<Digest, string>;
  readonly told: readonly string[];
  readonly warnings: readonly string[];
  readonly slept: readonly number[];
}

export const REPOSITORY = 'octo/app';

export async function prunePlace(options: Pruning): Promise<Pruned> {
  const { registry, http, api, rules, policy, caches = [], meanwhile } = options;
  const [told, warnings, slept]: [string[], string[], number[]] = [[], [], []];
  const around: Around = {
    persist: (_, task) => task(),
    sleep: async (seconds) => void slept.push(seconds),
    tell: (line) => void told.push(line),
    warn: (line) => void warnings.push(line),
  };
  const repository = parseRepository(`${registry.host}/${REPOSITORY}`);
  if (repository === undefined) throw new Error('no repository');
  const { sleep, tell } = around;
  const github = api && createGitHub({ http, base: api.url, token: 't', sleep, now: Date.now, tell });
  const place: Place = {
    repository,
    client: createRegistryClient(registry.host, undefined, http),
    packages: github && createPackages(github, repository),
    hasImages: true,
    caches,
    isGuessed: false,
  };
  const refs = { openPullRequests: new Set<number>(), branches: new Set<string>() };
  const now = Date.now() + 1000;
  const images: Policy = {
    rules: parseRules(rules).rules,
    newest: [],
    existingBranches: 'newest',
    closed: undefined,
    refs,
    now,
    ...policy,
  };
  const survey = new Survey(place, around);
  await survey.take();
  const cachePolicy = { closed: images.closed, maxAge: undefined, defaultBranch: 'main', refs: images.refs, now };
  const entries = await planPlace(place, survey, { images, caches: cachePolicy });
  meanwhile?.();
  const done = { deleted: new Set<Digest>(), untagged: new Set<string>(), left: new Map<Digest, string>() };
  await execute(entries, place, survey, around, done);
  return { entries, ...done, told, warnings, slept };
}
