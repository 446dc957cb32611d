import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import {
  createEmptyConfig,
  createPrivateBuildxFolder,
  createPrivateConfig,
  passwordEntry,
  writeConfigFolder,
} from '../../src/registry/private-config.ts';
import { Folders } from '../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const HUB = 'https://index.docker.io/v1/';
const OURS = passwordEntry('me', 's3cret');
const read = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8'));

async function privateConfig(user: unknown) {
  const userFolder = folders.make(user === undefined ? {} : { 'config.json': JSON.stringify(user) });
  const folder = join(folders.make(), 'step', 'docker');
  await createPrivateConfig(folder, userFolder, { 'ghcr.io': OURS });
  return { folder, userFolder, config: read(folder, 'config.json') };
}

describe('the private configuration', () => {
  it('can be read by its owner only', async () => {
    const { folder } = await privateConfig(undefined);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'config.json')).mode & 0o777).toBe(0o600);
  });

  it('shares the plugins and contexts that are there, and the builders', async () => {
    const userFolder = folders.make({ 'cli-plugins/docker-buildx': 'plugin' });
    const folder = join(folders.make(), 'docker');
    // The client takes a relative folder too, and a link to it would lead nowhere.
    const env = await createPrivateConfig(folder, relative(process.cwd(), userFolder), {});
    expect(readFileSync(join(folder, 'cli-plugins', 'docker-buildx'), 'utf8')).toBe('plugin');
    expect(readdirSync(folder).sort()).toEqual(['cli-plugins', 'config.json']);
    expect(env).toEqual({ DOCKER_CONFIG: folder, BUILDX_CONFIG: join(userFolder, 'buildx') });
  });

  it.each([
    ['starts empty without a file', undefined, { auths: { 'ghcr.io': OURS }, credHelpers: {} }],
    [
      'keeps everything but the registry that is signed in to',
      { auths: { 'ghcr.io': { auth: 'old' }, [HUB]: { auth: 'hub' } }, currentContext: 'remote' },
      { auths: { [HUB]: { auth: 'hub' }, 'ghcr.io': OURS }, credHelpers: {}, currentContext: 'remote' },
    ],
    [
      'asks the store for all but ours, which an empty helper keeps in the file',
      { auths: { [HUB]: {}, 'ghcr.io': {} }, credsStore: 'desktop' },
      { auths: { [HUB]: {}, 'ghcr.io': OURS }, credsStore: 'desktop', credHelpers: { 'ghcr.io': '' } },
    ],
    [
      'drops a helper that would take our secret, and keeps the others',
      { credHelpers: { 'ghcr.io': 'gh', 'gcr.io': 'gcloud' }, credsStore: 'desktop', auths: { 'gcr.io': {} } },
      {
        auths: { 'gcr.io': {}, 'ghcr.io': OURS },
        credsStore: 'desktop',
        credHelpers: { 'gcr.io': 'gcloud', 'ghcr.io': '' },
      },
    ],
  ])('%s', async (_, user, expected) => {
    expect((await privateConfig(user)).config).toEqual(expected);
  });

  it('leaves the client’s own file as it was', async () => {
    const user = { auths: { 'ghcr.io': { auth: 'old' } } };
    const { userFolder } = await privateConfig(user);
    expect(read(userFolder, 'config.json')).toEqual(user);
  });
});

describe('a configuration to sign in with', () => {
  it('is like the user’s without a credential', async () => {
    const user = { auths: { a: {} }, credsStore: 'x', credHelpers: { b: 'c' }, currentContext: 'remote' };
    const folder = join(folders.make(), 'own');
    await createEmptyConfig(folder, folders.make({ 'config.json': JSON.stringify(user), 'contexts/x': '' }));
    expect(read(folder, 'config.json')).toEqual({ currentContext: 'remote' });
    expect(existsSync(join(folder, 'contexts', 'x'))).toBe(true);
  });
});

describe('a private folder for Buildx', () => {
  it('has what the user’s has, and what is made in it later', async () => {
    const user = folders.make({ 'instances/mine': '{}', current: 'mine', '.lock': '' });
    const folder = join(folders.make(), 'buildx');
    await createPrivateBuildxFolder(folder, user);
    expect(readFileSync(join(folder, 'instances', 'mine'), 'utf8')).toBe('{}');
    expect(readdirSync(folder).sort()).toEqual(
      ['.lock', 'activity', 'config', 'current', 'defaults', 'instances', 'refs'].sort(),
    );
    expect(lstatSync(join(folder, 'activity')).isSymbolicLink()).toBe(true);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('has the user’s credentials for parts of registries, and takes others without touching those', async () => {
    const user = folders.make({ 'config/a.b/me/app@push/config.json': '{"auths":{}}' });
    const folder = join(folders.make(), 'buildx');
    await createPrivateBuildxFolder(folder, user);
    const place = join(folder, 'config/a.b/me/app@push');
    expect(read(place, 'config.json')).toEqual({ auths: {} });
    writeConfigFolder(place, { auths: { 'a.b': OURS } });
    expect(read(place, 'config.json')).toEqual({ auths: { 'a.b': OURS } });
    expect(read(user, 'config/a.b/me/app@push/config.json')).toEqual({ auths: {} });
  });
});
