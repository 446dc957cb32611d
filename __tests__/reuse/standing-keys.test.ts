/** Tags that never change, by the keys of what they serve. */
import { describe, expect, it } from '@jest/globals';
import type { Digest } from '../../src/image/digest.ts';
import { parseTaggedReference, type TaggedReference } from '../../src/image/reference.ts';
import { sortByKey } from '../../src/reuse/standing-keys.ts';

const [OURS, OTHER] = ['a', 'b'].map((character) => character.repeat(64)) as [string, string];
const [COMMIT, EARLIER] = ['c', 'e'].map((character) => character.repeat(40)) as [string, string];
const DIGEST: Digest = `sha256:${'1'.repeat(64)}`;

const [VOUCHED, DOUBTFUL] = ['2', '3'].map((character): Digest => `sha256:${character.repeat(64)}`) as [Digest, Digest];

const standing = (tag: string, key: string | undefined, revision: string | undefined, inside = DOUBTFUL) => ({
  reference: parseTaggedReference(`ghcr.io/me/app:${tag}`) as TaggedReference,
  digest: DIGEST,
  inside,
  labels: {
    ...(key !== undefined && { 'io.github.image-build-action.reuse': key }),
    ...(revision !== undefined && { 'org.opencontainers.image.revision': revision }),
  },
});

describe('a tag that never changes', () => {
  it.each<[string, ReturnType<typeof standing>, 'same' | 'doubtful' | 'outdated' | 'others']>([
    ['our key and our commit', standing('1.2.3', OURS, COMMIT), 'same'],
    ['our key and our commit in its name', standing(`sha-${COMMIT.slice(0, 7)}`, OURS, EARLIER), 'same'],
    ['our key and another commit, vouched for', standing('1.2.3', OURS, EARLIER, VOUCHED), 'same'],
    ['our key and another commit', standing('1.2.3', OURS, EARLIER), 'doubtful'],
    ['our key and no commit', standing('1.2.3', OURS, undefined), 'doubtful'],
    ['another key and our commit', standing('1.2.3', OTHER, COMMIT), 'outdated'],
    ['another key and our commit in its name', standing(`sha-${COMMIT.slice(0, 7)}`, OTHER, EARLIER), 'outdated'],
    ['another key and another commit', standing('1.2.3', OTHER, EARLIER), 'others'],
    ['another key and no commit', standing('1.2.3', OTHER, undefined), 'others'],
    ['no key and our commit', standing('1.2.3', undefined, COMMIT), 'others'],
    ['half a key', standing('1.2.3', OURS.slice(0, 32), COMMIT), 'others'],
  ])('with %s', (_, given, expected) => {
    const sorted = sortByKey([given], { key: OURS, vouched: VOUCHED, revision: COMMIT });
    expect(sorted).toEqual({ same: [], doubtful: [], outdated: [], others: [], [expected]: [given] });
  });

  it.each<[string, string | undefined, string]>([
    ['without a key of ours', undefined, COMMIT],
    ['without a commit of ours', OURS, ''],
  ])('is judged by its commit %s', (_, key, revision) => {
    const given = [standing('1.2.3', OTHER, COMMIT), standing('x', OTHER, ''), standing('y', OTHER, undefined)];
    expect(sortByKey(given, { key, vouched: undefined, revision })).toEqual({
      same: [],
      doubtful: [],
      outdated: [],
      others: given,
    });
  });
});
