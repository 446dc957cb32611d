import { describe, expect, it } from '@jest/globals';
import type { CacheMount } from '../../src/cache/mounts.ts';
import type { ArchivedFile } from '../../src/cache/mounts-archive.ts';
import { mountKey, mountPrefix, notWorthKeeping } from '../../src/cache/mounts-content.ts';

const file = (path: string, size = 10, modified = 1): ArchivedFile => ({ path, size, modified });
const MANY = Array.from({ length: 100 }, (_, at) => file(`f${at}`));
const TODAY = new Date('2026-11-21T23:59:00Z');
const TOMORROW = new Date('2026-11-22T00:01:00Z');
const PREFIX = 'image-build-mount-app-cache-';

const former = { key: mountKey(PREFIX, MANY, TODAY), files: MANY };
const judge = (files: readonly ArchivedFile[], now = TODAY) =>
  notWorthKeeping(files, former, mountKey(PREFIX, files, now));

describe('the content of a cache mount', () => {
  it('is named after the day and what is in it, in whatever order', () => {
    expect(former.key).toMatch(/^image-build-mount-app-cache-2026-11-21-[0-9a-f]{16}$/);
    expect(mountKey(PREFIX, MANY.toReversed(), TODAY)).toBe(former.key);
    expect(mountKey(PREFIX, [...MANY, file('more')], TODAY)).not.toBe(former.key);
  });

  it.each<[string, readonly ArchivedFile[], Date, string | undefined]>([
    ['that is the same', MANY, TODAY, 'nothing in it has changed'],
    ['that is the same the next day', MANY, TOMORROW, 'nothing in it has changed'],
    ['with a little more', [...MANY, file('more')], TODAY, '1.0 % of it has changed, and it was kept today already'],
    ['with a little more the next day', [...MANY, file('more')], TOMORROW, undefined],
    ['with much more', [...MANY, file('more', 100)], TODAY, undefined],
    [
      'with a newer file',
      [file('f0', 10, 2), ...MANY.slice(1)],
      TODAY,
      '1.0 % of it has changed, and it was kept today already',
    ],
    ['of which half is gone', MANY.slice(50), TODAY, undefined],
    ['that is gone', [], TODAY, 'nothing is in it'],
  ])('%s', (_, files, now, why) => {
    expect(judge(files, now)).toBe(why);
  });

  it('that nothing was brought back of is kept', () => {
    expect(notWorthKeeping(MANY, undefined, former.key)).toBeUndefined();
  });
});

describe('the start of its name', () => {
  const mount: CacheMount = { id: '/root/.cache', sharing: 'shared', owner: undefined };
  const others: [CacheMount, string, string][] = [
    [{ ...mount, id: '/root/.cache/go' }, '', 'app'],
    [{ ...mount, id: '/root-.cache' }, '', 'app'],
    [{ ...mount, owner: { uid: 0, gid: 0, mode: '0755' } }, '', 'app'],
    [mount, 'space', 'app'],
    [mount, '', 'app-2'],
  ];

  it('is no other mount’s, and no start of one', () => {
    const all = [mountPrefix('app', mount, ''), ...others.map(([one, space, scope]) => mountPrefix(scope, one, space))];
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((one) => all.some((other) => other !== one && other.startsWith(one)))).toEqual([]);
  });

  it('is the same however it is shared, and fits into a key', () => {
    const name = mountPrefix('s'.repeat(48), { ...mount, id: '/long'.repeat(100), sharing: 'locked' }, '');
    expect(name).toBe(mountPrefix('s'.repeat(48), { ...mount, id: '/long'.repeat(100) }, ''));
    expect(name.length).toBeLessThan(200);
    expect(name).not.toMatch(/[^a-z0-9.-]/);
  });
});
