/** A gate that passes, in every way in which an image gets to the registry without a tag. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GatedStep, runGated } from './gate-runs.ts';
import { startHtpasswdRegistry } from './htpasswd-registry.ts';
import { manifestsByPlatform } from './image-content.ts';
import { build, docker, expectSuccess, imageName, later, served, tagsOf } from './job.ts';
import type { Run } from './options.ts';
import { createRemoteBuilder, type RemoteBuilder } from './remote-builder.ts';

const NATIVE = `linux/${process.arch === 'arm64' ? 'arm64' : 'amd64'}`;
const TWO = 'linux/amd64,linux/arm64';

interface Expected {
  readonly platforms?: string;
  readonly isIndex: boolean;
  /** Of the layers. */
  readonly compression?: 'gzip' | 'zstd';
  /** Tags that the engine has in the end. */
  readonly loaded?: readonly string[];
}

const ROWS: ReadonlyArray<readonly [string, Record<string, string>, Expected]> = [
  ['one platform, with the provenance that nobody asked for', {}, { isIndex: true }],
  [
    'one platform without attestations, loaded by an output',
    { provenance: 'false', outputs: 'type=docker' },
    { isIndex: false, loaded: ['a'] },
  ],
  [
    'two platforms with provenance, in an archive too',
    { platforms: TWO, provenance: 'mode=min', archive: 'image.tar' },
    { platforms: TWO, isIndex: true },
  ],
  [
    'two platforms, compressed as an output says, loaded too',
    {
      platforms: TWO,
      provenance: 'false',
      outputs: 'type=image,compression=zstd,force-compression=true',
      load: 'true',
    },
    { platforms: TWO, isIndex: true, compression: 'zstd', loaded: ['a', 'b'] },
  ],
];

/** The tags came after the gate, onto what it saw, and the outputs say the same as the registry. */
async function expectGated({ step, images, seen }: GatedStep, expected: Expected): Promise<void> {
  const { platforms = NATIVE, isIndex, compression = 'gzip' } = expected;
  expectSuccess(step);
  const digest = step.outputs['digest'] ?? '';
  const image = `${images}@${digest}`;
  expect(seen).toEqual({
    ...{ IMAGE: image, DIGEST: digest, TAGS: `${images}:a\n${images}:b`, PLATFORMS: platforms },
    ...{ tags: { [images]: [] }, pulled: image },
  });
  expect(await tagsOf(images)).toEqual(['a', 'b']);
  for (const tag of ['a', 'b']) expect((await served(`${images}:${tag}`))?.digest).toBe(digest);
  const top = await served(image);
  expect(/index|list/.test(top?.mediaType ?? '')).toBe(isIndex);
  const parts = isIndex
    ? top?.manifest.manifests.map((part: PartOfIndex) => [
        `${part.platform.os}/${part.platform.architecture}`,
        part.digest,
      ])
    : [[NATIVE, digest]];
  const told = Object.fromEntries(parts.filter(([platform]: string[]) => platform !== 'unknown/unknown'));
  expect(JSON.parse(step.outputs['digests'] ?? '')).toEqual(told);
  expect(Object.keys(told).sort()).toEqual(platforms.split(','));
  const layers = isIndex ? Object.entries(await manifestsByPlatform(image)) : [[NATIVE, top?.manifest]];
  for (const [platform, manifest] of layers) {
    if (platform !== 'unknown/unknown') expect(manifest.layers[0].mediaType).toContain(compression);
  }
}

interface PartOfIndex {
  readonly digest: string;
  readonly platform: { readonly os: string; readonly architecture: string };
}

function gatesPass(run: Run): void {
  it.each(ROWS)('%s', async (_, inputs, expected) => {
    const gated = await runGated({ with: inputs }, run);
    await expectGated(gated, expected);
    for (const tag of expected.loaded ?? []) {
      later(() => docker('image', 'rm', '--force', `${gated.images}:${tag}`));
      expect(docker('image', 'inspect', '--format', 'ok', `${gated.images}:${tag}`)).toBe('ok');
    }
    if (inputs['archive'] !== undefined) {
      expect(docker('load', '--input', `${gated.workspace}/image.tar`)).toContain(`${gated.images}:b`);
    }
  });
}

describe('from the engine’s own builder, as an archive of ours', () => {
  gatesPass(build);

  it('two images in two registries: one is gated, and both get its tags', async () => {
    const other = await startHtpasswdRegistry();
    const images = [imageName(other.address), imageName()];
    const { step, seen } = await runGated({
      env: { AUTHORIZATION: other.authorization.authorization },
      with: {
        images: images.join('\n'),
        'registry-auth': JSON.stringify([
          { registry: other.address, username: other.username, password: other.password },
        ]),
      },
    });
    expectSuccess(step);
    const { digest } = step.outputs;
    expect(seen).toMatchObject({
      IMAGE: `${images[0]}@${digest}`,
      TAGS: images.flatMap((name) => [`${name}:a`, `${name}:b`]).join('\n'),
      tags: Object.fromEntries(images.map((name) => [name, []])),
      // With the credentials of the step, which nobody else has.
      pulled: `${images[0]}@${digest}`,
    });
    for (const name of images) {
      expect(await tagsOf(name, other.authorization)).toEqual(['a', 'b']);
      expect((await served(`${name}:b`, other.authorization))?.digest).toBe(digest);
    }
  });
});

describe('from a BuildKit of one’s own, by its digest', () => {
  let builder: RemoteBuilder;
  beforeAll(async () => {
    builder = await createRemoteBuilder();
  });
  afterAll(() => builder.close());

  gatesPass((options) => builder.run(options));

  it('two images in one registry: one is gated, and both get its tags', async () => {
    const images = [imageName(), imageName()];
    const { step, seen } = await runGated({ with: { images: images.join('\n') } }, (options) => builder.run(options));
    expectSuccess(step);
    expect(seen?.tags).toEqual(Object.fromEntries(images.map((name) => [name, []])));
    for (const name of images) expect((await served(`${name}:b`))?.digest).toBe(step.outputs['digest']);
  });
});
