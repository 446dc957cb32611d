/** Secrets: what becomes of each, and what is said of a wrong one. */
import { describe, expect, it } from '@jest/globals';
import { secretTexts } from '../../../src/actions/inputs/secrets.ts';
import { pullRequestTarget } from '../../events/pull-request.ts';
import { pushToDefaultBranch } from '../../events/push.ts';
import { HEAD } from '../../events/repository.ts';
import { argumentList, IID, META, PROVENANCE, planOf, problemsOf, TAG } from './argument-list.ts';

const file = (number: number) => `/step/secrets/${number}`;
const secret = (id: string, from: string) => ['--secret', `id=${id},${from}`];

describe('the arguments of a secret', () => {
  it('name a variable, a file of ours, and a file of the user’s own', async () => {
    const given = { secrets: 'A=1\nB=x=y', 'secret-envs': 'C=VAR, D=OTHER', 'secret-files': 'E=a,b.txt' };
    const list = await argumentList(given, { env: { VAR: '1', OTHER: '' }, files: ['Dockerfile', 'a,b.txt'] });
    expect(list).toEqual([
      ...[...secret('C', 'env=VAR'), ...secret('D', 'env=OTHER'), ...IID, ...PROVENANCE],
      ...[...secret('A', `src=${file(1)}`), ...secret('B', `src=${file(2)}`), '--secret', 'id=E,"src=a,b.txt"'],
      ...[...TAG, ...META, '.'],
    ]);
  });

  it.each<[string, string, [string, string][]]>([
    ['is kept byte for byte', 'A= x y \t', [['A', ' x y \t']]],
    ['may hold commas and quotes', 'A={"a":"b","c":1}', [['A', '{"a":"b","c":1}']]],
    [
      'of several lines is in quotes',
      '"A=1\n\n 2"\nB=3',
      [
        ['A', '1\n\n 2'],
        ['B', '3'],
      ],
    ],
    ['in quotes has two for one', '"A=say ""x"", y"', [['A', 'say "x", y']]],
    ['without a value is left out', 'A=\nB=1', [['B', '1']]],
    [
      'has a name with white space around it',
      '  A=1\n B =2',
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    [
      'keeps the lines of Windows in quotes',
      '"A=1\r\n2"\r\nB=3\r\n',
      [
        ['A', '1\r\n2'],
        ['B', '3'],
      ],
    ],
  ])('whose value %s', async (_, secrets, expected) => {
    const plan = await planOf({ secrets });
    expect(plan.secrets).toEqual(expected.map(([id, value]) => ({ id, value })));
  });

  it('that is empty are told of by its line', async () => {
    const { warnings } = await planOf({ secrets: '\nTOKEN=1\nEMPTY=' });
    expect(warnings).toEqual(['Line 3 of secrets has no value, and the build gets no secret.']);
  });
});

describe('a secret that is wrong', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['has no name', { secrets: 'A=1\ns3cret' }, ['secrets line 2 is not ID=VALUE']],
    ['has an empty name', { secrets: '=s3cret' }, ['secrets line 1 is not ID=VALUE']],
    [
      'has several lines without quotes',
      { secrets: 'KEY=-----BEGIN KEY-----\ns3cret/s3cret\ns3cret+A==\ns3cretA==\n-----END KEY-----' },
      [2, 3, 4, 5].map((line) => `secrets line ${line} is not ID=VALUE`),
    ],
    [
      'is JSON on several lines',
      { secrets: 'A={\n"s3cret": "x=y"\n}' },
      ['secrets line 2 is not ID=VALUE', 'secrets line 3 is not ID=VALUE'],
    ],
    ['has an open quote', { secrets: '"A=s3cret' }, ['secrets has a double quote that is not closed']],
    ['has lines behind an entry in quotes', { secrets: '"A=1\n2"\ns3cret' }, ['secrets line 3 is not ID=VALUE']],
    ['is in the wrong place', { 'secret-envs': 's3cret' }, ['secret-envs entry 1 is not ID=VARIABLE']],
    [
      'comes from no variable',
      { 'secret-envs': 'A=s3cret' },
      ['secret-envs the environment variable for A is not set'],
    ],
    ['comes from no file', { 'secret-files': 'A=s3cret' }, ['secret-files the file for A is not there']],
    ['has no path', { 'secret-files': 'A=' }, ['secret-files entry 1 is not ID=PATH']],
    [
      'is one of many',
      { secrets: 's3cret', 'secret-envs': 'A=s3cret,s3cret', 'secret-files': 's3cret' },
      [
        'secrets line 1 is not ID=VALUE',
        'secret-envs entry 2 is not ID=VARIABLE',
        'secret-files entry 1 is not ID=PATH',
        'secret-envs the environment variable for A is not set',
      ],
    ],
  ])('since it %s', async (_, given, expected) => {
    const problems = await problemsOf(given);
    expect(problems).toEqual(expected);
    expect(problems.join()).not.toContain('s3cret');
  });
});

describe('what is hidden of the input secrets', () => {
  it.each<[string, string, string[]]>([
    ['a value', 'A= s3cret ', ['s3cret']],
    ['every line of one', '"A=one\ntwo\nc=d ee\n"\nB=x=y', ['one', 'two', 'c=d ee', 'd ee', 'x=y']],
    ['a doubled quote as one', '"A=say ""x"""', ['say "x"']],
    ['a line that is no secret', 'naked', ['naked']],
    ['a line with an open quote', '"A=open', ['open']],
  ])('is %s', (_, input, texts) => {
    expect(secretTexts(input)).toEqual(expect.arrayContaining(texts));
    expect(secretTexts(input)).not.toContain('');
  });

  it('is nothing that would blot out the log', () => {
    expect(secretTexts('npm=\n"A={\n  "\n}\n"\nB=1\n')).toEqual(['"A={', 'A={', 'B=1']);
  });
});

describe('the job’s token', () => {
  const AT = `https://github.com/Octo-Org/App.git#${HEAD}`;
  const token = { 'github-token': 'ghs_x' };
  const none = { files: [] };

  it('opens the repository for BuildKit, as the last secret', async () => {
    const list = await argumentList({ ...token, secrets: 'A=1' }, none);
    expect(list).toEqual([
      ...[
        ...IID,
        ...PROVENANCE,
        ...secret('A', `src=${file(1)}`),
        ...secret('GIT_AUTH_TOKEN.github.com', `src=${file(2)}`),
      ],
      ...[...TAG, ...META, AT],
    ]);
    expect(list.join()).not.toContain('ghs_x');
  });

  it.each<[string, Record<string, string>]>([
    ['a folder of it', { context: '{{defaultContext}}:app' }],
    ['its address', { context: AT }],
    ['what stands for nothing', { context: '{{nope}}' }],
  ])('is given for %s', async (_, given) => {
    const { secrets } = await planOf({ ...token, ...given });
    expect(secrets).toEqual([{ id: 'GIT_AUTH_TOKEN.github.com', value: 'ghs_x' }]);
  });

  it('is given for the base of a pull request', async () => {
    expect((await planOf(token, { ...none, event: pullRequestTarget() })).secrets).toHaveLength(1);
  });

  it('is for the server of the run', async () => {
    const event = { ...pushToDefaultBranch(), serverUrl: 'https://git.corp.test:8443' };
    expect((await planOf(token, { ...none, event })).secrets).toEqual([
      { id: 'GIT_AUTH_TOKEN.git.corp.test:8443', value: 'ghs_x' },
    ]);
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['the folder', { context: '.' }, []],
    ['another repository', { context: 'https://github.com/other/app.git' }, []],
    ['another commit', { context: 'https://github.com/Octo-Org/App.git#main' }, []],
    ['another context beside the folder', { context: '.', 'build-contexts': 'a={{defaultContext}}' }, []],
    ['a token of the user’s own', { secrets: 'GIT_AUTH_TOKEN=mine' }, ['GIT_AUTH_TOKEN']],
    ['one for the host', { secrets: 'GIT_AUTH_TOKEN.github.com=mine' }, ['GIT_AUTH_TOKEN.github.com']],
    ['one from a variable', { 'secret-envs': 'GIT_AUTH_TOKEN=VAR' }, []],
    ['no token', { 'github-token': '' }, []],
  ])('is not given for %s', async (_, given, ids) => {
    const { secrets } = await planOf({ ...token, ...given }, { files: [], env: { VAR: 'x' } });
    expect(secrets.map(({ id }) => id)).toEqual(ids);
  });
});
