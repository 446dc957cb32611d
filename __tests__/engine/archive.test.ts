import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { StepResult } from '../runner/step.ts';
import { BASE_IMAGE, build, docker, expectSuccess, imageName, later, served, workspaceWith } from './job.ts';
import { createRemoteBuilder, type RemoteBuilder } from './remote-builder.ts';

const RUNS = { Dockerfile: `FROM ${BASE_IMAGE}\nRUN echo made > /made\nCMD ["cat", "/made"]\n` };

function contentOf(archive: string, file: string) {
  return JSON.parse(execFileSync('tar', ['-xOf', archive, file], { encoding: 'utf8' }));
}

/** Loads the archive into an engine that has forgotten the image; gives what was loaded. */
function load(archive: string, ...names: string[]): string {
  docker('image', 'rm', '--force', ...names);
  later(() => docker('image', 'rm', '--force', ...names));
  return docker('load', '--input', archive);
}

describe('an archive beside a push', () => {
  const images = imageName();
  const names = [`${images}:a`, `${images}:b`];
  let step: StepResult;
  let archive: string;

  beforeAll(async () => {
    step = await build({
      files: RUNS,
      with: { images, tags: 'a\nb', push: 'true', archive: 'new/folder/image, 1.tar', provenance: 'mode=max' },
    });
    archive = step.outputs['archive'] ?? '';
  });

  it('is where it was asked for, and the registry has the image too', async () => {
    expectSuccess(step);
    expect(archive).toMatch(/^\/.*\/new\/folder\/image, 1\.tar$/);
    expect((await served(`${images}:b`))?.digest).toBe(step.outputs['digest']);
  });

  it('holds the very image that the registry serves, under every name', () => {
    const { manifests } = contentOf(archive, 'index.json');
    expect(manifests.map(({ digest }: { digest: string }) => digest)).toEqual([
      step.outputs['digest'],
      step.outputs['digest'],
    ]);
    expect(contentOf(archive, 'manifest.json')).toMatchObject([{ RepoTags: names }]);
  });

  it('is taken by docker load, and the image runs', () => {
    const loaded = load(archive, ...names);
    for (const name of names) {
      expect(loaded).toContain(name);
      expect(docker('run', '--rm', '--network=none', name)).toBe('made');
    }
  });

  it('leaves the image id that the engine knows', () => {
    expect(docker('image', 'inspect', '--format', '{{.Id}}', step.outputs['imageid'] ?? '')).toBe(
      step.outputs['imageid'],
    );
  });
});

describe('an archive', () => {
  it('without a push or a load is all that is left of the build', async () => {
    const images = imageName();
    const workspace = workspaceWith(RUNS);
    const step = await build({ github: { workspace }, with: { images, tags: 'a', archive: 'image.tar' } });
    expectSuccess(step);
    expect(step.outputs).toMatchObject({ archive: join(workspace, 'image.tar'), digest: '', pushed: 'false' });
    expect(load(step.outputs['archive'] ?? '', `${images}:a`)).toContain(`${images}:a`);
    expect(docker('run', '--rm', '--network=none', `${images}:a`)).toBe('made');
  });

  it('beside a load and a push goes to all three', async () => {
    const images = imageName();
    const step = await build({
      files: RUNS,
      with: { images, tags: 'a', archive: 'image.tar', push: 'true', load: 'true' },
    });
    expectSuccess(step);
    expect((await served(`${images}:a`))?.digest).toBe(step.outputs['digest']);
    expect(docker('run', '--rm', '--network=none', `${images}:a`)).toBe('made');
    expect(contentOf(step.outputs['archive'] ?? '', 'manifest.json')).toMatchObject([{ RepoTags: [`${images}:a`] }]);
  });

  it('of two platforms holds both', async () => {
    const images = imageName();
    const step = await build({
      with: { images, tags: 'a', archive: 'image.tar', platforms: 'linux/amd64,linux/arm64', qemu: 'off' },
    });
    expectSuccess(step);
    const [image] = contentOf(step.outputs['archive'] ?? '', 'index.json').manifests;
    const index = contentOf(step.outputs['archive'] ?? '', `blobs/${image.digest.replace(':', '/')}`);
    const platforms = index.manifests.map(
      ({ platform }: { platform: { architecture: string } }) => platform.architecture,
    );
    expect(platforms).toEqual(expect.arrayContaining(['amd64', 'arm64']));
    expect(load(step.outputs['archive'] ?? '', `${images}:a`)).toContain(`${images}:a`);
  });

  it('of a build that fails is not left behind', async () => {
    const workspace = workspaceWith({ Dockerfile: `FROM ${BASE_IMAGE}\nRUN false\n` });
    const step = await build({ github: { workspace }, with: { images: imageName(), archive: 'image.tar' } });
    expect(step.outcome).toBe('failure');
    expect(existsSync(join(workspace, 'image.tar'))).toBe(false);
    expect(step.outputs['archive'] ?? '').toBe('');
  });

  it('where none can be written is found before the build', async () => {
    const step = await build({ with: { images: imageName(), archive: 'Dockerfile/image.tar' } });
    expect(step.outcome).toBe('failure');
    expect(step.log).toMatch(/Input archive: .*cannot be written, because .* is a file/);
    expect(step.log).not.toContain('buildx');
  });
});

describe('an archive of a BuildKit of its own', () => {
  let builder: RemoteBuilder;
  beforeAll(async () => {
    builder = await createRemoteBuilder();
  });
  afterAll(() => builder.close());

  it.each(['mode=max', 'false'])(
    'beside a load and a push goes to all three, with provenance %s',
    async (provenance) => {
      const images = imageName();
      const step = await builder.run({
        files: RUNS,
        with: { images, tags: 'a\nb', archive: 'image.tar', push: 'true', load: 'true', provenance },
      });
      expectSuccess(step);
      expect((await served(`${images}:b`))?.digest).toBe(step.outputs['digest']);
      expect(docker('run', '--rm', '--network=none', `${images}:b`)).toBe('made');
      const { manifests } = contentOf(step.outputs['archive'] ?? '', 'index.json');
      expect(manifests).toHaveLength(2);
      expect(load(step.outputs['archive'] ?? '', `${images}:a`, `${images}:b`)).toContain(`${images}:b`);
      expect(docker('run', '--rm', '--network=none', `${images}:a`)).toBe('made');
    },
  );
});

describe('the metadata', () => {
  it('is in full in a file that later steps can read, and slim in the output', async () => {
    const step = await build({ with: { images: imageName(), push: 'true', provenance: 'mode=max' }, post: 'later' });
    expectSuccess(step);
    const path = step.outputs['metadata-file'] ?? '';
    expect(JSON.parse(readFileSync(path, 'utf8'))['containerimage.digest']).toBe(step.outputs['digest']);
    expect(JSON.parse(step.outputs['metadata'] ?? '')['containerimage.digest']).toBe(step.outputs['digest']);
    await step.runPost();
    expect(existsSync(path)).toBe(false);
  });
});
