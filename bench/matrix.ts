/**
 * How long 10,000 entries take from the text of a build_summary.json to filtered batches: `npm run bench -- matrix`. The
 * goal is under a second, the loading of libraries included.
 */

import { parseFilters } from '../src/matrix/filter.ts';
import { makeMatrix } from '../src/matrix/matrix.ts';
import { readEntries } from '../src/matrix/read-entries.ts';
import { round, rounds, show } from './report.ts';
import { median } from './statistics.ts';

const RUNTIMES = 500;
const TYPES = 20;
const ROUNDS = rounds(11);
const GOAL_MS = 1000;

function summary(): string {
  const types = Array.from({ length: TYPES }, (_, index) => `type-${index}`);
  const details = Array.from({ length: RUNTIMES }, (_, index) => {
    const [key, folder] = [`${index}.3 LTS`, `${index}.3-LTS-ubuntu2404-py312`];
    return [key, Object.fromEntries(types.map((type) => [type, [`data/${type}/${folder}/Dockerfile`]]))];
  });
  return JSON.stringify({ build_details: Object.fromEntries(details) });
}

async function once(text: string): Promise<number> {
  const start = performance.now();
  const { entries } = await readEntries({ input: 'file', text, name: 'build_summary.json', query: '' });
  const { filters } = parseFilters(['runtime=*3*', 'image_type!=*-1', 'suffix=*ubuntu*|*debian*']);
  const { matrix, problems } = makeMatrix(
    entries,
    {
      filters,
      onlyLts: true,
      latestCount: 400,
      platforms: ['linux/amd64', 'linux/arm64'],
      runners: [],
      batchSize: 256,
      allowEmpty: false,
    },
    'file',
  );
  const taken = performance.now() - start;
  if (entries.length !== RUNTIMES * TYPES || problems.length > 0) throw new Error(JSON.stringify(problems));
  if (matrix.batches.length !== Math.ceil(matrix.entries.length / 256)) throw new Error('batches are missing');
  return taken;
}

const text = summary();
const times: number[] = [];
for (let round = 0; round < ROUNDS; round++) times.push(await once(text));
const worst = Math.max(...times);
show('The entries of a matrix: read, crossed with 2 platforms, filtered and batched', {
  [`${RUNTIMES * TYPES} entries`]: {
    values: { 'first ms': round(times[0] ?? 0), 'median ms': round(median(times)), 'worst ms': round(worst) },
    goal: { text: `under ${GOAL_MS} ms`, value: worst, atMost: GOAL_MS },
    samples: { times },
  },
});
if (worst > GOAL_MS) process.exitCode = 1;
