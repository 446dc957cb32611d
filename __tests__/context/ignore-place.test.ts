import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { findIgnoreFile } from '../../src/context/ignore-place.ts';
import { Folders } from '../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());

/** The text of the ignore file that applies. Paths are those of a folder that has the context in `app`. */
function foundIn(
  files: Record<string, string>,
  dockerfile: string | undefined,
  links: Record<string, string> = {},
): string | undefined {
  const folder = folders.make({ 'app/Dockerfile': 'FROM scratch', ...files });
  for (const [path, target] of Object.entries(links)) symlinkSync(target.replace('FOLDER', folder), join(folder, path));
  const found = findIgnoreFile(join(folder, 'app'), dockerfile && join(folder, dockerfile));
  return found?.content.toString('utf8');
}

const ROOT = { 'app/.dockerignore': 'root' };

describe('the ignore file of a context', () => {
  it.each<[string, Record<string, string>, string | undefined, string | undefined]>([
    ['is at its root', ROOT, 'app/Dockerfile', 'root'],
    ['is at its root for a Dockerfile by address', ROOT, undefined, 'root'],
    ['need not be there', {}, 'app/Dockerfile', undefined],
    ["is the Dockerfile's own before that", { ...ROOT, 'app/Dockerfile.dockerignore': 'own' }, 'app/Dockerfile', 'own'],
    ["is the Dockerfile's own, even empty", { ...ROOT, 'app/Dockerfile.dockerignore': '' }, 'app/Dockerfile', ''],
    ["is not another Dockerfile's own", { ...ROOT, 'app/Dockerfile.dockerignore': 'own' }, 'app/Other', 'root'],
    ['is beside a Dockerfile elsewhere', { ...ROOT, 'docker/App.dockerignore': 'own' }, 'docker/App', 'own'],
    ['is not what a folder elsewhere has', { ...ROOT, 'docker/.dockerignore': 'other' }, 'docker/App', 'root'],
    ['is not a folder', { ...ROOT, 'app/Dockerfile.dockerignore/x': '' }, 'app/Dockerfile', 'root'],
    ['is not in a folder that is none', ROOT, 'app/Dockerfile/Dockerfile', 'root'],
  ])('%s', (_, files, dockerfile, expected) => {
    expect(foundIn(files, dockerfile)).toBe(expected);
  });

  const TARGETS = { ...ROOT, 'app/sub/rules': 'linked', outside: 'outside' };
  it.each<[string, string, string]>([
    ['within the folder', 'sub/rules', 'linked'],
    ['from its root on', '/sub/rules', 'linked'],
    ['above it, which ends at its root', '../../sub/rules', 'linked'],
    ['by another link', 'second', 'linked'],
    ['through a linked folder', 'linked/rules', 'linked'],
    ['out of the folder', '../outside', 'root'],
    ['out of the folder by a whole path', 'FOLDER/outside', 'root'],
    ['to nothing', 'nothing', 'root'],
    ['to itself', 'Dockerfile.dockerignore', 'root'],
  ])('may be a link %s', (_, target, expected) => {
    const links = { 'app/Dockerfile.dockerignore': target, 'app/second': 'sub/../sub/rules', 'app/linked': './sub' };
    expect(foundIn(TARGETS, 'app/Dockerfile', links)).toBe(expected);
  });
});

describe('a Dockerfile with its name in lower case', () => {
  it('has an ignore file of that name', () => {
    const folder = folders.make({
      dockerfile: '',
      'dockerfile.dockerignore': 'lower',
      'Dockerfile.dockerignore': 'upper',
    });
    expect(findIgnoreFile(folder, join(folder, 'Dockerfile'))?.content.toString('utf8')).toBe('lower');
  });
});
