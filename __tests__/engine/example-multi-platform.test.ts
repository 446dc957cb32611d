/** examples/multi-platform as whole runs; requirements by their lines in the list of what such pipelines do today. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WorkflowRun } from '../workflow/workflow.ts';
import { expectResult, rerunFailed } from '../workflow/workflow.ts';
import { type ArtifactService, startArtifactService } from './artifact-service/service.ts';
import { legsOf, namespace, provideBases, pullRequest, runExample } from './example-runs.ts';
import { docker, served, tagsOf, workspaceWith } from './job.ts';

const PLATFORMS = ['linux/amd64', 'linux/arm64'];
/** Two attempts of a whole run, on a machine that may be busy; in milliseconds. */
const PATIENCE = 300_000;
const bases = namespace();
let artifacts: ArtifactService;
beforeAll(async () => {
  provideBases(bases, ['busybox:1.37']);
  artifacts = await startArtifactService();
});
afterAll(() => artifacts.close());

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

const start = (options: Parameters<typeof runExample>[1]) =>
  runExample('multi-platform', { parallel: 2, runtime: artifacts.env, ...options });

describe('a push to main, while the base of one leg is missing', () => {
  const NAMESPACE = namespace();
  let first: WorkflowRun;
  let second: WorkflowRun;
  let tagsBefore: string[];
  beforeAll(async () => {
    provideBases(bases, ['alpine:3.22'], ['linux/amd64']);
    first = await start({ vars: { NAMESPACE, BASE_REGISTRY: bases } });
    tagsBefore = await tagsOf(`${NAMESPACE}/worker`);
    provideBases(bases, ['alpine:3.22']);
    second = await rerunFailed(first);
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
      const name = `${NAMESPACE}/${image}`;
      const tags = ['latest', 'main', `sha-${first.sha.slice(0, 7)}`];
      expect(await tagsOf(name)).toEqual(tags);
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
    const { architecture, content } = pulled(`${NAMESPACE}/web:latest`, platform, '/srv/www/index.html');
    expect(content).toBe(`<h1>A page for ${platform}</h1>\n`);
    expect(`linux/${architecture}`).toBe(platform);
  });

  it('both know where they come from', async () => {
    const image = `${NAMESPACE}/worker:latest`;
    for (const platform of PLATFORMS) {
      docker('pull', '--quiet', '--platform', platform, image);
      const config = JSON.parse(
        docker('image', 'inspect', '--platform', platform, '--format', '{{json .Config}}', image),
      );
      expect(config.Env).toContain(`WORKS_ON=${platform}`);
      expect(config.Labels).toMatchObject({ 'org.opencontainers.image.revision': first.sha });
    }
  });
});

it('a pull request of a fork builds all legs, and merges nothing', async () => {
  const NAMESPACE = namespace();
  const run = await start({
    ...pullRequest(13, 'main', 'stranger/App'),
    vars: { NAMESPACE, BASE_REGISTRY: bases },
  });
  expectResult(run, 'success');
  expect(run.job('build').legs.map(({ result }) => result)).toEqual(Array(4).fill('success'));
  expect(run.job('merge').result).toBe('skipped');
  expect(await tagsOf(`${NAMESPACE}/web`)).toEqual([]);
});
