import { beforeAll, describe, expect, it } from '@jest/globals';
import type { StepResult } from '../runner/step.ts';
import { build, docker, expectSuccess, imageName, type Served, served } from './job.ts';

const INDEX = 'application/vnd.oci.image.index.v1+json';

interface Child {
  readonly digest: string;
  readonly platform: { readonly os: string; readonly architecture: string };
}

const architecture = process.arch === 'x64' ? 'amd64' : process.arch;
const HERE = { os: 'linux', architecture };

describe.each([
  ['one platform with provenance', { platforms: '', provenance: 'mode=min' }, { index: true, manifests: 2 }],
  ['one platform without attestations', { platforms: '', provenance: 'false' }, { index: false, manifests: 0 }],
  [
    'two platforms with provenance',
    { platforms: 'linux/amd64,linux/arm64', provenance: 'mode=min' },
    { index: true, manifests: 4 },
  ],
  [
    'two platforms without attestations',
    { platforms: 'linux/amd64,linux/arm64', provenance: 'false' },
    { index: true, manifests: 2 },
  ],
])('the digest of %s', (_, inputs, expected) => {
  const first = imageName();
  const second = imageName();
  let step: StepResult;
  let served1: Served | undefined;

  beforeAll(async () => {
    step = await build({ with: { ...inputs, images: `${first}\n${second}`, tags: 'one\ntwo', push: 'true' } });
    served1 = await served(`${first}:one`);
  });

  it('is what the registry serves, of the expected kind', () => {
    expectSuccess(step);
    expect(step.outputs['digest']).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(served1?.digest).toBe(step.outputs['digest']);
    expect(served1?.manifest.manifests?.length ?? 0).toBe(expected.manifests);
    expect(expected.index).toBe(served1?.manifest.manifests !== undefined);
    if (inputs.provenance !== 'false') expect(served1?.mediaType).toBe(INDEX);
  });

  it('is served under every tag of every image', async () => {
    for (const reference of [`${first}:two`, `${second}:one`, `${second}:two`]) {
      expect((await served(reference))?.digest).toBe(step.outputs['digest']);
    }
    expect(step.outputs['tags']?.split('\n')).toHaveLength(4);
  });

  it('comes with those of the platforms, as the index names them', async () => {
    const { digest = '' } = step.outputs;
    const children: Child[] = served1?.manifest.manifests ?? [{ digest, platform: HERE }];
    const images = children.filter(({ platform }) => platform.os !== 'unknown');
    expect(images).toHaveLength(inputs.platforms === '' ? 1 : 2);
    expect(JSON.parse(step.outputs['digests'] ?? '')).toEqual(
      Object.fromEntries(images.map((child) => [`${child.platform.os}/${child.platform.architecture}`, child.digest])),
    );
    for (const child of images) expect((await served(`${second}@${child.digest}`))?.digest).toBe(child.digest);
  });

  it('can be pulled', () => {
    const pinned = step.outputs['image'] ?? '';
    expect(docker('pull', '--quiet', pinned)).toBe(pinned);
    expect(docker('pull', '--quiet', `${second}@${step.outputs['digest']}`)).not.toContain('failed');
  });
});

describe('without a push', () => {
  it('there is no digest, and the image id names the image in the engine', async () => {
    const images = imageName();
    const step = await build({ with: { images, tags: 'a\nb', load: 'true' } });
    expect(step.outputs).toMatchObject({ digest: '', pushed: 'false', image: `${images}:a`, images: '[]' });
    expect(docker('image', 'inspect', '--format', '{{.Id}}', `${images}:b`)).toBe(step.outputs['imageid']);
  });
});

describe('push and load together', () => {
  it('give the engine every name and the registry every tag', async () => {
    const images = imageName();
    const step = await build({ with: { images, tags: 'a\nb', load: 'true', push: 'true' } });
    expectSuccess(step);
    for (const tag of ['a', 'b']) {
      expect((await served(`${images}:${tag}`))?.digest).toBe(step.outputs['digest']);
      expect(docker('image', 'inspect', '--format', '{{.Id}}', `${images}:${tag}`)).toBe(step.outputs['imageid']);
    }
  });
});
