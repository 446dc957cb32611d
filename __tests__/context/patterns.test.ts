import { describe, expect, it } from '@jest/globals';
import { parseIgnoreFile } from '../../src/context/ignore-file.ts';
import { type Fitting, IgnoreRules } from '../../src/context/ignore-rules.ts';
import { ContextProblem } from '../../src/context/problem.ts';

function rulesOf(file: string): IgnoreRules {
  return new IgnoreRules(parseIgnoreFile(Buffer.from(file), '.dockerignore'), '.dockerignore');
}

/** Asks of each folder on the way, as the walk does. */
function isIgnored(rules: IgnoreRules, path: string): boolean {
  const names = path.split('/');
  let inFolder: Fitting | undefined;
  let ignored = false;
  for (const depth of names.keys()) {
    const judged = rules.judge(names.slice(0, depth + 1).join('/'), inFolder);
    inFolder = judged.fitting;
    ignored = judged.isIgnored;
  }
  return ignored;
}

/** An ignore file, what it ignores, and what it does not. The answers are those of moby/patternmatcher 0.6. */
const ANSWERS: readonly (readonly [file: string, ignored: readonly string[], sent: readonly string[]])[] = [
  ['a', ['a', 'a/b'], ['b/a', 'ab', 'A']],
  ['/a', ['a'], ['b/a']],
  ['a/', ['a', 'a/b'], []],
  ['./a', ['a'], []],
  ['a//b', ['a/b'], []],
  ['a/./b/../c', ['a/c'], ['a/b']],
  ['../a', [], ['a']],
  ['/../a', ['a'], []],
  ['.', [], ['a']],
  ['/', [], ['a']],
  ['..', [], ['a']],
  ['a b', ['a b'], ['a']],
  ['  a  ', ['a'], []],
  ['# a', [], ['# a', 'a']],
  [' # a', ['# a'], ['a']],
  ['a # b', ['a # b'], ['a']],
  ['a#', ['a#'], ['a']],
  ['\\#a', ['#a'], ['\\#a']],
  ['a\r\nb\r\n', ['a', 'b'], ['c']],
  ['\t\u000b\f\u00a0\u0085a', ['a'], []],
  ['\ufeffa\nb', ['a', 'b'], []],
  ['\ufeff# a', [], ['a']],
  ['*', ['a', '.a', 'a/b'], []],
  ['*.a', ['x.a', '.a'], ['x.ab', 'd/x.a']],
  ['a*', ['a', 'ab', 'a/b'], ['ba']],
  ['*a*', ['bab'], ['b/a']],
  ['*/a', ['b/a', 'b/a/c'], ['a', 'c/b/a']],
  ['*/*/a', ['c/b/a'], ['b/a']],
  ['a/*', ['a/b', 'a/b/c'], ['a']],
  ['a/*/c', ['a/b/c'], ['a/c', 'a/b/d/c']],
  ['**', ['a', 'a/b', '.a'], []],
  ['**/', ['a'], []],
  ['**/**', ['a', 'a/b'], []],
  ['***', ['a', 'a/b'], []],
  ['**/a', ['a', 'b/a', 'c/b/a', 'b/a/c'], ['ba']],
  ['**a', ['a', 'ba', 'b/ca'], ['ab']],
  ['**/*.a', ['x.a', 'd/x.a', 'd/e/x.a'], ['x.b']],
  ['a/**', ['a/b', 'a/b/c'], ['a', 'b/a']],
  ['a/**/c', ['a/c', 'a/b/c', 'a/b/b/c'], ['ac', 'a/bc']],
  ['a**', ['a', 'ab', 'a/b'], ['ba']],
  ['a**/b', ['a/b', 'ab', 'ac/b'], ['axb']],
  ['a/**/*', ['a/b', 'a/b/c'], ['a']],
  ['*/**', ['a/b'], ['a']],
  ['**/a/**', ['a/b', 'b/a/c'], ['a', 'b/a']],
  ['**/*/a', ['b/a'], ['a']],
  ['a.b/**', ['a.b/c'], ['axb/c']],
  ['?', ['a', 'a/b', 'ü', '😀', '.'], ['ab']],
  ['a?c', ['abc'], ['a/c', 'ac']],
  ['**/?', ['a', 'b/a', 'b/ab'], []],
  ['??', ['ab'], ['😀', 'a']],
  ['[ab]', ['a', 'b'], ['c', 'ab']],
  ['[a-c]x', ['ax', 'bx'], ['dx']],
  ['[^a]', ['b'], ['a']],
  ['[!a]', ['a', '!'], ['b']],
  ['[^a]b', ['/b', 'cb'], ['ab']],
  ['a[/]b', ['a/b'], []],
  ['a[^x]b', ['a/b', 'acb'], ['axb']],
  ['[a\\]b]', ['a', ']', 'b'], ['\\']],
  ['[\\-a]', ['-', 'a'], ['b']],
  ['[*]', [']', '[]'], ['*', 'a']],
  ['[?]', ['[]', '^]'], ['?', 'a']],
  ['[[:digit:]]', ['1'], ['a', ':']],
  ['[\\d]', ['1'], ['d']],
  ['\\*', ['*'], ['a']],
  ['\\a\\.b', ['\u0007.b'], ['a.b']],
  ['bin\\Debug', ['bin/ebug', 'binDebug', 'bin-ebug'], ['bin/Debug']],
  ['a\\/b', ['a/b'], ['a\\/b']],
  ['\\[a]', ['[a]'], ['a']],
  ['a\\bb', [], ['ab', 'a\\bb', 'abb']],
  ['\\w*', ['a/b', 'ab', '_'], ['-']],
  ['\\x61', ['a'], ['x61']],
  ['\\x{62}', ['b'], []],
  ['\\141*', ['a', 'ab'], ['b']],
  ['\\Q*', ['[^/]*$'], ['*', 'a']],
  ['a.b', ['a.b'], ['axb']],
  ['*.a+b', ['x.a+b'], ['x.aab']],
  ['(a)*', ['(a)', '(a)b'], ['a']],
  ['$a*', ['$a'], ['a']],
  ['^a', ['^a'], ['a']],
  ['*^a', ['a'], ['b^a']],
  ['*|b', ['a', 'xb', 'b/c/b', 'c/a'], []],
  ['*.log|*.tmp', ['a.log', 'a.logs', 'd/b.tmp'], ['b.tmpx']],
  ['*.{js,ts}', ['a.{js,ts}'], ['a.js']],
  ['?{3}', ['abc'], ['a{3}', 'ab']],
  ['a{2}', ['a{2}'], ['aa']],
  ['?b{2}', ['abb'], ['ab{2}']],
  ['?{,2}', ['a{,2}'], ['ab']],
  ['?{2,}', ['abcd'], ['a']],
  ['{2}?', ['a'], ['ba']],
  ['ü', ['ü'], ['u']],
  ['[à-ü]', ['é'], ['e']],
  ['*😀', ['a😀'], ['a']],
  ['a\n!a', [], ['a', 'a/b']],
  ['!a\na', ['a'], []],
  ['a\n!a/b', ['a', 'a/c'], ['a/b', 'a/b/d']],
  ['*\n!a', ['b', 'b/a'], ['a', 'a/b']],
  ['*\n!a/b', ['a', 'a/c'], ['a/b']],
  ['*\n!*.md\nREADME*.md', ['README.md', 'README-1.md', 'b'], ['a.md']],
  ['*\n!README*.md\n*-1.md', ['README-1.md'], ['README.md']],
  ['**\n!**/*.go', ['d/b'], ['a.go', 'd/a.go']],
  ['a\n!a/b\na/b/c', ['a/b/c'], ['a/b/d']],
  ['a/b\n!a\na/b/c', ['a/b', 'a/b/c'], ['a/c']],
  ['a/*\n!a/b', ['a/c'], ['a/b', 'a/b/c']],
  ['?/a\n!?', ['c/a', 'c/a/b'], []],
  ['*\n!b\n!!a', ['c'], ['!a', 'b']],
  ['a\n! a', [], ['a']],
  ['a\n!/a', [], ['a']],
  ['a\n!./a/', [], ['a']],
  ['*/b\n!a', ['a/b', 'c/b'], []],
  ['**/b\n!a', ['a/b', 'b'], []],
  ['a/b/c\n!a/b', ['a/b/c'], ['a/b']],
];

describe('an ignore file', () => {
  it.each(ANSWERS)('%j ignores %j, and not %j', (file, ignored, sent) => {
    const rules = rulesOf(file);
    const judged = [...ignored, ...sent].filter((path) => isIgnored(rules, path));
    expect(judged).toEqual(ignored);
  });

  it.each([
    ['a set without its end', 'a\n\n[a', 3],
    ['an empty set', 'a[]b', 1],
    ['a set that says only what it is not', '[^]a', 1],
    ['half a range', '[a-]', 1],
    ['the other half of a range', '[-a]', 1],
    ['a backslash at its end', '# first\nfolder\\', 2],
    ['a "!" alone', 'a\n!', 2],
    ['a "!" before white space', '! ', 1],
    ['a "!" before the root', '!/', 1],
    ['Latin-1', Buffer.from('a\nb\xfc', 'latin1'), 2],
    ['a line that does not end', `a\n${'b'.repeat(65_536)}`, 2],
  ])('is refused for %s', (_, file, line) => {
    const read = () =>
      new IgnoreRules(parseIgnoreFile(Buffer.from(file), 'docker/.dockerignore'), 'docker/.dockerignore');
    expect(read).toThrow(ContextProblem);
    expect(read).toThrow(`"docker/.dockerignore", line ${line}, `);
  });

  it.each([
    'x[z-a]',
    '\\o',
    '*\\é',
    '*{2}',
    '*|{2}',
    '?{1001}',
    '?{3,2}',
    '[[:foo:]]*',
    'a*[b',
    '[\\o]*',
    '\\1*',
    '\\x6*',
    '\\pL',
  ])('is refused for %j when a path is compared with it', (pattern) => {
    const rules = rulesOf(`\n!x\n${pattern}`);
    expect(() => rules.judge('a', undefined)).toThrow(
      /^"\.dockerignore", line 3, has a pattern that BuildKit refuses: /,
    );
  });

  it('is not refused for an exception that nothing is compared with', () => {
    expect(isIgnored(rulesOf('!x[z-a]'), 'x')).toBe(false);
  });

  it('is not refused for Latin-1 in a comment', () => {
    expect(parseIgnoreFile(Buffer.from('# f\xfcr\na', 'latin1'), 'x')).toEqual([
      { line: 2, pattern: 'a', isException: false },
    ]);
  });

  it('is judged in no time, whatever stands in it', () => {
    const rules = rulesOf(`${'*a'.repeat(200)}b\n${'**/'.repeat(200)}c\n**/a${'?'.repeat(200)}d\n?{1000}?{1000}e`);
    const start = performance.now();
    expect(isIgnored(rules, `${'a'.repeat(200)}/`.repeat(10) + 'a'.repeat(200))).toBe(false);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
