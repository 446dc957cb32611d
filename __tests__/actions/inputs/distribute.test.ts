import { describe, expect, it } from '@jest/globals';
import {
  distributePlaceProblems,
  distributeProblems,
  parseDistribute,
} from '../../../src/actions/inputs/distribute.ts';
import { createInputReader } from '../../../src/runner/input.ts';

const LEG = {
  distribute: true,
  platforms: ['linux/arm64'],
  push: 'true' as const,
  call: '',
  outputs: [],
  attest: false,
  sign: 'off' as const,
};

describe('distribute', () => {
  it('is said, or not', () => {
    const parse = (text: string) => {
      const reader = createInputReader(() => text);
      return [parseDistribute(reader).distribute, reader.problems.length];
    };
    expect(['', 'true', 'false', 'maybe'].map(parse)).toEqual([
      [false, 0],
      [true, 0],
      [false, 0],
      [false, 1],
    ]);
  });

  it.each<[object, string[]]>([
    [{}, []],
    [{ push: 'auto', platforms: ['linux/arm/v7'] }, []],
    [{ distribute: false, platforms: [], push: 'false', attest: true, sign: 'cosign' }, []],
    [{ platforms: [] }, ['distribute, platforms: distribute is true, which is for one platform, but none is given']],
    [
      { platforms: ['linux/amd64', 'linux/arm64'] },
      ['distribute, platforms: distribute is true, which is for one platform, but 2 are given'],
    ],
    [
      { platforms: ['arm64'] },
      ['distribute, platforms: distribute is true, which is for one platform, but "arm64" is no whole platform'],
    ],
    [
      { push: 'false' },
      ['distribute, push: distribute is true, but push is false, and what is not in a registry cannot be merged'],
    ],
    [{ call: 'check' }, ['distribute, call: distribute is true, but call is "check", which builds no image']],
    [
      { outputs: ['type=registry'] },
      ['distribute, outputs: disagree: an output that pushes by itself gives a tag to one platform alone'],
    ],
    [
      { attest: true, sign: 'cosign' },
      [
        'distribute, attest: distribute is true, and the image is attested when all its platforms are merged',
        'distribute, sign: distribute is true, and the image is signed when all its platforms are merged',
      ],
    ],
  ])('with %j', (change, problems) => {
    const found = distributeProblems({ ...LEG, ...change });
    expect(found.map(({ input, problem }) => `${input}: ${problem}`)).toEqual(problems);
    expect(found.every(({ advice }) => advice !== undefined)).toBe(true);
  });

  it.each<[object, object, number]>([
    [{}, {}, 1],
    [{}, { ACTIONS_RUNTIME_TOKEN: 'x', ACTIONS_RESULTS_URL: 'https://x.test' }, 0],
    [{}, { ACTIONS_RUNTIME_TOKEN: 'x' }, 1],
    [{ resultFile: 'leg.json' }, {}, 0],
    [{ dryRun: true }, {}, 0],
    [{ distribute: false }, {}, 0],
  ])('needs a place for its leg: %j in %j', (change, all, count) => {
    const found = distributePlaceProblems({ distribute: true, resultFile: '', dryRun: false, ...change }, { ...all });
    expect(found).toHaveLength(count);
  });
});
