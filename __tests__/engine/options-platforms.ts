/** Several platforms in one build. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { StepResult } from '../runner/step.ts';
import { layerOf, manifestsByPlatform } from './image-content.ts';
import { docker, expectSuccess, imageName, later, workspaceWith } from './job.ts';
import type { Run } from './options.ts';

/** Needs no program of the platform. */
const FILES = {
  Dockerfile: 'FROM scratch\nARG TARGETARCH\nCOPY $TARGETARCH.txt /hello.txt\n',
  'amd64.txt': 'hello from AMD\n',
  'arm64.txt': 'hello from ARM\n',
};
const PLATFORMS = 'linux/amd64,linux/arm64';

export function pushOfTwoPlatforms(run: Run): void {
  describe('two platforms, pushed', () => {
    const images = imageName();
    let step: StepResult;
    beforeAll(async () => {
      step = await run({
        files: FILES,
        with: {
          images,
          tags: 'a\nb',
          push: 'true',
          platforms: PLATFORMS,
          provenance: 'false',
          annotations: 'index:com.example.index=i\nmanifest[linux/arm64]:com.example.manifest=m',
        },
      });
    });

    it('are one index under every tag', async () => {
      expectSuccess(step);
      for (const tag of ['a', 'b']) {
        expect(Object.keys(await manifestsByPlatform(`${images}:${tag}`)).sort()).toEqual(PLATFORMS.split(','));
      }
    });

    it.each([
      ['linux/amd64', 'hello from AMD\n'],
      ['linux/arm64', 'hello from ARM\n'],
    ])('hold the file of %s', async (platform, content) => {
      const manifest = (await manifestsByPlatform(`${images}:a`))[platform];
      expect((await layerOf(images, manifest)).includes(content)).toBe(true);
    });

    it('have the annotation of one platform there alone', async () => {
      const { 'linux/amd64': amd, 'linux/arm64': arm } = await manifestsByPlatform(`${images}:a`);
      expect(arm.annotations).toEqual({ 'com.example.manifest': 'm' });
      expect(amd.annotations).toBeUndefined();
    });
  });
}

export function loadOfTwoPlatforms(run: Run): void {
  it('two platforms, loaded, are both in the engine', async () => {
    const images = imageName();
    const step = await run({ files: FILES, with: { images, tags: 'a', load: 'true', platforms: PLATFORMS } });
    expectSuccess(step);
    const archive = join(workspaceWith({}), 'saved.tar');
    later(() => docker('image', 'rm', '--force', `${images}:a`));
    docker('save', '--output', archive, `${images}:a`);
    const text = execFileSync('tar', ['-xOf', archive], { encoding: 'latin1', maxBuffer: 1e8 });
    for (const architecture of ['amd64', 'arm64']) expect(text).toContain(`"architecture":"${architecture}"`);
  });
}
