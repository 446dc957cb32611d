/**
 * examples/dbx-runtime as whole runs. What the pipeline that it replaces asked for is named by its line in that list.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { WorkflowRun } from '../workflow/workflow.ts';
import { expectResult, rerunFailed } from '../workflow/workflow.ts';
import { legsOf, namespace, provideBases, pullRequest, runExample, says } from './example-runs.ts';
import { ACTION, labelsOf, served, tagsOf } from './job.ts';

/** Two attempts of a whole run, on a machine that may be busy; in milliseconds. */
const PATIENCE = 900_000;
const bases = namespace();
beforeAll(() => provideBases(bases, ['ubuntu:24.04', 'ubuntu:22.04', 'ubuntu:20.04']));

const start = (image: string, options: Omit<Parameters<typeof runExample>[1], 'vars'> = {}) =>
  runExample('dbx-runtime', { vars: { IMAGE: image, BASE_REGISTRY: bases }, ...options });

describe('a push to main, while the base of one image is missing', () => {
  const image = namespace();
  const someBases = namespace();
  const lines: string[] = [];
  let first: WorkflowRun;
  let second: WorkflowRun;
  beforeAll(async () => {
    provideBases(someBases, ['ubuntu:24.04', 'ubuntu:22.04']);
    const vars = { IMAGE: image, BASE_REGISTRY: someBases };
    first = await runExample('dbx-runtime', { vars, parallel: 3, onLine: (line) => lines.push(line) });
    provideBases(someBases, ['ubuntu:20.04']);
    second = await rerunFailed(first);
  }, PATIENCE);

  it('requirement 2: the matrix is made of the summary that the generator leaves', () => {
    const { workspace } = first.leg('generate-dockerfiles');
    const summary = JSON.parse(readFileSync(join(workspace, 'data/build_summary.json'), 'utf8'));
    expect(summary).toMatchObject({ total_runtimes: 5, total_files_generated: 8 });
    const made = [...first.job('build-images').legs, ...first.job('build-non-runtime-images').legs];
    // 18.0 has no long support.
    expect(made).toHaveLength(7);
  });

  it('requirement 3: its entries carry what each leg needs', () => {
    expect(first.leg('build-images', { runtime: '17.3 LTS', variant: '.ml' }).matrix).toEqual({
      runtime: '17.3 LTS',
      image_type: 'python',
      variant: '.ml',
      suffix: '-ubuntu2404-py312',
      dockerfile: 'data/python/17.3-LTS-ubuntu2404-py312-ml/Dockerfile',
      latest: false,
    });
  });

  it('requirement 34: the same matrix is printed on any machine, before anything is pushed', () => {
    const { workspace, steps } = first.leg('generate-dockerfiles');
    const args = ['--file', 'data/build_summary.json', '--only-lts'];
    const printed = execFileSync('node', [join(ACTION, 'dist/matrix/index.js'), ...args], { cwd: workspace });
    expect(JSON.parse(String(printed))).toEqual(JSON.parse(steps[3]?.outputs['matrix'] ?? ''));
  });

  it('requirement 6: its legs run at the same time', () => {
    const [one, other] = ['runtime: 17.3 LTS', 'runtime: 15.4 LTS'].map((text) =>
      lines.findIndex((line) => line.includes(text)),
    );
    const ended = lines.findIndex((line) => / serves sha256:/.test(line));
    expect(Math.max(one ?? -1, other ?? -1)).toBeLessThan(ended);
    expect(Math.min(one ?? -1, other ?? -1)).toBeGreaterThan(0);
  });

  it('requirement 37: and never more than 20 of them', () => {
    const { jobs } = parse(readFileSync(join(ACTION, 'examples/dbx-runtime/workflow.yml'), 'utf8'));
    for (const job of ['build-images', 'build-non-runtime-images']) {
      expect(jobs[job].strategy['max-parallel']).toBe(20);
    }
  });

  it('requirement 7: the image that cannot be built stops no other', () => {
    expectResult(first, 'failure');
    expect(legsOf(first, 'build-images')).toEqual({
      'python 17.3 LTS': 'success',
      'python 17.3 LTS.ml': 'success',
      'python 15.4 LTS': 'success',
      'python 9.1 LTS': 'failure',
      'python-gpu 15.4 LTS': 'success',
    });
    const { steps } = first.leg('build-images', { runtime: '9.1 LTS' });
    expect(steps[2]?.outputs).toMatchObject({ attempts: '1', 'failure-class': 'permanent' });
    expect(steps[2]?.annotations[0]?.message).toContain(`${someBases}/ubuntu:20.04`);
  });

  it('requirement 8: images without a runtime do not depend on the others', () => {
    expect(legsOf(first, 'build-non-runtime-images')).toEqual({ gpu: 'success', minimal: 'success' });
    expect(first.leg('images')).toMatchObject({ result: 'failure' });
    expect(first.leg('images').summary).toContain('| build-images | failure |\n| build-non-runtime-images | success |');
  });

  it('a re-run builds the one that failed, and nothing else', () => {
    expectResult(second, 'success');
    const attempts = second.jobs.flatMap(({ legs }) => legs.map(({ name, attempt }) => [name, attempt]));
    expect(attempts.filter(([, attempt]) => attempt === 2)).toEqual([
      ['python 9.1 LTS', 2],
      ['images', 2],
    ]);
  });

  it('every image is there under its names', async () => {
    expect(await tagsOf(image)).toEqual([
      'gpu',
      'gpu-latest',
      'minimal',
      'minimal-latest',
      'python-15.4-lts-ubuntu2204-py311',
      'python-17.3-lts-ml-ubuntu2404-py312',
      'python-17.3-lts-ubuntu2404-py312',
      'python-9.1-lts-ubuntu2004-py38',
      'python-gpu-15.4-lts-ubuntu2204-py311',
      'python-gpu-latest',
      'python-latest',
    ]);
    for (const { job, steps } of second.jobs.slice(1, 3).flatMap(({ legs }) => legs)) {
      const { digest = '', tags = '' } = steps[2]?.outputs ?? {};
      for (const tag of tags.split('\n')) expect([job, (await served(tag))?.digest]).toEqual([job, digest]);
    }
  });

  it('requirement 17: python-latest is the newest runtime with long support, though an older one ended last', async () => {
    const newest = await served(`${image}:python-17.3-lts-ubuntu2404-py312`);
    expect((await served(`${image}:python-latest`))?.digest).toBe(newest?.digest);
    expect(says(`${image}:python-latest`)).toBe('runtime 17.3, cuda false');
    expect(says(`${image}:python-17.3-lts-ml-ubuntu2404-py312`)).toBe('runtime 17.3 ml, cuda false');
  });

  it('images tell what they are and where they come from', () => {
    expect(labelsOf(`${image}:python-9.1-lts-ubuntu2004-py38`)).toMatchObject({
      'com.databricks.runtime': '9.1 LTS',
      'org.opencontainers.image.revision': first.sha,
      'org.opencontainers.image.version': 'python-9.1-lts-ubuntu2004-py38',
      'org.opencontainers.image.source': 'https://github.com/Octo-Org/App',
    });
  });
});

it('a pull request builds everything and publishes nothing', async () => {
  const image = namespace();
  const run = await start(image, { ...pullRequest(12, 'feature/x'), parallel: 3 });
  expectResult(run, 'success');
  const legs = [...run.job('build-images').legs, ...run.job('build-non-runtime-images').legs];
  expect(legs).toHaveLength(7);
  for (const { steps } of legs) expect(steps[2]?.outputs).toMatchObject({ pushed: 'false', attempts: '1' });
  expect(await tagsOf(image)).toEqual([]);
});

describe('a run by hand', () => {
  it('requirement 4: builds one runtime, and leaves -latest where it is', async () => {
    const image = namespace();
    const run = await start(image, { inputs: { runtime: '9.1 LTS', push: true } });
    expectResult(run, 'success');
    expect(legsOf(run, 'build-images')).toEqual({ 'python 9.1 LTS': 'success' });
    expect(run.job('build-non-runtime-images').result).toBe('skipped');
    expect(await tagsOf(image)).toEqual(['python-9.1-lts-ubuntu2004-py38']);
  });

  it('requirements 5 and 38: builds one kind of image, also one that is new, and does not push unless told', async () => {
    const image = namespace();
    const files = { 'templates/standard.Dockerfile': 'FROM scratch\nCOPY runtimes.json /\n' };
    const run = await start(image, { files, inputs: { image_type: 'standard' } });
    expectResult(run, 'success');
    expect(run.job('build-images').result).toBe('skipped');
    expect(legsOf(run, 'build-non-runtime-images')).toEqual({ standard: 'success' });
    expect(await tagsOf(image)).toEqual([]);
  });

  it('requirement 31: of nothing is an error that shows the filters and what there was', async () => {
    const run = await start(namespace(), { inputs: { runtime: '12.2 LTS', image_type: 'python' } });
    expectResult(run, 'failure');
    expect(run.job('build-images').result).toBe('skipped');
    const plan = run.leg('generate-dockerfiles').step('images');
    const [error] = plan.annotations;
    for (const text of ['runtime=12.2 LTS', 'image_type=python', '17.3 LTS', '15.4 LTS', '9.1 LTS']) {
      expect(error?.message).toContain(text);
    }
    expect(run.leg('images').result).toBe('failure');
  });
});
