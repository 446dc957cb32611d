import { describe, expect, it } from '@jest/globals';
import { parseMatrixInputs } from '../../../src/actions/matrix/inputs.ts';
import { describeProblems } from '../../matrix/problems.ts';

async function parse(given: Readonly<Record<string, string>>) {
  const { inputs, problems } = await parseMatrixInputs(
    (name) => given[name] ?? '',
    () => '',
  );
  return { inputs, problems: describeProblems(problems) };
}

describe('inputs of the matrix', () => {
  it('may be almost all empty', async () => {
    const empty = {
      query: ' ',
      filter: '\n',
      'only-lts': '',
      'latest-count': '',
      platforms: '',
      runners: ' \n ',
      'batch-size': '',
    };
    expect(await parse({ ...empty, file: ' data.json\n' })).toEqual({
      problems: [],
      inputs: {
        file: 'data.json',
        entries: '',
        query: '',
        filters: [],
        onlyLts: false,
        latestCount: undefined,
        platforms: [],
        runners: [],
        batchSize: undefined,
        allowEmpty: false,
        onlyChanged: undefined,
      },
    });
  });

  it('become what they mean', async () => {
    const { inputs, problems } = await parse({
      entries: '[]',
      filter: 'runtime=15.4 LTS\n\n  image_type!=gpu|minimal  ',
      'only-lts': 'true',
      'latest-count': '2',
      platforms: 'linux/amd64, linux/arm64\nlinux/amd64',
      runners: 'linux/arm64=a,b',
      'batch-size': '256',
      'allow-empty': 'True',
    });
    expect(problems).toEqual([]);
    expect(inputs).toMatchObject({
      filters: [
        { key: 'runtime', isNegated: false, values: ['15.4 LTS'] },
        { key: 'image_type', isNegated: true, values: ['gpu', 'minimal'] },
      ],
      onlyLts: true,
      latestCount: 2,
      platforms: ['linux/amd64', 'linux/arm64'],
      runners: [{ platform: 'linux/arm64', runner: ['a', 'b'] }],
      batchSize: 256,
      allowEmpty: true,
    });
  });

  it('that are wrong are told of all together', async () => {
    const { problems } = await parse({
      filter: 'runtime',
      'only-lts': 'yes',
      'latest-count': '0',
      platforms: 'linux amd64',
      runners: 'linux/arm64',
      'batch-size': '257',
      'allow-empty': '1',
    });
    expect(problems.map((problem) => problem.replace(/\.(?: .*)?$/, ''))).toEqual([
      'Input only-lts: must be true or false, not "yes"',
      'Input latest-count: must be a whole number from 1 to 10000, not "0"',
      'Input platforms: has "linux amd64", which is no platform',
      'Input batch-size: must be a whole number from 1 to 256, not "257"',
      'Input allow-empty: must be true or false, not "1"',
      'Input filter: has the line "runtime", which is no filter',
      'Input runners: has the line "linux/arm64", which is not understood',
      'Input file, entries: are both empty, so there is nothing to make a matrix of',
    ]);
  });

  it('of what has changed come with a sign-in', async () => {
    const given = { file: 'a', 'only-changed': 'true', workflow: 'x.yml', job: 'image', step: 'build' };
    const signedIn = { ...given, registry: 'r.test', username: 'me', password: 'word' };
    const { inputs, problems } = await parse(signedIn);
    expect(problems).toEqual([]);
    expect(inputs.onlyChanged).toMatchObject({ file: 'x.yml', job: 'image', step: 'build' });
    expect(inputs.onlyChanged?.signIns).toEqual([expect.objectContaining({ registry: 'r.test', username: 'me' })]);
    expect((await parse({ ...given, password: 'word' })).problems).toEqual([expect.stringContaining('Input username')]);
  });

  it.each([
    [{ file: 'a', entries: '[]' }, 'Input file, entries: are both given. Leave one of them empty.'],
    [
      { file: 'a', runners: 'linux/arm64=x' },
      'Input runners: is given without platforms, so no entry would get a runner.',
    ],
    [{ file: 'a', job: 'image' }, 'Input job: is given, and only-changed is not true.'],
  ])('must agree: %j', async (given, expected) => {
    expect((await parse(given)).problems).toEqual([expect.stringContaining(expected)]);
  });
});
