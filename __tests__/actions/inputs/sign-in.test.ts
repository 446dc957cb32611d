import { describe, expect, it } from '@jest/globals';
import { secretsOfRegistryAuth } from '../../../src/actions/inputs/registry-auth.ts';
import { parseSignInInputs } from '../../../src/actions/inputs/sign-in.ts';
import { createInputReader } from '../../../src/runner/input.ts';

async function parse(given: Record<string, string>, env: Record<string, string> = {}) {
  const reader = createInputReader((name) => given[name] ?? '');
  const inputs = await parseSignInInputs(reader, (name) => env[name] ?? '');
  return {
    ...inputs,
    problems: reader.problems.map(({ input, problem }) => `${input} ${problem}`),
    advice: reader.problems.map(({ advice = '' }) => advice),
  };
}

const me = { username: 'me', password: 's3cret' };
const NOTHING_MORE = { scope: undefined, ecr: undefined };
const ECR = '012345678901.dkr.ecr.eu-west-1.amazonaws.com';
const EU = { isPublic: false, region: 'eu-west-1', isFips: false };

describe('the sign-in of one registry', () => {
  it.each([
    ['', 'docker.io'],
    ['docker.io', 'docker.io'],
    ['https://index.docker.io/v1/', 'docker.io'],
    ['registry-1.docker.io', 'docker.io'],
    ['ghcr.io', 'ghcr.io'],
    ['GHCR.io/', 'ghcr.io'],
    ['https://registry.test:5000/v2/', 'registry.test:5000'],
    ['localhost', 'localhost'],
    ['[::1]:5000', '[::1]:5000'],
  ])('to %j is for %s', async (registry, host) => {
    expect((await parse({ registry, ...me })).signIns).toEqual([{ registry: host, ...me, ...NOTHING_MORE }]);
  });

  it.each(['ghcr.io/me', 'https://', 'my registry', '--password=x', 'host', 'a.b:port'])(
    'to %s is refused: that is no host',
    async (registry) => {
      const { signIns, problems } = await parse({ registry, ...me });
      expect([signIns, problems]).toEqual([[], [`registry "${registry}" is no registry's address`]]);
    },
  );

  it('needs name and password: a registry alone is no sign-in', async () => {
    expect(await parse({ registry: 'ghcr.io' })).toMatchObject({ signIns: [], problems: [] });
  });

  it('is private and ends with the job unless something else is said', async () => {
    expect(await parse({})).toMatchObject({ credentials: 'private', logout: true, signIns: [], problems: [] });
    expect(await parse({ credentials: 'Shared', logout: 'false' })).toMatchObject({
      credentials: 'shared',
      logout: false,
    });
  });

  it.each<[string, Record<string, string>, string]>([
    ['credentials', { credentials: 'public' }, 'credentials must be private or shared, not "public"'],
    ['logout', { logout: 'no' }, 'logout must be true or false, not "no"'],
    ['ecr', { ecr: 'maybe' }, 'ecr must be auto, true or false, not "maybe"'],
    ['a scope without a sign-in', { scope: 'me/app' }, 'username and password are empty'],
    ['a scope that leads elsewhere', { ...me, scope: '../../etc' }, 'scope "../../etc" is no scope'],
    ['a scope with two @', { ...me, scope: 'a@b@c' }, 'scope "a@b@c" is no scope'],
    ['a scope with something else', { ...me, scope: 'a@Push' }, 'scope "a@Push" is no scope'],
    ['half of a sign-in', { username: 'me' }, 'password is empty, although the other half of the sign-in is given'],
  ])('with a wrong %s is refused', async (_, given, problem) => {
    expect(await parse(given)).toMatchObject({ signIns: [], problems: [problem] });
  });
});

describe('a scope', () => {
  it.each([
    ['me/app', { path: 'me/app', actions: [] }],
    ['me/app@push', { path: 'me/app', actions: ['push'] }],
    ['@pull,push', { path: '', actions: ['pull', 'push'] }],
  ])('%s', async (scope, expected) => {
    expect((await parse({ ...me, scope })).signIns[0]?.scope).toEqual(expected);
  });

  it.each(['true', '1', 'T'])('is left out where the environment says so: %s', async (value) => {
    const { signIns } = await parse({ ...me, scope: 'me/app' }, { DOCKER_LOGIN_SCOPE_DISABLED: value });
    expect(signIns).toEqual([{ registry: 'docker.io', ...me, ...NOTHING_MORE }]);
  });

  it('is not guessed at when the environment says something else', async () => {
    const { problems } = await parse({}, { DOCKER_LOGIN_SCOPE_DISABLED: 'maybe' });
    expect(problems).toEqual(['DOCKER_LOGIN_SCOPE_DISABLED must be true or false, not "maybe"']);
  });
});

describe('Amazon’s registries', () => {
  it.each<[string, Record<string, string>, unknown]>([
    ['are known by their names', me, EU],
    ['take the keys of the environment', {}, EU],
    ['take their own name and password as they are', { username: 'AWS', password: 'token' }, undefined],
    ['are like others when that is said', { ...me, ecr: 'false' }, undefined],
  ])('%s', async (_, given, ecr) => {
    const { signIns, problems } = await parse({ registry: ECR, ...given });
    expect([signIns.map((one) => one.ecr), problems]).toEqual([[ecr], []]);
  });

  it('of other accounts are signed in to by the same keys', async () => {
    const { signIns } = await parse({ registry: ECR }, { AWS_ACCOUNT_IDS: '111111111111, 012345678901' });
    expect(signIns.map(({ registry }) => registry)).toEqual([ECR, ECR.replace('012345678901', '111111111111')]);
  });

  it('have other names too, and then the environment tells the region', async () => {
    const given = { registry: 'images.test', ecr: 'true' };
    expect((await parse(given, { AWS_DEFAULT_REGION: 'eu-west-1' })).signIns[0]).toMatchObject({ ecr: EU });
    expect((await parse(given)).problems).toEqual(['ecr is true, but images.test does not tell its region']);
  });

  it('are not guessed at from an account that is none', async () => {
    expect((await parse({}, { AWS_ACCOUNT_IDS: 'me' })).problems).toEqual([
      'AWS_ACCOUNT_IDS "me" is no number of twelve digits',
    ]);
  });
});

describe('registry-auth', () => {
  const auth = (text: string, given = {}) => parse({ 'registry-auth': text, ...given });

  it('is a list of sign-ins beside the one of its own, every value a text', async () => {
    const text = [
      '- registry: ghcr.io',
      '  username: me',
      '  password: 0123',
      `- registry: ${ECR}`,
      '- { username: "a:b", password: "x # y", scope: "@push", ecr: false }',
    ].join('\n');
    const { signIns, problems } = await auth(text, { registry: 'localhost:5000', ...me });
    expect(problems).toEqual([]);
    expect(signIns).toEqual([
      { registry: 'localhost:5000', ...me, ...NOTHING_MORE },
      { registry: 'ghcr.io', username: 'me', password: '0123', ...NOTHING_MORE },
      { registry: ECR, username: '', password: '', scope: undefined, ecr: EU },
      {
        registry: 'docker.io',
        username: 'a:b',
        password: 'x # y',
        scope: { path: '', actions: ['push'] },
        ecr: undefined,
      },
    ]);
  });

  it.each([
    ['is no YAML', '- username: "me\n  password: s3cret', 'is no valid YAML, see its line 2'],
    ['is no list', 'username: me\npassword: s3cret', 'is no list'],
    ['is a list of texts', '- s3cret', 'entry 1 is no mapping of keys to values'],
    [
      'has another key',
      '- username: me\n  s3cret: x\n  password: y',
      'entry 1 has a key that is none of registry, username, password, scope, ecr',
    ],
    ['has a list for a value', '- username: me\n  password: [s3cret]', 'entry 1: the value of password is no text'],
    [
      'lacks a half',
      '- { username: me, password: s }\n- { registry: ghcr.io, password: s3cret }',
      'entry 2: username is empty, although the other half of the sign-in is given',
    ],
    ['lacks both', '- registry: ghcr.io', 'entry 1: username and password are empty'],
    [
      'has a wrong registry',
      '- { registry: "a b", username: me, password: s3cret }',
      'entry 1: registry "a b" is no registry\'s address',
    ],
    [
      'has a wrong ecr',
      '- { ecr: perhaps, username: me, password: s3cret }',
      'entry 1: ecr must be auto, true or false, not "perhaps"',
    ],
    [
      'has a twin',
      '- { username: me, password: s3cret }\n- { registry: index.docker.io, username: you, password: s3cret }',
      'has, with the other inputs, two sign-ins for "docker.io"',
    ],
    ['has a key twice', '- { username: me, username: you, password: s3cret }', 'is no valid YAML, see its line 1'],
  ])('that %s is refused, and nothing secret shown', async (_, text, problem) => {
    const { problems, advice } = await auth(text);
    expect(problems.filter((one) => !one.includes('other half'))).toEqual(
      problem.includes('other half') ? [] : [`registry-auth ${problem}`],
    );
    expect(problems).toContain(`registry-auth ${problem}`);
    expect(JSON.stringify([problems, advice])).not.toContain('s3cret');
  });

  it.each([
    [
      'of a list',
      '- { registry: a.b, username: me, password: "s3 cret" }\n- {username: x, password: other}',
      ['s3 cret', 'other'],
    ],
    ['of something broken', '- username: "me\n  password: s3cret\n', ['s3cret']],
    ['in quotes of something broken', 'password: "s3cret"\n- x', ['s3cret']],
    ['of nothing', '', []],
  ])('is searched for what must be hidden: the passwords %s', async (_, text, expected) => {
    const found = (await secretsOfRegistryAuth(text)).map(({ password }) => password);
    for (const password of expected) expect(found).toContain(password);
    if (expected.length === 0) expect(found).toEqual([]);
  });
});
