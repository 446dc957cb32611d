import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { evaluateText } from '../../../../src/runner/expressions.ts';
import { Folders } from '../../../fakes/folder.ts';
import { cloneOf, plan, planned } from './repository.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const WORKFLOW = `
on: [push, pull_request]
env:
  REGISTRY: registry.example.com
jobs:
  image:
    runs-on: ubuntu-latest
    env:
      IMAGE: \${{ env.REGISTRY }}/app
    steps:
      - uses: actions/checkout@v5
      - id: build
        uses: org/image-build-action@v1
        with:
          images: \${{ env.IMAGE }}
          push: \${{ github.event_name != 'pull_request' }}
          runtime: \${{ matrix.runtime }}
          max-attempts: 2
          build-args: |
            VERSION=\${{ inputs.version }}
            REF=\${{ github.ref_name }}
          username: mona
          password: \${{ secrets.REGISTRY_TOKEN }}
  more:
    runs-on: ubuntu-latest
    steps:
      - name: First
        uses: ./
        with: { tags: first }
      - name: Second
        uses: ./
        with: { tgas: second }
      - uses: org/image-build-action/merge@v1
`;

let clone = '';
let file = '';
beforeAll(() => {
  clone = cloneOf(folders, { '.github/workflows/image.yml': WORKFLOW, 'broken.yml': 'a: [', 'empty.yml': 'on: push' });
  file = join(clone, '.github/workflows/image.yml');
});

const fromWorkflow = (...args: string[]) => planned(clone, '--workflow', file, ...args);

describe('a workflow', () => {
  it('gives the inputs of the step, with its expressions evaluated for the event', async () => {
    const build = ['--job', 'image', '--matrix', 'runtime=17.3 LTS'];
    const pushed = await fromWorkflow(...build);
    expect(pushed.push.pushes).toBe(true);
    expect(pushed.tags[0]?.reference).toBe('registry.example.com/app:17.3-lts');
    expect(pushed.command).toContain('REF=main');
    const pull = await fromWorkflow(...build, '--pr', '7');
    expect(pull.push.pushes).toBe(false);
    expect(pull.tags[0]?.reference).toMatch(/^registry\.example\.com\/app:17\.3-lts-pr-7-/);
  });

  it('has what only a run knows, and that is said and not guessed', async () => {
    const { unknown, command } = await fromWorkflow('--job', 'image', '--matrix', 'runtime=1');
    expect(unknown).toEqual([
      'Input build-args holds ${{ inputs.version }}, which only the run knows.',
      'Input password holds ${{ secrets.REGISTRY_TOKEN }}, which only the run knows.',
    ]);
    expect(command).toContain('VERSION=${{ inputs.version }}');
    const given = await fromWorkflow('--job', 'image', '--matrix', 'runtime=1', '--input', 'build-args=VERSION=3');
    expect(given.command).toContain('VERSION=3');
    expect(given.unknown).toHaveLength(1);
  });

  it('whose unknown values make no plan is told with them', async () => {
    const text = WORKFLOW.replace("github.event_name != 'pull_request'", 'inputs.push');
    const other = cloneOf(folders, { 'w.yml': text });
    const { stderr, exitCode } = await plan(other, '--workflow', join(other, 'w.yml'), '--job', 'image');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Input push holds ${{ inputs.push }}, which only the run knows.\n');
    expect(stderr).toContain('Input push: must be true, false or auto, not "${{ inputs.push }}".');
  });

  it('may have several such steps, one of which is chosen', async () => {
    expect((await fromWorkflow('--step', 'First')).tags.map(({ tag }) => tag)).toEqual(['first']);
    expect((await fromWorkflow('--job', 'more', '--step', '1')).tags.map(({ tag }) => tag)).toEqual(['first']);
  });

  it.each<[string[], string]>([
    [[], 'Option --step: is one of several steps that fit: image/build, more/First, more/Second. Choose it by --job'],
    [['--step', 'Thrid'], 'Option --step: is "Thrid", and there is none; the steps with inputs are image/step 1'],
    [['--job', 'imgae'], 'Option --job: is "imgae", and the jobs are image, more. Did you mean "image"?'],
    [['--step', 'Second'], 'Option --workflow: names "tgas", which is no input of this action. Did you mean "tags"?'],
  ])('with the choice %j is refused', async (args, expected) => {
    const { stderr, exitCode } = await plan(clone, '--workflow', file, ...args);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(expected);
  });

  it.each([
    ['broken.yml', 'which is no YAML: '],
    ['empty.yml', 'which has no jobs.'],
    ['none.yml', 'which cannot be read (ENOENT).'],
    ['.', 'which cannot be read (EISDIR).'],
  ])('%s is refused', async (name, expected) => {
    const { stderr } = await plan(clone, '--workflow', join(clone, name));
    expect(stderr).toContain(`Option --workflow: is ${JSON.stringify(join(clone, name))}, ${expected}`);
  });
});

describe('the variables of a workflow', () => {
  it.each([
    ['of the job, made of those of the workflow', 'B', 'x-b'],
    ['of the step, which win', 'A', 'step'],
    ['of their own level, which are not there yet', 'SAME', undefined],
    ['with something unknown in them', 'SECRET', undefined],
    ['that are not there', 'NONE', undefined],
  ])('%s', async (_, name, value) => {
    const text = `
env: { A: x }
jobs:
  a:
    env: { B: '\${{ env.A }}-b', SAME: '\${{ env.B }}' }
    steps:
      - uses: ./
        env: { A: step, SECRET: '\${{ secrets.X }}' }
        with: { build-args: 'V=\${{ env.${name} }}' }`;
    const folder = cloneOf(folders, { 'w.yml': text });
    const { command, unknown } = await planned(folder, '--workflow', join(folder, 'w.yml'));
    expect(command).toContain(value === undefined ? `V=\${{ env.${name} }}` : `V=${value}`);
    expect(unknown).toHaveLength(value === undefined ? 1 : 0);
  });
});

describe('an expression', () => {
  const contexts = {
    github: { ref: 'refs/heads/main', event: { number: 3 }, event_name: 'push' },
    env: { A: 'x' },
  };

  it.each<[string, string]>([
    ['a ${{ github.ref }} b ${{ env.A }}', 'a refs/heads/main b x'],
    ["${{ github.ref == 'refs/heads/main' && 'yes' || 'no' }}", 'yes'],
    ["${{ startsWith(github.ref, 'refs/tags/') }}", 'false'],
    ["${{ format('{0}-{1}', github.event.number, 'it''s') }}", "3-it's"],
    ["${{ '}}' }}", '}}'],
    ['${{ !cancelled }}', '${{ !cancelled }}'],
    ['none', 'none'],
  ])('%s is %s', (text, value) => {
    expect(evaluateText(text, contexts).text).toBe(value);
  });

  it.each([
    '${{ inputs.x }}',
    '${{ secrets.X }}',
    '${{ github.run_id }}',
    '${{ github.event.pull_request.title }}',
    "${{ github['ref'] }}",
    '${{ toJSON(github) }}',
    '${{ env.B }}',
    '${{ env.A == inputs.x }}',
    "${{ hashFiles('x') }}",
    '${{ needs.a.outputs.b }}',
    '${{ nonsense( }}',
  ])('%s is not known, and stays as it is', (text) => {
    expect(evaluateText(`a ${text} b`, contexts)).toEqual({ text: `a ${text} b`, unknown: [text] });
  });
});
