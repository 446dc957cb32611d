import { describe, expect, it } from '@jest/globals';
import { compareVersions } from '../../src/tags/version-order.ts';

describe('the order of versions', () => {
  it.each([
    ['1.2.3', '1.2.4'],
    ['1.9.0', '1.10.0'],
    ['v1.2.3', '2.0.0'],
    ['1.2.3-rc.1', '1.2.3'],
    ['1.2.3-rc.2', '1.2.3-rc.10'],
    ['1.2.3rc1', '1.2.3'],
    ['1.2.3', '1.2.3.post1'],
    ['1.2.3.dev9', '1.2.3a1'],
    ['2024.05.06', '2024.05.10'],
    ['2024.5.6', '2024.05.06.1'],
    ['1.2.3', '1.2.3.1'],
  ])('%s comes before %s', async (first, second) => {
    expect(Math.sign((await compareVersions(first, second)) ?? 0)).toBe(-1);
    expect(Math.sign((await compareVersions(second, first)) ?? 0)).toBe(1);
    expect(await compareVersions(first, first)).toBe(0);
  });

  it.each([
    ['a partial version', '1.2', '1.2.3'],
    ['two kinds', '1.2.3-alpine', '1.2.3rc1'],
    ['a word', 'main', '1.2.3'],
    ['nothing', '', '1.2.3'],
    ['a number that no computer counts', `${'9'.repeat(30)}.0.0-x`, '1.2.3-x'],
    ['a text too long for a tag', `1.2.3-${'a'.repeat(200)}`, '1.2.3'],
  ])('%s has none', async (_, a, b) => {
    expect(await compareVersions(a, b)).toBeUndefined();
    expect(await compareVersions(b, a)).toBeUndefined();
  });
});
