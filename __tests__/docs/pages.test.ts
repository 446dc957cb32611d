import { describe, expect, it } from '@jest/globals';
import { parsePage, readPages } from './pages.ts';

const fence = '```';

describe('a page', () => {
  it.each([
    ['What differs, and why', 'what-differs-and-why'],
    ['The input `cache-mode`', 'the-input-cache-mode'],
    ['Push, load, or *both*?', 'push-load-or-both'],
    ['A [link](x.md) in it', 'a-link-in-it'],
    ['snake_case & more', 'snake_case--more'],
    ['Über uns', 'über-uns'],
  ])('calls the heading %j #%s', (heading, anchor) => {
    expect([...parsePage('a.md', `## ${heading}\n`).anchors]).toEqual([anchor]);
  });

  it('numbers headings that are called the same', () => {
    expect([...parsePage('a.md', '# A\n## A\n## A\n').anchors]).toEqual(['a', 'a-1', 'a-2']);
  });

  it('has links in prose, and none in code', () => {
    const text = `[a](b.md) and\n\`[c](d.md)\` <img src="e.png">\n${fence}\n[f](g.md)\n# h\n${fence}\n[x\ny](<z.md>)`;
    const page = parsePage('a.md', text);
    expect(page.links).toEqual([
      { target: 'b.md', line: 1 },
      { target: 'z.md', line: 8 },
      { target: 'e.png', line: 2 },
    ]);
    expect(page.anchors.size).toBe(0);
  });

  it('has code with its language, its line and without its indentation', () => {
    const page = parsePage('a.md', `- x\n\n  ${fence}yaml\n  a:\n    b\n  ${fence}\n`);
    expect(page.blocks).toEqual([{ language: 'yaml', line: 4, text: 'a:\n  b\n' }]);
  });

  it('does not end in the middle of code', () => {
    expect(() => parsePage('a.md', `x\n${fence}\n`)).toThrow('begins in line 3');
  });
});

it('pages are found wherever they are', () => {
  const paths = readPages().map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['README.md', 'docs/tags.md', 'matrix/README.md']));
  expect(paths.filter((path) => path.includes('node_modules'))).toEqual([]);
});
