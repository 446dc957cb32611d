import { chmodSync, existsSync, lstatSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { passwordEntry } from '../../src/registry/private-config.ts';
import { shareCredentials } from '../../src/registry/shared-config.ts';
import { sharedRecord } from '../../src/registry/shared-record.ts';
import { type HelperProgram, signOut } from '../../src/registry/sign-out.ts';
import { Folders } from '../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const OURS = passwordEntry('me', 's3cret');
const read = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8'));
const NO_HELPER: HelperProgram = async () => {
  throw new Error('nobody is asked');
};

/** A helper that keeps what it is told, by key. */
function helper(kept: Record<string, { Username: string; Secret: string }> = {}) {
  const program: HelperProgram = async (name, action, input) => {
    expect(name).toBe('store');
    if (action === 'get') {
      // Some answer with an address of their own making.
      return input in kept ? JSON.stringify({ ServerURL: `https://${input}/`, ...kept[input] }) : undefined;
    }
    if (action === 'erase') delete kept[input];
    else {
      const { ServerURL, ...rest } = JSON.parse(input);
      kept[ServerURL] = rest;
    }
    return '';
  };
  return { kept, program };
}

function places(config?: unknown) {
  const user = folders.make(config === undefined ? {} : { 'config.json': JSON.stringify(config) });
  return { user, step: join(folders.make(), 'step') };
}

const share = (folder: string, step: string | undefined, program = NO_HELPER, ...keys: string[]) =>
  shareCredentials(
    (keys.length === 0 ? ['ghcr.io'] : keys).map((key) => ({ folder, key, entry: OURS })),
    step,
    program,
  );

describe('shared credentials', () => {
  it.each<[string, object | undefined, object]>([
    ['make the file', undefined, { auths: { 'ghcr.io': OURS } }],
    [
      'go beside others',
      { auths: { 'a.b': { auth: 'x' } }, currentContext: 'remote' },
      { auths: { 'a.b': { auth: 'x' }, 'ghcr.io': OURS }, currentContext: 'remote' },
    ],
    ['replace an old one', { auths: { 'ghcr.io': { auth: 'old' } } }, { auths: { 'ghcr.io': OURS } }],
  ])('%s, and all is as before after the sign-out', async (_, config, during) => {
    const { user, step } = places(config);
    await share(user, step);
    expect(read(user, 'config.json')).toEqual(during);
    expect(await signOut(step, NO_HELPER)).toEqual({ done: ['ghcr.io'], problems: [] });
    if (config === undefined) expect(existsSync(join(user, 'config.json'))).toBe(false);
    else expect(read(user, 'config.json')).toEqual(config);
  });

  it('are for their owner’s eyes, where nobody else has decided', async () => {
    const { user, step } = places();
    await share(join(user, 'new'), step);
    expect(statSync(join(user, 'new')).mode & 0o777).toBe(0o700);
    expect(statSync(join(user, 'new', 'config.json')).mode & 0o777).toBe(0o600);
    expect(statSync(sharedRecord(step)).mode & 0o777).toBe(0o600);
    expect(statSync(step).mode & 0o777).toBe(0o700);
    await signOut(step, NO_HELPER);
    expect(existsSync(join(user, 'new'))).toBe(false);
  });

  it('follow a link, and keep it and the file’s mode', async () => {
    const { user, step } = places();
    const target = join(folders.make({ 'real.json': '{}' }), 'real.json');
    chmodSync(target, 0o640);
    symlinkSync(target, join(user, 'config.json'));
    await share(user, step);
    expect(read(target)).toEqual({ auths: { 'ghcr.io': OURS } });
    expect(lstatSync(join(user, 'config.json')).isSymbolicLink()).toBe(true);
    expect(statSync(target).mode & 0o777).toBe(0o640);
  });

  it('stay where nothing is to be undone', async () => {
    const { user, step } = places();
    await share(user, undefined);
    expect(await signOut(step, NO_HELPER)).toEqual({ done: [], problems: [] });
    expect(read(user, 'config.json')).toEqual({ auths: { 'ghcr.io': OURS } });
  });

  it('that somebody has replaced since then are somebody’s', async () => {
    const { user, step } = places({ auths: { 'ghcr.io': { auth: 'old' } } });
    await share(user, step);
    writeFileSync(join(user, 'config.json'), '{"auths":{"ghcr.io":{"auth":"newer"}}}');
    expect(await signOut(step, NO_HELPER)).toEqual({ done: [], problems: [] });
    expect(read(user, 'config.json')).toEqual({ auths: { 'ghcr.io': { auth: 'newer' } } });
  });

  it('of two steps of a job end in their order', async () => {
    const { user, step } = places({ auths: { 'ghcr.io': { auth: 'old' } } });
    const second = join(folders.make(), 'step');
    await share(user, step);
    await share(user, second, NO_HELPER, 'ghcr.io', 'a.b');
    await signOut(second, NO_HELPER);
    expect(read(user, 'config.json')).toEqual({ auths: { 'ghcr.io': OURS } });
    await signOut(step, NO_HELPER);
    expect(read(user, 'config.json')).toEqual({ auths: { 'ghcr.io': { auth: 'old' } } });
  });

  it('that cannot be taken away are told of', async () => {
    const { user, step } = places();
    await share(user, step);
    writeFileSync(join(user, 'config.json'), 'broken s3cret');
    expect(await signOut(step, NO_HELPER)).toEqual({
      done: [],
      problems: [`ghcr.io in ${user}/config.json: ${user}/config.json is no JSON object`],
    });
  });
});

describe('shared credentials where a helper keeps them', () => {
  it.each([
    ['nothing was', {}],
    ['an older one was', { 'ghcr.io': { Username: 'you', Secret: 'old' } }],
  ])('go to it, and after the sign-out it has what it had: %s', async (_, before) => {
    const config = { credsStore: 'store', auths: { 'ghcr.io': {} } };
    const { user, step } = places(config);
    const { kept, program } = helper({ ...before });
    await share(user, step, program);
    expect(kept).toEqual({ 'ghcr.io': { Username: 'me', Secret: 's3cret' } });
    expect(read(user, 'config.json')).toEqual(config);
    expect(await signOut(step, program)).toEqual({ done: ['ghcr.io'], problems: [] });
    expect(kept).toEqual(before);
  });

  it('that does not take them is told of', async () => {
    const { user, step } = places({ credHelpers: { 'ghcr.io': 'store' } });
    await expect(share(user, step, async () => undefined)).rejects.toMatchObject({
      code: 'sign-in',
      message: 'docker-credential-store did not take the credential of ghcr.io.',
    });
  });

  it('as an identity token keep its name', async () => {
    const { user } = places({ credsStore: 'store' });
    const { kept, program } = helper();
    const entry = { auth: 'eDp5', identitytoken: 'long' };
    await shareCredentials([{ folder: user, key: 'a.b', entry }], undefined, program);
    expect(kept).toEqual({ 'a.b': { Username: '<token>', Secret: 'long' } });
  });
});
