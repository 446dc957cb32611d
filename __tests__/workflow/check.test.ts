import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { REPOSITORY } from './parse.ts';
import { job } from './test-runs.ts';
import { checkWorkflow, runWorkflow, workflowsIn } from './workflow.ts';

const GOOD = `on: push\njobs:\n${job('a', 'true')}`;

describe('checkWorkflow', () => {
  it('has nothing to say of a good workflow', async () => {
    expect(await checkWorkflow(GOOD)).toEqual([]);
  });

  it.each([
    ['YAML that is none', 'on: push\njobs: [', /^own\.yml:2:\d+: /],
    ['a key at the wrong place', GOOD.replace('runs-on', 'run-on'), /^own\.yml:4:5: Unexpected value 'run-on'/],
    ['no event', GOOD.replace('on: push\n', ''), /^own\.yml:1:1: Required property is missing: on/],
    ['an unknown need', GOOD + job('b', 'true', { needs: 'c' }), /^own\.yml:9:12: Job 'b' depends on unknown job 'c'/],
    ['a context out of place', GOOD.replace('true', '${{ matrix.a.b( }}'), /^own\.yml:6:14: Unexpected/],
    [
      'an unknown context',
      GOOD.replace('true', '${{ secret.a }}'),
      /^own\.yml:6:14: Unrecognized named-value: 'secret'/,
    ],
    ['secrets in a condition', GOOD.replace('- run', '- if: secrets.x\n        run'), /^own\.yml:6:13: Unrecognized/],
    [
      'an input that the action does not have',
      GOOD.replace('run: true', 'uses: org/image-build-action@v1\n        with: { imagse: x }'),
      /^own\.yml:7:25: org\/image-build-action@v1 has no input 'imagse'\.$/,
    ],
    ['an action that is none', GOOD.replace('run: true', 'uses: org/image-build-action/none@v1'), /no action 'none'/],
  ])('tells the place of %s', async (_, text, problem) => {
    const problems = await checkWorkflow(text, 'own.yml');
    expect(problems).not.toEqual([]);
    expect(problems[0]).toMatch(problem);
  });

  it.each([
    ['services', GOOD.replace('steps', 'services: { x: { image: y } }\n    steps'), '5:15'],
    ['a called workflow', 'on: push\njobs:\n  a:\n    uses: ./.github/workflows/x.yml\n', '4:11'],
  ])('lets %s be, which only a run refuses', async (_, workflow, place) => {
    expect(await checkWorkflow(workflow)).toEqual([]);
    await expect(runWorkflow({ workflow })).rejects.toThrow(`workflow.yml:${place}: `);
  });

  it('stops a run before it begins', async () => {
    const run = runWorkflow({ workflow: GOOD.replace('runs-on', 'run-on') });
    await expect(run).rejects.toThrow('The workflow workflow.yml is not valid:\n  workflow.yml:4:5: Unexpected value');
  });
});

describe('workflowsIn', () => {
  const fence = (text: string, indentation = ''): string =>
    ['```yaml', ...text.trimEnd().split('\n'), '```'].map((line) => `${indentation}${line}\n`).join('');

  it('finds workflows, and takes their indentation off', () => {
    const page = `# Title\n\n${fence('other: yaml')}\n- item\n\n${fence(GOOD, '  ')}`;
    expect(workflowsIn(page)).toEqual([{ line: 10, text: GOOD }]);
  });

  it.each([
    ['jobs', 'jobs:\n  a:\n    runs-on: x\n    steps:\n      - run: x\n'],
    ['jobs without those they need', 'jobs:\n  a:\n    needs: [b, c]\n    runs-on: x\n    steps:\n      - run: x\n'],
    ['what stands before the jobs', 'on: push\nconcurrency: x\n'],
    ['a job', 'permissions:\n  id-token: write\nsteps:\n  - run: x\n'],
    ['steps', '- uses: org/image-build-action@v1\n  with:\n    tags: |\n      a\n\n      b\n'],
    ['inputs', 'images: |\n  a\n  b\ntags: c\n'],
  ])('completes %s', async (_, text) => {
    const [found] = workflowsIn(fence(text));
    expect(await checkWorkflow(found?.text ?? '')).toEqual([]);
    expect(found?.text).toContain(text.trim().split('\n').at(-1)?.trim());
  });
});

describe('the workflows of this repository', () => {
  const files = globSync(['.github/workflows/*.{yml,yaml}', 'examples/**/*.{yml,yaml}'], { cwd: REPOSITORY });
  const workflows = files.filter((file) => /^jobs:/m.test(readFileSync(join(REPOSITORY, file), 'utf8')));

  it('are there', () => {
    expect(workflows).toContain('.github/workflows/ci.yml');
  });

  it.each(workflows)('%s', async (file) => {
    expect(await checkWorkflow(file)).toEqual([]);
  });
});
