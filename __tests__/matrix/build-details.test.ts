import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readEntries } from '../../src/matrix/read-entries.ts';
import { CASES, names, SUMMARY, summaryEntries } from './entries.ts';
import { describeProblems } from './problems.ts';

async function read(data: unknown) {
  const text = typeof data === 'string' ? data : JSON.stringify({ build_details: data });
  const { entries, problems, warnings } = await readEntries({
    input: 'file',
    text,
    name: 'build_summary.json',
    query: '',
  });
  return { entries, warnings, problems: describeProblems(problems) };
}

describe('build_summary.json', () => {
  it('becomes the entries of the pipeline guide', async () => {
    const entries = await summaryEntries();
    expect(entries).toContainEqual({
      runtime: '17.3 LTS',
      image_type: 'python',
      variant: '',
      suffix: '-ubuntu2404-py312',
      dockerfile: 'data/python/17.3-LTS-ubuntu2404-py312/Dockerfile',
    });
    expect(entries).toContainEqual({
      runtime: '16.4 LTS',
      image_type: 'python',
      variant: '.ml',
      suffix: '-ubuntu2404-py312',
      dockerfile: 'data/python/16.4-LTS-ubuntu2404-py312-ml/Dockerfile',
    });
    expect(entries).toContainEqual({
      runtime: '',
      image_type: 'minimal-gpu',
      variant: '',
      suffix: '',
      dockerfile: 'data/minimal-gpu/latest/Dockerfile',
    });
  });

  it('gives every Dockerfile once, in the order of the file, and nothing else that was generated', async () => {
    const entries = await summaryEntries();
    const paths = [...SUMMARY.matchAll(/"(data\/.*\/Dockerfile)"/g)].map(([, path]) => path);
    expect(entries.map(({ dockerfile }) => dockerfile)).toEqual(paths);
    expect(SUMMARY).toContain('runtime_metadata.json');
  });

  it('may hold several systems for one runtime, and files with other names', async () => {
    const { entries, problems } = await read(readFileSync(join(CASES, 'build_summary-systems.json'), 'utf8'));
    expect(problems).toEqual([]);
    expect(entries.map(({ image_type, variant, suffix }) => [image_type, variant, suffix].join(' '))).toEqual([
      'minimal  ',
      'gpu  ',
      'gpu  -ubuntu2204',
      'python  -ubuntu2404-py312',
      'python  -ubuntu2204-py310',
      'python .ml -ubuntu2404-py312',
    ]);
  });

  it('tells of an image that could not be generated', async () => {
    const { entries, warnings } = await read(SUMMARY);
    expect(warnings).toEqual(['No Dockerfile was generated for "python-gpu" of "9.1 LTS"; it is not in the matrix.']);
    expect(names(entries)).not.toContain('python-gpu 9.1 LTS');
    expect(names(entries)).toContain('python 9.1 LTS');
  });

  it.each([
    ['17.3-LTS', '17.3 LTS', ''],
    ['17.3-LTS-ml', '17.3 LTS_ml', ''],
    ['17.3-LTS-ml-py312', '17.3 LTS_ml', '-py312'],
    ['17.3-LTS-mlflow-ml', '17.3 LTS_ml', '-mlflow'],
    ['17.3-lts.ubuntu', '17.3 LTS', '.ubuntu'],
    ['17.3-LTS-html', '17.3 LTS', '-html'],
    ['18.0-ubuntu2404', '18.0', '-ubuntu2404'],
    ['2.13-Scala-x', '2.13 (Scala', '-x'],
  ])('finds the suffix in %s', async (folder, key, suffix) => {
    const { entries, problems } = await read({ [key]: { python: [`data/python/${folder}/Dockerfile`] } });
    expect([problems, entries.map((entry) => entry['suffix'])]).toEqual([[], [suffix]]);
  });

  it.each<[unknown, string]>([
    [[], 'Input file: has build_details that are no object of runtimes.'],
    [{ '17.3 LTS': [] }, 'Input file: has no object of image types for the runtime "17.3 LTS".'],
    [{ '17.3 LTS': { python: 'Dockerfile' } }, 'Input file: has no list of paths for "python" of "17.3 LTS".'],
    [{ '17.3 LTS': { python: [1] } }, 'Input file: has no list of paths for "python" of "17.3 LTS".'],
    [
      { '1.1': { python: ['data/python/1.10-x/Dockerfile'] } },
      'Input file: has "data/python/1.10-x/Dockerfile" for the runtime "1.1", but that file is in the folder of another ' +
        'one. The folder\'s name has to begin with "1.1"; generate the Dockerfiles anew.',
    ],
    [
      { '1.1 LTS': { py: ['d/py/1.1-LTS/Dockerfile', 'd/py/1.1-LTS/Dockerfile.gpu'] } },
      'Input file: has the same image more than once: "py 1.1 LTS". Two jobs would push the same tags; give them a ' +
        'suffix or a field of their own, or remove one.',
    ],
  ])('that is wrong is an error: %j', async (details, expected) => {
    expect(await read(details)).toMatchObject({ problems: [expected] });
  });

  it('tells everything that is wrong at once', async () => {
    const { problems, entries } = await read({ a: 1, b: { c: 2 }, d: { e: ['x/f/Dockerfile'] } });
    expect(problems).toHaveLength(3);
    expect(entries).toEqual([]);
  });
});
