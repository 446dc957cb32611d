/** examples/base-and-children as whole runs; requirements by their lines in the list of what such pipelines do today. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { WorkflowRun } from '../workflow/workflow.ts';
import { expectResult } from '../workflow/workflow.ts';
import { legsOf, namespace, provideBases, pullRequest, runExample, says } from './example-runs.ts';
import { type HtpasswdRegistry, startHtpasswdRegistry } from './htpasswd-registry.ts';
import { served, tagsOf } from './job.ts';

const NAMESPACE = namespace();
const bases = namespace();
/** Other registries, with users. */
let mirrors: HtpasswdRegistry[];
beforeAll(async () => {
  provideBases(bases, ['ubuntu:24.04']);
  mirrors = await Promise.all([startHtpasswdRegistry(), startHtpasswdRegistry()]);
});

const start = ({ vars, ...options }: Parameters<typeof runExample>[1]) =>
  runExample('base-and-children', { ...options, vars: { NAMESPACE, BASE_REGISTRY: bases, ...vars } });

/** The layers of an image on this machine's processor. */
async function layersOf(image: string): Promise<string[]> {
  const name = image.replace(/(@sha256)?:[^:]+$/, '');
  const index = (await served(image))?.manifest;
  const digest = index?.manifests?.[0]?.digest;
  const manifest = digest === undefined ? index : (await served(`${name}@${digest}`))?.manifest;
  return manifest.layers.map((layer: { digest: string }) => layer.digest);
}

describe('a push to main', () => {
  const lines: string[] = [];
  let run: WorkflowRun;
  beforeAll(async () => {
    const places = mirrors.map(({ address }) => `${address}/labnow/`);
    // The same registry by another name, for which nobody may sign in.
    const stranger = places[0]?.replace('localhost', '127.0.0.1');
    const auth = mirrors.map(({ address: registry, username, password }) => ({ registry, username, password }));
    run = await start({
      file: 'core.yml',
      vars: { MIRRORS: [...places, `${stranger},required=false`].join('\n') },
      secrets: { REGISTRY_AUTH: JSON.stringify(auth) },
      parallel: 3,
      onLine: (line) => lines.push(line),
    });
  });

  /** In the order of their names. */
  const tags = () => [`2024.05.06.0708-${run.sha.slice(0, 7)}`, 'latest', 'main'];

  it('requirement 63: builds the base first, and each child on that base by its digest', async () => {
    expectResult(run, 'success');
    const base = run.job('base').outputs['image'] ?? '';
    expect(base).toMatch(new RegExp(`^${NAMESPACE}/base@sha256:[0-9a-f]{64}$`));
    const layers = await layersOf(base);
    for (const { steps, matrix } of run.job('language').legs) {
      expect(steps[1]?.log).toContain(`base=docker-image://${base}`);
      const child = await layersOf(steps[1]?.outputs['image'] ?? '');
      expect(child.slice(0, layers.length)).toEqual(layers);
      expect(await tagsOf(`${NAMESPACE}/${matrix['image']}`)).toEqual(tags());
    }
    expect(says(`${NAMESPACE}/python:latest`)).toBe('atom\nbase\npython');
  });

  it('gives a version of the time and the commit, and none to what is only built upon (requirements 50, 53, 54 and 56)', async () => {
    const { version, digest } = run.leg('base').step('base').outputs;
    expect(version).toBe(tags()[0]);
    for (const tag of tags()) expect((await served(`${NAMESPACE}/base:${tag}`))?.digest).toBe(digest);
    expect(await tagsOf(`${NAMESPACE}/atom`)).toEqual(['latest', 'main', `sha-${run.sha.slice(0, 7)}`]);
  });

  it('requirement 64: builds the languages at the same time', () => {
    const started = ['python', 'node', 'rust'].map((image) => lines.indexOf(`  context: ${image}`));
    const ended = lines.findIndex((line) => /(python|node|rust) serves sha256:/.test(line));
    expect(Math.min(...started)).toBeGreaterThan(lines.findIndex((line) => / serves sha256:/.test(line)));
    expect(Math.max(...started)).toBeLessThan(ended);
  });

  it('gives an image another name, without a build (requirement 58)', async () => {
    const { digest } = run.leg('language', { image: 'node' }).step('image').outputs;
    expect(await tagsOf(`${NAMESPACE}/nodejs`)).toEqual(tags());
    for (const tag of tags()) expect((await served(`${NAMESPACE}/nodejs:${tag}`))?.digest).toBe(digest);
  });

  it('mirrors in the last job what the builds have pushed, and nothing else (requirements 59, 67, 68, 69, 70 and 71)', async () => {
    const { outputs, log, annotations } = run.leg('mirror').step('mirror');
    expect(outputs).toMatchObject({ copied: '24', failed: '12' });
    const language = run
      .job('language')
      .legs.map(({ matrix, steps }) => [matrix['image'], steps[1]?.outputs['digest']]);
    const images = [['base', run.leg('base').step('base').outputs['digest']], ...language];
    for (const { address, authorization } of mirrors) {
      for (const [image, digest] of images) {
        const copy = `${address}/labnow/${image}`;
        expect(await tagsOf(copy, authorization)).toEqual(tags());
        expect((await served(`${copy}:${tags()[0]}`, authorization))?.digest).toBe(digest);
      }
      expect(await tagsOf(`${address}/labnow/atom`, authorization)).toEqual([]);
    }
    // Of the place that the others do not need.
    const told = new Set(annotations.map(({ level, message }) => `${level} ${/ to ([^/]+)/.exec(message)?.[1]}`));
    expect([...told]).toEqual([`warning ${mirrors[0]?.address.replace('localhost', '127.0.0.1')}`]);
    for (const { password } of mirrors) expect(log).not.toContain(password);
  });
});

describe('the workflow for GPUs', () => {
  let run: WorkflowRun;
  beforeAll(async () => {
    run = await start({ file: 'gpu.yml', parallel: 2 });
  });

  it('requirement 65: its chain of builds in one job shares the builder', async () => {
    expectResult(run, 'success');
    const chain = ['atom', 'conda', 'cuda'].map((id) => run.leg('cuda').step(id));
    expect(new Set(chain.map(({ outputs }) => outputs['builder-name'])).size).toBe(1);
    const images = chain.map(({ outputs }) => outputs['image'] ?? '');
    expect(chain[1]?.log).toContain(`atom=docker-image://${images[0]}`);
    expect(chain[2]?.log).toContain(`conda=docker-image://${images[1]}`);
    const [atom = [], conda = [], cuda = []] = await Promise.all(images.map(layersOf));
    expect(conda.slice(0, atom.length)).toEqual(atom);
    expect(cuda.slice(0, conda.length)).toEqual(conda);
  });

  it('requirement 66: it is one of its own, and asks for nothing of the other', async () => {
    expect(run.jobs.map(({ id }) => id)).toEqual(['cuda', 'framework']);
    expect(legsOf(run, 'framework')).toEqual({ torch: 'success', jax: 'success' });
    expect(says(`${NAMESPACE}/torch:latest`)).toBe('atom with CUDA 12.8\nconda\ncuda\ntorch');
  });
});

describe('a pull request', () => {
  it('has a namespace and a base of its own, and a child that is broken stops no other', async () => {
    const files = { 'node/Dockerfile': 'FROM base\nRUN exit 3\n' };
    // Registries take small letters alone.
    const vars = { NAMESPACE: NAMESPACE.replace('/test/', '/Test/'), MIRRORS: `${mirrors[0]?.address}/of-a-pull/` };
    const run = await start({ file: 'core.yml', ...pullRequest(12, 'Feat/Add-Login'), vars, files, parallel: 3 });
    expectResult(run, 'failure');
    expect(run.job('mirror').result).toBe('skipped');
    expect(legsOf(run, 'language')).toEqual({ python: 'success', node: 'failure', rust: 'success' });
    expect(run.job('base').outputs['image']).toContain(`${NAMESPACE}0feat/base@sha256:`);
    expect(await tagsOf(`${NAMESPACE}0feat/python`)).toEqual(['pr-12-abc1234']);
    expect(await tagsOf(`${NAMESPACE}0feat/node`)).toEqual([]);
  });

  it('of a fork is built on what main has published, and pushes nothing', async () => {
    const files = { 'base/Dockerfile': 'FROM atom\nRUN echo changed >> /etc/made-of\n' };
    const run = await start({ file: 'core.yml', ...pullRequest(13, 'main', 'stranger/App'), files, parallel: 3 });
    expectResult(run, 'success');
    expect(run.job('base').outputs).toEqual({ image: `${NAMESPACE}/base:latest` });
    for (const { steps } of run.job('language').legs) expect(steps[1]?.outputs['pushed']).toBe('false');
    expect(run.job('mirror').result).toBe('skipped');
    expect(run.artifacts.all).toEqual([]);
  });
});
