import { describe, expect, it } from '@jest/globals';
import type { Entry } from '../../src/matrix/entry.ts';
import { type Judged, keepWhole } from '../../src/matrix/whole-images.ts';

const there = (entry: Entry, whole?: string): Judged => ({ entry, image: 'r.test/a@sha256:0', why: '', whole });
const built = (entry: Entry, whole?: string): Judged => ({ entry, image: undefined, why: 'changed', whole });
const leg = (name: string, platform: string): Entry => ({ name, platform, runner: `for ${platform}` });

describe('an image of several entries', () => {
  it.each<[string, Judged[], string[]]>([
    ['nothing changed', [there({ name: 'a' }), there({ name: 'b' })], ['', '']],
    ['entries by themselves', [there({ name: 'a' }), built({ name: 'b' })], ['', 'changed']],
    ['one leg changed', [there(leg('a', 'x')), built(leg('a', 'y')), there(leg('b', 'x'))], ['another', 'changed', '']],
    [
      'legs by the names of their image',
      [
        there({ file: 'x/Dockerfile' }, 'r.test/a:1'),
        built({ file: 'y/Dockerfile' }, 'r.test/a:1'),
        there({ file: 'z/Dockerfile' }, 'r.test/b:1'),
      ],
      ['another', 'changed', ''],
    ],
    [
      'a leg of which only its fields are known, and others by their names',
      [there(leg('a', 'x'), 'r.test/a:1'), there({ of: 'a' }, 'r.test/a:1'), built(leg('a', 'y'))],
      ['another', 'another', 'changed'],
    ],
    [
      'legs with Dockerfiles of their own',
      [
        there({ runtime: '1', image_type: 'a', platform: 'x', dockerfile: '1' }),
        built({ runtime: '1', image_type: 'a', platform: 'y', dockerfile: '2' }),
        there({ runtime: '2', image_type: 'a', platform: 'y', dockerfile: '2' }),
      ],
      ['another', 'changed', ''],
    ],
    ['one entry for all platforms', [there({ name: 'a', platforms: 'x,y' }), built({ name: 'a' })], ['', 'changed']],
  ])('%s', (_, judged, whys) => {
    const kept = keepWhole(judged);
    expect(kept.map(({ entry }) => entry)).toEqual(judged.map(({ entry }) => entry));
    expect(kept.map(({ why }) => why.split(' ')[0])).toEqual(whys);
    expect(kept.map(({ image }) => image === undefined)).toEqual(whys.map((why) => why !== ''));
  });
});
