/** What the log says of names, of the push, and at the end. */
import { describe, expect, it } from '@jest/globals';
import { endSentence } from '../../../src/actions/build/end-told.ts';
import { nameLine, tagSentence, toldNames } from '../../../src/actions/build/tags-told.ts';
import { pushSentence } from '../../../src/actions/build/telling.ts';
import { references } from '../../cache/facts.ts';

const DIGEST = `sha256:${'a'.repeat(64)}` as const;

describe('names in words', () => {
  const names = {
    references: references('ghcr.io/me/app:latest', 'ghcr.io/me/app:1.2.3', 'ghcr.io/me/other:x'),
    tags: [
      { tag: 'latest', why: 'the newest release' },
      { tag: '1.2.3', why: 'release 1.2.3' },
    ],
    kinds: new Map([
      ['ghcr.io/me/app:latest', 'floating'],
      ['ghcr.io/me/app:1.2.3', 'immutable'],
    ] as const),
  };

  it('have their reasons, and what becomes of them', () => {
    expect(toldNames(names).map(nameLine)).toEqual([
      'ghcr.io/me/app:latest moves on with newer images: the newest release.',
      'ghcr.io/me/app:1.2.3 never changes: release 1.2.3.',
      'ghcr.io/me/other:x is overwritten: named in full by the input tags.',
    ]);
  });

  it.each<[string, number, string[], string]>([
    ['one decision', 3, ['It gives all of them.'], 'It gives all of them.'],
    ['several', 3, ['a', 'b'], 'latest, 1.2.3, x, in 2 repositories.'],
    ['none', 0, [], 'none.'],
    ['none by several', 0, ['a', 'b'], 'none.'],
  ])('are one sentence, with %s', (_, count, decisions, sentence) => {
    expect(tagSentence({ references: names.references.slice(0, count), decisions })).toBe(sentence);
  });

  it('are shown in part where they are many', () => {
    const many = references(...Array.from({ length: 15 }, (_, at) => `ghcr.io/me/app:t${at}`));
    expect(tagSentence({ references: many, decisions: ['a', 'b'] })).toMatch(/^t0, t1, .*t11 and 3 more\.$/);
  });
});

describe('the push in words', () => {
  const plan = { tags: ['ghcr.io/me/app:a'], untagged: undefined };
  const push = { push: true, why: 'as asked for' };
  const untagged = { way: 'digest', name: 'ghcr.io/me/app', loadName: 'x' } as const;
  const step = (tags: readonly string[], gate: readonly string[] = [], distribute = false) =>
    ({
      names: { references: references(...tags.map((tag) => `ghcr.io/me/app:${tag}`)) },
      inputs: { gate, distribute },
    }) as unknown as Parameters<typeof pushSentence>[1];

  it.each([
    ['one tag', push, step(['a']), plan, 'yes, as asked for.'],
    [
      'two',
      push,
      step(['a', 'b']),
      plan,
      'yes, as asked for; first as ghcr.io/me/app:a, and the other tag follows from its digest.',
    ],
    [
      'three',
      push,
      step(['a', 'b', 'c']),
      plan,
      'yes, as asked for; first as ghcr.io/me/app:a, and the other 2 tags follow from its digest.',
    ],
    [
      'a gate',
      push,
      step(['a'], ['./gate']),
      { tags: [], untagged },
      'yes, as asked for; without a tag at first, and the tags follow when the gate has passed.',
    ],
    [
      'tags that float',
      push,
      step(['latest']),
      { tags: [], untagged },
      'yes, as asked for; without a tag at first, and the tags follow.',
    ],
    [
      'a leg',
      push,
      step(['a'], ['./gate'], true),
      { tags: [], untagged },
      'yes, as asked for; without a tag, for the merge.',
    ],
    ['nothing', { push: false, why: 'the input push is false' }, step(['a']), plan, 'no, the input push is false.'],
  ])('with %s', (_, decision, prepared, planned, sentence) => {
    expect(pushSentence(decision, prepared, planned)).toBe(sentence);
  });
});

describe('the last line', () => {
  const nothing = {
    pushed: false,
    digest: undefined,
    images: [],
    imageId: undefined,
    skipped: undefined,
    kept: undefined,
  };
  const image = { name: 'ghcr.io/me/app', tags: ['a'], digest: DIGEST, state: 'published', error: '' } as const;
  const failed = { ...image, name: 'ghcr.io/me/other', digest: '', state: 'failed' } as const;
  const inputs = { call: '', distribute: false, dryRun: false, load: false };
  const names = { references: references('ghcr.io/me/app:a') };
  const kept = { metadataFile: undefined, archive: '/w/image.tar' };

  it.each<[string, object, object, string]>([
    ['a push', {}, { images: [image] }, `Built and pushed in 1.2 s. Get it by: docker pull ghcr.io/me/app@${DIGEST}`],
    ['a push that one registry lacks', {}, { images: [failed, image] }, `docker pull ghcr.io/me/app@${DIGEST}`],
    ['a leg', { distribute: true }, { images: [image] }, `pushed in 1.2 s, for the merge: ghcr.io/me/app@${DIGEST}`],
    [
      'an image that was there',
      {},
      { images: [image], skipped: 'It is there.' },
      `Nothing had to be built (1.2 s). Get it by: docker pull ghcr.io/me/app@${DIGEST}`,
    ],
    ['tags that have moved on', {}, { skipped: 'Newer.' }, 'Nothing had to be built (1.2 s), and nothing was pushed.'],
    ['a dry run', { dryRun: true }, {}, 'A dry run: no registry and no builder was asked, '],
    ['a check', { call: 'check' }, {}, 'The call check ended well after 1.2 s; it makes no image.'],
    ['load', { load: true }, {}, 'not pushed. The engine has it: docker run --rm ghcr.io/me/app:a'],
    ['an archive', {}, { kept }, 'Built in 1.2 s, and not pushed. It is in /w/image.tar'],
    ['a build', {}, { imageId: DIGEST }, `Built in 1.2 s, and not pushed. Its image ID is ${DIGEST}`],
    ['files', {}, {}, 'Built in 1.2 s, and not pushed.'],
  ])('of %s says what was made and how to get it', (_, asked, result, sentence) => {
    const text = endSentence({ inputs: { ...inputs, ...asked }, names }, { ...nothing, ...result }, 1.23);
    expect(text).toContain(sentence);
    expect(text).toBe(text.trim());
  });
});
