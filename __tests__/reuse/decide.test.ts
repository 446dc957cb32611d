/** When an image is reused, and what is told of the one that is not. */
import { describe, expect, it } from '@jest/globals';
import type { Digest } from '../../src/image/digest.ts';
import { decideReuse, type MarkedImage, type ReuseQuestion } from '../../src/reuse/decide.ts';
import type { ReuseRecord } from '../../src/reuse/record.ts';

const digest = (character: string): Digest => `sha256:${character.repeat(64)}`;
const ALPINE = 'docker.io/library/alpine:3';
const now: ReuseRecord = {
  key: 'a'.repeat(64),
  parts: { Dockerfile: '1', context: '2', 'base images': '3' },
  bases: { [ALPINE]: digest('1') },
};
const image = (record: Partial<ReuseRecord> | undefined): MarkedImage => ({
  digest: digest('f'),
  record: record && { ...now, key: 'b'.repeat(64), ...record },
});
const decide = (question: Partial<ReuseQuestion>) =>
  decideReuse({ mode: 'content', obstacles: [], now, found: undefined, former: undefined, ...question });

const same = image({ key: now.key });
const built = (why: string, more: object = {}) => ({ reuse: false, why, changed: [], moved: [], ...more });
const nothing = 'no image with this content is there';

describe('an image', () => {
  it('is reused when it has the key', () => {
    const why = 'nothing that decides the image has changed';
    expect(decide({ found: same })).toEqual({ reuse: true, digest: digest('f'), why });
    expect(decide({ found: same, mode: 'base' })).toMatchObject({ why: `${why}, and no base image has moved` });
  });

  it.each<[string, Partial<ReuseQuestion>, object]>([
    ['nobody wants it', { mode: 'off', found: same }, built('reuse is off')],
    ['something is in the way', { obstacles: ['a', 'b'], found: same }, built('a; b')],
    ['there is none', {}, built(nothing)],
    ['its label says otherwise', { found: image({}) }, built('the image under its key says that it has another one')],
    ['it has no label', { found: image(undefined) }, built('the image under its key says that it has another one')],
    ['only a tag has it', { former: same }, built(nothing)],
    ['the former one has no record', { former: image(undefined) }, built(nothing)],
    ['the former one tells no parts', { former: image({ parts: {} }) }, built(nothing)],
    [
      'the Dockerfile changed',
      { former: image({ parts: { ...now.parts, Dockerfile: '0' } }) },
      built('the Dockerfile changed', { changed: ['Dockerfile'] }),
    ],
    [
      'a base moved',
      {
        mode: 'base',
        former: image({ parts: { ...now.parts, 'base images': '0' }, bases: { [ALPINE]: digest('0') } }),
      },
      built(`${ALPINE} moved`, {
        changed: ['base images'],
        moved: [{ image: ALPINE, from: digest('0'), to: digest('1') }],
      }),
    ],
    [
      'a base came',
      { former: image({ parts: { ...now.parts, 'base images': '0' }, bases: {} }) },
      built('the base images changed', { changed: ['base images'] }),
    ],
    [
      'its time is over',
      { former: image({ parts: { ...now.parts, 'max-age': '0' } }) },
      built('max-age is over', { changed: ['max-age'] }),
    ],
    [
      'several things changed',
      { former: image({ parts: { context: '0' }, bases: { [ALPINE]: digest('0') } }) },
      built(`the Dockerfile, context changed; ${ALPINE} moved`, {
        changed: ['Dockerfile', 'context', 'base images'],
        moved: [{ image: ALPINE, from: digest('0'), to: digest('1') }],
      }),
    ],
  ])('is built when %s', (_, question, expected) => {
    expect(decide(question)).toEqual(expected);
  });
});
