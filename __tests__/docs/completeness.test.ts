/** What the pages about everything may not leave out. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { ACTIONS } from './actions.ts';
import { type Page, ROOT, readPages } from './pages.ts';

const pages = readPages();
const page = (path: string): Page => {
  const found = pages.find((one) => one.path === path);
  if (found === undefined) throw new Error(`${path} is not there`);
  return found;
};
const wordsOf = (path: string) => new Set(page(path).words.map(({ target }) => target.replace(/\/$/, '')));
const foldersIn = (path: string) =>
  readdirSync(join(ROOT, path), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

it('the architecture knows every folder of the house', () => {
  const known = wordsOf('docs/architecture.md');
  const folders = ['src', 'src/actions'].flatMap((path) => foldersIn(path).map((name) => `${path}/${name}`));
  expect(folders.filter((folder) => !known.has(folder))).toEqual([]);
});

it('the index has every page and every example', () => {
  const linked = page('docs/README.md').links.map(({ target }) => target);
  const own = pages.filter(({ path }) => /^docs\/[\w-]+\.md$/.test(path) && path !== 'docs/README.md');
  expect(own.map(({ path }) => path.slice('docs/'.length)).filter((name) => !linked.includes(name))).toEqual([]);
  const missing = readdirSync(join(ROOT, 'examples'))
    // Scripts belong to the workflow that calls them.
    .filter((name) => !name.endsWith('.sh'))
    .filter((name) => !linked.some((target) => target.startsWith(`../examples/${name}`)));
  expect(missing).toEqual([]);
});

it('the table of permissions has every companion', () => {
  const [table = ''] = page('docs/security.md').text.split('## Threats');
  const companions = ACTIONS.map(({ folder }) => folder).filter((folder) => folder !== '.');
  expect(companions.filter((folder) => !table.includes(`](../${folder}/README.md)`))).toEqual([]);
});

it('the changelog begins with the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const [, newest] = /^## (\S+)/m.exec(page('CHANGELOG.md').text) ?? [];
  expect(newest).toBe(version);
});

it('what permissions are called is what GitHub calls them', () => {
  const known = new Set('actions attestations contents id-token packages pull-requests'.split(' '));
  const odd = pages.flatMap(({ path, words }) =>
    words.flatMap(({ target, line }) => {
      const [, name = ''] = /^([a-z-]+): (?:read|write)$/.exec(target) ?? [];
      return name === '' || known.has(name) ? [] : [`${path}:${line}: ${target}`];
    }),
  );
  expect(odd).toEqual([]);
});
