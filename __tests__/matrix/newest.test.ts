import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Entry } from '../../src/matrix/entry.ts';
import { keepLongSupport, keepNewest, markLatest } from '../../src/matrix/newest.ts';
import { names, summaryEntries } from './entries.ts';
import { describeProblems } from './problems.ts';

/** `type runtime variant suffix`, with `-` for nothing. */
function entries(...lines: string[]): Entry[] {
  return lines.map((line) => {
    const [image_type = '', runtime = '', variant = '', suffix = ''] = line.split(',').map((part) => part.trim());
    return { image_type, runtime, variant, suffix };
  });
}
const latest = (...lines: string[]) =>
  markLatest(entries(...lines), 'file').entries.flatMap((entry, index) =>
    entry['latest'] === true ? [lines[index]] : [],
  );

describe('the latest', () => {
  it.each<[string[], string[]]>([
    [['py, 9.1', 'py, 17.3', 'py, 14.3'], ['py, 17.3']],
    [
      ['py, 17.3 LTS', 'gpu, 16.4 LTS', 'py, 16.4 LTS'],
      ['py, 17.3 LTS', 'gpu, 16.4 LTS'],
    ],
    [['py, 18.0', 'py, 17.3 LTS', 'py, 16.4 LTS'], ['py, 17.3 LTS']],
    [['py, 18.0', 'py, 17.3'], ['py, 18.0']],
    [['py, 17.3 LTS, .ml', 'py, 17.3 LTS'], ['py, 17.3 LTS']],
    [['py, 17.3 LTS, .ml', 'py, 16.4 LTS'], ['py, 16.4 LTS']],
    [['py, 17.3 LTS, .ml', 'py, 16.4 LTS, .ml'], ['py, 17.3 LTS, .ml']],
    [['py, 17.3 LTS, .b', 'py, 17.3 LTS, .a'], ['py, 17.3 LTS, .a']],
    [
      ['py, 1,, -ubuntu2204-py310', 'py, 1,, -ubuntu2404-py312', 'py, 1,, -ubuntu2404-py39'],
      ['py, 1,, -ubuntu2404-py312'],
    ],
    [['py, 1,, -ubuntu2404', 'py, 1'], ['py, 1']],
    [
      ['minimal', 'minimal,,, -ubuntu2204', 'gpu'],
      ['minimal', 'gpu'],
    ],
    [['gpu', 'gpu, 17.3 LTS'], ['gpu, 17.3 LTS']],
    [[', 3.9', ', 3.10'], [', 3.10']],
    [['py, 2.0-rc1', 'py, 1.9'], ['py, 2.0-rc1']],
  ])('of %j is %j', (lines, expected) => expect(latest(...lines)).toEqual(expected));

  it('is exactly one of every image type, and the same one in whatever order they come', () => {
    const field = fc.record({
      image_type: fc.constantFrom('py', 'gpu', ''),
      runtime: fc.constantFrom('9.1', '14.3', '15.4 LTS', '17.3 LTS', '18.0', '18.0-rc1', ''),
      variant: fc.constantFrom('', '.ml'),
      suffix: fc.constantFrom('', '-a', '-b2', '-b10'),
    });
    const unique = fc.uniqueArray(field, { selector: (entry) => JSON.stringify(entry), minLength: 1 });
    fc.assert(
      fc.property(
        unique.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const marked = (from: readonly Entry[]) =>
            markLatest(from, 'file').entries.filter((entry) => entry['latest'] === true);
          const types = all
            .filter(({ image_type, runtime }) => image_type !== '' || runtime !== '')
            .map(({ image_type }) => image_type);
          expect(
            marked(all)
              .map((entry) => entry['image_type'])
              .sort(),
          ).toEqual([...new Set(types)].sort());
          expect(new Set(marked(shuffled).map((entry) => JSON.stringify(entry)))).toEqual(
            new Set(marked(all).map((entry) => JSON.stringify(entry))),
          );
        },
      ),
    );
  });

  it('leaves entries alone that name neither a runtime nor a kind', () => {
    expect(markLatest([{ name: 'a' }, { dockerfile: 'b', variant: 'x' }], 'file')).toEqual({
      entries: [{ name: 'a' }, { dockerfile: 'b', variant: 'x' }],
      problems: [],
    });
  });

  it('is what entries say of themselves', () => {
    const said = [{ runtime: '1', latest: true }, { runtime: '2' }, { runtime: '3', latest: false }];
    expect(markLatest(said, 'file').entries.map((entry) => entry['latest'])).toEqual([true, false, false]);
  });

  it('is a runtime that says that it has long support, whatever its name', () => {
    const said = [
      { runtime: '22', lts: true },
      { runtime: '23', lts: false },
      { runtime: '20 LTS', lts: false },
    ];
    expect(markLatest(said, 'file').entries.map((entry) => entry['latest'])).toEqual([true, false, false]);
    expect(keepLongSupport(said)).toEqual([said[0]]);
  });

  it('is an image with all its legs, where the data has one entry for each platform', () => {
    const legs = ['linux/amd64', 'linux/arm64'].flatMap((platform) =>
      ['1', '2'].map((runtime) => ({ runtime, platform })),
    );
    const marked = markLatest(legs, 'file').entries;
    expect(marked.map(({ runtime, latest: is }) => [runtime, is])).toEqual([
      ['1', false],
      ['2', true],
      ['1', false],
      ['2', true],
    ]);
    expect(markLatest(marked, 'file')).toEqual({ entries: marked, problems: [] });
  });

  it('cannot be two', () => {
    const said = [
      { image_type: 'py', runtime: '1', latest: true },
      { image_type: 'py', runtime: '2', latest: true },
      { runtime: '3', latest: 'yes' },
    ];
    const { problems } = markLatest(said, 'entries');
    expect(describeProblems(problems)).toEqual([
      'Input entries: has 2 entries that say latest: true in the image type "py". They would fight for one tag; leave ' +
        'the field out, and the newest runtime is the latest.',
      'Input entries: has a latest that is neither true nor false in the entries without image_type: "\\"yes\\"".',
    ]);
  });
});

describe('the newest', () => {
  it('runtimes of every image type are kept with their variants, in the order of the data', async () => {
    expect(names(keepNewest(await summaryEntries(), 1)).filter((name) => name.includes('python'))).toEqual([
      'python 18.0',
      'python-gpu 18.0',
      'python 18.0 .ml',
      'python-gpu 18.0 .ml',
    ]);
    const two = keepNewest(entries('py, 9.1', 'py, 14.3, .ml', 'py, 14.3', 'py, 10.4', 'gpu, 9.1', 'minimal'), 2);
    expect(names(two)).toEqual(['py 14.3 .ml', 'py 14.3', 'py 10.4', 'gpu 9.1', 'minimal']);
  });

  it('may be more than there are', async () => {
    const all = await summaryEntries();
    expect(keepNewest(all, 100)).toEqual(all);
  });
});

describe('long support', () => {
  it('keeps what is for no runtime', async () => {
    const kept = names(keepLongSupport(await summaryEntries()));
    expect(kept).toContain('minimal');
    expect(kept.filter((name) => !/LTS|minimal|standard/.test(name))).toEqual([]);
    expect(kept.filter((name) => name.includes('LTS')).length).toBeGreaterThan(10);
  });
});
