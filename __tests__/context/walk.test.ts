import { chmodSync, linkSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { parseIgnoreFile } from '../../src/context/ignore-file.ts';
import { IgnoreRules } from '../../src/context/ignore-rules.ts';
import { compareBytes, type Entry, walkContext } from '../../src/context/walk.ts';
import { Folders } from '../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());

function rulesOf(ignore: string): IgnoreRules {
  return new IgnoreRules(parseIgnoreFile(Buffer.from(ignore), 'x'), 'x');
}

function walk(folder: string, ignore = ''): Entry[] {
  return [...walkContext(folder, rulesOf(ignore))].filter((entry) => entry !== undefined);
}

function paths(folder: string, ignore = ''): string[] {
  return walk(folder, ignore).map(({ path }) => path);
}

function found(folder: string): Record<string, Partial<Entry>> {
  return Object.fromEntries(walk(folder).map(({ path, changed: _, ...entry }) => [path, entry]));
}

describe('the walk through a context', () => {
  it('comes to folders before what is in them, by the bytes of their names', () => {
    const names = ['b', 'a.b', 'a/x', 'a-b', 'B', 'ä', '\ue000', '😀', '.dockerignore', 'Dockerfile'];
    const folder = folders.make(Object.fromEntries(names.map((name) => [name, ''])));
    expect(paths(folder)).toEqual([
      '.dockerignore',
      'B',
      'Dockerfile',
      'a',
      'a/x',
      'a-b',
      'a.b',
      'b',
      'ä',
      '\ue000',
      '😀',
    ]);
  });

  it.each([
    ['a', 'a'],
    ['a', 'ab'],
    ['', 'a'],
    ['Z', 'a'],
    ['\ufffd', '😀'],
    ['😀', '😁'],
    ['a\ue000', 'a\u{10000}'],
  ])('has %j where its bytes stand, seen from %j', (a, b) => {
    expect(Math.sign(compareBytes(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(Math.sign(compareBytes(b, a))).toBe(Buffer.compare(Buffer.from(b), Buffer.from(a)));
  });

  it('tells kind, permissions, size and target', () => {
    const folder = folders.make({ file: 'abc', 'sub/x': '' });
    chmodSync(join(folder, 'file'), 0o4751);
    chmodSync(join(folder, 'sub'), 0o1770);
    symlinkSync('../any where', join(folder, 'link'));
    symlinkSync('sub', join(folder, 'to-folder'));
    const none = { size: 0, target: '' };
    expect(found(folder)).toMatchObject({
      file: { kind: 'file', mode: 0o4751, size: 3, target: '' },
      link: { kind: 'link', mode: 0o777, size: 0, target: '../any where' },
      sub: { kind: 'folder', mode: 0o1770, ...none },
      'sub/x': { kind: 'file', ...none },
      'to-folder': { kind: 'link', target: 'sub' },
    });
    expect(Object.keys(found(folder))).toHaveLength(5);
  });

  it('takes a socket for an empty file', async () => {
    const folder = folders.make();
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(folder, 'socket'), resolve));
    expect(found(folder)).toMatchObject({ socket: { kind: 'file', size: 0 } });
    await new Promise((resolve) => server.close(resolve));
  });

  it('tells a second name of a file from a copy, if the first is sent', () => {
    const folder = folders.make({ a: 'abc', 'sub/x': '' });
    linkSync(join(folder, 'a'), join(folder, 'b'));
    linkSync(join(folder, 'a'), join(folder, 'sub/c'));
    expect(found(folder)).toMatchObject({
      a: { kind: 'file', size: 3 },
      b: { kind: 'name', target: 'a', size: 0 },
      'sub/c': { kind: 'name', target: 'a' },
    });
    expect(walk(folder, 'a').map(({ kind, path, target }) => [kind, path, target])).toEqual([
      ['file', 'b', ''],
      ['folder', 'sub', ''],
      ['name', 'sub/c', 'b'],
      ['file', 'sub/x', ''],
    ]);
  });

  it('sends an ignored folder only with what is sent of it', () => {
    const folder = folders.make({ 'a/b/keep': '', 'a/b/x': '', 'a/c/x': '', 'd/x': '', 'e/keep': '' });
    mkdirSync(join(folder, 'f'));
    expect(paths(folder, '**\n!**/keep')).toEqual(['a', 'a/b', 'a/b/keep', 'e', 'e/keep']);
    expect(paths(folder, '*\n!a/b')).toEqual(['a', 'a/b', 'a/b/keep', 'a/b/x']);
    expect(paths(folder, 'a\n!a/b/*\nd')).toEqual(['a', 'a/b', 'a/b/keep', 'a/b/x', 'e', 'e/keep', 'f']);
    expect(paths(folder, '*')).toEqual([]);
    expect(paths(folder, '**/x')).toEqual(['a', 'a/b', 'a/b/keep', 'a/c', 'd', 'e', 'e/keep', 'f']);
  });

  it('does not look into a folder that no exception leads to', () => {
    const folder = folders.make({ 'a/keep': '', 'modules/x': '' });
    const steps = [...walkContext(folder, rulesOf('*\n!a/keep'))];
    expect(steps.map((step) => step?.path)).toEqual(['a', 'a/keep', undefined]);
  });

  it('follows a link to the folder, and none in it', () => {
    const folder = folders.make({ 'real/a': '' });
    symlinkSync('real', join(folder, 'linked'));
    expect(paths(join(folder, 'linked'))).toEqual(['a']);
    expect(paths(folder)).toEqual(['linked', 'real', 'real/a']);
  });

  it.each([
    ['is not there', 'nothing', 'went away'],
    ['is a file', 'file', 'cannot be read (ENOTDIR)'],
  ])('names a root that %s', (_, name, problem) => {
    const folder = folders.make({ file: '' });
    expect(() => paths(join(folder, name))).toThrow(`${JSON.stringify(join(folder, name))} ${problem}`);
  });

  it('names what went away meanwhile', () => {
    const folder = folders.make({ a: '', 'b/x': '', c: '' });
    const entries = walkContext(folder, rulesOf(''));
    entries.next();
    rmSync(join(folder, 'b'), { recursive: true });
    expect(() => entries.next()).toThrow(`${JSON.stringify(join(folder, 'b'))} went away while the context was read`);
  });

  it('names a folder that became a file meanwhile', () => {
    const folder = folders.make({ a: '', 'b/x': '' });
    const entries = walkContext(folder, rulesOf(''));
    entries.next();
    rmSync(join(folder, 'b'), { recursive: true });
    writeFileSync(join(folder, 'b'), '');
    expect(() => entries.next()).toThrow(`${JSON.stringify(join(folder, 'b'))} changed while the context was read`);
  });

  it('refuses a name that is no UTF-8, as BuildKit does, unless it is ignored', () => {
    const folder = folders.make({ '\ufffd': '' });
    expect(paths(folder)).toEqual(['\ufffd']);
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/x`), Buffer.from([0xff])]), '');
    expect(() => paths(folder)).toThrow('has a name that is not UTF-8');
    expect(paths(folder, 'x*')).toEqual(['\ufffd']);
  });
});
