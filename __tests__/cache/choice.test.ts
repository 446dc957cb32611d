/** Which backend it is: what was asked for, what there is, and what the builder can do. */
import { describe, expect, it } from '@jest/globals';
import { decideCache } from '../../src/cache/decide.ts';
import { cacheMode } from '../../src/cache/plan.ts';
import type { CacheBuilder, CacheFacts, CacheRequest } from '../../src/cache/request.ts';
import { readCacheService } from '../../src/cache/service.ts';
import type { RunEvent } from '../../src/source/from-event.ts';
import { pullRequest, pullRequestFromFork, pullRequestTarget } from '../events/pull-request.ts';
import { pushToBranch, pushToDefaultBranch } from '../events/push.ts';
import {
  BOTH,
  CLASSIC_BUILDER,
  CONTAINER_BUILDER,
  cacheImage,
  factsOf,
  READ,
  REQUEST,
  references,
  runtimeToken,
  SCOPE,
} from './facts.ts';

const MAIN = 'refs/heads/main';
const HOSTED = { [MAIN]: BOTH };

interface Case {
  readonly request?: Partial<CacheRequest>;
  /** The token's rights; by default there is no service. */
  readonly rights?: Record<string, number>;
  readonly facts?: Partial<CacheFacts>;
}

function decide({ request = {}, rights, facts = {} }: Case) {
  return decideCache({ ...REQUEST, ...request }, factsOf(pushToDefaultBranch(), rights, facts));
}

const NOBODY = 'nothing is pushed to ghcr.io, and nobody is signed in there';
const NO_RUNNER = 'this runner offers no cache service';
const CLASSIC =
  "the builder default is Docker's own builder with the classic image store, which can only embed a cache";
const images = { trusted: cacheImage('r.test/c'), pullRequests: cacheImage('r.test/c') };

describe('cache: auto', () => {
  it.each<[string, Case, string, string]>([
    ["GitHub's where it is", { rights: HOSTED }, 'gha-read-write', 'GitHub Actions cache, which this runner offers.'],
    [
      "a registry's where GitHub's is not, and the image goes there",
      {},
      'registry-read-write',
      `Registry cache, because ${NO_RUNNER}.`,
    ],
    [
      "a registry's first where cache-image names one",
      { rights: HOSTED, request: { images } },
      'registry-read-write',
      'Registry cache, because cache-image names a place for it.',
    ],
    [
      'the embedded one where the builder can do no other',
      { rights: HOSTED, facts: { builder: CLASSIC_BUILDER } },
      'inline-read-write',
      `Cache embedded in the image, because ${CLASSIC} and the builder default cannot write to a registry's cache.`,
    ],
    [
      'none where there is nothing to have',
      { facts: { usesRegistry: false, isPushed: false } },
      'off',
      `Off, because ${NO_RUNNER}, ${NOBODY} and the image is not pushed.`,
    ],
    [
      'none where the builder can only embed it and nothing is pushed',
      { rights: HOSTED, facts: { builder: CLASSIC_BUILDER, isPushed: false, usesRegistry: false } },
      'off',
      `Off, because ${CLASSIC}, ${NOBODY} and the image is not pushed.`,
    ],
    [
      "a registry's where the builder is too old for GitHub's",
      { rights: HOSTED, facts: { builder: { ...CONTAINER_BUILDER, buildkit: ['v0.19.0'] } } },
      'registry-read-write',
      "Registry cache, because the builder warm has BuildKit v0.19.0 and GitHub's cache service needs 0.20 or newer.",
    ],
  ])('is %s', (_, given, mode, reason) => {
    const plan = decide(given);
    expect([cacheMode(plan), plan.reasons[0], plan.warnings]).toEqual([mode, reason, []]);
  });

  it('does not publish a cache, and does not ask for one, where nobody pushes', () => {
    expect(decide({ facts: { usesRegistry: false, isPushed: false } })).toMatchObject({ from: [], to: [] });
  });

  it('warns of a token that makes no sense, and goes on without it', () => {
    const service = readCacheService({
      ACTIONS_RESULTS_URL: 'https://results.test/',
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RUNTIME_TOKEN: 's3cret',
    });
    const plan = decide({ facts: { service } });
    expect(plan.backend).toBe('registry');
    expect(plan.warnings).toEqual([
      "The GitHub Actions cache is not used: the runner's token does not say which caches it is for.",
    ]);
    expect(JSON.stringify(plan)).not.toContain('s3cret');
  });
});

describe('a backend that was asked for', () => {
  it.each<[string, Case, string]>([
    ['gha', {}, NO_RUNNER],
    ['gha', { rights: HOSTED, facts: { builder: CLASSIC_BUILDER } }, CLASSIC],
    ['local', { facts: { builder: CLASSIC_BUILDER } }, CLASSIC],
    ['registry', { facts: { repository: undefined } }, 'no image is named whose registry could keep it'],
  ])('is that one or none: %s', (backend, given, obstacle) => {
    const plan = decide({ ...given, request: { backend: backend as CacheRequest['backend'] } });
    expect(plan).toMatchObject({ backend: 'off', from: [], to: [], reasons: [`Off, because ${obstacle}.`] });
    expect(plan.warnings).toEqual([`cache: ${backend} was asked for, but ${obstacle}; the build goes on without it.`]);
  });

  it('is there also where nobody would have chosen it', () => {
    const facts = { usesRegistry: false, isPushed: false };
    expect(cacheMode(decide({ request: { backend: 'registry' }, facts }))).toBe('registry-read-write');
  });

  it("in a registry can be read by Docker's own builder, and not written", () => {
    const plan = decide({ request: { backend: 'registry', write: 'true' }, facts: { builder: CLASSIC_BUILDER } });
    expect(cacheMode(plan)).toBe('registry-read');
    expect(plan.warnings).toEqual([`cache-write is true, but the cache is not written: ${CLASSIC}.`]);
  });
});

describe("GitHub's cache needs", () => {
  const builder = (buildkit: string[], buildx: string | undefined): CacheBuilder => ({
    ...CONTAINER_BUILDER,
    buildkit,
    buildx,
  });
  it.each<[string, CacheBuilder | undefined, boolean]>([
    ['a builder that nobody asked', undefined, true],
    ['the first ones that speak to it', builder(['v0.20.0'], 'v0.21.0'), true],
    ['release candidates of them', builder(['v0.20.0-rc1'], '0.21.0-rc1'), true],
    ['builds of one’s own, without a version', builder(['v0.0.0+unknown'], 'v0.0.0+unknown'), true],
    ['versions that are none', builder(['main'], 'github.com/docker/buildx'), true],
    ['what says nothing', builder([], undefined), true],
    ['a later major version', builder(['v1.0.0'], 'v1.2.0'), true],
    ['BuildKit before 0.20', builder(['v0.25.1', 'v0.19.9'], 'v0.29.1'), false],
    ['buildx before 0.21', builder(['v0.25.1'], 'v0.20.1'), false],
  ])('not less than that: %s', (_, facts, isGood) => {
    const plan = decide({ request: { backend: 'gha' }, rights: HOSTED, facts: { builder: facts } });
    expect(plan.backend).toBe(isGood ? 'gha' : 'off');
  });

  it('nothing new where the service is the first version', () => {
    const service = readCacheService({
      ACTIONS_CACHE_URL: 'https://ghes.test/',
      ACTIONS_RUNTIME_TOKEN: runtimeToken([{ Scope: MAIN, Permission: BOTH }]),
    });
    const facts = { service, builder: builder(['v0.12.0'], 'v0.12.0') };
    expect(cacheMode(decide({ request: { backend: 'gha' }, facts }))).toBe('gha-read-write');
  });
});

describe("a registry's cache", () => {
  const prefixed = { trusted: cacheImage('r.test/app:cache'), pullRequests: cacheImage('r.test/pulls') };
  it('has a place for branches and one for pull requests', () => {
    const request: CacheRequest = { ...REQUEST, backend: 'registry', images: prefixed };
    const plan = decideCache(request, factsOf(pullRequest(), undefined));
    expect(plan.reads).toEqual([`r.test/pulls:pr-12-${SCOPE}`, `r.test/app:cache-branch-main-${SCOPE}`]);
    expect(plan.writes).toBe(plan.reads[0]);
  });

  it('has a valid tag for any branch, under the longest prefix and scope', () => {
    const long = { trusted: cacheImage(`r.test/app:${'p'.repeat(30)}`), pullRequests: cacheImage('r.test/pulls') };
    const request: CacheRequest = { ...REQUEST, backend: 'registry', images: long, scope: 'S'.repeat(200) };
    const { writes = '' } = decideCache(request, factsOf(pushToBranch(`${'Branch/'.repeat(40)}é`), undefined));
    expect(references(writes)).toHaveLength(1);
    expect(writes.split(':')[1]?.length).toBeGreaterThan(110);
  });

  it('is not taken by one branch for that of another', () => {
    const of = (branch: string) =>
      decideCache({ ...REQUEST, backend: 'registry' }, factsOf(pushToBranch(branch), undefined)).writes;
    const branches = ['a/b', 'a-b', 'A-b', 'a--b', 'pr-12', 'tags', 'branch-a-b', of('a/b')?.split('branch-')[1] ?? ''];
    expect(new Set(branches.map(of)).size).toBe(branches.length);
  });
});

describe('an embedded cache', () => {
  const inline: CacheRequest = { ...REQUEST, backend: 'inline' };
  it('is read from former images: those whose names stay', () => {
    const names = references(
      'ghcr.io/octo-org/app:feature-login-6dcb09b',
      'docker.io/octo/app:edge',
      'ghcr.io/octo-org/app:edge',
    );
    const plan = decideCache(inline, factsOf(pushToBranch(), undefined, { references: names }));
    expect(plan.reads).toEqual([
      'ghcr.io/octo-org/app:edge',
      'ghcr.io/octo-org/app:main',
      'ghcr.io/octo-org/app:latest',
    ]);
    expect([plan.to, plan.mode, cacheMode(plan)]).toEqual([['type=inline'], 'min', 'inline-read-write']);
  });

  it('of a pull request is not read by a run with more rights than that', () => {
    const facts = { references: references('ghcr.io/octo-org/app:pr-12') };
    const readBy = (event: RunEvent) => decideCache(inline, factsOf(event, undefined, facts)).reads;
    const others = ['ghcr.io/octo-org/app:main', 'ghcr.io/octo-org/app:latest'];
    expect(readBy(pullRequest())).toEqual(['ghcr.io/octo-org/app:pr-12', ...others]);
    expect(readBy(pullRequestTarget())).toEqual(others);
  });

  it('is not asked for in too many places', () => {
    const many = references(...['a', 'b', 'c', 'd', 'e'].map((tag) => `ghcr.io/octo-org/app:${tag}`));
    expect(decideCache(inline, factsOf(pushToBranch(), undefined, { references: many })).reads).toHaveLength(4);
  });

  it('is not there to be written without a push, and not to be read without an image', () => {
    const facts = factsOf(pushToBranch(), undefined, { isPushed: false, repository: undefined, references: [] });
    const plan = decideCache(inline, facts);
    expect([cacheMode(plan), plan.reasons]).toEqual([
      'off',
      [
        'Cache embedded in the image, as asked for.',
        'Reads nothing: no image is named.',
        'Writes nothing: the image is not pushed.',
      ],
    ]);
  });
});

describe('a builder of several machines', () => {
  const several = { ...CONTAINER_BUILDER, nodes: 2 };
  const platforms = ['linux/amd64', 'linux/arm64'];
  const warned = (facts: CacheFacts) => decideCache(REQUEST, facts).warnings.length;

  it('keeps the cache of one of them, and that is said when it is written', () => {
    const facts = factsOf(pushToDefaultBranch(), HOSTED, { builder: several });
    const identity = { ...facts.identity, platforms };
    expect(decideCache(REQUEST, { ...facts, identity }).warnings).toEqual([
      'The builder warm has 2 machines, and the cache keeps what one of them built. Build each platform in a job of its own to keep them all.',
    ]);
    expect(warned(facts)).toBe(0);
    expect(warned({ ...factsOf(pullRequestFromFork(), HOSTED, { builder: several }), identity })).toBe(0);
  });
});

describe('explicit options for GitHub’s cache', () => {
  const from = ['type=gha,scope=a'];
  const to = ['mode=max,type=gha'];
  const off: Partial<CacheRequest> = { backend: 'off' };
  it.each<[string, Case, string[]]>([
    ['are fine where it is', { request: { ...off, from, to }, rights: HOSTED }, []],
    [
      'do nothing where it is not',
      { request: { ...off, from, to } },
      [`cache-from and cache-to with type=gha will have no effect, because ${NO_RUNNER}.`],
    ],
    [
      'fail where the token may only read',
      { request: { ...off, to }, rights: { [MAIN]: READ } },
      ["cache-to with type=gha will fail, because the runner's token may not write a cache; add ignore-error=true."],
    ],
    [
      'do not fail where failing is ignored',
      { request: { ...off, to: [`${to},ignore-error=true`] }, rights: { [MAIN]: READ } },
      [],
    ],
    ['may be for another service', { request: { ...off, to: ['type=gha,url_v2=https://x.test/,token=y'] } }, []],
    [
      'may be for no cache of GitHub at all',
      { request: { ...off, from: ['ghcr.io/a/type=gha', 'type=local,src=gha'] } },
      [],
    ],
  ])('%s', (_, given, warnings) => {
    expect(decide(given).warnings).toEqual(warnings);
  });
});

describe('the mode in one word', () => {
  it('tells a cache that is only read, and one that is only written', () => {
    const plan = decide({ rights: HOSTED });
    expect(cacheMode({ ...plan, isWriting: false })).toBe('gha-read');
    expect(cacheMode({ ...plan, isReading: false })).toBe('gha-write');
    expect(cacheMode({ ...plan, isReading: false, isWriting: false })).toBe('off');
  });
});
