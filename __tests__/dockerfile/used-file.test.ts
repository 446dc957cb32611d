import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { usedDockerfile } from '../../src/dockerfile/used-file.ts';
import { Folders } from '../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());

describe('the file that is read for', () => {
  it.each<[string, Record<string, string>, string, string]>([
    ['a Dockerfile is that one', { Dockerfile: '' }, 'Dockerfile', 'Dockerfile'],
    ['a Dockerfile is that one beside another', { Dockerfile: '', dockerfile: '' }, 'Dockerfile', 'Dockerfile'],
    ['a Dockerfile that is not there is the other', { dockerfile: '' }, 'Dockerfile', 'dockerfile'],
    ['a Dockerfile in a folder is looked for there', { 'a/dockerfile': '' }, 'a/Dockerfile', 'a/dockerfile'],
    ['a Dockerfile that is a folder is that one', { 'Dockerfile/x': '', dockerfile: '' }, 'Dockerfile', 'Dockerfile'],
    ['a Dockerfile of no folder is that one', {}, 'a/Dockerfile', 'a/Dockerfile'],
    ['another name is that one', { dockerfile: '', app: '' }, 'App', 'App'],
    ['the name in lower case is that one', { Dockerfile: '' }, 'dockerfile', 'dockerfile'],
  ])('%s', (_, files, path, expected) => {
    const folder = folders.make(files);
    expect(usedDockerfile(join(folder, path))).toBe(join(folder, expected));
  });

  it('a Dockerfile that is a link to nothing is that one', () => {
    const folder = folders.make({ dockerfile: '' });
    symlinkSync('nothing', join(folder, 'Dockerfile'));
    expect(usedDockerfile(join(folder, 'Dockerfile'))).toBe(join(folder, 'Dockerfile'));
  });
});
