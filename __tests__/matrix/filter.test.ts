import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Entry } from '../../src/matrix/entry.ts';
import { matchesGlob } from '../../src/matrix/glob.ts';
import { matrixOf, names } from './entries.ts';

const ENTRIES: readonly Entry[] = [
  { runtime: '15.4 LTS', image_type: 'python', variant: '', tags: ['a', 'b'], count: 3, on: true },
  { runtime: '15.4 LTS', image_type: 'gpu', variant: '.ml', tags: ['b'] },
  { runtime: '16.4 LTS', image_type: 'python', variant: '.ml', dockerfile: 'data/x/Dockerfile' },
  { runtime: '18.0', image_type: 'GPU-all', variant: '' },
];

const kept = (...filter: string[]) => names(matrixOf(ENTRIES, { filter }).entries);
const indices = (...filter: string[]) =>
  matrixOf(ENTRIES, { filter, allowEmpty: true }).entries.map((entry) =>
    ENTRIES.findIndex(({ runtime, image_type }) => runtime === entry['runtime'] && image_type === entry['image_type']),
  );

describe('filter', () => {
  it.each<[string[], number[]]>([
    [['runtime=15.4 LTS'], [0, 1]],
    [['runtime = 15.4 lts '], [0, 1]],
    [['runtime=15.4*'], [0, 1]],
    [['runtime=1?.4*'], [0, 1, 2]],
    [['runtime=15.4'], []],
    [['runtime!=15.4 LTS'], [2, 3]],
    [['runtime=15.4 LTS|18.0'], [0, 1, 3]],
    [['runtime!=15.4 LTS|18*'], [2]],
    [['image_type!=gpu'], [0, 2, 3]],
    [['image_type!=*gpu*'], [0, 2]],
    [['image-type=python'], [0, 2]],
    [['Image_Type=python'], [0, 2]],
    [['variant!=.ml'], [0, 3]],
    [['variant=?*'], [1, 2]],
    [['tags=a'], [0]],
    [['tags!=a'], [1, 2, 3]],
    [['count=3'], [0]],
    [['on=true'], [0]],
    [['dockerfile=data/*'], [2]],
    [['latest=true'], [0, 1, 3]],
    [['runtime=15*', 'image_type=python'], [0]],
    [['runtime!=15*', 'runtime!=16*'], [3]],
  ])('%j keeps %j', (lines, expected) => expect(indices(...lines)).toEqual(expected));

  it.each(['runtime=', 'runtime= ', 'runtime=|', 'image_type!=', 'runtime=all', 'image_type=All', 'image-type=*'])(
    'is none: %s',
    (line) => expect(kept(line)).toEqual(names(ENTRIES)),
  );

  it('takes all for a value where an entry has it', () => {
    const entries = [{ name: 'all' }, { name: 'one' }];
    expect(matrixOf(entries, { filter: ['name=all'] }).entries).toEqual([{ name: 'all' }]);
    expect(matrixOf(entries, { filter: ['name!=all'] }).entries).toEqual([{ name: 'one' }]);
  });

  it.each([
    ['runtimes=1', 'Did you mean "runtime"? The fields are '],
    ['RUNTIM=', 'Did you mean "runtime"? The fields are '],
    ['toString=x', 'Input filter: asks for "toString", which no entry has. The fields are "runtime", "image_type"'],
    ['runtime', 'Input filter: has the line "runtime", which is no filter. Write key=value or key!=value'],
    ['runtime==1', 'has the line "runtime==1", which is no filter'],
    ['=1', 'has the line "=1", which is no filter'],
    ['a!b=1', 'has the line "a!b=1", which is no filter'],
  ])('that cannot be is an error: %s', (line, expected) => {
    expect(matrixOf(ENTRIES, { filter: [line] }).problems).toEqual([expect.stringContaining(expected)]);
  });

  it('parts the entries: what it keeps and what its opposite keeps are everything, in order', () => {
    const value = fc.constantFrom('1', '2', '10', 'a*b', 'LTS', 'x y', '');
    const entry = fc.record({ name: fc.nat(), key: value });
    const pattern = fc.constantFrom('1', '1*', '?', '*', 'a*b|2', 'LTS|lts', 'x?y', 'nothing');
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), pattern, (entries, text) => {
        const keep = (line: string) => matrixOf(entries, { filter: [line], allowEmpty: true }).entries;
        const [some, others] = [keep(`key=${text}`), keep(`key!=${text}`)];
        expect(some.length + others.length).toBe(entries.length);
        expect(entries.filter((one) => some.includes(one))).toEqual(some);
        expect(entries.filter((one) => others.includes(one))).toEqual(others);
      }),
    );
  });
});

describe('patterns', () => {
  it.each([
    ['*', '', true],
    ['?', '', false],
    ['a*c', 'a/b/c', true],
    ['a*c', 'acb', false],
    ['*a*b', 'xaxbxb', true],
    ['[a]', 'a', false],
    ['(a|b)+', '(a|b)+', true],
    ['$^.\\', '$^.\\', true],
    ['ä?', 'ÄÖ', true],
  ])('%j and %j: %s', (pattern, text, expected) => expect(matchesGlob(pattern, text)).toBe(expected));

  it('match as the regular expression says that they stand for', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 7 });
    fc.assert(
      fc.property(letters, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 9 }), (pattern, text) => {
        const expression = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`);
        expect(matchesGlob(pattern, text)).toBe(expression.test(text));
      }),
    );
  });

  it('never take long', () => {
    const start = performance.now();
    expect(matchesGlob(`${'*a'.repeat(100)}*b`, 'a'.repeat(20_000))).toBe(false);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
