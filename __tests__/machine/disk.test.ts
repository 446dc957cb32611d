import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { LITTLE_SPACE, leastSpace, spaceWarning } from '../../src/machine/disk.ts';

const GIB = 1024 ** 3;

function disks(free: Record<string, number>) {
  return async (path: string) => {
    const bytes = free[path];
    if (bytes === undefined) throw new Error('ENOENT');
    return { bsize: 4096, bavail: bytes / 4096 };
  };
}

describe('the place with the least room', () => {
  it.each<[string, Record<string, number>, object | undefined]>([
    ['is the fullest', { a: 5 * GIB, b: GIB, c: 9 * GIB }, { path: 'b', bytes: GIB }],
    ['is one that is there', { c: 9 * GIB }, { path: 'c', bytes: 9 * GIB }],
    ['is unknown when none can be asked', {}, undefined],
  ])('%s', async (_, free, expected) => {
    expect(await leastSpace(['a', 'b', 'b', 'c'], disks(free))).toEqual(expected);
  });

  it('is found on this machine', async () => {
    const space = await leastSpace(['/nowhere', tmpdir()], (path) => statfs(path));
    expect(space?.path).toBe(tmpdir());
    expect(space?.bytes).toBeGreaterThan(0);
  });
});

describe('the warning', () => {
  it.each<[string, number]>([
    ['of a full disk', 0],
    ['just under the limit', LITTLE_SPACE - 1],
  ])('%s tells how much is free and what to do', (_, bytes) => {
    const warning = spaceWarning({ path: '/var/lib/docker', bytes }) ?? '';
    expect(warning).toMatch(bytes === 0 ? /^Only 0\.0 GiB/ : /^Only 2\.0 GiB/);
    expect(warning).toContain('/var/lib/docker');
    expect(warning).toContain('prune with local: true');
  });

  it.each([[undefined], [{ path: '/', bytes: LITTLE_SPACE }]])('is none for %j', (space) => {
    expect(spaceWarning(space)).toBeUndefined();
  });
});
