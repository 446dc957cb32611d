/** The key: every fact counts, and nothing else does. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isTag } from '../../src/image/tag.ts';
import { differences, explainKey, type KeyFacts, type PartName, reuseKey, reuseTag } from '../../src/reuse/key.ts';

const DIGEST = `sha256:${'a'.repeat(64)}` as const;
const OTHER = `sha256:${'b'.repeat(64)}` as const;
const base = (reference: string, platform = 'linux/amd64', digest: `sha256:${string}` = DIGEST) => ({
  reference,
  platform,
  digest,
});

const FACTS: KeyFacts = {
  dockerfile: 'd',
  ignoreFile: 'i',
  context: 'c',
  contexts: new Map([['files', 'f']]),
  bases: [base('docker.io/library/alpine:3'), base('docker.io/library/alpine:3', 'linux/arm64')],
  target: 'app',
  platforms: ['linux/amd64', 'linux/arm64'],
  buildArgs: new Map<string, string | undefined>([
    ['A', '1'],
    ['B', '2'],
  ]),
  secrets: ['one', 'two'],
  ssh: ['default'],
  network: 'none',
  addHosts: ['db=10.0.0.2', 'db=10.0.0.3'],
  allow: ['network.host', 'security.insecure'],
  shmSize: '512m',
  ulimit: ['nofile=1024'],
  cgroupParent: 'g',
  labels: { a: '1', b: '2' },
  annotations: ['index:a=1', 'manifest:a=1'],
  attests: ['type=provenance,mode=max'],
  outputs: ['compression=zstd'],
  window: '7/1',
};
const EMPTY: KeyFacts = {
  ...FACTS,
  ...{ ignoreFile: '', contexts: new Map(), bases: [], target: '', buildArgs: new Map(), secrets: [], ssh: [] },
  ...{ network: '', addHosts: [], allow: [], shmSize: '', ulimit: [], cgroupParent: '', labels: {}, annotations: [] },
  ...{ attests: [], outputs: [], window: '' },
};
const KEY = reuseKey(FACTS);

describe('a key', () => {
  it('is 64 hex digits, and its tag is a tag', () => {
    expect(KEY).toMatch(/^[a-f0-9]{64}$/);
    expect(reuseTag(KEY)).toBe(`reuse-${KEY.slice(0, 32)}`);
    expect(isTag(reuseTag(KEY))).toBe(true);
  });

  it.each<[PartName, Partial<KeyFacts>]>([
    ['Dockerfile', { dockerfile: 'x' }],
    ['ignore file', { ignoreFile: '' }],
    ['context', { context: 'x' }],
    ['named contexts', { contexts: new Map([['files', 'x']]) }],
    ['named contexts', { contexts: new Map([['other', 'f']]) }],
    ['base images', { bases: [base('docker.io/library/alpine:3', 'linux/amd64', OTHER)] }],
    ['base images', { bases: [base('docker.io/library/alpine:3')] }],
    ['base images', { bases: [base('docker.io/library/alpine:4'), base('docker.io/library/alpine:3', 'linux/arm64')] }],
    ['target', { target: '' }],
    ['platforms', { platforms: ['linux/amd64'] }],
    ['platforms', { platforms: ['linux/amd64', 'linux/arm/v7'] }],
    ['build arguments', { buildArgs: new Map([['A', '1']]) }],
    [
      'build arguments',
      {
        buildArgs: new Map([
          ['A', '2'],
          ['B', '1'],
        ]),
      },
    ],
    [
      'build arguments',
      {
        buildArgs: new Map([
          ['A', '1'],
          ['B', ''],
        ]),
      },
    ],
    ['secrets', { secrets: ['one'] }],
    ['SSH', { ssh: ['other'] }],
    ['network', { network: 'host' }],
    ['hosts', { addHosts: ['db=10.0.0.3', 'db=10.0.0.2'] }],
    ['entitlements', { allow: [] }],
    ['shared memory', { shmSize: '1g' }],
    ['limits', { ulimit: ['nofile=1'] }],
    ['control group', { cgroupParent: '' }],
    ['labels', { labels: { a: '1' } }],
    ['labels', { labels: { a: '2', b: '1' } }],
    ['annotations', { annotations: ['index:a=1'] }],
    ['attestations', { attests: [] }],
    ['outputs', { outputs: [] }],
    ['max-age', { window: '7/2' }],
  ])('is another one for another %s: %j', (part, change) => {
    const changed = { ...FACTS, ...change };
    expect(reuseKey(changed)).not.toBe(KEY);
    expect(differences(explainKey(FACTS), explainKey(changed))).toEqual([part]);
  });

  it.each<[string, Partial<KeyFacts>]>([
    ['of platforms', { platforms: ['linux/arm64', 'linux/amd64'] }],
    ['of bases', { bases: FACTS.bases.toReversed() }],
    ['of arguments', { buildArgs: new Map([...FACTS.buildArgs].toReversed()) }],
    ['of secrets', { secrets: ['two', 'one', 'two'] }],
    ['of labels', { labels: { b: '2', a: '1' } }],
    ['of annotations', { annotations: FACTS.annotations.toReversed() }],
    ['of entitlements', { allow: FACTS.allow.toReversed() }],
  ])('is the same for another order %s', (_, change) => {
    expect(reuseKey({ ...FACTS, ...change })).toBe(KEY);
  });

  it.each<[string, Partial<KeyFacts>]>([
    ['platforms', { platforms: ['Linux/x86_64', 'linux/arm64/v8', 'linux/amd64'] }],
    ['an argument that has no value', { buildArgs: new Map([...FACTS.buildArgs, ['C', undefined] as const]) }],
    ['a target', { target: 'APP' }],
  ])('is the same for %s by another name', (_, change) => {
    expect(reuseKey({ ...FACTS, ...change })).toBe(KEY);
  });
});

const texts = fc.array(fc.string(), { maxLength: 4 });
const maps = fc.dictionary(fc.string(), fc.string(), { maxKeys: 4 });

describe('two lists', () => {
  it('are one key only when they hold the same', () => {
    const keys = (secrets: string[]) => reuseKey({ ...EMPTY, secrets });
    fc.assert(
      fc.property(texts, texts, (one, two) => {
        const isSame = JSON.stringify([...new Set(one)].sort()) === JSON.stringify([...new Set(two)].sort());
        expect(keys(one) === keys(two)).toBe(isSame);
      }),
    );
  });

  it('of names and values are one key only when they hold the same', () => {
    const ofArgs = (args: object) => reuseKey({ ...EMPTY, buildArgs: new Map(Object.entries(args)) });
    const ofLabels = (labels: Record<string, string>) => reuseKey({ ...EMPTY, labels });
    const text = (map: object) => JSON.stringify(Object.entries(map).sort());
    fc.assert(
      fc.property(maps, maps, (one, two) => {
        expect(ofArgs(one) === ofArgs(two)).toBe(text(one) === text(two));
        expect(ofLabels(one) === ofLabels(two)).toBe(text(one) === text(two));
        // The same content of different parts is not the same.
        expect(ofArgs(one) === ofLabels(one)).toBe(text(one) === '[]');
      }),
    );
  });
});

describe('the parts', () => {
  it('are short, and leave out what is empty', () => {
    expect(Object.values(explainKey(FACTS))).toEqual(
      Array.from({ length: 21 }, () => expect.stringMatching(/^[a-f0-9]{12}$/)),
    );
    expect(Object.keys(explainKey(EMPTY))).toEqual(['Dockerfile', 'context', 'platforms']);
  });

  it('differ where one came or went', () => {
    expect(differences(explainKey(EMPTY), explainKey({ ...EMPTY, target: 'x' }))).toEqual(['target']);
    expect(differences(explainKey(FACTS), explainKey(FACTS))).toEqual([]);
  });
});
