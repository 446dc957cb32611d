import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { block, folded, list, paragraph, summaryOf, table, titled } from '../../src/summary/part.ts';

const LARGE = 1_000_000;
const rows = (count: number) => Array.from({ length: count }, (_, index) => [`row ${index}`]);

describe('the parts of a summary', () => {
  it('stand one below the other', () => {
    const parts = [
      paragraph('### Title'),
      titled('Rows', table(['a', 'b'], [['1', '2']])),
      folded('More', list(['one', 'two *'])),
      block('x', 'shell'),
    ];
    expect(summaryOf(parts, LARGE)).toBe(
      [
        '### Title\n',
        '#### Rows\n',
        '| a | b |\n| --- | --- |\n| 1 | 2 |\n',
        '<details><summary>More</summary>\n',
        '- one\n- two &#42;\n',
        '</details>\n',
        '```shell\nx\n```\n',
      ].join('\n'),
    );
  });

  it('lose lines where the room ends, the largest first, and say how many', () => {
    const small = table(['small'], rows(5));
    const large = table(['large'], rows(1000));
    const shown = summaryOf([small, large], 2000);
    expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(2000);
    expect(Buffer.byteLength(shown)).toBeGreaterThan(1900);
    expect(shown.split('| row').length - 1).toBeGreaterThan(100);
    expect(shown).toContain('| small |\n| --- |\n| row 0 |\n| row 1 |\n| row 2 |\n| row 3 |\n| row 4 |\n\n| large |');
    expect(shown).toMatch(/\| row \d+ \|\n\n… and \d+ more lines, for which a summary has no room\.\n$/);
    const left = Number(/and (\d+) more/.exec(shown)?.[1]);
    expect(shown.split('| row').length - 1 + left).toBe(1005);
  });

  it('end as they have to, and say in their own words what is left out', () => {
    const part = folded('Tags', { ...table(['Tag'], rows(100)), left: (count) => `${count} tags more.` });
    expect(summaryOf([part], 400)).toMatch(/\| row \d+ \|\n\n<\/details>\n\n\d+ tags more\.\n$/);
    expect(summaryOf([block('x\n'.repeat(500))], 200)).toMatch(/\nx\n```\n\n… and \d+ more lines/);
  });

  it('never need more room than there is', () => {
    const part = fc.oneof(
      fc.string({ maxLength: 300 }).map(paragraph),
      fc
        .array(fc.string({ unit: 'grapheme', maxLength: 50 }), { maxLength: 60 })
        .map((lines) => block(lines.join('\n'))),
      fc
        .array(fc.array(fc.string({ maxLength: 40 }), { minLength: 2, maxLength: 2 }), { maxLength: 60 })
        .map((cells) => folded('Title', table(['a', 'b'], cells))),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.integer({ min: -5, max: 6000 }), (parts, limit) => {
        expect(Buffer.byteLength(summaryOf(parts, limit))).toBeLessThanOrEqual(Math.max(0, limit));
      }),
    );
  });

  it('are all there where they fit exactly', () => {
    const parts = [table(['a'], rows(50)), list(['b', 'c'])];
    const whole = summaryOf(parts, LARGE);
    expect(summaryOf(parts, Buffer.byteLength(whole))).toBe(whole);
    expect(summaryOf(parts, Buffer.byteLength(whole) - 1)).not.toBe(whole);
  });
});
