/** examples/multi-platform as whole runs; requirements by their lines in the list of what such pipelines do today. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import type { WorkflowRun } from '../workflow/workflow.ts';
import { expectResult, rerunFailed } from '../workflow/workflow.ts';
import { type ArtifactService, startArtifactService } from './artifact-service/service.ts';
import { legsOf, namespace, provideBases, pullRequest, runExample, says } from './example-runs.ts';
import { ACTION, docker, served, tagsOf, workspaceWith } from './job.ts';
import { type Authorities, startAuthorities } from './sigstore/authorities.ts';
import { WORKFLOW } from './sigstore/identity.ts';
import { statementOf } from './sigstore/store.ts';
import { rootOf, verify } from './sigstore/trust.ts';

const PLATFORMS = ['linux/amd64', 'linux/arm64'];
/** Two attempts of a whole run, on a machine that may be busy; in milliseconds. */
const PATIENCE = 900_000;
const bases = namespace();
let artifacts: ArtifactService;
let authorities: Authorities;
beforeAll(async () => {
  // A worker that nobody attests, too.
  provideBases(bases, ['busybox:1.37', 'worker:latest']);
  [artifacts, authorities] = await Promise.all([startArtifactService(), startAuthorities()]);
});
afterAll(() => {
  artifacts.close();
  authorities.close();
});

/** The processor that the engine pulled the image for, and a file of it. */
function pulled(image: string, platform: string, file: string): { architecture: string; content: string } {
  docker('pull', '--quiet', '--platform', platform, image);
  const container = docker('create', '--platform', platform, image);
  const target = join(workspaceWith({}), 'file');
  docker('cp', `${container}:${file}`, target);
  docker('rm', container);
  const architecture = docker('image', 'inspect', '--platform', platform, '--format', '{{.Architecture}}', image);
  return { architecture, content: readFileSync(target, 'utf8') };
}

type Options = Parameters<typeof runExample>[1];

function start({ github, ...options }: Options): Promise<WorkflowRun> {
  const {
    ACTIONS_ID_TOKEN_REQUEST_URL: url = '',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '',
    ...env
  } = authorities.env;
  return runExample('multi-platform', {
    file: 'image.yml',
    parallel: 2,
    runtime: artifacts.env,
    idToken: { url, token },
    env,
    github: { api_url: authorities.apiUrl, ...github },
    ...options,
  });
}

/** On a machine whose `gh` trusts the authorities of these tests. */
function deploy(registry: string): Promise<WorkflowRun> {
  const bin = workspaceWith({
    gh: `#!/bin/sh\n[ "$1 $2" = "attestation trusted-root" ] && cat "$0.json"\n`,
    'gh.json': JSON.stringify(TrustedRoot.toJSON(rootOf(authorities.trust))),
  });
  return runExample('multi-platform', {
    file: 'deploy.yml',
    event: { name: 'workflow_dispatch' },
    vars: { NAMESPACE: registry },
    env: { PATH: `${bin}:${process.env['PATH']}` },
    github: { api_url: authorities.apiUrl },
  });
}

/** Without that which lists an attestation. */
const imageTagsOf = async (name: string) => (await tagsOf(name)).filter((tag) => !tag.startsWith('sha256-'));
/** Where the images are in the namespace. */
const PATHS: Record<string, string> = { web: '', worker: '/worker' };

describe('a push to main, while the base of one leg is missing', () => {
  const NAMESPACE = namespace();
  let first: WorkflowRun;
  let second: WorkflowRun;
  let deployed: WorkflowRun;
  let refused: WorkflowRun;
  let tagsBefore: string[];
  const tagsOfMain = () => [...['latest', 'main'], ...['main-', 'sha-'].map((start) => start + first.sha.slice(0, 7))];
  beforeAll(async () => {
    provideBases(bases, ['alpine:3.22'], ['linux/amd64']);
    first = await start({ vars: { NAMESPACE, BASE_REGISTRY: bases } });
    tagsBefore = await tagsOf(`${NAMESPACE}/worker`);
    provideBases(bases, ['alpine:3.22']);
    second = await rerunFailed(first);
    [deployed, refused] = await Promise.all([deploy(NAMESPACE), deploy(bases)]);
  }, PATIENCE);

  it('requirement 86: both platforms of both images are built, each on a runner of its own', () => {
    const runners = first.job('build').legs.map(({ name, runsOn, result }) => [name, runsOn, result]);
    expect(runners).toEqual([
      ['web for linux/amd64', 'ubuntu-24.04', 'success'],
      ['web for linux/arm64', 'ubuntu-24.04-arm', 'success'],
      ['worker for linux/amd64', 'ubuntu-24.04', 'success'],
      ['worker for linux/arm64', 'ubuntu-24.04-arm', 'failure'],
    ]);
  });

  it('the image that lacks one is not published, and the other is', () => {
    expectResult(first, 'failure');
    expect(legsOf(first, 'merge')).toEqual({ web: 'success', worker: 'failure' });
    const [error] = first.leg('merge', { image: 'worker' }).step('image').annotations;
    expect(error?.message).toContain('linux/arm64 is missing');
    expect(tagsBefore).toEqual([]);
  });

  it('a re-run builds only what is missing, and merges it with what was there', () => {
    expectResult(second, 'success');
    expect(second.job('build').legs.map(({ attempt }) => attempt)).toEqual([1, 1, 1, 2]);
    expect(legsOf(second, 'merge')).toEqual({ web: 'success', worker: 'success' });
    const digestOf = (run: WorkflowRun) => run.leg('merge', { image: 'web' }).step('image').outputs['digest'];
    expect(digestOf(second)).toBe(digestOf(first));
  });

  it('requirement 87: one index over both platforms is under every tag, with what was attested of each', async () => {
    for (const image of ['web', 'worker']) {
      const name = `${NAMESPACE}${PATHS[image]}`;
      const tags = tagsOfMain();
      expect(await imageTagsOf(name)).toEqual(tags);
      const { digest = '', digests = '{}', pushed } = second.leg('merge', { image }).step('image').outputs;
      expect(pushed).toBe('true');
      for (const tag of tags) expect((await served(`${name}:${tag}`))?.digest).toBe(digest);
      expect(Object.keys(JSON.parse(digests)).sort()).toEqual(PLATFORMS);
      const index = (await served(`${name}@${digest}`))?.manifest;
      const described = index.manifests.map(({ platform }: { platform: { architecture: string } }) => platform);
      expect(described.map(({ architecture }: { architecture: string }) => architecture).sort()).toEqual([
        ...['amd64', 'arm64', 'unknown', 'unknown'],
      ]);
    }
  });

  it.each(PLATFORMS)('the image for %s is pulled by that name', (platform) => {
    const { architecture, content } = pulled(`${NAMESPACE}:latest`, platform, '/srv/www/index.html');
    expect(content).toBe(`<h1>A page for ${platform}</h1>\n`);
    expect(`linux/${architecture}`).toBe(platform);
  });

  it('both know where they come from, and what they were built with (requirements 85, 95, 96 and 101)', async () => {
    const image = `${NAMESPACE}/worker:latest`;
    for (const platform of PLATFORMS) {
      docker('pull', '--quiet', '--platform', platform, image);
      const config = JSON.parse(
        docker('image', 'inspect', '--platform', platform, '--format', '{{json .Config}}', image),
      );
      expect(config.Env).toEqual(expect.arrayContaining([`WORKS_ON=${platform}`, 'WORKER_VERSION=1.4.0']));
      expect(config.Labels).toMatchObject({
        'org.opencontainers.image.revision': first.sha,
        'org.opencontainers.image.source': 'https://github.com/Octo-Org/App',
        'org.opencontainers.image.description': 'What works behind the page',
        'org.opencontainers.image.version': 'main',
      });
    }
  });

  it('has an image of a folder, and one of a file in the root without what is ignored there (requirements 79, 82, 83 and 84)', () => {
    expect(second.leg('merge', { image: 'web' }).step('image').outputs['image']).toMatch(`${NAMESPACE}@sha256:`);
    expect(says(`${NAMESPACE}/worker:latest`, 'ls', '-A', '/app')).toBe('worker.sh');
  });

  it('each is attested by its merged digest, in GitHub and beside it, each with the rights of that alone (requirements 81, 97, 98 and 99)', async () => {
    const held = await authorities.held();
    expect(held).toHaveLength(2);
    for (const image of ['web', 'worker']) {
      const { permissions, ...leg } = second.leg('merge', { image });
      const { digest = '' } = leg.step('image').outputs;
      // One each, though the re-run has merged the whole image again.
      const { bundle } =
        held.find((one) => statementOf(one.bundle).subject[0]?.digest.sha256 === digest.slice('sha256:'.length)) ?? {};
      verify(bundle, digest, authorities.trust, WORKFLOW);
      const list = await served(`${NAMESPACE}${PATHS[image]}:${digest.replace(':', '-')}`);
      expect(list?.manifest.manifests).toHaveLength(1);
      const write = { packages: 'write', 'id-token': 'write', attestations: 'write' };
      expect(permissions).toEqual({ metadata: 'read', contents: 'read', ...write });
    }
    for (const { permissions } of second.job('build').legs) expect(permissions['id-token']).toBeUndefined();
  });

  it('the summary tells where it is, its tags and platforms, and how to use it (requirements 102, 103, 104, 105 and 106)', () => {
    const { summary } = second.leg('merge', { image: 'worker' }).step('image');
    const name = `${NAMESPACE}/worker`;
    for (const tag of tagsOfMain()) expect(summary).toContain(tag);
    for (const tag of ['latest', 'main', `main-${first.sha.slice(0, 7)}`]) expect(summary).toContain(`${name}:${tag}`);
    for (const platform of PLATFORMS) expect(summary).toContain(platform);
    expect(summary).toContain('docker pull');
    expect(summary).toMatch(/services:.*image: /s);
  });

  it('a deployment takes it by its digest, and no image that the workflow has not built (requirements 100 and 108)', () => {
    expectResult(deployed, 'success');
    const { digest } = second.leg('merge', { image: 'worker' }).step('image').outputs;
    expect(deployed.leg('worker').step('image').outputs).toMatchObject({ verified: 'true', digest });
    expect(deployed.leg('worker').steps[1]?.log).toContain(`\nworker 1.4.0 is working on linux/`);
    expectResult(refused, 'failure');
    expect(refused.leg('worker').steps.map(({ outcome }) => outcome)).toEqual(['failure', 'skipped']);
    expect(refused.leg('worker').step('image').annotations[0]?.message).toContain('attestation');
  });
});

describe('one image of several', () => {
  const [ofPull, byHand, ofFork] = [namespace(), namespace(), namespace()];
  let pull: WorkflowRun;
  let manual: WorkflowRun;
  let fork: WorkflowRun;
  beforeAll(async () => {
    const text = readFileSync(join(ACTION, 'examples/multi-platform/images.yaml'), 'utf8');
    const files = { 'images.yaml': text.slice(text.indexOf('- image: worker')) };
    provideBases(bases, ['alpine:3.22']);
    const vars = (NAMESPACE: string) => ({ NAMESPACE, BASE_REGISTRY: bases });
    [pull, manual, fork] = await Promise.all([
      start({ ...pullRequest(12, 'feature/Log_In'), vars: vars(ofPull), files }),
      start({ inputs: { image: 'worker' }, github: { ref: 'refs/heads/try/it' }, vars: vars(byHand) }),
      start({ ...pullRequest(13, 'main', 'stranger/App'), vars: vars(ofFork), files }),
    ]);
  }, PATIENCE);

  it('of a pull request is a preview by its number and commit, and is not attested (requirements 77, 90, 91, 92 and 94)', async () => {
    expectResult(pull, 'success');
    const sha = pull.sha.slice(0, 7);
    expect(await tagsOf(`${ofPull}/worker`)).toEqual([`feature-Log_In-${sha}`, 'pr-12', `sha-${sha}`]);
    const { digests = '{}' } = pull.leg('merge').step('image').outputs;
    expect(Object.keys(JSON.parse(digests)).sort()).toEqual(PLATFORMS);
    expect(pull.leg('merge').step('image').outputs['attestation-id']).toBe('');
  });

  it('by hand is the one that was asked for, under the name of its branch (requirements 76, 89 and 93)', async () => {
    expectResult(manual, 'success');
    expect(legsOf(manual, 'merge')).toEqual({ worker: 'success' });
    const sha = manual.sha.slice(0, 7);
    expect(await imageTagsOf(`${byHand}/worker`)).toEqual([`sha-${sha}`, 'try-it', `try-it-${sha}`]);
    expect(await tagsOf(byHand)).toEqual([]);
  });

  it('of a fork is built for all platforms, and not merged', async () => {
    expectResult(fork, 'success');
    expect(fork.job('build').legs.map(({ result }) => result)).toEqual(['success', 'success']);
    expect(fork.job('merge').result).toBe('skipped');
    expect(await tagsOf(`${ofFork}/worker`)).toEqual([]);
  });
});
