import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isTag } from '../../src/image/tag.ts';
import { fittedTag, safeName, validTag } from '../../src/tags/safe-name.ts';

/** Any text at all: whole Unicode, lone surrogates, and lengths on both sides of every limit. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('a', 'B', '-', '.', '_', '/', '#', ' ', 'é', '語', '\ud800'), maxLength: 300 }),
);
const RUNS = { numRuns: 10_000 };

describe('a safe name', () => {
  const rows: [name: string, text: string, safe: string][] = [
    ['loses everything: the hash of the original', '日本語', '77710aed'],
    ['of nothing', '', 'e3b0c442'],
    ['of dots and dashes alone', '.-.-', 'fe35d0ea'],
    ['starts with a dot', '.hidden', 'hidden'],
    ['keeps its dots', 'release/1.2.x', 'release-1.2.x'],
    ['capitals', 'Feature', 'feature'],
    ['a slash', 'a/b', 'a-b'],
    ['an underscore and a hash', 'add_new #1', 'add-new-1'],
    ['dashes at the ends', '--a--', 'a'],
    ['repeated dashes', 'a---b', 'a-b'],
    ['runs of other characters', 'a/_#b', 'a-b'],
    ['the example with capitals', 'feature/Add_New-Feature', 'feature-add-new-feature'],
    ['the example with slashes', 'feature/dns/subdomain', 'feature-dns-subdomain'],
    ['the example with a hash', 'feature/fix-#123', 'feature-fix-123'],
    ['a runtime', '17.3 LTS', '17.3-lts'],
    ['a letter that lower case makes two of', 'İx', 'i-x'],
  ];

  it.each(rows)('%s', (_name, text, safe) => {
    expect(safeName(text)).toBe(safe);
  });

  it('is cut before the limit, trimmed after the cut, and marked by the hash of the original', () => {
    const text = `${'a'.repeat(110)}-${'b'.repeat(50)}`;
    expect(safeName(text, 120)).toBe(`${'a'.repeat(110)}-9912a6c5`);
  });

  it('just short enough is not cut', () => {
    expect(safeName('a'.repeat(120), 120)).toBe('a'.repeat(120));
  });

  it('two names that differ only behind the cut stay two', () => {
    expect(safeName(`${'a'.repeat(130)}1`)).not.toBe(safeName(`${'a'.repeat(130)}2`));
  });

  it('two names that lose everything stay two', () => {
    expect(safeName('中国')).not.toBe(safeName('日本'));
  });

  it('of a branch of 10,000 characters takes no time to speak of', () => {
    expect(safeName(`${'.'.repeat(5000)}a${'-'.repeat(5000)}`)).toBe('a');
    expect(safeName(`a${'.-'.repeat(5000)}b`)).toMatch(/^a-[0-9a-f]{8}$/);
  });

  it('is a valid tag, whatever it is made of, and as long as was asked at most', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 128 }), (text, maxLength) => {
        const name = safeName(text, maxLength);
        return isTag(name) && /^[a-z0-9]/.test(name) && /[a-z0-9]$/.test(name) && name.length <= maxLength;
      }),
      RUNS,
    );
  });

  it('holds small letters, digits, dots and single dashes only', () => {
    fc.assert(
      fc.property(anyText, (text) => /^[a-z0-9.-]+$/.test(safeName(text)) && !safeName(text).includes('--')),
      RUNS,
    );
  });

  it('comes back unchanged when it is made safe again', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 128 }), (text, maxLength) => {
        const name = safeName(text, maxLength);
        return safeName(name, maxLength) === name;
      }),
      RUNS,
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(anyText, (text) => safeName(text) === safeName(`${text}`)),
      RUNS,
    );
  });
});

describe('a valid tag', () => {
  const rows: [name: string, text: string, tag: string][] = [
    ['stays as it is', 'Feature_1.0-x', 'Feature_1.0-x'],
    ['keeps dashes at its end', 'a-', 'a-'],
    ['runs of forbidden characters become one dash', 'a/ b', 'a-b'],
    ['a leading dash goes', '-abc1234', 'abc1234'],
    ['leading dots go', '..a', 'a'],
    ['nothing but dashes becomes a hash', '---', 'cb3f91d5'],
    ['too long: cut with a hash', 'A'.repeat(129), `${'A'.repeat(119)}-e7118c3a`],
  ];

  it.each(rows)('%s', (_name, text, tag) => {
    expect(validTag(text)).toBe(tag);
  });

  it('is valid whatever it is made of, and comes back unchanged', () => {
    fc.assert(
      fc.property(anyText, (text) => isTag(validTag(text)) && validTag(validTag(text)) === validTag(text)),
      RUNS,
    );
  });
});

describe('a tag fitted around a text', () => {
  it('leaves 120 characters before a dash and a short commit', () => {
    const tag = fittedTag('', 'b'.repeat(500), '-860c190');
    expect(tag).toHaveLength(128);
    expect(tag.endsWith('-860c190')).toBe(true);
  });

  it('is valid and keeps its end, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tag = fittedTag('front-', text, '-860c190');
        return isTag(tag) && tag.startsWith('front-') && tag.endsWith('-860c190');
      }),
      RUNS,
    );
  });
});
