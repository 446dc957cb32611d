import { describe, expect, it } from '@jest/globals';
import { type BuildInputs, parseInputs } from '../../../src/actions/inputs/inputs.ts';
import { InputError } from '../../../src/errors.ts';

async function parse(given: Readonly<Record<string, string>>, variables: Readonly<Record<string, string>> = {}) {
  const { inputs, problems } = await parseInputs(
    (name) => given[name] ?? '',
    (name) => variables[name] ?? '',
  );
  return { inputs, problems: problems.map(({ input, problem }) => `${input} ${problem}`) };
}

const DEFAULTS: Partial<BuildInputs> = {
  context: '',
  file: '',
  target: '',
  platforms: [],
  buildArgs: [],
  builder: '',
  provenance: '',
  sbom: '',
  load: false,
  push: 'false',
  separators: { tags: '\n', labels: '\n', annotations: '\n' },
  exportNames: false,
  metadataContext: 'workflow',
  pullRequestSha: 'head',
  signIns: [],
  credentials: 'private',
  logout: true,
  githubToken: '',
  cache: 'off',
  cacheFrom: [],
  cacheTo: [],
  maxAttempts: 3,
  retryWaitSeconds: 10,
  timeoutMinutes: 0,
  retryOn: 'auto',
  retryRun: 'never',
  warningOnRetry: true,
  onRetryCommand: [],
  dryRun: false,
};

describe('inputs', () => {
  it('that are not given have their defaults', async () => {
    const { inputs, problems } = await parse({});
    expect(inputs).toMatchObject(DEFAULTS);
    expect(problems).toEqual([]);
  });

  it('that are only white space are not given', async () => {
    const names = ['context', 'platforms', 'load', 'push', 'username', 'password', 'max-attempts', 'retry-on', 'cache'];
    const { inputs, problems } = await parse(Object.fromEntries(names.map((name) => [name, ' \n'])));
    expect(inputs).toMatchObject(DEFAULTS);
    expect(problems).toEqual([]);
  });

  it.each<[string, string, Partial<BuildInputs>]>([
    ['context', ' ./app ', { context: './app' }],
    ['file', 'docker/Dockerfile', { file: 'docker/Dockerfile' }],
    ['target', 'final', { target: 'final' }],
    [
      'platforms',
      'linux/amd64, linux/arm64\nlinux/arm/v7',
      { platforms: ['linux/amd64', 'linux/arm64', 'linux/arm/v7'] },
    ],
    ['build-args', 'A=1,2\nB\nC=', { buildArgs: ['A=1,2', 'B', 'C='] }],
    ['build-args', '"A=1\n2"', { buildArgs: ['A=1\n2'] }],
    ['builder', 'mine', { builder: 'mine' }],
    ['provenance', 'mode=max', { provenance: 'mode=max' }],
    ['sbom', 'generator=x', { sbom: 'generator=x' }],
    ['load', 'True', { load: true }],
    ['push', 'AUTO', { push: 'auto' }],
    ['sep-tags', ' ', { separators: { tags: ' ', labels: '\n', annotations: '\n' } }],
    ['metadata-context', 'git', { metadataContext: 'git' }],
    ['pr-sha', 'merge', { pullRequestSha: 'merge' }],
    ['github-token', 'ghs_x', { githubToken: 'ghs_x' }],
    ['cache', 'gha', { cache: 'gha' }],
    ['cache-from', 'type=gha,scope=a\ntype=local,src=b', { cacheFrom: ['type=gha,scope=a', 'type=local,src=b'] }],
    ['cache-to', 'type=gha,mode=max', { cacheTo: ['type=gha,mode=max'] }],
    ['max-attempts', '10', { maxAttempts: 10 }],
    ['retry-wait-seconds', '0', { retryWaitSeconds: 0 }],
    ['timeout-minutes', '0.5', { timeoutMinutes: 0.5 }],
    ['retry-on', 'never', { retryOn: 'never' }],
    ['retry-run', 'Network', { retryRun: 'network' }],
    ['warning-on-retry', 'false', { warningOnRetry: false }],
    ['on-retry-command', 'docker\n system\r\n\n"df", -v', { onRetryCommand: ['docker', 'system', '"df", -v'] }],
    ['dry-run', 'true', { dryRun: true }],
  ])('%s: %j', async (name, value, expected) => {
    const { inputs, problems } = await parse({ [name]: value });
    expect(inputs).toMatchObject({ ...DEFAULTS, ...expected });
    expect(problems).toEqual([]);
  });

  it('that name the image are passed on as text', async () => {
    const given = { images: 'a', tags: 'type=sha', flavor: 'x', labels: 'l', runtime: '1 LTS', 'image-type': 't' };
    const { inputs } = await parse({ ...given, variant: 'v', suffix: '-s' });
    const { 'image-type': imageType, ...same } = given;
    expect(inputs.naming).toMatchObject({ ...same, imageType, variant: 'v', suffix: '-s' });
  });
});

describe('an input that is wrong', () => {
  it.each([
    ['platforms', 'linux/amd64,linux amd64', 'platforms "linux amd64" is no platform'],
    ['build-args', 'A=1\n=s3cret', 'build-args entry 2 is not KEY=VALUE'],
    ['build-args', 'my s3cret', 'build-args entry 1 is not KEY=VALUE'],
    ['build-args', '"A=s3cret', 'build-args has a double quote that is not closed'],
    ['load', 'yes', 'load must be true or false, not "yes"'],
    ['push', 'maybe', 'push must be true, false or auto, not "maybe"'],
    ['metadata-context', '.', 'metadata-context must be workflow or git, not "."'],
    ['pr-sha', 'base', 'pr-sha must be head or merge, not "base"'],
    ['cache', 'github', 'cache must be auto, gha, registry, local, inline or off, not "github"'],
    ['max-attempts', '0', 'max-attempts must be a whole number from 1 to 10, not "0"'],
    ['max-attempts', '1.5', 'max-attempts must be a whole number from 1 to 10, not "1.5"'],
    ['retry-wait-seconds', '-1', 'retry-wait-seconds must be a number from 0 to 3600, not "-1"'],
    ['timeout-minutes', '5m', 'timeout-minutes must be a number from 0 to 4320, not "5m"'],
    ['retry-on', 'all', 'retry-on must be auto, any, error, timeout or never, not "all"'],
    ['retry-run', 'once', 'retry-run must be never or network, not "once"'],
    ['warning-on-retry', 'no', 'warning-on-retry must be true or false, not "no"'],
    ['dry-run', '1', 'dry-run must be true or false, not "1"'],
    ['username', 'me', 'password is empty, although the other half of the sign-in is given'],
    ['password', 's3cret', 'username is empty, although the other half of the sign-in is given'],
  ])('%s: %j', async (name, value, problem) => {
    const { problems } = await parse({ [name]: value });
    expect(problems).toEqual([problem]);
    expect(problems.join()).not.toContain('s3cret');
  });

  it('is reported together with every other', async () => {
    const wrong = {
      platforms: 'a b',
      load: 'x',
      push: 'x',
      cache: 'x',
      'max-attempts': 'x',
      username: 'me',
      'dry-run': 'x',
    };
    const { problems } = await parseInputs(
      (name) => (wrong as Record<string, string>)[name] ?? '',
      () => '',
    );
    expect(new InputError(problems).message.split('\n')).toEqual([
      'Input platforms: "a b" is no platform. Write os/architecture or os/architecture/variant, such as linux/amd64 or linux/arm/v7.',
      'Input load: must be true or false, not "x".',
      'Input push: must be true, false or auto, not "x".',
      'Input password: is empty, although the other half of the sign-in is given. Give both username and password, or neither; an empty one is often a secret that this run cannot read.',
      'Input cache: must be auto, gha, registry, local, inline or off, not "x".',
      'Input max-attempts: must be a whole number from 1 to 10, not "x".',
      'Input dry-run: must be true or false, not "x".',
    ]);
  });
});
