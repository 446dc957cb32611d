import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { chooseScoped, findScopedFolders, parseScope, type Scope, scopedFolder } from '../../src/registry/scope.ts';
import { Folders } from '../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const scope = (text: string) => parseScope(text) as Scope;

describe('the folder of a scope', () => {
  it.each([
    ['docker.io', 'me/app', 'config/registry-1.docker.io/me/app'],
    ['docker.io', '@push', 'config/registry-1.docker.io@push'],
    ['localhost:5000', 'me/app@pull,push', 'config/localhost:5000/me/app@pull,push'],
  ])('of %s for %s is %s', (registry, text, folder) => {
    expect(scopedFolder(registry, scope(text))).toBe(folder);
  });

  it('is found again', async () => {
    const written: Array<[string, string]> = [
      ['docker.io', 'me/app'],
      ['a.b:1', '@push'],
      ['a.b:1', 'x/y/z@pull,push'],
    ];
    const buildx = folders.make(
      Object.fromEntries(
        written.map(([registry, text]) => [join(scopedFolder(registry, scope(text)), 'config.json'), '{}']),
      ),
    );
    const found = await findScopedFolders(buildx);
    expect(found.map(({ registry, scope: { path, actions } }) => ({ registry, path, actions }))).toEqual(
      expect.arrayContaining(written.map(([registry, text]) => ({ registry, ...scope(text) }))),
    );
    expect(found).toHaveLength(3);
  });

  it('is nowhere where Buildx has no folder', async () => {
    expect(await findScopedFolders(join(folders.make(), 'nowhere'))).toEqual([]);
  });
});

describe('the choice', () => {
  const candidates = ['me/app', 'me/app@push', '@push', '@pull,push', 'me/other'].map((text) => ({
    text,
    scope: scope(text),
  }));
  it.each<[string[], string | undefined]>([
    [['repository:me/app:pull,push'], 'me/app@push'],
    [['repository:me/app:pull'], 'me/app'],
    [['repository:you/app:pull,push'], '@pull,push'],
    [['repository:you/app:push'], '@push'],
    [['repository:you/app:pull'], undefined],
    [['repository:me/application:pull'], undefined],
    [['repository:me/app:pull', 'repository:me/other:pull'], undefined],
    [[], undefined],
  ])('for %j is %s', (requested, expected) => {
    expect(chooseScoped(candidates, requested)?.text).toBe(expected);
    expect(chooseScoped(candidates.toReversed(), requested)?.text).toBe(expected);
  });
});
