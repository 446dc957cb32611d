import { afterAll, describe, expect, it } from '@jest/globals';
import { Folders } from '../../fakes/folder.ts';
import { step } from './bundle.ts';

const folders = new Folders();
afterAll(() => folders.remove());

describe('a step', () => {
  it('leaves a matrix that fits into the inputs of the build action', async () => {
    const { outcome, outputs, warnings, summary, problems } = await step({
      file: 'build_summary.json',
      filter: 'runtime=17.3 LTS\nimage_type=python',
      'latest-count': '1',
    });
    expect([outcome, problems]).toEqual(['success', []]);
    const python = { runtime: '17.3 LTS', image_type: 'python', variant: '', suffix: '-ubuntu2404-py312' };
    const include = [
      { ...python, dockerfile: 'data/python/17.3-LTS-ubuntu2404-py312/Dockerfile', latest: true },
      { ...python, variant: '.ml', dockerfile: 'data/python/17.3-LTS-ubuntu2404-py312-ml/Dockerfile', latest: false },
    ];
    expect(outputs).toEqual({
      matrix: JSON.stringify({ include }),
      count: '2',
      batches: JSON.stringify([{ include }]),
      empty: 'false',
      unchanged: '[]',
    });
    expect(warnings).toEqual(['No Dockerfile was generated for "python-gpu" of "9.1 LTS"; it is not in the matrix.']);
    expect(summary).toContain('### Build matrix: 2 entries');
    expect(summary).toContain('| 17.3 LTS | python |  | -ubuntu2404-py312 |');
  });

  it('takes the inputs of a workflow that nobody filled in', async () => {
    const { outputs } = await step({ file: 'build_summary.json', filter: 'runtime=\nimage_type=all', 'only-lts': '' });
    expect(outputs['count']).toBe('25');
  });

  it('crosses images with platforms, in batches', async () => {
    const { outputs } = await step({
      entries: '- name: a\n- name: b',
      platforms: 'linux/amd64,linux/arm64',
      runners: 'linux/arm64=self-hosted,arm',
      'batch-size': '3',
    });
    expect(JSON.parse(outputs['batches'] ?? '')).toEqual([
      {
        include: [
          { name: 'a', platform: 'linux/amd64', runner: 'ubuntu-latest' },
          { name: 'a', platform: 'linux/arm64', runner: ['self-hosted', 'arm'] },
          { name: 'b', platform: 'linux/amd64', runner: 'ubuntu-latest' },
        ],
      },
      { include: [{ name: 'b', platform: 'linux/arm64', runner: ['self-hosted', 'arm'] }] },
    ]);
  });

  it('may leave nothing where that is allowed', async () => {
    const { outcome, outputs } = await step({ entries: '[{"a": 1}]', filter: 'a=2', 'allow-empty': 'true' });
    expect([outcome, outputs]).toEqual([
      'success',
      { matrix: '{"include":[]}', count: '0', batches: '[]', empty: 'true', unchanged: '[]' },
    ]);
  });

  it('that leaves nothing fails, says why, and has no outputs', async () => {
    const { outcome, outputs, errors, summary } = await step({ entries: '[{"a": 1}]', filter: 'a=2' });
    expect([outcome, outputs]).toEqual(['failure', {}]);
    expect(errors.map((error) => error.split('\n'))).toEqual([
      [
        'Input filter: leaves nothing of 1 entry: filter "a=2" left 0. For a there is "1". Set allow-empty to true to go on with nothing.',
        expect.stringMatching(/^See .* \[input-invalid\]$/),
      ],
    ]);
    expect(summary).toContain('### Build matrix failed');
  });

  it('tells of every wrong input, and of the data too', async () => {
    const { errors } = await step({ file: 'no.json', 'only-lts': 'maybe', filter: 'x' });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(
      /Input only-lts: .*\n.*Input filter: .*\n.*Input file: is "no\.json", which is not there\./,
    );
  });

  it('does not take a folder for a file', async () => {
    expect((await step({ file: '.' })).errors).toEqual([
      expect.stringContaining('Input file: is ".", which is a folder.'),
    ]);
  });

  it('says so when the outputs are longer than GitHub hands on', async () => {
    const entries = Array.from({ length: 200 }, (_, index) => ({ name: `${index}`.padEnd(3000, 'x') }));
    const folder = folders.make({ 'long.json': JSON.stringify(entries) });
    const { outputs, errors } = await step({ file: 'long.json' }, folder);
    expect(outputs).toEqual({});
    expect(errors[0]).toMatch(
      /^Input file: makes an output matrix of 1\.1 MiB as UTF-16, but GitHub hands on at most 1 MiB/,
    );
  });

  it('takes everything in the data for text', async () => {
    const evil = '::error::x\n##[error]y <img src=x> %0A::set-output name=count::9';
    const folder = folders.make({ 'evil.json': JSON.stringify([{ runtime: evil, '::warning::k': 1 }]) });
    const failing = { file: 'evil.json', filter: 'runtime=nothing' };
    const { outputs, errors, warnings, summary, outcome } = await step(failing, folder);
    expect([outcome, errors, warnings]).toEqual(['failure', [expect.stringContaining('::error::x')], []]);
    expect(outputs).toEqual({});
    const good = await step({ file: 'evil.json' }, folder);
    expect(JSON.parse(good.outputs['matrix'] ?? '').include[0].runtime).toBe(evil);
    expect([good.outputs['count'], good.errors, good.warnings]).toEqual(['1', [], []]);
    expect(summary).toContain(`\n\`\`\`\nInput filter: `);
    expect(good.summary).not.toContain('<img');
  });
});
