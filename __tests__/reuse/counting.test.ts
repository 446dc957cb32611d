/** What of a build's settings decides the image, and what only says when it was built. */
import { describe, expect, it } from '@jest/globals';
import { annotationsThatCount, argumentsThatCount, labelsThatCount } from '../../src/reuse/counting.ts';

const IMAGE = 'org.opencontainers.image';
const OURS = 'io.github.image-build-action';
const derived = { [`${IMAGE}.title`]: 'app', [`${IMAGE}.description`]: 'An app', [`${OURS}.runtime`]: '17.3' };

describe('a label', () => {
  it.each<[string, string]>([
    [`${IMAGE}.created`, '2026-01-01'],
    [`${IMAGE}.revision`, 'mine'],
    [`${IMAGE}.version`, '1.2.3'],
    [`${IMAGE}.ref.name`, 'main'],
    [`${OURS}.branch`, 'main'],
    [`${OURS}.pull-request`, '7'],
    [`${OURS}.merge-revision`, 'x'],
    [`${OURS}.reuse`, 'x'],
    [`${OURS}.reuse-parts`, '{}'],
    [`${IMAGE}.title`, 'app'],
    [`${IMAGE}.description`, 'An app'],
  ])('%s=%s does not count', (key, value) => {
    expect(labelsThatCount({ [key]: value }, derived)).toEqual({});
    expect(annotationsThatCount([`index:${key}=${value}`, `${key}=${value}`], derived)).toEqual([]);
  });

  it.each<[string, string]>([
    ['mine', ''],
    [`${IMAGE}.title`, 'another'],
    [`${IMAGE}.vendor`, 'me'],
    [`${IMAGE}.licenses`, 'MIT'],
    [`${OURS}.runtime`, '17.3'],
    ['constructor', 'x'],
    ['a:b', 'c=d\ne'],
  ])('%s=%j counts', (key, value) => {
    expect(labelsThatCount({ [key]: value }, derived)).toEqual({ [key]: value });
    const annotations = [
      `manifest[linux/amd64]:${key}=${value}`,
      `index-descriptor:${key}=${value}`,
      `${key}=${value}`,
    ];
    expect(annotationsThatCount(annotations, derived)).toEqual(annotations);
  });
});

describe('a build argument', () => {
  const names = (declared: string[]) => [
    ...argumentsThatCount(
      new Map([
        ['A', '1'],
        ['HTTP_PROXY', 'x'],
        ['https_proxy', 'y'],
        ['No_Proxy', 'z'],
      ]),
      declared,
    ).keys(),
  ];

  it('counts unless it is a proxy', () => {
    expect(names([])).toEqual(['A']);
  });

  it('counts as a proxy when the Dockerfile declares it', () => {
    expect(names(['HTTP_PROXY', 'B'])).toEqual(['A', 'HTTP_PROXY']);
  });
});
