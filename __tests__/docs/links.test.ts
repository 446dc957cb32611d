import { existsSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { LINKS } from '../../src/links.ts';
import { type Page, ROOT, readPages } from './pages.ts';

const pages = readPages();
const byPath = new Map(pages.map((page) => [page.path, page]));

/** Whom the pages and the messages send people to. A new one is looked at by hand before it gets here. */
const HOSTS = new Set([
  'aws.amazon.com',
  'docs.aws.amazon.com',
  'docs.docker.com',
  'docs.github.com',
  'docs.renovatebot.com',
  'docs.sigstore.dev',
  'ghcr.io',
  'github.com',
  'handlebarsjs.com',
  'jmespath.site',
  'keepachangelog.com',
  'momentjs.com',
  'peps.python.org',
  'semver.org',
  'slsa.dev',
  'www.githubstatus.com',
]);

/** A link of a page to a file of the repository, with what it says of a place in that file. */
function inside(page: Pick<Page, 'path'>, target: string): { path: string; anchor: string } {
  const [path = '', anchor = ''] = decodeURIComponent(target).split(/#(.*)/s);
  const from = path.startsWith('/') ? '.' : posix.dirname(page.path);
  return { path: path === '' ? page.path : posix.normalize(posix.join(from, path)), anchor };
}

const isOutside = (target: string) => /^[a-z][a-z+.-]*:/i.test(target);

function brokenLinks(page: Pick<Page, 'path' | 'links'>): string[] {
  return page.links
    .filter(({ target }) => !isOutside(target))
    .flatMap(({ target, line }) => {
      const { path, anchor } = inside(page, target);
      const place = `${page.path}:${line}: ${target}`;
      if (path.startsWith('..') || !existsSync(join(ROOT, path))) return [`${place} is not there`];
      if (anchor === '') return [];
      // Of a folder its README is shown.
      const linked = byPath.get(statSync(join(ROOT, path)).isDirectory() ? posix.join(path, 'README.md') : path);
      return linked?.anchors.has(anchor) ? [] : [`${place} has no such heading`];
    });
}

function oddAddresses(addresses: readonly string[]): string[] {
  return addresses.filter((address) => {
    const url = URL.parse(address);
    return url?.protocol !== 'https:' || !HOSTS.has(url.host) || url.username !== '';
  });
}

describe.each(pages.map((page) => [page.path, page] as const))('%s', (_, page) => {
  it('links to what is there', () => {
    expect(brokenLinks(page)).toEqual([]);
  });

  it('links to addresses that are known', () => {
    expect(oddAddresses(page.links.map(({ target }) => target).filter(isOutside))).toEqual([]);
  });
});

it('messages link to addresses that are known, and to pages that are there', () => {
  const links = Object.values(LINKS);
  expect(oddAddresses(links.filter(isOutside))).toEqual([]);
  const targets = links.filter((link) => !isOutside(link)).map((target) => ({ target, line: 0 }));
  expect(brokenLinks({ path: 'messages', links: targets })).toEqual([]);
});

it('every page can be reached from the README', () => {
  const reached = new Set<string>();
  const visit = (path: string) => {
    const page = byPath.get(path) ?? byPath.get(posix.join(path, 'README.md'));
    if (page === undefined || reached.has(page.path)) return;
    reached.add(page.path);
    for (const { target } of page.links.filter((link) => !isOutside(link.target))) visit(inside(page, target).path);
  };
  visit('README.md');
  // GitHub itself shows those in .github.
  const lost = pages.filter(({ path }) => !reached.has(path) && !dirname(path).startsWith('.github'));
  expect(lost.map(({ path }) => path)).toEqual([]);
});
