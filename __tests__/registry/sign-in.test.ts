import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createPrivateConfig, type SignIn, signIn } from '../../src/registry/sign-in.ts';
import { Folders } from '../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const HUB = 'https://index.docker.io/v1/';
const at = (registry: string): SignIn => ({ registry, username: 'me', password: 's3cret' });

async function privateConfig(user: unknown, ...registries: string[]) {
  const userFolder = folders.make(user === undefined ? {} : { 'config.json': JSON.stringify(user) });
  const folder = join(folders.make(), 'step', 'docker');
  const env = await createPrivateConfig(folder, userFolder, registries.map(at));
  return { env, folder, userFolder, config: JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8')) };
}

describe('the private configuration', () => {
  it('can be read by its owner only', async () => {
    const { folder } = await privateConfig(undefined, 'ghcr.io');
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'config.json')).mode & 0o777).toBe(0o600);
  });

  it('shares the plugins and contexts that are there, and the builders', async () => {
    const userFolder = folders.make({ 'cli-plugins/docker-buildx': 'plugin' });
    const folder = join(folders.make(), 'docker');
    // The client takes a relative folder too, and a link to it would lead nowhere.
    const env = await createPrivateConfig(folder, relative(process.cwd(), userFolder), [at('ghcr.io')]);
    expect(readFileSync(join(folder, 'cli-plugins', 'docker-buildx'), 'utf8')).toBe('plugin');
    expect(readdirSync(folder).sort()).toEqual(['cli-plugins', 'config.json']);
    expect(env).toEqual({ DOCKER_CONFIG: folder, BUILDX_CONFIG: join(userFolder, 'buildx') });
  });

  it.each([
    ['starts empty without a file', undefined, { auths: {}, credHelpers: {} }],
    [
      'keeps everything but the registry that is signed in to',
      { auths: { 'ghcr.io': { auth: 'old' }, [HUB]: { auth: 'hub' } }, currentContext: 'remote' },
      { auths: { [HUB]: { auth: 'hub' } }, credHelpers: {}, currentContext: 'remote' },
    ],
    [
      'asks the store for all but ours, which an empty helper keeps in the file',
      { auths: { [HUB]: {}, 'ghcr.io': {} }, credsStore: 'desktop' },
      { auths: { [HUB]: {} }, credsStore: 'desktop', credHelpers: { 'ghcr.io': '' } },
    ],
    [
      'drops a helper that would take our secret, and keeps the others',
      { credHelpers: { 'ghcr.io': 'gh', 'gcr.io': 'gcloud' }, credsStore: 'desktop', auths: { 'gcr.io': {} } },
      { auths: { 'gcr.io': {} }, credsStore: 'desktop', credHelpers: { 'gcr.io': 'gcloud', 'ghcr.io': '' } },
    ],
  ])('%s', async (_, user, expected) => {
    expect((await privateConfig(user, 'ghcr.io')).config).toEqual(expected);
  });

  it('leaves the client’s own file as it was', async () => {
    const user = { auths: { 'ghcr.io': { auth: 'old' } } };
    const { userFolder } = await privateConfig(user, 'ghcr.io');
    expect(JSON.parse(readFileSync(join(userFolder, 'config.json'), 'utf8'))).toEqual(user);
  });
});

describe('signing in', () => {
  async function login(registry: string, exitCode: number, stderr: string) {
    const seen: unknown[] = [];
    const result = signIn(
      at(registry),
      async (args, options) => {
        seen.push([args, options]);
        return { exitCode, stderr };
      },
      { DOCKER_CONFIG: '/private' },
    );
    const error = await result.then(
      () => undefined,
      (reason) => reason,
    );
    return { seen, error };
  }

  it.each([
    ['ghcr.io', ['login', '--username', 'me', '--password-stdin', 'ghcr.io']],
    ['docker.io', ['login', '--username', 'me', '--password-stdin']],
  ])('to %s sends the password by standard input and nowhere else', async (registry, args) => {
    const { seen, error } = await login(registry, 0, 'WARNING! Stored unencrypted');
    expect(error).toBeUndefined();
    expect(seen).toEqual([[args, { stdin: 's3cret', env: { DOCKER_CONFIG: '/private' } }]]);
  });

  it.each([
    [
      'ghcr.io',
      'WARNING! Using --password\n\nError response from daemon: denied\n',
      'Signing in to ghcr.io as me failed: Error response from daemon: denied',
      /packages: write/,
    ],
    [
      'registry.test',
      '',
      'Signing in to registry.test as me failed: exit code 1',
      /inputs registry, username and password/,
    ],
  ])('to %s that fails says what was said, and what to look at', async (registry, stderr, message, advice) => {
    const { error } = await login(registry, 1, stderr);
    expect(error).toMatchObject({ code: 'sign-in', message });
    expect(error.advice).toMatch(advice);
    expect(JSON.stringify([error, error.message, error.advice])).not.toContain('s3cret');
  });
});
