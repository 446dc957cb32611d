import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { intoBatches, LONGEST_OUTPUT, lengthProblems, MOST_JOBS } from '../../src/matrix/batches.ts';
import { narrowTo } from '../../src/matrix/matrix.ts';
import { matrixOf, names, summaryEntries } from './entries.ts';

const many = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `n${index}` }));

describe('the matrix', () => {
  it('2, 3: is made of a summary file, with runtime, image_type, variant and suffix', async () => {
    const { entries, problems } = matrixOf(await summaryEntries(), {
      filter: ['runtime=17.3 LTS', 'image_type=python'],
    });
    expect(problems).toEqual([]);
    const python = { runtime: '17.3 LTS', image_type: 'python', suffix: '-ubuntu2404-py312' };
    expect(entries).toEqual([
      { ...python, variant: '', dockerfile: 'data/python/17.3-LTS-ubuntu2404-py312/Dockerfile', latest: true },
      { ...python, variant: '.ml', dockerfile: 'data/python/17.3-LTS-ubuntu2404-py312-ml/Dockerfile', latest: false },
    ]);
  });

  it('4: is filtered by runtime', async () => {
    const { entries } = matrixOf(await summaryEntries(), { filter: ['runtime=15.4 LTS'] });
    expect(names(entries)).toEqual([
      'python 15.4 LTS',
      'python-gpu 15.4 LTS',
      'python 15.4 LTS .ml',
      'python-gpu 15.4 LTS .ml',
    ]);
  });

  it('5: is filtered by image type or all, and to long support', async () => {
    const all = await summaryEntries();
    expect(matrixOf(all, { filter: ['image_type=all', 'runtime='] }).entries).toHaveLength(all.length);
    expect(names(matrixOf(all, { filter: ['image_type=minimal'] }).entries)).toEqual(['minimal']);
    expect(names(matrixOf(all, { onlyLts: true }).entries).filter((name) => name.includes('18.0'))).toEqual([]);
  });

  it('17: has one entry of an image type for its latest tag, the most recent LTS', async () => {
    const latest = matrixOf(await summaryEntries()).entries.filter((entry) => entry['latest'] === true);
    expect(names(latest)).toEqual([
      'minimal',
      'minimal-gpu',
      'standard',
      'standard-gpu',
      'python 17.3 LTS',
      'python-gpu 17.3 LTS',
    ]);
  });

  it('17: makes no older runtime the latest because it is the only one that is built', async () => {
    const { entries } = matrixOf(await summaryEntries(), { filter: ['runtime=15.4 LTS'] });
    expect(entries.filter((entry) => entry['latest'] === true)).toEqual([]);
  });

  it('38: has a new image type as soon as the data has it', async () => {
    const entries = [...(await summaryEntries()), { runtime: '17.3 LTS', image_type: 'r' }];
    expect(matrixOf(entries).entries.at(-1)).toEqual({ runtime: '17.3 LTS', image_type: 'r', latest: true });
  });

  it('keeps the order of the data, and does not change the data', async () => {
    const all = await summaryEntries();
    const before = JSON.stringify(all);
    const kept = matrixOf(all, { onlyLts: true, latestCount: 2, filter: ['variant!=.ml'] });
    expect(names(kept.entries)).toEqual(names(all).filter((name) => names(kept.entries).includes(name)));
    expect(JSON.stringify(all)).toBe(before);
  });

  it('tells what every input left', async () => {
    const { steps } = matrixOf(await summaryEntries(), {
      onlyLts: true,
      latestCount: 1,
      filter: ['image_type=python', 'runtime='],
    });
    expect(steps).toEqual([
      { input: 'only-lts', what: 'true', left: 21 },
      { input: 'filter', what: 'image_type=python', left: 9 },
      { input: 'latest-count', what: '1', left: 2 },
    ]);
  });
});

describe('31: nothing left', () => {
  it('is an error with the filters and what there was', async () => {
    const { problems } = matrixOf(await summaryEntries(), {
      onlyLts: true,
      filter: ['image_type=python', 'runtime=15.3 LTS'],
    });
    expect(problems).toEqual([
      'Input only-lts, filter: leave nothing of 25 entries: only-lts "true" left 21, filter "image_type=python" left 9, ' +
        'filter "runtime=15.3 LTS" left 0. For image_type there is "minimal", "minimal-gpu", "standard", "standard-gpu", ' +
        '"python", "python-gpu". For runtime there is "17.3 LTS", "16.4 LTS", "15.4 LTS", "14.3 LTS", "9.1 LTS", "18.0". ' +
        'Did you mean "17.3 LTS"? Set allow-empty to true to go on with nothing.',
    ]);
  });

  it.each([
    [[], {}, 'Input file: holds no entries. Set allow-empty'],
    [[], { filter: ['no=such'] }, 'Input file: holds no entries. Set allow-empty'],
    [
      [{ runtime: '1' }],
      { onlyLts: true },
      'Input only-lts: leaves nothing of 1 entry: only-lts "true" left 0. For runtime there is "1".',
    ],
  ])('of %j with %j is an error', (entries, asked, expected) => {
    expect(matrixOf(entries, asked).problems).toEqual([expect.stringContaining(expected)]);
  });

  it('shows only so many values', () => {
    const [problem = ''] = matrixOf(many(1000), { filter: ['name=x'] }).problems;
    expect(problem).toContain('"n19" and 980 more.');
    expect(problem.length).toBeLessThan(500);
  });

  it('may be allowed', () => {
    const { entries, batches, problems } = matrixOf(many(3), { filter: ['name=x'], allowEmpty: true });
    expect([entries, batches, problems]).toEqual([[], [], []]);
    expect(matrixOf([], { allowEmpty: true }).problems).toEqual([]);
  });
});

describe('a part of the matrix', () => {
  const { entries, batches, steps } = matrixOf([{ a: 1 }, { a: 2 }, { a: 3 }], { filter: ['a!=3'] });
  const matrix = { entries, batches, steps };

  it('has batches of its own, and may be empty', () => {
    expect(narrowTo(matrix, entries.slice(1), { batchSize: undefined }, 'only-changed')).toEqual({
      matrix: {
        entries: [{ a: 2 }],
        batches: [{ include: [{ a: 2 }] }],
        steps: [...steps, { input: 'only-changed', what: 'true', left: 1 }],
      },
      problems: [],
    });
    expect(narrowTo(matrix, [], { batchSize: undefined }, 'x').matrix).toMatchObject({ entries: [], batches: [] });
  });

  it('counts when the others are gone', () => {
    const many = Array.from({ length: MOST_JOBS + 1 }, (_, index) => ({ index }));
    expect(narrowTo(matrix, many, { batchSize: undefined }, 'x').problems).toHaveLength(1);
    expect(narrowTo(matrix, many, { batchSize: 200 }, 'x').problems).toEqual([]);
  });
});

describe('37: batches', () => {
  it('hold every entry once, in order, and never more than they may', () => {
    fc.assert(
      fc.property(fc.nat(700), fc.integer({ min: 1, max: MOST_JOBS }), (count, size) => {
        const entries = many(count);
        const batches = intoBatches(entries, size);
        expect(batches.flatMap(({ include }) => include)).toEqual(entries);
        expect(batches.every(({ include }) => include.length <= size && include.length > 0)).toBe(true);
        expect(batches).toHaveLength(Math.ceil(count / size));
      }),
    );
  });

  it('are needed for more entries than GitHub takes in one matrix', () => {
    expect(matrixOf(many(256)).problems).toEqual([]);
    expect(matrixOf(many(257)).problems).toEqual([
      'Input batch-size: is not given, but the matrix has 257 entries, and GitHub runs at most 256 jobs in one. Set ' +
        'batch-size to 256 or less and run the output batches by a reusable workflow, or filter.',
    ]);
    expect(matrixOf(many(257), { batchSize: 256 })).toMatchObject({ problems: [], batches: [{}, { include: [{}] }] });
  });

  it('count legs, not images', () => {
    const platforms = ['linux/amd64', 'linux/arm64'];
    expect(matrixOf(many(129), { platforms }).problems).toHaveLength(1);
    expect(matrixOf(many(129), { platforms, batchSize: 100 }).batches).toHaveLength(3);
  });

  it('and the matrix may be as long as an output may be', () => {
    const fits = 'x'.repeat(LONGEST_OUTPUT / 2);
    expect(lengthProblems({ matrix: fits, batches: '' }, 'file')).toEqual([]);
    expect(lengthProblems({ matrix: `${fits}x`, batches: fits }, 'file')).toMatchObject([
      { input: 'file', problem: expect.stringContaining('makes an output matrix of 1.0 MiB as UTF-16') },
    ]);
  });
});

it('10,000 entries are filtered and batched in no time', () => {
  const entries = Array.from({ length: 10_000 }, (_, index) => ({
    runtime: `${index % 500}.3 LTS`,
    image_type: `t${index % 20}`,
    n: index,
  }));
  const start = performance.now();
  const { batches } = matrixOf(entries, {
    onlyLts: true,
    latestCount: 400,
    filter: ['runtime=*3*', 'image_type!=*-1'],
    batchSize: 256,
  });
  const taken = performance.now() - start;
  expect(batches.length).toBeGreaterThan(10);
  expect(taken).toBeLessThan(10_000);
});
