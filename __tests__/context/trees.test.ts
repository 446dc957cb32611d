import { appendFileSync, lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hashFolder } from '../../src/context/content-hash.ts';
import { parseIgnoreFile } from '../../src/context/ignore-file.ts';
import { IgnoreRules } from '../../src/context/ignore-rules.ts';
import { compareBytes, walkContext } from '../../src/context/walk.ts';
import { Folders } from '../fakes/folder.ts';
import { context, makeTree, type Tree } from './random-trees.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const RUNS = { numRuns: 60 };

function rulesOf(ignore: string): IgnoreRules {
  return new IgnoreRules(parseIgnoreFile(Buffer.from(ignore), 'x'), 'x');
}

function make(tree: Tree, ignore?: string): string {
  const folder = join(folders.make(), 'context');
  makeTree(folder, tree);
  if (ignore !== undefined) writeFileSync(join(folder, '.dockerignore'), ignore);
  return folder;
}

function sent(folder: string, ignore: string): string[] {
  return [...walkContext(folder, rulesOf(ignore))].flatMap((entry) => (entry === undefined ? [] : [entry.path]));
}

describe('random contexts', () => {
  it('are sent in the order of their bytes, each folder before what is in it', () => {
    fc.assert(
      fc.property(context, ({ tree, ignore }) => {
        const paths = sent(make(tree), ignore);
        const seen = new Set(['.']);
        for (const path of paths) {
          expect(seen).toContain(dirname(path));
          seen.add(path);
        }
        // A slash comes before everything else.
        const flat = paths.map((path) => path.replaceAll('/', '\0'));
        expect(flat.toSorted(compareBytes)).toEqual(flat);
      }),
      RUNS,
    );
  });

  it('have another digest for a new folder exactly if it is sent', async () => {
    await fc.assert(
      fc.asyncProperty(context, async ({ tree, ignore }) => {
        const folder = make(tree, ignore);
        const before = await hashFolder(folder);
        mkdirSync(join(folder, 'new'));
        const isIgnored = rulesOf(ignore).judge('new', undefined).isIgnored;
        expect((await hashFolder(folder)).digest === before.digest).toBe(isIgnored);
      }),
      RUNS,
    );
  });

  it('have another digest for other content exactly if its file is sent', async () => {
    await fc.assert(
      fc.asyncProperty(context, fc.nat(), async ({ tree, ignore }, choice) => {
        const folder = make(tree, ignore);
        const files = filesIn(folder);
        fc.pre(files.length > 0);
        const file = files[choice % files.length] ?? '';
        const before = await hashFolder(folder);
        const isSent = sent(folder, ignore).includes(file);
        appendFileSync(join(folder, file), 'x');
        const after = await hashFolder(folder);
        expect(after.digest !== before.digest).toBe(isSent);
        expect(after.bytes - before.bytes).toBe(isSent ? 1 : 0);
      }),
      RUNS,
    );
  });
});

/** Those with one name, but for the ignore file, whose content says what is sent. */
function filesIn(folder: string): string[] {
  return sent(folder, '').filter((path) => {
    const stats = lstatSync(join(folder, path));
    return stats.isFile() && stats.nlink === 1 && path !== '.dockerignore';
  });
}
