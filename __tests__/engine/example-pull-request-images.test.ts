/** examples/pull-request-images as whole runs; requirements by their lines in the list of what such pipelines do today. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { type GitHubApi, startGitHubApi } from '../fakes/image-host.ts';
import { startRegistry } from '../fakes/registry.ts';
import type { StepOutcome, WorkflowRun } from '../workflow/workflow.ts';
import { expectResult } from '../workflow/workflow.ts';
import { namespace, provideBases, pullRequest, runExample } from './example-runs.ts';
import type { Fault } from './fault-proxy.ts';
import { answer } from './faults.ts';
import { type HtpasswdRegistry, startHtpasswdRegistry } from './htpasswd-registry.ts';
import { manifestsByPlatform, statementsOf } from './image-content.ts';
import { ACTION, BASE_IMAGE, docker, imageName, labelsOf, later, served, tagsOf, workspaceWith } from './job.ts';
import { startProxy } from './proxy.ts';
import { type Authorities, startAuthorities } from './sigstore/authorities.ts';
import { verify } from './sigstore/trust.ts';

/** Several whole runs, on a machine that may be busy; in milliseconds. */
const PATIENCE = 900_000;
const IMAGE = namespace();
const bases = imageName();
const HOLE = { 'packages.txt': 'libssl 1.0.1\nzlib 1.3.1\n' };
/** Longer than a tag may be, with everything that a tag may not have. */
const BRANCH = `feature/DNS/Sub_domain--fix-#123-${'x'.repeat(120)}`;
const [FIRST, SECOND, THIRD] = ['aaaaaaa1', 'bbbbbbb2', 'ccccccc3'].map((start) => start.padEnd(40, '0'));

let api: GitHubApi;
let authorities: Authorities;
let hub: HtpasswdRegistry;
let hubImage: string;
/** What the Security tab got, by the run's ref. */
const security: Record<string, string[]> = {};

beforeAll(async () => {
  provideBases(bases, ['busybox:1.37']);
  later(() => docker('image', 'rm', '--force', `${bases}/busybox:1.37`));
  const nothing = await startRegistry();
  [api, authorities, hub] = await Promise.all([startGitHubApi(nothing), startAuthorities(), startHtpasswdRegistry()]);
  later(() => void Promise.all([api.close(), nothing.close()]));
  hubImage = `${hub.address}/${IMAGE.slice(IMAGE.indexOf('/') + 1)}`;
});
afterAll(() => authorities.close());

type Options = Partial<Parameters<typeof runExample>[1]>;

function start(file: string, { vars, github, ...options }: Options = {}): Promise<WorkflowRun> {
  return runExample('pull-request-images', {
    file,
    standIns: {
      'github/codeql-action/upload-sarif': ({ with: inputs, workspace, github: { ref = '' } }) => {
        const { runs } = JSON.parse(readFileSync(join(workspace, inputs['sarif_file'] ?? ''), 'utf8'));
        security[ref] = runs[0].results.map(({ ruleId, level }: Record<string, string>) => `${level} ${ruleId}`);
      },
    },
    ...options,
    vars: { IMAGE, SECOND_IMAGE: hubImage, BASE_REGISTRY: bases, ...vars },
    github: { api_url: api.url, ...github },
  });
}

const step = (run: WorkflowRun, job = 'preview'): StepOutcome => run.leg(job).step('image');
const ran = (run: WorkflowRun, job: string) =>
  run.leg(job).steps.flatMap(({ name, outcome }) => (outcome === 'skipped' ? [] : [name]));
const warningsOf = ({ annotations }: StepOutcome) =>
  annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);

/** A generator of SBOMs that does not look: https://github.com/moby/buildkit/blob/master/docs/attestations/sbom-protocol.md */
function pushGenerator(): string {
  const statement = {
    _type: 'https://in-toto.io/Statement/v0.1',
    predicateType: 'https://spdx.dev/Document',
    predicate: { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', name: 'all that was found' },
  };
  const files = {
    Dockerfile: `FROM ${BASE_IMAGE}\nCOPY list.json /\nENTRYPOINT ["sh", "-c", "cp /list.json $BUILDKIT_SCAN_DESTINATION/all.spdx.json"]\n`,
    'list.json': JSON.stringify(statement),
  };
  const name = imageName();
  const built = docker('buildx', 'build', '--push', '--tag', name, workspaceWith(files));
  if (built.startsWith('failed')) throw new Error(built);
  later(() => docker('image', 'rm', '--force', name));
  return name;
}

/** The registry of the base image answers 503 until an attempt has failed. */
let isWell = false;
const stumble: Fault = { on: /\/busybox\/manifests\//, when: () => !isWell, do: answer(503) };
/** The registry of the images is away while one run tests. */
let isAway = false;
const outage: Fault = { on: /^(?:GET|HEAD) \S+\/manifests\//, when: () => isAway, do: answer(503) };

let first: WorkflowRun;
let main: WorkflowRun;
let feature: WorkflowRun;
let byHand: WorkflowRun;
let forced: WorkflowRun;
let refused: WorkflowRun;
let fork: WorkflowRun;
let integration: WorkflowRun;
let tags: string[];
beforeAll(async () => {
  const { address } = await startProxy([stumble, outage]);
  const through = (name: string) => `${address}${name.slice(name.indexOf('/'))}`;
  [first, main, feature] = await Promise.all([
    start('image.yml', {
      ...pullRequest(12, 'feature/Log_In', undefined, FIRST),
      vars: { BASE_REGISTRY: through(bases) },
      onLine: (line) => {
        isWell ||= line.includes('Attempt 1 of 3 failed');
      },
    }),
    start('image.yml', onMain()),
    start('image.yml', { event: { name: 'push' }, github: { ref: `refs/heads/${BRANCH}` } }),
  ]);
  [byHand, forced, refused, fork, integration] = await Promise.all([
    start('image.yml', { event: { name: 'workflow_dispatch' }, github: { ref: `refs/heads/${BRANCH}` } }),
    start('image.yml', {
      ...pullRequest(12, 'feature/Log_In', undefined, SECOND),
      vars: { IMAGE: through(IMAGE) },
      // As soon as the image is built.
      onLine: (line) => {
        isAway ||= line.includes('The private folder of the step is removed');
      },
    }),
    start('image.yml', { ...pullRequest(13, 'feature/old', undefined, THIRD), files: HOLE }),
    start('image.yml', { ...pullRequest(14, 'main', 'stranger/App'), files: HOLE }),
    start('integration.yml', afterRun(12, FIRST ?? '')),
  ]);
  tags = await tagsOf(IMAGE);
}, PATIENCE);

function onMain(): Options {
  const {
    ACTIONS_ID_TOKEN_REQUEST_URL: url = '',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '',
    ...env
  } = authorities.env;
  const { address: registry, username, password } = hub;
  return {
    github: { api_url: authorities.apiUrl },
    vars: { SBOM: `generator=${pushGenerator()}` },
    secrets: { REGISTRY_AUTH: JSON.stringify([{ registry, username, password }]) },
    idToken: { url, token },
    env,
  };
}

function afterRun(number: number, sha: string): Options {
  const run = { conclusion: 'success', event: 'pull_request', head_sha: sha, pull_requests: [{ number }] };
  const payload = { workflow_run: { ...run, head_repository: { full_name: 'Octo-Org/App' } } };
  return { event: { name: 'workflow_run', payload } };
}

describe('a pull request', () => {
  const tag = 'pr-12-aaaaaaa';

  it('is pushed under its number and the seven digits of its commit (requirements 127, 129, 130 and 132)', async () => {
    expectResult(first, 'success');
    expect(step(first).outputs).toMatchObject({ 'tag-names': tag, pushed: 'true', skipped: 'false' });
    expect((await served(`${IMAGE}:${tag}`))?.digest).toBe(step(first).outputs['digest']);
    expect(await tagsOf(hubImage, hub.authorization)).not.toContain(tag);
  });

  it('has a digest that can be pulled: of the image itself, for it is of one platform (requirements 158 and 160)', async () => {
    const { digest = '', image } = step(first).outputs;
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(image).toBe(`${IMAGE}@${digest}`);
    expect((await served(`${IMAGE}@${digest}`))?.manifest).toMatchObject({ layers: expect.any(Array) });
  });

  it('tells its commit, number, time and branch in labels (requirements 141 and 164)', () => {
    expect(labelsOf(`${IMAGE}:${tag}`)).toMatchObject({
      'org.opencontainers.image.revision': FIRST,
      'org.opencontainers.image.created': '2024-05-06T07:08:09.000Z',
      'io.github.image-build-action.pull-request': '12',
      'io.charon.feature.branch': 'feature/Log_In',
    });
  });

  it('is pushed, loaded and archived by one build (requirements 154, 155 and 162)', () => {
    const { log, outputs } = step(first);
    // The second attempt is the whole build; the first has not come to it.
    // Numbers are counted, not lines: BuildKit says a headline again when it comes back to a step.
    expect(new Set(log.match(/^#\d+ exporting to oci image format$/gm)).size).toBe(2);
    expect([...new Set(log.match(/^#\d+ naming to \S+ /gm))]).toEqual([expect.stringContaining(`${IMAGE}:${tag}`)]);
    expect(first.artifacts.all.map(({ name, files }) => [name, files])).toEqual([['image-12', ['image.tar']]]);
    expect(outputs['archive']).toMatch(/\/image\.tar$/);
    const { jobs } = parse(readFileSync(join(ACTION, 'examples/pull-request-images/image.yml'), 'utf8'));
    const [upload] = jobs.preview.steps.filter(({ uses = '' }) => uses.startsWith('actions/upload-artifact@'));
    expect(upload.with).toMatchObject({ 'retention-days': 1 });
  });

  it('is built once, and taken by later jobs and workflows (requirements 128, 151 and 153)', () => {
    for (const [run, job] of [
      [first, 'test'],
      [integration, 'integration'],
    ] as const) {
      expectResult(run, 'success');
      const { steps } = run.leg(job);
      const verified = steps.find(({ outputs }) => outputs['verified'] !== undefined);
      expect(verified?.outputs).toMatchObject({ verified: 'true', digest: step(first).outputs['digest'] });
      expect(steps.at(-1)?.log).toContain(`\ncharon ${FIRST}`);
    }
    expect(ran(first, 'test')).not.toContain('Run docker load --input image.tar');
  });

  it('gets over a registry that stumbles, and a warning tells (requirements 142, 143, 146, 148 and 169)', () => {
    expect(step(first).outputs['attempts']).toBe('2');
    expect(warningsOf(step(first))).toEqual([expect.stringMatching(/^Attempt 1 of 3 failed \(.*transient\).*503/)]);
  });

  it('has another tag after a force-push, and the old one stays (requirement 131)', async () => {
    expect(tags).toEqual(expect.arrayContaining([tag, 'pr-12-bbbbbbb']));
    expect((await served(`${IMAGE}:pr-12-bbbbbbb`))?.digest).toBe(step(forced).outputs['digest']);
    expect((await served(`${IMAGE}:${tag}`))?.digest).toBe(step(first).outputs['digest']);
    expect(step(forced).outputs['digest']).not.toBe(step(first).outputs['digest']);
  });

  it('is tested from the archive while the registry is away (requirement 156)', () => {
    expectResult(forced, 'success');
    expect(forced.leg('test').step('fresh').outputs['verified']).toBe('false');
    expect(ran(forced, 'test')).toEqual(expect.arrayContaining(['Run docker load --input image.tar']));
    expect(forced.leg('test').steps.at(-1)?.log).toContain(`\ncharon ${SECOND}`);
  });

  it('with a hole is refused before any tag names it, and may not be merged (requirements 149, 150 and 161)', async () => {
    expectResult(refused, 'failure');
    expect(refused.leg('test').result).toBe('failure');
    expect(tags.filter((name) => name.startsWith('pr-13'))).toEqual([]);
    const [error] = step(refused).annotations.filter(({ level }) => level === 'error');
    expect(error?.message).toContain('CRITICAL: libssl 1.0.1 is in the image');
    const [, digest = ''] = /without a tag.*@(sha256:[0-9a-f]{64})/.exec(step(refused).log) ?? [];
    expect(await served(`${IMAGE}@${digest}`)).toBeUndefined();
    expect(refused.artifacts.all).toEqual([]);
  });

  it('has what was found in the Security tab (requirement 152)', () => {
    expect(security).toMatchObject({
      'refs/pull/12/merge': ['note busybox-1.37.0'],
      'refs/pull/13/merge': ['error libssl-1.0.1'],
    });
  });

  it('of a fork is pushed nowhere; it meets the scanner before its tests (requirements 127, 149 and 156)', () => {
    expectResult(fork, 'failure');
    expect(fork.leg('preview').result).toBe('success');
    expect(step(fork).outputs).toMatchObject({ pushed: 'false', digest: '' });
    expect(tags.filter((name) => name.startsWith('pr-14'))).toEqual([]);
    expect(ran(fork, 'test')).toContain('Run docker load --input image.tar');
    expect(fork.leg('test').step('./scan.sh')).toMatchObject({ outcome: 'failure' });
  });
});

describe('a feature branch', () => {
  it('has tags of 128 characters at most, made of its name (requirements 133 to 140)', () => {
    expectResult(feature, 'success');
    const { 'tag-names': tag = '' } = step(feature).outputs;
    expect(tag).toMatch(/^feature-dns-sub-domain-fix-123-x+(?:-[0-9a-f]+)?-[0-9a-f]{7}$/);
    expect(tag.endsWith(`-${feature.sha.slice(0, 7)}`)).toBe(true);
    expect(tag).toHaveLength(128);
    expect(tags).toContain(tag);
    expect(feature.job('release').result).toBe('skipped');
  });

  it('built again by hand keeps the image that is there (requirements 132, 171 and 179)', () => {
    expectResult(byHand, 'success');
    expect(step(byHand).outputs).toMatchObject({ skipped: 'true', digest: step(feature).outputs['digest'] });
  });
});

describe('main', () => {
  const names = () => ['latest', 'main', `sha-${main.sha.slice(0, 7)}`];

  it('is published in both registries (requirements 165 and 166)', async () => {
    expectResult(main, 'success');
    const { digest = '', 'tag-names': published = '' } = step(main, 'release').outputs;
    expect(published.split('\n')).toEqual(names());
    for (const name of names()) {
      expect((await served(`${IMAGE}:${name}`))?.digest).toBe(digest);
      expect((await served(`${hubImage}:${name}`, hub.authorization))?.digest).toBe(digest);
    }
  });

  it('is one index over both platforms, pushed and not loaded (requirements 159 and 163)', async () => {
    const { digest = '', digests = '{}', archive } = step(main, 'release').outputs;
    expect(Object.keys(JSON.parse(digests)).sort()).toEqual(['linux/amd64', 'linux/arm64']);
    expect(Object.keys(await manifestsByPlatform(`${IMAGE}@${digest}`))).toEqual(
      expect.arrayContaining(['linux/amd64', 'linux/arm64']),
    );
    expect(archive).toBe('');
    expect(JSON.parse(step(main, 'release').outputs['argv'] ?? '[]')).not.toContain('--load');
    expect(main.artifacts.all).toEqual([]);
  });

  it('was scanned on both, and its SBOM and the attestation are about that digest (requirements 161, 167 and 168)', async () => {
    const { digest = '', image = '', 'attestation-id': id } = step(main, 'release').outputs;
    for (const platform of ['amd64', 'arm64']) {
      expect(step(main, 'release').log).toContain(`busybox 1.37.0 is in the image for linux/${platform}`);
    }
    const kinds = (await statementsOf(image)).map(({ predicateType }) => predicateType);
    expect(kinds).toContain('https://spdx.dev/Document');
    const held = (await authorities.held()).find((one) => String(one.id) === id);
    expect(() => verify(held?.bundle, digest, authorities.trust)).not.toThrow();
  });
});

describe('the clean-up', () => {
  const HOUR = 3_600_000;
  const cacheTags = () => tagsOf(`${IMAGE}-cache`);
  const ofMain = () => ['latest', 'main', `sha-${main.sha.slice(0, 7)}`];
  /** Without what is kept about images. */
  const there = async () => (await tagsOf(IMAGE)).filter((tag) => !tag.startsWith('sha256-'));

  it('after a pull request is closed deletes its images and caches, and no others (requirement 173)', async () => {
    api.pulls = [21];
    const cachesBefore = await cacheTags();
    const { event, github } = pullRequest(12, 'feature/Log_In');
    const run = await start('clean-up.yml', {
      event: { name: 'pull_request', payload: { ...event?.payload, action: 'closed' } },
      ...(github && { github }),
    });
    expectResult(run, 'success');
    expect(run.jobs.map(({ id, result }) => [id, result])).toEqual([
      ['closed', 'success'],
      ['scheduled', 'skipped'],
      ['rollback', 'skipped'],
    ]);
    expect(await there()).toEqual([...ofMain(), step(feature).outputs['tag-names']].sort());
    const left = cachesBefore.filter((tag) => !tag.startsWith('pr-12-'));
    expect(left.length).toBeLessThan(cachesBefore.length);
    expect(await cacheTags()).toEqual(left);
  });

  it('by schedule deletes what is old, and nothing that is needed (requirements 173, 174 and 175)', async () => {
    api.branches = ['main', 'feature/kept'];
    const ages = {
      'pr-20-ddddddd': 25 * HOUR,
      'pr-21-ddddddd': 25 * HOUR,
      'pr-22-ddddddd': 23 * HOUR,
      'feature-kept-ddddddd': 200 * HOUR,
      'feature-gone-ddddddd': 167 * HOUR,
      'feature-gone-eeeeeee': 169 * HOUR,
    };
    for (const [tag, age] of Object.entries(ages)) await pushOfAge(`${IMAGE}:${tag}`, age);
    expectResult(await start('clean-up.yml', { event: { name: 'schedule' } }), 'success');
    const left = ['feature-gone-ddddddd', 'feature-kept-ddddddd', 'pr-21-ddddddd', 'pr-22-ddddddd'];
    expect(await there()).toEqual([...ofMain(), ...left].sort());
    expect((await served(`${IMAGE}:latest`))?.digest).toBe(step(main, 'release').outputs['digest']);
  });

  it('by hand says which images a rollback would delete, and then does it (requirement 176)', async () => {
    const before = await there();
    const plan = await start('clean-up.yml', { inputs: {} });
    expectResult(plan, 'success');
    expect(plan.leg('rollback').steps[0]?.outputs).toMatchObject({ deleted: '1', 'dry-run': 'true' });
    expect(await there()).toEqual(before);
    expectResult(await start('clean-up.yml', { inputs: { delete: true } }), 'success');
    expect(await there()).toEqual(before.filter((tag) => tag !== 'pr-22-ddddddd'));
  });
});

/** Leaves an image without layers that was made some time ago, in milliseconds. */
async function pushOfAge(reference: string, age: number): Promise<void> {
  const [, host, path, tag] = /^([^/]+)\/(.+):([^:]+)$/.exec(reference) ?? [];
  const created = new Date(Date.now() - age).toISOString();
  const config = JSON.stringify({
    architecture: 'amd64',
    os: 'linux',
    created,
    rootfs: { type: 'layers', diff_ids: [] },
  });
  const digest = `sha256:${createHash('sha256').update(config).digest('hex')}`;
  const upload = await fetch(`http://${host}/v2/${path}/blobs/uploads/`, { method: 'POST' });
  const place = new URL(upload.headers.get('location') ?? '');
  place.searchParams.set('digest', digest);
  await fetch(place, { method: 'PUT', body: config });
  const type = 'application/vnd.oci.image.manifest.v1+json';
  const described = { mediaType: 'application/vnd.oci.image.config.v1+json', digest, size: config.length };
  const put = await fetch(`http://${host}/v2/${path}/manifests/${tag}`, {
    method: 'PUT',
    headers: { 'content-type': type },
    body: JSON.stringify({ schemaVersion: 2, mediaType: type, config: described, layers: [] }),
  });
  if (put.status !== 201) throw new Error(`${reference} is not written: ${put.status}`);
}
