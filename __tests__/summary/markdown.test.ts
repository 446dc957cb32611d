import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { code, fenced, link, linked, row, short, text } from '../../src/summary/markdown.ts';

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
    ['the end of CDATA', 'a]]>b', 'a&#93;&#93;&gt;b'],
    ['colours of a terminal', '\x1b[31mred\x1b[0m', 'red'],
    ['what cannot be seen', 'a\u0000b\u202ec', 'abc'],
  ])('is never %s', (_, value, expected) => {
    expect(text(value)).toBe(expected);
  });

  it.each([
    ['plain words', 'feature/x-1.2 (new)'],
    ['a name within a word', 'image_type of name@sha256:1'],
    ['a template', '{{version}}'],
  ])('is left as it is where it is %s', (_, value) => {
    expect(text(value)).toBe(value);
  });

  it('has an end, and no half of a character at it', () => {
    expect(short('abc', 3)).toBe('abc');
    expect(short('abcd', 3)).toBe('abc…');
    expect(short('ab😀', 3)).toBe('ab…');
    expect(text('x'.repeat(1e6))).toHaveLength(1001);
  });
});

describe('code', () => {
  it.each([
    ['in backticks, which read well as plain text', 'ghcr.io/me/app:1.2', '`ghcr.io/me/app:1.2`'],
    ['of one character', 'a', '`a`'],
    ['with what is HTML elsewhere', '<b>&amp; *x* $y$', '`<b>&amp; *x* $y$`'],
    ['in HTML where backticks would end', 'a</code>`b`', '<code>a&lt;/code&gt;&#96;b&#96;</code>'],
    ['in HTML where a cell would end', 'a|b', '<code>a&#124;b</code>'],
    ['in HTML with a backslash', 'a\\', '<code>a&#92;</code>'],
    ['on one line', 'a\n\nb', '`a b`'],
    ['of nothing', '', '<code></code>'],
  ])('%s', (_, value, expected) => {
    expect(code(value)).toBe(expected);
  });
});

describe('a block of code', () => {
  it.each([
    ['has a fence longer than any inside', 'a\n````\nb', '`````'],
    ['with one backtick', '`', '```'],
    ['of nothing', '', '```'],
  ])('%s', (_, value, fence) => {
    expect(fenced(value).fence).toEqual([fence, fence]);
    expect(fenced(value).lines).toEqual(value.split('\n'));
  });

  it('may say its language, and shows no colours', () => {
    expect(fenced('\x1b[1mx\r\ny\tz', 'shell')).toEqual({ fence: ['```shell', '```'], lines: ['x', 'y  z'] });
  });
});

describe('a link', () => {
  it.each([
    ['https://x.test/a?b=1&c="', '[&#42;](https://x.test/a?b=1&amp;c=%22)'],
    ['https://x.test/a)(b <c>\n', '[&#42;](https://x.test/a%29%28b%20%3Cc%3E%0A)'],
    ['HTTP://x.test', '[&#42;](HTTP://x.test)'],
    ['javascript:alert(1)', '&#42;'],
    [`https://x.test/${'a'.repeat(3000)}`, '&#42;'],
    ['', '&#42;'],
  ])('to %s', (url, expected) => {
    expect(link('*', url)).toBe(expected);
  });

  it('may be of code', () => {
    expect(linked(code('a'), 'https://x.test')).toBe('[`a`](https://x.test)');
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom('|', '\\', '`', '\n', '\r', '<', '>', '&', '"', ']]>', '](', '<!--', 'a', ' ', '$', '\u2028'),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('')),
);

it('a row of a table has as many cells as it was given, whatever stands in them', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), fc.constantFrom(text, code), (values, shown) => {
      const line = row(values.map(shown));
      expect(line).not.toMatch(/[\r\n\u2028\u2029]/);
      // A bar ends a cell wherever it stands, and a backslash might keep it from doing so.
      expect(line).not.toContain('\\');
      expect(line.split('|')).toHaveLength(values.length + 2);
    }),
  );
});

it('no text becomes HTML outside of backticks', () => {
  fc.assert(
    fc.property(anyText, (value) => {
      expect(text(value)).not.toMatch(/[<>`]/);
      expect(code(value).replace(/^`[^`]*`$|^<code>|<\/code>$/g, '')).not.toMatch(/[<>`]/);
    }),
  );
});
