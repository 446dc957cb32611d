import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { ROOT, readPages } from './pages.ts';

/** A path of this repository in prose, such as `src/cache`, `docs/*.md` or `action.yml`; not one of a user's own. */
const PATH = /^(?:__tests__|bench|dist|docs|examples|scripts|src)\/[\w./*{},-]*$/;

function isThere(path: string, folder: string): boolean {
  return [path, join(folder, path)].some((found) =>
    /[*{]/.test(found) ? globSync(found, { cwd: ROOT }).length > 0 : existsSync(join(ROOT, found)),
  );
}

it.each(readPages().map((page) => [page.path, page] as const))('%s names files that are there', (path, { words }) => {
  const lost = words.filter(({ target }) => PATH.test(target) && !isThere(target, dirname(path)));
  expect(lost.map(({ target, line }) => `${path}:${line}: ${target}`)).toEqual([]);
});

it.each(readPages().map((page) => [page.path, page] as const))(
  '%s draws folders that are there',
  (path, { blocks }) => {
    const drawings = blocks.filter(({ language }) => language === 'mermaid');
    const named = drawings.flatMap(({ text }) => text.match(/\bsrc\/[\w./-]*/g) ?? []);
    expect(named.filter((name) => !isThere(name, dirname(path)))).toEqual([]);
  },
);
