import { describe, expect, it } from '@jest/globals';
import type { Entry } from '../../src/matrix/entry.ts';
import { parseRunners } from '../../src/matrix/legs.ts';
import { matrixOf } from './entries.ts';
import { describeProblems } from './problems.ts';

const PLATFORMS = ['linux/amd64', 'linux/arm64'];

function legs(entries: readonly Entry[], platforms: readonly string[], lines: readonly string[] = []) {
  const { runners, problems } = parseRunners(lines);
  expect(problems).toEqual([]);
  const matrix = matrixOf(entries, { platforms, runners });
  expect(matrix.problems).toEqual([]);
  return matrix.entries.map(({ name, platform, runner }) => [name, platform, runner]);
}

describe('legs', () => {
  it('are every image for every platform, with the runner that is made for it', () => {
    expect(legs([{ name: 'a' }, { name: 'b' }], PLATFORMS)).toEqual([
      ['a', 'linux/amd64', 'ubuntu-latest'],
      ['a', 'linux/arm64', 'ubuntu-24.04-arm'],
      ['b', 'linux/amd64', 'ubuntu-latest'],
      ['b', 'linux/arm64', 'ubuntu-24.04-arm'],
    ]);
  });

  it.each<[string, string[], unknown]>([
    ['linux/arm64', [], 'ubuntu-24.04-arm'],
    ['linux/arm64/v8', [], 'ubuntu-24.04-arm'],
    ['linux/arm/v7', [], 'ubuntu-latest'],
    ['linux/s390x', [], 'ubuntu-latest'],
    ['windows/amd64', [], 'windows-latest'],
    ['linux/arm64', ['linux/arm64=mine'], 'mine'],
    ['linux/arm64', ['linux/arm64 = mine , linux,x=y'], ['mine', 'linux', 'x=y']],
    ['linux/arm/v7', ['linux/amd64=a', 'linux/arm*=b', '*=c'], 'b'],
    ['linux/amd64', ['linux/arm*=b', '*=c'], 'c'],
    ['linux/amd64', ['linux/arm64=b'], 'ubuntu-latest'],
  ])('for %s with %j run on %j', (platform, lines, runner) => {
    expect(legs([{ name: 'a' }], [platform], lines)).toEqual([['a', platform, runner]]);
  });

  it('of what says itself where it goes keep to that', () => {
    const entries = [
      { name: 'one', platform: 'linux/s390x' },
      { name: 'some', platforms: ['linux/amd64'] },
      { name: 'text', platforms: 'linux/amd64, linux/arm64' },
      { name: 'where', runner: ['gpu', 'x64'], platforms: '' },
    ];
    expect(legs(entries, ['linux/arm64'])).toEqual([
      ['one', 'linux/s390x', 'ubuntu-latest'],
      ['some', 'linux/amd64', 'ubuntu-latest'],
      ['text', 'linux/amd64', 'ubuntu-latest'],
      ['text', 'linux/arm64', 'ubuntu-24.04-arm'],
      ['where', 'linux/arm64', ['gpu', 'x64']],
    ]);
  });

  it('can be filtered, and are all the latest when their image is', () => {
    const entries = [{ runtime: '1' }, { runtime: '2' }];
    const { entries: kept } = matrixOf(entries, { platforms: PLATFORMS, filter: ['latest=true'] });
    expect(kept.map(({ runtime, platform }) => [runtime, platform])).toEqual(
      PLATFORMS.map((platform) => ['2', platform]),
    );
    expect(matrixOf(entries, { platforms: PLATFORMS, filter: ['platform=*/arm64'], latestCount: 1 }).entries).toEqual([
      { runtime: '2', latest: true, platform: 'linux/arm64', runner: 'ubuntu-24.04-arm' },
    ]);
  });

  it('need platforms that are some', () => {
    expect(matrixOf([{ name: 'a', platforms: ['linux amd64', 'x/y/z/w'] }], { platforms: PLATFORMS }).problems).toEqual(
      [
        'Input file: has "linux amd64", "x/y/z/w" among the platforms of "{\\"name\\":\\"a\\",\\"platforms\\":[\\"linux ' +
          'amd64\\",\\"x/y/z/w\\"]}", which is no platform.',
      ],
    );
  });
});

describe('runners', () => {
  it.each(['linux/arm64', 'linux/arm64=', '=ubuntu', 'linux arm64=x', 'linux/arm64=a,,b', 'linux/arm64=a,'])(
    'are told of when they are not understood: %s',
    (line) => {
      const { problems, runners } = parseRunners(['linux/amd64=a', line]);
      expect(runners).toEqual([{ platform: 'linux/amd64', runner: 'a' }]);
      expect(describeProblems(problems)).toEqual([
        `Input runners: has the line ${JSON.stringify(line)}, which is not understood. Write platform=label, such as ` +
          'linux/arm64=ubuntu-24.04-arm; commas part labels that belong together.',
      ]);
    },
  );
});
