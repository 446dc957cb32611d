/** The list of what pipelines asked for, the page made of it, and the tests that it names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const ROOT = resolve(import.meta.dirname, '../..');
const TESTS = join(ROOT, '__tests__');
const { freshRequirementsPage, readRequirements, REQUIREMENTS_PAGE } = await import(
  join(ROOT, 'scripts/requirements-page.mjs')
);

interface Proof {
  /** Below `__tests__`. */
  readonly file: string;
  readonly title: string;
  readonly row?: string;
}
interface Requirement {
  readonly number: number;
  readonly text: string;
  readonly proofs: readonly Proof[];
  readonly outside: string;
}
const sections: readonly { readonly requirements: readonly Requirement[] }[] = readRequirements();
const requirements = sections.flatMap((section) => section.requirements);
const proofs = requirements.flatMap(({ number, proofs: all }) => all.map((proof) => ({ number, ...proof })));
const files = new Set(proofs.map(({ file }) => file));

const sources = new Map(
  readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && name !== 'repository/requirements.test.ts')
    .map((name) => [name, readFileSync(join(TESTS, name), 'utf8')]),
);

/** Where these words stand as a whole text behind such code; -1 if nowhere. */
function placeOf(source: string, words: string, before: RegExp, from = 0): number {
  const places = ["'", '"', '`'].flatMap((quote) => {
    const text = `${quote}${words.replaceAll(quote, `\\${quote}`)}${quote}`;
    const found: number[] = [];
    for (let at = source.indexOf(text, from); at !== -1; at = source.indexOf(text, at + 1)) found.push(at);
    return found.filter((at) => before.test(source.slice(Math.max(0, at - 80), at)));
  });
  return places.length === 0 ? -1 : Math.min(...places);
}

/** `it(`, `describe(`, what stands for that where a tool may be missing, and the second call of `it.each([…])(`. */
const CALL = /(?:\b(?:it|describe|withCosign)|\))\(\s*$/;
/** In a list, or as a name of an object. */
const IN_TABLE = /[[,{]\s*$/;

/** What of the proof is not in its file. */
function missingOf({ file, title, row }: Proof): string[] {
  const source = sources.get(file) ?? '';
  let from = 0;
  for (const part of title.split(' › ')) {
    from = placeOf(source, part, CALL, from);
    if (from === -1) return [part];
  }
  return row === undefined || placeOf(source, row, IN_TABLE) !== -1 ? [] : [row];
}

/** The numbers of `requirement 1`, `requirements 2, 3 and 5` and `requirements 7 to 9`. */
function numbersIn(text: string): number[] {
  const lists = [...text.matchAll(/\brequirements? (\d+(?:(?:,| and| to)? \d+)*)/g)];
  return lists.flatMap(([, list = '']) =>
    [...list.matchAll(/(\d+)(?: to (\d+))?/g)].flatMap(([, first, last = first]) =>
      Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index),
    ),
  );
}

/** Older forms: `'2, 3: is made of …'` as a title, and `[10, 'tags come …'` in the one table that is ordered by them. */
function leadingNumbers(file: string, source: string): number[] {
  const titles = source.matchAll(/(?:\b(?:it|describe)|\))\(\s*['"`](\d+(?:, \d+)*): /g);
  const rows = file === 'tags/requirements.test.ts' ? source.matchAll(/\[\s*(\d+),\s*['"`]/g) : [];
  return [...titles, ...rows].flatMap(([, list = '']) => list.split(', ').map(Number));
}

describe('the list', () => {
  it('has every number once, in order', () => {
    expect(sections).toHaveLength(5);
    expect(requirements.map(({ number }) => number)).toEqual(Array.from({ length: 179 }, (_, index) => index + 1));
  });

  it('has a place for each: a test, or a reason why it is outside', () => {
    const lost = requirements.filter(({ proofs: all, outside }) => all.length === 0 && outside === '');
    expect(lost.map(({ number, text }) => `${number}: ${text}`)).toEqual([]);
    expect(requirements.filter(({ outside }) => /^$|^\S.*[^.\s]$/s.test(outside) === false)).toEqual([]);
  });

  it('names tests that are there', () => {
    const missing = proofs.flatMap((proof) =>
      missingOf(proof).map((words) => `${proof.number}: ${words} is not in ${proof.file}`),
    );
    expect(missing).toEqual([]);
  });

  it('names files that Jest runs, or that such a file uses', () => {
    const used = [...sources.values()].join('\n');
    const idle = [...files].filter(
      (file) => !file.endsWith('.test.ts') && !used.includes(`/${file.split('/').at(-1)}'`),
    );
    expect(idle).toEqual([]);
  });

  it('names tests of examples that are there, and run as a whole', () => {
    const names = [...files].flatMap((file) => /^engine\/example-(.+)\.test\.ts$/.exec(file)?.[1] ?? []);
    expect(names.length).toBeGreaterThanOrEqual(sections.length);
    const odd = names.filter(
      (name) =>
        !existsSync(join(ROOT, 'examples', name)) ||
        !sources.get(`engine/example-${name}.test.ts`)?.includes(`runExample('${name}'`),
    );
    expect(odd).toEqual([]);
  });

  it('knows of every test that names a number', () => {
    const named = [...sources].flatMap(([file, source]) =>
      [...numbersIn(source), ...leadingNumbers(file, source)].map((number) => `${number}: ${file}`),
    );
    expect(named.length).toBeGreaterThan(100);
    const known = new Set(proofs.map(({ number, file }) => `${number}: ${file}`));
    expect([...new Set(named)].filter((each) => !known.has(each))).toEqual([]);
  });
});

it('the page is fresh', () => {
  expect(readFileSync(join(ROOT, REQUIREMENTS_PAGE), 'utf8')).toBe(freshRequirementsPage());
});
