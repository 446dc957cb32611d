import { describe, expect, it } from '@jest/globals';
import { expandMeta, META_NAMES, type MetaSource, metaProblems } from '../../src/build/expand-meta.ts';
import {
  parseRepository,
  parseTaggedReference,
  type Repository,
  type TaggedReference,
} from '../../src/image/reference.ts';

const NAMES: MetaSource = {
  version: '1.2.3',
  references: ['me/app:1.2.3', 'ghcr.io/me/app:latest'].map((text) => parseTaggedReference(text) as TaggedReference),
  tagNames: ['1.2.3', 'latest'],
  images: ['me/app', 'ghcr.io/me/app'].map((text) => parseRepository(text) as Repository),
  labels: {
    'org.opencontainers.image.created': '2024-05-06T07:08:09.000Z',
    'org.opencontainers.image.revision': 'abc',
    'org.opencontainers.image.source': 'https://github.com/me/app',
  },
  json: '{"tags":[]}',
};

describe('build arguments', () => {
  it.each([
    ['A={{meta.version}}', 'A=1.2.3'],
    ['A=v{{ meta.version }}-{{{meta.version}}}', 'A=v1.2.3-1.2.3'],
    ['A={{meta.tags}}', 'A=me/app:1.2.3,ghcr.io/me/app:latest'],
    ['A={{meta.tag-names}}', 'A=1.2.3,latest'],
    ['A={{meta.images}}', 'A=me/app,ghcr.io/me/app'],
    ['A={{meta.created}}', 'A=2024-05-06T07:08:09.000Z'],
    ['A={{meta.revision}}', 'A=abc'],
    ['A={{meta.source}}', 'A=https://github.com/me/app'],
    ['A={{meta.json}}', 'A={"tags":[]}'],
    ['A', 'A'],
    [
      'A={{ .Version }} {{ .meta.x }} {{x-meta.y}} ${B} {{metadata.x}} {{x}} {meta.version}',
      'A={{ .Version }} {{ .meta.x }} {{x-meta.y}} ${B} {{metadata.x}} {{x}} {meta.version}',
    ],
  ])('%s', (entry, expected) => {
    expect(metaProblems([entry])).toEqual([]);
    expect(expandMeta([entry], NAMES)).toEqual([expected]);
  });

  it('take labels as lines', () => {
    const [value = ''] = expandMeta(['A={{meta.labels}}'], NAMES);
    expect(value.split('\n')[1]).toBe('org.opencontainers.image.revision=abc');
  });

  it('know no value for what is not known', () => {
    expect(expandMeta(['A={{meta.created}}'], { ...NAMES, labels: {} })).toEqual(['A=']);
  });

  it('do not expand what a value brings', () => {
    expect(expandMeta(['A={{meta.version}}'], { ...NAMES, version: '{{meta.json}} $& $1' })).toEqual([
      'A={{meta.json}} $& $1',
    ]);
  });

  it.each(['{{meta.verison}}', '{{meta.toString}}', '{{meta.}}', '{{#each meta.tags}}', '{{meta.tags.[0]}}'])(
    'refuse %s and show no more than that',
    (expression) => {
      expect(metaProblems([`TOKEN=hidden${expression}`, `B=${expression}`])).toEqual([
        {
          input: 'build-args',
          problem: `${JSON.stringify(expression)} is unknown`,
          advice: `Known are ${META_NAMES.map((name) => `{{meta.${name}}}`).join(', ')}.`,
        },
      ]);
    },
  );
});
