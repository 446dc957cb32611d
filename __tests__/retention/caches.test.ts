import { describe, expect, it } from '@jest/globals';
import { parseCacheImage } from '../../src/cache/cache-image.ts';
import { placeReference } from '../../src/cache/places.ts';
import { type CachePolicy, judgeCacheRef, judgeCacheTag } from '../../src/retention/caches.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 0, 31);
const refs = { openPullRequests: new Set([1]), branches: new Set(['main', 'feature/x']) };
const POLICY: CachePolicy = { closed: undefined, maxAge: undefined, defaultBranch: 'main', refs, now: NOW };
const used = (days: number) => ({ at: NOW - days * DAY, source: "by GitHub's list" });

describe("an entry of GitHub's cache (requirements 125 and 126: closed pull requests, and what lies still)", () => {
  it.each<[string, Partial<CachePolicy>, boolean]>([
    ['refs/pull/2/merge', {}, true],
    ['refs/pull/1/merge', {}, false],
    ['refs/heads/gone', {}, true],
    ['refs/heads/gh-readonly-queue/main/pr-1-abc', {}, true],
    ['refs/heads/feature/x', {}, false],
    ['refs/heads/main', {}, false],
    ['refs/tags/v1', {}, false],
    ['refs/pull/1/merge', { maxAge: 14 * DAY }, true],
    ['refs/pull/1/merge', { maxAge: 60 * DAY }, false],
    ['refs/heads/feature/x', { maxAge: 14 * DAY }, true],
    ['refs/heads/main', { maxAge: 14 * DAY }, false],
    ['refs/pull/2/merge', { closed: 2 }, true],
    ['refs/pull/3/merge', { closed: 2 }, false],
    ['refs/heads/gone', { closed: 2 }, false],
  ])('of %s with %j', (ref, policy, goes) => {
    expect(judgeCacheRef(ref, used(30), { ...POLICY, ...policy }).goes).toBe(goes);
  });

  it('stays when nobody knows when it was used', () => {
    expect(judgeCacheRef('refs/pull/1/merge', undefined, { ...POLICY, maxAge: 0 }).goes).toBe(false);
  });
});

describe.each(['ghcr.io/me/app-cache', 'ghcr.io/me/app:layers'])(
  "a tag of a registry's cache in %s (requirements 125 and 126)",
  (name) => {
    const image = parseCacheImage(name);
    if (image === undefined) throw new Error('no image');
    const tagOf = (place: Parameters<typeof placeReference>[1]) =>
      placeReference({ trusted: image, pullRequests: image }, place, 'app-5d41402abc4b2a76').split(':').at(-1) ?? '';

    it.each<[Parameters<typeof placeReference>[1], Partial<CachePolicy>, boolean]>([
      [{ kind: 'pull-request', number: 2 }, {}, true],
      [{ kind: 'pull-request', number: 1 }, {}, false],
      [{ kind: 'pull-request', number: 1 }, { closed: 1, refs: { ...refs, openPullRequests: new Set() } }, true],
      [{ kind: 'pull-request', number: 2 }, { closed: 1 }, false],
      [{ kind: 'branch', branch: 'main' }, {}, false],
      [{ kind: 'branch', branch: 'main' }, { maxAge: 1 }, false],
      [{ kind: 'branch', branch: 'feature/x' }, {}, false],
      [{ kind: 'branch', branch: 'feature/x' }, { maxAge: 1 }, true],
      [{ kind: 'branch', branch: 'feature/y' }, {}, true],
      [{ kind: 'branch', branch: 'feature/y' }, { closed: 1 }, false],
      [{ kind: 'tags' }, { maxAge: 1 }, false],
    ])('for %j with %j', (place, policy, goes) => {
      expect(judgeCacheTag(tagOf(place), image, used(30), { ...POLICY, ...policy })?.goes).toBe(goes);
    });

    it.each(['latest', 'pr-2-abc1234', 'branch-main', 'other-pr-2-app-5d41402abc4b2a76'])('is none: %s', (tag) => {
      expect(judgeCacheTag(tag, image, undefined, POLICY)).toBeUndefined();
    });
  },
);
