/** What the policy is told of a real step: its inputs, its event and its machine. */
import { afterAll, describe, expect, it } from '@jest/globals';
import { fixedMachine, planCaching } from '../../../src/actions/cache/caching.ts';
import { parseInputs } from '../../../src/actions/inputs/inputs.ts';
import { decidePush } from '../../../src/build/push.ts';
import type { BuilderFacts, Machine } from '../../../src/builder/facts.ts';
import { cacheMode } from '../../../src/cache/plan.ts';
import type { Environment } from '../../../src/runner/environment.ts';
import { type RunEvent, sourceFromEvent } from '../../../src/source/from-event.ts';
import { nameImage } from '../../../src/tags/names.ts';
import { parseNaming } from '../../../src/tags/request.ts';
import { BOTH, READ, runtimeToken } from '../../cache/facts.ts';
import { pullRequest, pullRequestFromFork } from '../../events/pull-request.ts';
import { pushToBranch, pushToDefaultBranch } from '../../events/push.ts';
import { Folders } from '../../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const MAIN = 'refs/heads/main';

/** The variables of a runner whose token has these rights. */
function hosted(rights: Readonly<Record<string, number>>): Record<string, string> {
  const access = Object.entries(rights).map(([Scope, Permission]) => ({ Scope, Permission }));
  return {
    ACTIONS_RESULTS_URL: 'https://results.test/',
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_RUNTIME_TOKEN: runtimeToken(access),
  };
}

interface Step {
  readonly event?: RunEvent;
  readonly with?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly machine?: Machine;
  /** Files of the Docker client's folder. */
  readonly docker?: Readonly<Record<string, string>>;
  readonly temp?: string;
}

async function plan({ event = pushToDefaultBranch(), with: given = {}, variables = {}, machine, docker, temp }: Step) {
  const { inputs, problems } = await parseInputs(
    (name) => given[name] ?? '',
    () => '',
  );
  expect(problems).toEqual([]);
  const source = sourceFromEvent(event, { pullRequestSha: 'head' });
  const naming = await parseNaming(inputs.naming, `ghcr.io/${source.repository.fullName}`);
  const names = await nameImage(source, naming.request, { now: new Date(), commit: undefined });
  const environment: Environment = {
    all: { RUNNER_OS: 'Linux', RUNNER_ARCH: 'X64', ...variables },
    workspace: '/nowhere',
    temp: temp ?? '/temp',
    dockerConfig: docker === undefined ? '/nowhere' : folders.make(docker),
    event,
    actor: 'mona',
  };
  return planCaching({ inputs, source, names }, decidePush(inputs.push, source), environment, machine);
}

const scopeOf = async (step: Step) =>
  (
    await plan({
      ...step,
      with: { cache: 'gha', ...step.with },
      variables: { ...hosted({ [MAIN]: BOTH }), ...step.variables },
    })
  ).scope;

describe('the cache of a step', () => {
  it('is off where nobody asks for one, and what was given stays', async () => {
    const given = { 'cache-from': 'type=registry,ref=a/b', 'cache-to': 'type=inline' };
    expect(await plan({ with: given, variables: hosted({ [MAIN]: BOTH }) })).toMatchObject({
      backend: 'off',
      from: ['type=registry,ref=a/b'],
      to: ['type=inline'],
    });
  });

  it('by itself is the best that the runner offers', async () => {
    const auto = { cache: 'auto', 'cache-mode': 'min', 'cache-timeout-seconds': '20' };
    const found = await plan({ with: auto, variables: hosted({ [MAIN]: BOTH }) });
    expect(found.to).toEqual([`type=gha,scope=${found.scope},mode=min,ignore-error=true,timeout=20s`]);
    expect(cacheMode(await plan({ with: auto }))).toBe('off');
  });

  it('never holds the token', async () => {
    const variables = hosted({ [MAIN]: BOTH });
    expect(JSON.stringify(await plan({ with: { cache: 'gha' }, variables }))).not.toContain(
      variables['ACTIONS_RUNTIME_TOKEN'],
    );
  });

  it.each([
    ['pushes', { push: 'true' }, undefined, 'registry-read-write'],
    ['pushes when the token can', { push: 'auto' }, undefined, 'registry-read-write'],
    ['is signed in there', {}, { 'config.json': '{"auths":{"ghcr.io":{"auth":"eDp5"}}}' }, 'registry-read-write'],
    ['signs in there', { registry: 'ghcr.io', username: 'a', password: 'b' }, undefined, 'registry-read-write'],
    ['signs in elsewhere', { username: 'a', password: 'b' }, undefined, 'off'],
    ['has a configuration that nobody can read', {}, { 'config.json': '{' }, 'off'],
  ])('is in a registry, without a service, where the step %s', async (_, given, docker, mode) => {
    expect(cacheMode(await plan({ with: { cache: 'auto', ...given }, ...(docker && { docker }) }))).toBe(mode);
  });

  it("of a fork is read from the image's registry, though the run does not push", async () => {
    const found = await plan({ event: pullRequestFromFork(), with: { cache: 'auto', push: 'auto' } });
    expect(cacheMode(found)).toBe('registry-read');
    expect(found.reads).toEqual([expect.stringMatching(/^ghcr\.io\/octo-org\/app-cache:branch-main-app-/)]);
  });

  it('of a closed pull request is not written', async () => {
    const event = pullRequest();
    const closed = { ...event, payload: { ...event.payload, action: 'closed' } };
    const variables = hosted({ 'refs/pull/12/merge': BOTH, [MAIN]: READ });
    const step = { with: { cache: 'gha' }, variables };
    expect(cacheMode(await plan({ ...step, event }))).toBe('gha-read-write');
    expect(cacheMode(await plan({ ...step, event: closed }))).toBe('gha-read');
  });

  it('in local files is read only where they are', async () => {
    const temp = folders.make();
    const empty = await plan({ with: { cache: 'local' }, temp });
    expect([cacheMode(empty), empty.from]).toEqual(['local-write', []]);
    const full = folders.make({ [`image-build-cache/${empty.scope}/index.json`]: '{}' });
    const warm = await plan({ with: { cache: 'local' }, temp: full });
    expect([cacheMode(warm), warm.from]).toEqual([
      'local-read-write',
      [`type=local,src=${full}/image-build-cache/${empty.scope}`],
    ]);
  });
});

describe('the legs of a matrix', () => {
  it.each<[string, Record<string, string>]>([
    ['images', { images: 'ghcr.io/me/other' }],
    ['platforms', { platforms: 'linux/arm64' }],
    ['targets', { target: 'test' }],
    ['runtimes', { runtime: '17.3 LTS' }],
    ['suffixes', { suffix: '-py312' }],
    ['flavors', { flavor: 'suffix=-alpine' }],
    ['Dockerfiles', { file: 'alpine.Dockerfile' }],
    ['contexts', { context: 'b' }],
    ['scopes', { 'cache-scope': 'mine' }],
  ])('with other %s have another cache', async (_, given) => {
    expect(await scopeOf({ with: given })).not.toBe(await scopeOf({}));
  });

  it('on runners of another kind have another cache', async () => {
    expect(await scopeOf({ variables: { RUNNER_ARCH: 'ARM64' } })).not.toBe(await scopeOf({}));
  });

  it('find theirs again on every branch', async () => {
    const given = { with: { suffix: '-py312' } };
    const scopes = [pushToDefaultBranch(), pushToBranch('x'), pullRequest()].map((event) =>
      scopeOf({ ...given, event }),
    );
    expect(new Set(await Promise.all(scopes)).size).toBe(1);
  });
});

describe('a builder', () => {
  const node = { name: 'n', endpoint: 'e', status: 'running', buildkit: 'v0.25.1', platforms: [] };
  const facts: BuilderFacts = { name: 'default', driver: 'docker', nodes: [node], hasContainerdStore: false };
  const step: Step = { with: { cache: 'auto', push: 'true' }, variables: hosted({ [MAIN]: BOTH }) };
  const on = (builder: BuilderFacts | undefined, buildxVersion?: string) =>
    plan({ ...step, machine: { builder, buildxVersion } }).then(cacheMode);

  it('of the engine can do it all where images live in containerd’s store, and otherwise only embed', async () => {
    expect(await on(facts)).toBe('inline-read-write');
    expect(await on({ ...facts, hasContainerdStore: true })).toBe('gha-read-write');
  });

  it('of its own can do it all, unless it or buildx is too old', async () => {
    const own = { ...facts, driver: 'docker-container' };
    expect(await on(own, '0.29.1')).toBe('gha-read-write');
    expect(await on(own, '0.20.1')).toBe('registry-read-write');
    expect(await on({ ...own, nodes: [{ ...node, buildkit: 'v0.19.0' }] })).toBe('registry-read-write');
  });

  it('that nobody asked can do it all', async () => {
    expect(await on(undefined)).toBe('gha-read-write');
  });

  it('that somebody named stays, and the cache fits itself to it', () => {
    const asked = { facts, buildxVersion: '0.29.1' };
    const machine = { builder: facts, buildxVersion: '0.29.1' };
    expect(fixedMachine(asked, { builder: 'default', driver: undefined })).toEqual(machine);
    expect(fixedMachine(asked, { builder: '', driver: 'docker' })).toEqual(machine);
    expect(fixedMachine(asked, { builder: '', driver: undefined })).toBeUndefined();
    expect(fixedMachine({ ...asked, facts: undefined }, { builder: 'default', driver: undefined })).toBeUndefined();
  });
});
