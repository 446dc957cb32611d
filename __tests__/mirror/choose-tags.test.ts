import { describe, expect, it } from '@jest/globals';
import { chooseTags, parseTagChoice, type TagChoice } from '../../src/mirror/choose-tags.ts';

const TAGS = [
  'latest',
  '1',
  '1.2',
  '1.2.3',
  '1.10.0',
  'v1.9.0',
  '2.0.0-rc.1',
  '2.0.0',
  '2.0.0-alpine',
  'Beta',
  'beta',
  `sha256-${'a'.repeat(64)}`,
  `sha256-${'a'.repeat(64)}.sig`,
  'sha256-short',
];

async function chosen(words: string[], newest?: number): Promise<string[] | string> {
  const choice = parseTagChoice(words, newest);
  return 'problem' in choice ? choice.problem : chooseTags(TAGS, choice);
}

describe('tags (requirement 59: what matches a keyword)', () => {
  it.each<[string[], string[]]>([
    [['latest'], ['latest']],
    [['1.*'], ['1.2', '1.2.3', '1.10.0']],
    [['<version>'], ['1.2.3', '1.10.0', 'v1.9.0', '2.0.0-rc.1', '2.0.0', '2.0.0-alpine']],
    [
      ['<version>', '!*-*'],
      ['1.2.3', '1.10.0', 'v1.9.0', '2.0.0'],
    ],
    [['?'], ['1']],
    [['beta'], ['beta']],
    [
      ['!*.*', '!sha256-*'],
      ['latest', '1', 'Beta', 'beta'],
    ],
    [['nothing'], []],
  ])('%j', async (words, expected) => {
    expect(await chosen(words)).toEqual(expected);
  });

  it('that hold what is said about an image are none of their own', async () => {
    expect(await chosen(['*'])).toEqual(TAGS.filter((tag) => !/^sha256-a/.test(tag)));
  });

  it('are only the newest versions, the newest first', async () => {
    expect(await chosen(['*'], 3)).toEqual(['2.0.0', '2.0.0-rc.1', '2.0.0-alpine']);
    expect(await chosen(['*', '!*-*'], 3)).toEqual(['2.0.0', '1.10.0', 'v1.9.0']);
    expect(await chosen(['*'], 100)).toHaveLength(6);
  });

  it.each(['a b', '1.<sha>', '<versoin>', 'a/b', '', '!'])('are not meant by %j', async (word) => {
    expect(await chosen([word])).toMatch(/fits no tag$/);
  });

  it('are told in no time of a pattern that would take for ever', async () => {
    const choice = parseTagChoice(['*a'.repeat(60)], undefined) as TagChoice;
    const started = performance.now();
    expect(await chooseTags(['a'.repeat(127).concat('b')], choice)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
