/** Where the result of a build goes: the registry, the engine, folders and archives. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { StepResult } from '../runner/step.ts';
import { docker, expectSuccess, imageName, later, served, TINY, workspaceWith } from './job.ts';
import type { Run } from './options.ts';

/** The names in a tar archive. */
function listed(archive: string): string[] {
  return execFileSync('tar', ['-tf', archive], { encoding: 'utf8' }).trim().split('\n');
}

function idOf(image: string): string {
  return docker('image', 'inspect', '--format', '{{.Id}}', image);
}

export function optionsOfTheResult(run: Run): void {
  it('load gives the image to the engine and nothing to the registry', async () => {
    const images = imageName();
    const step = await run({ with: { images, tags: 'a', load: 'true' } });
    expectSuccess(step);
    expect(idOf(`${images}:a`)).toMatch(/^sha256:/);
    expect(await served(`${images}:a`)).toBeUndefined();
  });

  it('push and load in one build give it to both', async () => {
    const images = imageName();
    const step = await run({ with: { images, tags: 'a\nb', push: 'true', load: 'true' } });
    expectSuccess(step);
    for (const tag of ['a', 'b']) {
      expect((await served(`${images}:${tag}`))?.digest).toBe(step.outputs['digest']);
      expect(idOf(`${images}:${tag}`)).toMatch(/^sha256:/);
    }
  });

  describe('outputs', () => {
    const images = imageName();
    let step: StepResult;
    let workspace: string;
    beforeAll(async () => {
      workspace = workspaceWith(TINY);
      later(() => docker('image', 'rm', '--force', `${images}:a`));
      step = await run({
        github: { workspace },
        with: {
          images,
          tags: 'a',
          context: '.',
          outputs: [
            'type=local,dest=folder',
            'type=tar,dest=files.tar',
            'type=oci,dest=oci.tar',
            '"type=docker","dest=docker.tar"',
          ].join('\n'),
        },
      });
    });

    it('of type local are files', () => {
      expectSuccess(step);
      expect(readFileSync(join(workspace, 'folder/hello.txt'), 'utf8')).toBe('hello\n');
    });

    it('of type tar are files in an archive', () => {
      expect(listed(join(workspace, 'files.tar'))).toContain('hello.txt');
    });

    it('of type oci are an OCI image layout', () => {
      expect(listed(join(workspace, 'oci.tar'))).toEqual(expect.arrayContaining(['oci-layout', 'index.json']));
    });

    it('of type docker are an archive that docker load takes', () => {
      expect(listed(join(workspace, 'docker.tar'))).toContain('manifest.json');
      expect(docker('load', '--input', join(workspace, 'docker.tar'))).toContain(`${images}:a`);
      expect(idOf(`${images}:a`)).toMatch(/^sha256:/);
    });
  });

  it('outputs of type image push, as push does', async () => {
    const images = imageName();
    const step = await run({ with: { images, tags: 'a', outputs: 'type=image,push=true,compression=uncompressed' } });
    expectSuccess(step);
    const answer = await served(`${images}:a`);
    expect(answer?.digest).toBe(step.outputs['digest']);
  });
}
