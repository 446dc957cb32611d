import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CATALOGUE } from '../../src/errors/catalogue.ts';
import { parsePage } from '../docs/pages.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const { freshTroubleshootingPage, readStages, TROUBLESHOOTING_PAGE } = await import(
  join(ROOT, 'scripts/troubleshooting-page.mjs')
);
const text = readFileSync(join(ROOT, TROUBLESHOOTING_PAGE), 'utf8');
const page = parsePage(TROUBLESHOOTING_PAGE, text);

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly says: readonly string[];
  readonly do?: string;
  readonly yaml?: string;
}
interface Stage {
  readonly name: string;
  readonly title: string;
  readonly errors: readonly Entry[];
}
const stages: readonly Stage[] = readStages();
const entries = stages.flatMap(({ errors }) => errors);

it('the page is fresh', () => {
  expect(text).toBe(freshTroubleshootingPage());
});

it('tells of every error, in the order of the catalogue, and of no other', () => {
  expect(entries.map(({ id }) => id)).toEqual(Object.keys(CATALOGUE));
});

it('leaves no file out', () => {
  const files = readdirSync(join(ROOT, 'docs/errors')).sort();
  expect(files).toEqual(stages.map(({ name }) => `${name}.yaml`).sort());
});

describe.each(entries)('$id', ({ id, title, why, says, do: more = '' }) => {
  it('says what it is, why, and how it is seen', () => {
    expect(title).toMatch(/^[a-zA-Z][^\n|]*[^.\s|]$/);
    expect(why.trim()).toMatch(/^\S.*\.$/s);
    expect(more).toMatch(/^$|^\S.*\.\s*$/s);
    expect(says.length).toBeGreaterThan(0);
    expect(says.filter((line) => /[|`\n]|^\s|\s$/.test(line))).toEqual([]);
    expect(new Set(says).size).toBe(says.length);
  });

  it('stands on the page under its own anchor, and the table leads there', () => {
    expect(page.anchors.has(id)).toBe(true);
    expect(page.links.map(({ target }) => target)).toContain(`#${id}`);
  });
});

it.each([
  'denied: permission_denied: write_package',
  'denied: installation not allowed to Create organization package',
  'toomanyrequests',
  '413 Request Entity Too Large',
  'unauthorized: authentication required',
  'exec format error',
  'no space left on device',
  'Cache export is not supported for the docker driver',
  'Unable to get ACTIONS_ID_TOKEN_REQUEST_URL',
  'blob unknown',
  'manifest unknown',
  'failed to fetch oauth token',
  'tag is immutable',
])('people find %s', (line) => {
  expect(page.words.map(({ target }) => target).some((word) => word.includes(line))).toBe(true);
});
