import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  linkSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { hashContext, hashFolder } from '../../src/context/content-hash.ts';
import { Folders } from '../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const FILES = { Dockerfile: 'FROM scratch', '.dockerignore': 'ignored\n', 'a/b': 'text', c: 'c', 'ignored/x': '' };

function make(): string {
  const folder = folders.make(FILES);
  symlinkSync('c', join(folder, 'link'));
  return folder;
}

async function digestOf(folder: string): Promise<string> {
  return (await hashContext(folder, { dockerfile: join(folder, 'Dockerfile') })).digest;
}

function relink(target: string, path: string): void {
  unlinkSync(path);
  symlinkSync(target, path);
}

const LARGE = 3 * 1024 * 1024 + 1;

describe('the digest of a context', () => {
  it('comes with what it was made of', async () => {
    const folder = make();
    expect(await hashContext(folder)).toEqual({
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      files: 4,
      bytes: 'FROM scratch'.length + 'ignored\n'.length + 'text'.length + 'c'.length,
      ignoreFile: join(folder, '.dockerignore'),
      ignoreRules: createHash('sha256').update('ignored\n').digest('hex'),
      hasGit: false,
    });
    expect(await hashContext(folders.make())).toMatchObject({
      files: 0,
      bytes: 0,
      ignoreFile: undefined,
      ignoreRules: '',
    });
  });

  it('tells that the folder of Git is in it, unless that is ignored or lies deeper', async () => {
    expect(await hashContext(folders.make({ '.git/HEAD': 'x' }))).toMatchObject({ hasGit: true });
    expect(await hashContext(folders.make({ '.git/HEAD': 'x', '.dockerignore': '.git' }))).toMatchObject({
      hasGit: false,
    });
    expect(await hashContext(folders.make({ 'module/.git/HEAD': 'x', '.git': 'gitdir: x' }))).toMatchObject({
      hasGit: false,
    });
  });

  it('stays what it is from version to version', async () => {
    const folder = make();
    for (const path of ['Dockerfile', '.dockerignore', 'a/b', 'c']) chmodSync(join(folder, path), 0o644);
    chmodSync(join(folder, 'a'), 0o755);
    expect(await digestOf(folder)).toBe('10afaba8c41847b25aef01511e4bb2f1086c4a9223303c2e4e97859f6376c082');
  });

  it.each<[string, (folder: string) => void]>([
    ['time', (folder) => utimesSync(join(folder, 'c'), 1, 1)],
    ['ignored files', (folder) => writeFileSync(join(folder, 'ignored/y'), 'y')],
    ['permissions of the folder itself', (folder) => chmodSync(folder, 0o700)],
  ])('is the same for other %s', async (_, change) => {
    const folder = make();
    const before = await digestOf(folder);
    change(folder);
    expect(await digestOf(folder)).toBe(before);
  });

  it('is the same at another place', async () => {
    const folder = make();
    const copy = folders.make();
    // Made in another order.
    for (const name of ['link', 'c', 'a', '.dockerignore', 'Dockerfile']) {
      cpSync(join(folder, name), join(copy, name), { recursive: true, verbatimSymlinks: true });
    }
    expect(await digestOf(copy)).toBe(await digestOf(folder));
  });

  it.each<[string, (path: (name: string) => string) => void]>([
    ['content', (path) => writeFileSync(path('c'), 'C')],
    ['more content', (path) => writeFileSync(path('c'), 'cc')],
    ['an executable', (path) => chmodSync(path('c'), 0o755)],
    ['set-user-id', (path) => chmodSync(path('c'), 0o4644)],
    ['permissions of a folder', (path) => chmodSync(path('a'), 0o711)],
    ['a new name', (path) => renameSync(path('c'), path('d'))],
    ['another folder', (path) => renameSync(path('c'), path('a/c'))],
    ['a new file', (path) => writeFileSync(path('d'), '')],
    ['one file less', (path) => unlinkSync(path('c'))],
    ['an empty folder', (path) => rmSync(path('a/b'))],
    ['where a link leads', (path) => relink('a', path('link'))],
    ['a link for a file', (path) => relink('a/b', path('c'))],
    ['a copy', (path) => cpSync(path('c'), path('d'))],
    ['an ignore rule', (path) => writeFileSync(path('.dockerignore'), 'ignored\nc\n')],
    [
      "the Dockerfile's own ignore rules",
      (path) => writeFileSync(path('Dockerfile.dockerignore'), '*.dockerignore\nc\n'),
    ],
  ])('changes with %s', async (_, change) => {
    const folder = make();
    const before = await digestOf(folder);
    change((name) => join(folder, name));
    expect(await digestOf(folder)).not.toBe(before);
  });

  it('tells a second name from a copy', async () => {
    const [linked, copied] = [make(), make()];
    linkSync(join(linked, 'c'), join(linked, 'd'));
    cpSync(join(copied, 'c'), join(copied, 'd'));
    expect(await digestOf(linked)).not.toBe(await digestOf(copied));
  });

  it('cannot be made the same by what stands in a file or a name', async () => {
    const one = folders.make({ a: 'x\n["file","b",420,"",1]\ny' });
    const two = folders.make({ a: 'x\n', b: 'y' });
    const three = folders.make({ 'a","b': '' });
    const digests = await Promise.all([one, two, three].map((folder) => digestOf(folder)));
    expect(new Set(digests).size).toBe(3);
  });

  it('covers all of a large file', async () => {
    const content = Buffer.alloc(LARGE, 'x');
    const folder = folders.make();
    const digests = [];
    for (const at of [undefined, 0, 1024 * 1024, LARGE - 1]) {
      const changed = Buffer.from(content);
      if (at !== undefined) changed[at] = 0;
      writeFileSync(join(folder, 'large'), changed);
      const hashed = await hashContext(folder);
      expect(hashed.bytes).toBe(LARGE);
      digests.push(hashed.digest);
    }
    expect(new Set(digests).size).toBe(4);
  });
});

describe('a named folder', () => {
  it("obeys its own .dockerignore, never a Dockerfile's", async () => {
    const folder = folders.make({ ...FILES, 'Dockerfile.dockerignore': 'c' });
    expect(await hashFolder(folder)).toMatchObject({ files: 5, ignoreFile: join(folder, '.dockerignore') });
    expect(await hashContext(folder, { dockerfile: join(folder, 'Dockerfile') })).toMatchObject({ files: 5 });
    writeFileSync(join(folder, 'c'), 'other');
    const [named, main] = [await hashFolder(folder), await digestOf(folder)];
    writeFileSync(join(folder, 'c'), 'another');
    expect((await hashFolder(folder)).digest).not.toBe(named.digest);
    expect(await digestOf(folder)).toBe(main);
  });
});

describe('what cannot be told', () => {
  it('is a pattern that means nothing, with its line', async () => {
    const folder = folders.make({ '.dockerignore': 'a\n[b\n' });
    await expect(hashContext(folder)).rejects.toThrow(
      `${JSON.stringify(join(folder, '.dockerignore'))}, line 2, has a pattern that BuildKit refuses: "[b"`,
    );
  });

  it('is a context that is not there', async () => {
    const path = join(folders.make(), 'nothing');
    await expect(hashFolder(path)).rejects.toThrow(`${JSON.stringify(path)} went away`);
  });
});

describe('the work', () => {
  it('ends when it is cancelled, and lets the signal through', async () => {
    const folder = folders.make(Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`${n % 30}/${n}`, 'x'])));
    const reason = new Error('cancelled');
    const already = AbortSignal.abort(reason);
    await expect(hashContext(folder, { signal: already })).rejects.toBe(reason);
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 1);
    await expect(
      (async () => {
        for (;;) await hashContext(folder, { signal: controller.signal });
      })(),
    ).rejects.toBe(reason);
  });

  it('ends in the midst of a large file', async () => {
    const folder = folders.make();
    writeFileSync(join(folder, 'large'), Buffer.alloc(64 * 1024 * 1024));
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 2);
    await expect(hashContext(folder, { signal: controller.signal })).rejects.toThrow('aborted');
  });
});
