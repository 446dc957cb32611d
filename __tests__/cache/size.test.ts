import { describe, expect, it } from '@jest/globals';
import { formatSize, parseSize } from '../../src/cache/size.ts';

describe('a size', () => {
  it.each<[string, number | undefined]>([
    ['0', 0],
    ['512', 512],
    ['512b', 512],
    ['1k', 1024],
    ['1.5g', 1.5 * 1024 ** 3],
    ['2 GiB', 2 * 1024 ** 3],
    ['2GB', 2 * 1024 ** 3],
    ['1t', 1024 ** 4],
    ['', undefined],
    ['-1', undefined],
    ['1e3', undefined],
    ['much', undefined],
    ['1gg', undefined],
  ])('%j is %j bytes', (text, bytes) => {
    expect(parseSize(text)).toBe(bytes);
  });

  it.each<[number, string]>([
    [0, '0 bytes'],
    [1023, '1023 bytes'],
    [1536, '1.5 KiB'],
    [3 * 1024 ** 3, '3.0 GiB'],
    [5000 * 1024 ** 4, '5000.0 TiB'],
  ])('of %j bytes is written %s', (bytes, text) => {
    expect(formatSize(bytes)).toBe(text);
  });
});
