/**
 * examples/layer-cache as whole runs, each on an engine that has forgotten the former one; requirements by their lines in the
 * list of what such pipelines do today.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GitHubApi, startGitHubApi } from '../fakes/image-host.ts';
import { startRegistry } from '../fakes/registry.ts';
import type { StepOutcome, WorkflowRun } from '../workflow/workflow.ts';
import { expectResult } from '../workflow/workflow.ts';
import { forget } from './cache-clients.ts';
import { provideBases, pullRequest, runExample } from './example-runs.ts';
import type { Fault, FaultProxy } from './fault-proxy.ts';
import { answer, requireUser } from './faults.ts';
import { docker, imageName, later, served, tagsOf } from './job.ts';
import { startProxy } from './proxy.ts';
import { printed } from './run-steps.ts';
import { startThrowAwayEngine, type ThrowAwayEngine } from './throw-away-engine.ts';

/** Several whole runs, on a machine that may be busy; in milliseconds. */
const PATIENCE = 900_000;
const WRITES = /^(?:POST|PUT|PATCH|DELETE) /;
const TOOLCHAIN = 'making the toolchain';
const APP = 'making the app';

/** A registry that everybody reads and one user writes. */
interface Store {
  readonly image: string;
  readonly proxy: FaultProxy;
  /** The secret REGISTRY_AUTH of who may write it. */
  readonly auth: string;
}

async function openStore(username: string, ...faults: Fault[]): Promise<Store> {
  const password = `${username} may write`;
  const proxy = await startProxy([...faults, { on: WRITES, do: requireUser(username, password) }]);
  return {
    image: imageName(proxy.address),
    proxy,
    auth: JSON.stringify([{ registry: proxy.address, username, password }]),
  };
}

const IMAGE = imageName();
const bases = imageName();
let isClosed = false;
/** Nobody may read or write any more. */
const outage: Fault = { on: /\/v2\/./, when: () => isClosed, do: answer(403) };
let engine: ThrowAwayEngine;
let api: GitHubApi;
let trusted: Store;
let proposed: Store;

async function start(file: string, options: Partial<Parameters<typeof runExample>[1]>): Promise<WorkflowRun> {
  const run = await runExample('layer-cache', {
    file,
    env: { DOCKER_HOST: engine.DOCKER_HOST },
    ...options,
    vars: { IMAGE, MAIN_STORE: trusted.image, PULL_REQUEST_STORE: proposed.image, BASE_REGISTRY: bases },
    github: { api_url: api.url, ...options.github },
  });
  // What the next run has comes from the stores.
  await forget(engine.DOCKER_HOST, 'making the', []);
  return run;
}

/** A change of the app alone, whose every commit gets a build. */
const propose = (number: number, sha: string, from?: string) =>
  start('image.yml', {
    ...pullRequest(number, 'topic', from, sha.repeat(40)),
    files: { 'app.txt': 'version 2\n' },
    // What the environments give out.
    secrets: from === undefined ? { REGISTRY_AUTH: proposed.auth } : {},
  });

const step = (run: WorkflowRun): StepOutcome => run.leg('image').step('image');
/** What a step prints tells best that it was run: its progress does not always say CACHED. */
const built = (run: WorkflowRun) => printed({ rawLog: step(run).log.split('\n') });
const writesTo = ({ proxy }: Store) => proxy.requests.filter((line) => WRITES.test(line)).length;

let main: WorkflowRun;
let first: WorkflowRun;
let second: WorkflowRun;
let other: WorkflowRun;
let fork: WorkflowRun;
let lost: WorkflowRun;
/** How many requests to write each store had got after each of them. */
const writes: Record<string, [trusted: number, proposed: number]> = {};

beforeAll(async () => {
  provideBases(bases, ['busybox:1.37']);
  later(() => docker('image', 'rm', '--force', `${bases}/busybox:1.37`));
  const nothing = await startRegistry();
  [engine, api, trusted, proposed] = await Promise.all([
    startThrowAwayEngine(),
    startGitHubApi(nothing),
    openStore('trusted'),
    openStore('proposed', outage),
  ]);
  later(() => void Promise.all([api.close(), nothing.close()]));
  const count = (name: string) => {
    writes[name] = [writesTo(trusted), writesTo(proposed)];
  };
  main = await start('image.yml', { secrets: { REGISTRY_AUTH: trusted.auth } });
  count('main');
  first = await propose(7, 'a');
  second = await propose(7, 'b');
  count('own');
  fork = await propose(9, 'c', 'stranger/App');
  count('fork');
  other = await propose(8, 'd');
  isClosed = true;
  lost = await propose(7, 'e');
  isClosed = false;
  count('all');
}, PATIENCE);
afterAll(() => engine.close());

describe('main', () => {
  it('writes its own store and no other (requirements 112, 116 and 117)', async () => {
    expectResult(main, 'success');
    expect(built(main)).toEqual([TOOLCHAIN, APP]);
    expect(step(main).annotations).toEqual([]);
    expect(step(main).outputs).toMatchObject({ 'cache-mode': 'registry-write', pushed: 'true' });
    expect(await tagsOf(trusted.image)).toEqual([expect.stringMatching(/^branch-main-/)]);
    expect(writes['main']?.[1]).toBe(0);
  });
});

describe('a pull request', () => {
  it('is warm from main, and its next build from its own (requirements 112, 113 and 117)', () => {
    expect([first, second].map(({ result }) => result)).toEqual(['success', 'success']);
    expect(built(first)).toEqual([APP]);
    expect(built(second)).toEqual([]);
  });

  it('writes the store of pull requests alone, by credentials that can do no more (requirements 118 and 119)', () => {
    expect(step(first).outputs['cache-mode']).toBe('registry-read-write');
    expect(writes['own']?.[0]).toBe(writes['main']?.[0]);
    expect(writes['own']?.[1]).toBeGreaterThan(0);
  });

  it('has a place of its own: what another one has built is built again (requirement 121)', async () => {
    expectResult(other, 'success');
    expect(built(other)).toEqual([APP]);
    const places = await tagsOf(proposed.image);
    expect(places.map((tag) => tag.replace(/^(pr-\d+-).*$/, '$1'))).toEqual(['pr-7-', 'pr-8-']);
  });

  it('of a fork reads what main has left, and writes to neither store (requirements 118, 120 and 124)', () => {
    expectResult(fork, 'success');
    expect(built(fork)).toEqual([APP]);
    expect(step(fork).outputs['cache-mode']).toBe('registry-read');
    expect(writes['fork']).toEqual(writes['own']);
  });

  it('that has lost its store is built all the same, with a warning (requirement 123)', () => {
    expectResult(lost, 'success');
    expect(built(lost)).toEqual([APP]);
    const warnings = step(lost).annotations.filter(({ level }) => level === 'warning');
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringMatching(/^The cache was not written/)]);
  });

  it('never moves what main reads', async () => {
    expect(writes['all']?.[0]).toBe(writes['main']?.[0]);
    expect(await tagsOf(trusted.image)).toHaveLength(1);
    expect(await tagsOf(IMAGE)).toEqual(['latest', 'main', `sha-${main.sha.slice(0, 7)}`]);
  });
});

describe('the clean-up', () => {
  const secrets = () => ({ REGISTRY_AUTH: proposed.auth });

  it('after a merge deletes the cache of that pull request, and no other (requirement 125)', async () => {
    api.pulls = [8];
    const { event, github } = pullRequest(7, 'topic');
    const payload = { ...event?.payload, action: 'closed' };
    const closed = { event: { name: 'pull_request', payload }, ...(github && { github }) };
    const before = await tagsOf(proposed.image);
    expectResult(await start('clean-up.yml', { ...closed, secrets: secrets() }), 'success');
    expect(await tagsOf(proposed.image)).toEqual(before.filter((tag) => tag.startsWith('pr-8-')));
    expect(await served(`${proposed.image}:${before[1]}`)).toBeDefined();
  });

  it('by schedule deletes what closed pull requests have left, and keeps those of open ones (requirement 126)', async () => {
    const scheduled = { event: { name: 'schedule' }, secrets: secrets() };
    expectResult(await start('clean-up.yml', scheduled), 'success');
    expect(await tagsOf(proposed.image)).toHaveLength(1);
    api.pulls = [];
    expectResult(await start('clean-up.yml', scheduled), 'success');
    expect(await tagsOf(proposed.image)).toEqual([]);
    expect(await tagsOf(trusted.image)).toHaveLength(1);
    expect(writesTo(trusted)).toBe(writes['main']?.[0]);
  });
});
