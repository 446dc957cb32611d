import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import {
  type Credential,
  type DockerConfig,
  findCredential,
  knowsRegistry,
  readDockerConfig,
} from '../../src/registry/credentials.ts';
import { Folders } from '../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const HUB = 'https://index.docker.io/v1/';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const password = (username: string, secret: string): Credential => ({ kind: 'password', username, password: secret });

/** Helpers that know one secret each, and what they were asked. */
function helpers(answers: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const ask = async (name: string, key: string) => {
    asked.push(`${name} ${key}`);
    return answers[name];
  };
  return { asked, ask };
}

describe('a credential', () => {
  it.each<[string, DockerConfig, string, Credential | undefined]>([
    [
      'whose password has a colon',
      { auths: { 'ghcr.io': { auth: base64('me:a:b') } } },
      'ghcr.io',
      password('me', 'a:b'),
    ],
    [
      'of Docker Hub lies under the address of its first API',
      { auths: { [HUB]: { auth: base64('me:x') }, 'docker.io': { auth: base64('no:no') } } },
      'docker.io',
      password('me', 'x'),
    ],
    [
      'written with a scheme and a path, as old clients did',
      { auths: { 'https://registry.test:5000/v1/': { auth: base64('me:x') } } },
      'registry.test:5000',
      password('me', 'x'),
    ],
    [
      'written out instead of in base64',
      { auths: { 'ghcr.io': { username: 'me', password: 'x' } } },
      'ghcr.io',
      password('me', 'x'),
    ],
    [
      'that is a token counts before name and password',
      { auths: { 'ghcr.io': { auth: base64('me:x'), identitytoken: 'long' } } },
      'ghcr.io',
      { kind: 'identity-token', token: 'long' },
    ],
    ['without a colon is none', { auths: { 'ghcr.io': { auth: base64('me') } } }, 'ghcr.io', undefined],
    ['that is empty is none', { auths: { 'ghcr.io': {} } }, 'ghcr.io', undefined],
    ['of another port is none', { auths: { 'host:1': { auth: base64('me:x') } } }, 'host:2', undefined],
    ['named like a method of every object is none', { auths: {} }, 'constructor', undefined],
    ['from an empty configuration is none', {}, 'ghcr.io', undefined],
  ])('%s', async (_, config, registry, credential) => {
    expect(await findCredential(config, registry, helpers({}).ask)).toEqual(credential);
  });
});

describe('a credential helper', () => {
  const AUTHS = { 'ghcr.io': { auth: base64('file:file') } };

  it('of the registry counts before the store, and the store before the file', async () => {
    const { ask, asked } = helpers({
      own: '{"Username":"own","Secret":"s"}',
      store: '{"Username":"store","Secret":"s"}',
    });
    const config = { auths: AUTHS, credsStore: 'store', credHelpers: { 'ghcr.io': 'own' } };
    expect(await findCredential(config, 'ghcr.io', ask)).toEqual(password('own', 's'));
    expect(await findCredential(config, 'docker.io', ask)).toEqual(password('store', 's'));
    expect(asked).toEqual(['own ghcr.io', `store ${HUB}`]);
  });

  it.each<[string, string, Credential | undefined]>([
    ['gives a token', '{"Username":"<token>","Secret":"long"}', { kind: 'identity-token', token: 'long' }],
    ['has no secret', '{"Username":"me","Secret":""}', undefined],
    ['gives something else', '[1]', undefined],
  ])('that %s', async (_, answer, credential) => {
    expect(await findCredential({ credsStore: 'store' }, 'ghcr.io', helpers({ store: answer }).ask)).toEqual(
      credential,
    );
  });

  it('that knows nothing leaves the file', async () => {
    const config = { auths: AUTHS, credsStore: 'store' };
    expect(await findCredential(config, 'ghcr.io', helpers({}).ask)).toEqual(password('file', 'file'));
  });

  it.each(['{"Username":"me","Secret":"s3cret"', 's3cret', 'null'])(
    'whose answer cannot be read is named, and the answer is not shown: %s',
    async (answer) => {
      await expect(findCredential({ credsStore: 'store' }, 'ghcr.io', helpers({ store: answer }).ask)).rejects.toThrow(
        /^docker-credential-store answered with something that is no JSON object\.$/,
      );
    },
  );
});

describe('a registry', () => {
  it.each<[string, DockerConfig, string, boolean]>([
    ['with an entry, even an empty one', { auths: { 'ghcr.io': {} } }, 'ghcr.io', true],
    ['with an old entry', { auths: { 'https://ghcr.io': {} } }, 'ghcr.io', true],
    ['with a helper', { credHelpers: { 'ghcr.io': 'x' } }, 'ghcr.io', true],
    ['when only a store is set: it may hold nothing', { credsStore: 'x' }, 'ghcr.io', false],
    ['when another one is known', { auths: { [HUB]: {} } }, 'ghcr.io', false],
    ['named like a method of every object', { auths: {}, credHelpers: {} }, 'toString', false],
  ])('is known %s: %s', (_, config, registry, known) => {
    expect(knowsRegistry(config, registry)).toBe(known);
  });
});

describe('the configuration file', () => {
  it('that is missing is empty', async () => {
    expect(await readDockerConfig(join(folders.make(), 'nowhere'))).toEqual({});
  });

  it('keeps what we do not know', async () => {
    const folder = folders.make({ 'config.json': '{"auths":{},"proxies":{"default":{}}}' });
    expect(await readDockerConfig(folder)).toEqual({ auths: {}, proxies: { default: {} } });
  });

  it.each(['{"auths":{"ghcr.io":{"auth":"c2VjcmV0', '[]', 'null', ''])(
    'that is broken is never quoted: %s',
    async (text) => {
      const folder = folders.make({ 'config.json': text });
      await expect(readDockerConfig(folder)).rejects.toThrow(new Error(`${folder}/config.json is no JSON object`));
    },
  );

  it('that cannot be read is a fault, not an empty one', async () => {
    const folder = folders.make({ 'config.json/inside': '' });
    chmodSync(folder, 0o700);
    await expect(readDockerConfig(folder)).rejects.toThrow(/EISDIR/);
  });
});
