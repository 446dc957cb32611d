import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Digest } from '../../src/image/digest.ts';
import { formatPlatform } from '../../src/image/platform.ts';
import type { Place } from '../../src/registry/copy.ts';
import { createHttp, type Http } from '../../src/registry/http.ts';
import { readImage, readLabels } from '../../src/registry/image-facts.ts';
import { Closing } from '../fakes/http-server.ts';
import { CONFIG, isLeaf, LAYER, type LeafShape, pushShape, type Shape, shapes } from '../fakes/image-graphs.ts';
import { OCI_INDEX, OCI_MANIFEST } from '../fakes/images.ts';
import { messageOf, placeIn } from '../fakes/places.ts';
import { digestOfBytes, error, type FakeRegistry, startRegistry } from '../fakes/registry.ts';

const closing = new Closing();
afterEach(() => closing.all());

let registry: FakeRegistry;
let http: Http;
let app: Place;
beforeEach(async () => {
  registry = closing.add(await startRegistry());
  http = closing.add(createHttp({}));
  app = placeIn(registry, 'me/app', http);
});

const facts = (reference: string, { client, repository }: Place = app) => readImage(client, repository, reference);
const labels = (reference: string, { client, repository }: Place = app) => readLabels(client, repository, reference);

const amd64: LeafShape = {
  kind: 'image',
  platform: { os: 'linux', architecture: 'amd64' },
  isTold: true,
  layers: ['layer'],
  label: 'of amd64',
};
const arm: LeafShape = { ...amd64, platform: { os: 'linux', architecture: 'arm', variant: 'v7' }, label: 'of arm' };
const attestation: LeafShape = { ...amd64, kind: 'attestation' };
const chart: LeafShape = { ...amd64, kind: 'artifact' };

const push = (shape: Shape) => pushShape(registry, 'me/app', shape);
const config = (content: string) => ({ mediaType: CONFIG, ...registry.putBlob('me/app', content) });
const pushManifest = (manifest: object, mediaType = OCI_MANIFEST) => registry.put('me/app', manifest, mediaType);
const child = (digest: Digest, more: object = {}) => ({ mediaType: OCI_MANIFEST, digest, size: 1, ...more });

/** All leaves of a graph, in its order. */
function leavesOf(shape: Shape): LeafShape[] {
  return isLeaf(shape) ? [shape] : shape.flatMap(leavesOf);
}

describe('an image for several platforms', () => {
  it('has one entry for each, with the sizes of what is stored, and no attestation among them', async () => {
    const layers = ['layer', 'another layer', 'layer'];
    const digest = push([{ ...amd64, layers }, arm, attestation]);
    const size = JSON.stringify({ ...amd64.platform, config: { Labels: { label: 'of amd64' } } }).length;
    expect(await facts(digest)).toEqual({
      digest,
      mediaType: OCI_INDEX,
      manifest: { digest, ...registry.manifests.get(`me/app:${digest}`) },
      platforms: [
        { platform: 'linux/amd64', digest: push({ ...amd64, layers }), size: size + 5 + 13 },
        { platform: 'linux/arm/v7', digest: push(arm), size: expect.any(Number) },
      ],
      labels: { label: 'of amd64' },
      hasAttestations: true,
    });
  });

  it('reads the manifests side by side, and one configuration', async () => {
    const others = ['s390x', 'riscv64'].map((architecture) => ({ ...arm, platform: { os: 'linux', architecture } }));
    await facts(push([amd64, arm, ...others]));
    expect(registry.asked().filter((asked) => asked.includes('/blobs/'))).toHaveLength(1);
    expect(registry.asked().filter((asked) => asked.includes('/manifests/'))).toHaveLength(5);
  });

  it('takes the platform from the configuration where the index has none', async () => {
    const digest = push([amd64, { ...arm, isTold: false }, [{ ...chart, isTold: false }]]);
    expect((await facts(digest))?.platforms.map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/arm/v7']);
  });

  it('takes a line break in a platform for none', async () => {
    const index = { manifests: [child(push(amd64), { platform: { os: 'linux\nx', architecture: 'arm' } })] };
    expect((await facts(pushManifest(index, OCI_INDEX)))?.platforms).toMatchObject([{ platform: 'linux/amd64' }]);
  });

  it('reads each manifest once, however often it is named', async () => {
    const digest = push(amd64);
    const index = { manifests: Array(400).fill(child(digest)) };
    expect((await facts(pushManifest(index, OCI_INDEX)))?.platforms).toHaveLength(1);
    expect(registry.asked().filter((asked) => asked.endsWith(digest))).toHaveLength(1);
  });

  it('is there once where one index tells its platform and another one does not', async () => {
    const digest = push([[amd64], [{ ...amd64, isTold: false }]]);
    expect((await facts(digest))?.platforms).toMatchObject([{ platform: 'linux/amd64' }]);
  });

  it('leaves out what is no manifest, such as the layers of a cache', async () => {
    const index = { manifests: [child(digestOfBytes('layer'), { mediaType: LAYER }), child(push(amd64))] };
    expect((await facts(pushManifest(index, OCI_INDEX)))?.platforms).toHaveLength(1);
  });
});

describe('a single image', () => {
  it('tells its platform in its configuration', async () => {
    const digest = push(arm);
    expect(await facts(digest)).toMatchObject({
      mediaType: OCI_MANIFEST,
      platforms: [{ platform: 'linux/arm/v7', digest }],
      labels: { label: 'of arm' },
      hasAttestations: false,
    });
  });

  it.each<[string, () => Digest]>([
    ['a chart', () => push(chart)],
    ['an empty index', () => push([])],
    ['an index of attestations', () => push([attestation])],
    [
      "Docker's first schema",
      () => pushManifest({ fsLayers: [] }, 'application/vnd.docker.distribution.manifest.v1+prettyjws'),
    ],
    ['an artifact without a configuration', () => pushManifest({ layers: null, artifactType: 'application/x' })],
    ['lists of nothing', () => pushManifest({ manifests: null }, OCI_INDEX)],
  ])('has neither platforms nor labels if it is %s', async (_, make) => {
    const digest = make();
    expect(await facts(digest)).toMatchObject({ digest, platforms: [], labels: {} });
    expect(await labels(digest)).toEqual({ digest, labels: {} });
  });

  it('by its media type is what it is, and by its own word where a server knows none', async () => {
    const both = { mediaType: OCI_INDEX, config: config('{}'), layers: [], manifests: [child(push(amd64))] };
    expect((await facts(pushManifest(both, OCI_MANIFEST)))?.platforms).toEqual([]);
    expect((await facts(pushManifest(both, 'text/plain')))?.platforms).toHaveLength(1);
  });

  it('that is not there is undefined', async () => {
    expect([await facts('v1'), await labels('v1')]).toEqual([undefined, undefined]);
  });
});

describe('labels', () => {
  it('are those of the first image, and nothing behind it is read', async () => {
    const digest = push([attestation, chart, [], [arm, amd64], amd64]);
    expect(await labels(digest)).toMatchObject({ digest, labels: { label: 'of arm' } });
    expect(registry.asked().filter((asked) => asked.endsWith(push(amd64)))).toEqual([]);
  });

  it.each<[string, unknown, object]>([
    ['that are no texts are left out', { a: 'b', c: 1, d: null, e: { f: 'g' } }, { a: 'b' }],
    ['that are a list are kept as far as they are texts', ['a'], { '0': 'a' }],
    ['that are a text are none', 'abc', {}],
    ['that are null are none', null, {}],
  ])('%s', async (_, Labels, expected) => {
    const digest = pushManifest({ config: config(JSON.stringify({ config: { Labels } })), layers: [] });
    expect((await labels(digest))?.labels).toEqual(expected);
  });

  it('may have any key', async () => {
    const text = '{"os":"linux","architecture":"amd64","config":{"Labels":{"__proto__":"x","constructor":"y"}}}';
    const found = await labels(pushManifest({ config: config(text), layers: [] }));
    expect(Object.entries(found?.labels ?? {})).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });
});

describe('a registry that serves something else', () => {
  const nested = (levels: number): Shape => (levels === 0 ? amd64 : [nested(levels - 1)]);

  it.each<[string, () => Digest, RegExp]>([
    ['no JSON for a manifest', () => pushBytes('<html>', OCI_MANIFEST), /^reading HOST\/me\/app@sha256:\w+: .*JSON/],
    ['manifests that are no list', () => pushManifest({ manifests: {} }, OCI_INDEX), /its manifests are no list$/],
    [
      'nothing where a pointer must be',
      () => pushManifest({ manifests: [null] }, OCI_INDEX),
      /malformed digest: undef/,
    ],
    [
      'a size below zero',
      () => pushManifest({ config: { ...config('{}'), size: -1 }, layers: [] }),
      /holds a malformed size: -1$/,
    ],
    ['no JSON for a configuration', () => pushManifest({ config: config('<html>') }), /the configuration .*JSON/],
    ['a configuration of null', () => pushManifest({ config: config('null') }), /: it is no JSON object$/],
    ['indexes that are nested without end', () => push(nested(9)), /nested too deeply$/],
    ['an index of thousands', () => pushManifest({ manifests: many(5000) }, OCI_INDEX), /more than 512 manifests$/],
    [
      'indexes that name each other time and again',
      () => {
        const names = (level: number): Digest =>
          level === 0
            ? push(chart)
            : pushManifest({ manifests: many(100, names(level - 1), level > 1 ? OCI_INDEX : OCI_MANIFEST) }, OCI_INDEX);
        return names(3);
      },
      /more than 512 manifests$/,
    ],
  ])('%s is a fault that is not tried again', async (_, make, message) => {
    const digest = make();
    for (const read of [facts, labels]) {
      const fault = read(digest).catch((thrown: unknown) => Promise.reject(thrown));
      expect(await messageOf(fault, registry)).toMatch(message);
      await expect(read(digest)).rejects.toMatchObject({ name: 'RegistryFault', isTemporary: false });
    }
  });

  function many(count: number, digest: Digest = push(chart), mediaType: string = OCI_MANIFEST) {
    return Array.from({ length: count }, (_, n) =>
      child(digest, { mediaType, platform: { os: 'linux', architecture: `a${n}` } }),
    );
  }

  function pushBytes(text: string, mediaType: string): Digest {
    const digest = digestOfBytes(text);
    registry.manifests.set(`me/app:${digest}`, { mediaType, bytes: Buffer.from(text) });
    return digest;
  }

  it('of which the first is enough for labels, is read no further', async () => {
    const digest = pushManifest({ manifests: [child(push(amd64)), ...many(500)] }, OCI_INDEX);
    expect((await labels(digest))?.labels).toEqual({ label: 'of amd64' });
    expect(registry.asked()).toHaveLength(4);
  });

  it('a configuration with other content than its digest says', async () => {
    const digest = push(amd64);
    for (const key of registry.blobs.keys()) registry.blobs.set(key, Buffer.from('{}'));
    expect(await messageOf(facts(digest), registry)).toMatch(
      /^reading the configuration sha256:\w+ of HOST\/me\/app: the registry served other content, sha256:44136fa3/,
    );
  });

  it('an index before its parts: soon it will', async () => {
    const digest = push([amd64]);
    registry.script(`GET /v2/me/app/manifests/${push(amd64)}`, error(404, 'MANIFEST_UNKNOWN', 'not yet'));
    await expect(facts(digest)).rejects.toMatchObject({ isTemporary: true });
    expect((await facts(digest))?.platforms).toHaveLength(1);
  });

  it('a refusal is told in its own words', async () => {
    registry.guard = ({ url }) => (url.includes('/blobs/') ? error(403, 'DENIED', 'no') : undefined);
    expect(await messageOf(facts(push(amd64)), registry)).toMatch(
      /^reading the configuration sha256:\w+ of HOST\/me\/app: the registry answered 403 \("DENIED: no"\)$/,
    );
  });
});

describe('any graph of indexes', () => {
  it('gives all its images, and the labels of the first', async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(shapes, async (shape) => {
        const path = `me/graph${count++}`;
        const digest = pushShape(registry, path, shape);
        const place = placeIn(registry, path, http);
        const leaves = leavesOf(shape);
        const images = leaves.filter(({ kind }) => kind === 'image' || isLeaf(shape)).filter(isNoChart);
        const found = await facts(digest, place);
        const named = images.map((image) => `${formatPlatform(image.platform)} ${pushShape(registry, path, image)}`);
        expect(found?.platforms.map(({ platform, digest: of }) => `${platform} ${of}`)).toEqual([...new Set(named)]);
        expect(found?.labels).toEqual(images[0] ? { label: images[0].label } : {});
        expect(found?.hasAttestations).toBe(!isLeaf(shape) && leaves.some(({ kind }) => kind === 'attestation'));
        expect(await labels(digest, place)).toMatchObject({ digest, labels: found?.labels ?? {} });
      }),
      { numRuns: 60 },
    );
  });
});

function isNoChart({ kind }: LeafShape): boolean {
  return kind !== 'artifact';
}
