import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { formatResult, resultDocument } from '../../src/result/result-file.ts';
import { resultFileProblems } from '../../src/result/result-place.ts';
import { Folders } from '../fakes/folder.ts';
import { LITTLE } from './facts.ts';

const folders = new Folders();
afterAll(() => folders.remove());

function workspace(): string {
  const folder = folders.make({
    Dockerfile: 'FROM scratch',
    'empty.json': '',
    'package.json': '{"kind":"package"}',
    'old.json': formatResult(resultDocument(LITTLE)),
    'later.json': '{"kind":"image-build-result","schemaVersion":2}',
  });
  mkdirSync(join(folder, 'folder'));
  symlinkSync('/dev/null', join(folder, 'null'));
  return folder;
}

describe('the place of the result file', () => {
  it.each(['', 'image.json', 'new/folder/image.json', '../image.json', 'old.json', 'later.json', 'empty.json'])(
    'may be %j',
    async (path) => {
      expect(await resultFileProblems(path, 'image.tar', workspace())).toEqual([]);
    },
  );

  it.each([
    ['folder', 'result-file', '"folder" is no file\'s path'],
    ['folder/', 'result-file', '"folder/" is no file\'s path'],
    ['-', 'result-file', '"-" is no file\'s path'],
    ['Dockerfile/image.json', 'result-file', 'is a file'],
    ['Dockerfile', 'result-file', '"Dockerfile" is there already, and is no result file'],
    ['package.json', 'result-file', '"package.json" is there already, and is no result file'],
    ['null', 'result-file', '"null" is there already, and is no result file'],
    ['image.tar', 'result-file, archive', 'both are "image.tar"'],
    ['folder/../image.tar', 'result-file, archive', 'both are "folder/../image.tar"'],
  ])('may not be %s', async (path, input, problem) => {
    expect(await resultFileProblems(path, './image.tar', workspace())).toEqual([
      { input, problem: expect.stringContaining(problem), advice: expect.stringMatching(/\.$/) },
    ]);
  });

  it('may not be a file that is too long for a result', async () => {
    const folder = folders.make();
    writeFileSync(join(folder, 'long.json'), ' '.repeat(16 * 1024 * 1024 + 1));
    expect(await resultFileProblems('long.json', '', folder)).toHaveLength(1);
  });
});
