import { describe, expect, it } from '@jest/globals';
import { code, codeBlock, link, table, text } from '../../src/summary/markdown.ts';

describe('text from others', () => {
  it.each([
    ['an HTML tag', '<img src=x>', '&lt;img src=x&gt;'],
    ['an entity that is one already', '&lt;', '&amp;lt;'],
    ['a mention', '@octo/team', '&#64;octo/team'],
    ['an issue', '#12', '&#35;12'],
    ['a link', '[a](https://x.test)', '&#91;a&#93;(https:&#47;&#47;x.test)'],
    ['a bare address', 'see WWW.x.test', 'see www&#46;x.test'],
    ['the end of a table cell and of a row', 'a|b\n| c', 'a&#124;b &#124; c'],
    ['a backslash before the end of a cell', '\\|', '&#92;&#124;'],
    ['emphasis', '*a* _b_ ~~c~~', '&#42;a&#42; &#95;b&#95; &#126;&#126;c&#126;&#126;'],
    ['backticks', '`a`', '&#96;a&#96;'],
    ['mathematics', '$x$', '&#36;x&#36;'],
    ['plain words', 'feature/x-1.2 (new)', 'feature/x-1.2 (new)'],
  ])('is never %s', (_, value, expected) => {
    expect(text(value)).toBe(expected);
  });

  it('as code cannot end it', () => {
    expect(code('a</code>`b`')).toBe('<code>a&lt;/code&gt;&#96;b&#96;</code>');
  });
});

describe('a block of code', () => {
  it.each([
    ['has a fence longer than any inside', 'a\n````\nb', '`````\na\n````\nb\n`````'],
    ['with one backtick', '`', '```\n`\n```'],
    ['of nothing', '', '```\n\n```'],
  ])('%s', (_, value, expected) => {
    expect(codeBlock(value)).toBe(expected);
  });

  it('may say its language', () => {
    expect(codeBlock('x', 'shell')).toBe('```shell\nx\n```');
  });
});

describe('a link', () => {
  it.each([
    ['https://x.test/a?b=1&c="', '<a href="https:&#47;&#47;x.test/a?b=1&amp;c=&quot;">&#42;</a>'],
    ['HTTP://x.test', '<a href="HTTP:&#47;&#47;x.test">&#42;</a>'],
    ['javascript:alert(1)', '&#42;'],
    ['', '&#42;'],
  ])('to %s', (url, expected) => {
    expect(link('*', url)).toBe(expected);
  });
});

it('a table has its header, a line and its rows', () => {
  expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
});
