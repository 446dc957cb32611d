import { expect, it } from '@jest/globals';
import { annotationsOfIndex } from '../../src/tags/index-annotations.ts';

it('the annotations of the index are the image’s facts and what was asked for', () => {
  const labels = {
    'com.example.own': 'x',
    'org.opencontainers.image.title': 'App',
    'org.opencontainers.image.url': 'u',
  };
  const asked = ['index:org.opencontainers.image.url=v=w', 'manifest:a=b', 'index:text=of\ntwo lines', 'index[x]:k=v'];
  expect(annotationsOfIndex(labels, asked)).toEqual({
    'org.opencontainers.image.title': 'App',
    'org.opencontainers.image.url': 'v=w',
    text: 'of\ntwo lines',
    k: 'v',
  });
});
