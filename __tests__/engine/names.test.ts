import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { build, expectSuccess, imageName, labelsOf, served, tagsOf } from './job.ts';

const push = { name: 'push', payload: { repository: { default_branch: 'main' } } };

describe('labels', () => {
  it('reach the image as they are: line breaks, commas, quotes, equals signs, other scripts', async () => {
    const values = {
      'com.example.lines': 'one\ntwo\n\nfour',
      'com.example.commas': 'a,b,,c',
      'com.example.quotes': `it's "so" and 'so'`,
      'com.example.equals': 'a=b==c',
      'com.example.script': '日本語 🚀 ünï',
      'com.example.shell': '$(id) `id` ${HOME} ; | & > \\',
    };
    const lines = Object.entries(values).map(([key, value]) => `"${`${key}=${value}`.replaceAll('"', '""')}"`);
    const step = await build({
      with: { images: imageName(), push: 'true', labels: lines.join('\n') },
      event: push,
      github: { ref: 'refs/heads/main' },
    });
    expectSuccess(step);
    expect(labelsOf(step.outputs['image'] ?? '')).toMatchObject(values);
  });

  it('are the same for the same commit, and so is the image without its provenance', async () => {
    const payload = {
      head_commit: { id: '0123456789abcdef0123456789abcdef01234567', timestamp: '2024-05-06T07:08:09+02:00' },
    };
    const once = () =>
      build({
        with: { images: imageName(), push: 'true', provenance: 'false' },
        event: { name: 'push', payload: { ...push.payload, ...payload } },
        env: { SOURCE_DATE_EPOCH: '0' },
        github: { ref: 'refs/heads/main' },
      });
    const [first, second] = [await once(), await once()];
    expectSuccess(first);
    expect(labelsOf(first.outputs['image'] ?? '')['org.opencontainers.image.created']).toBe('2024-05-06T05:08:09.000Z');
    expect(second.outputs['digest']).toBe(first.outputs['digest']);
  });
});

describe('runtime variants', () => {
  const variant = { runtime: '17.3 LTS', 'image-type': 'python', variant: '.ml', suffix: '-ubuntu2404-py312' };

  it('publish side by side in one repository', async () => {
    const images = imageName();
    const newest = await build({
      with: { ...variant, images, push: 'true', 'latest-runtime': 'true' },
      event: push,
      github: { ref: 'refs/heads/main' },
    });
    const other = await build({
      with: { 'image-type': 'gpu', images, push: 'true' },
      event: push,
      github: { ref: 'refs/heads/main' },
    });
    expectSuccess(newest);
    expectSuccess(other);
    expect(await tagsOf(images)).toEqual(['gpu', 'python-17.3-lts-ml-ubuntu2404-py312', 'python-latest']);
    expect((await served(`${images}:python-latest`))?.digest).toBe(newest.outputs['digest']);
    expect(labelsOf(newest.outputs['image'] ?? '')['io.github.image-build-action.runtime']).toBe('17.3 LTS');
  });
});

describe('rules', () => {
  it('are pushed, and the log says for each why it gave its tag or none', async () => {
    const images = imageName();
    const step = await build({
      with: {
        images,
        push: 'true',
        tags: 'type=semver,pattern={{version}}\ntype=ref,event=tag\ntype=sha\n# a comment\ntype=raw,value=not-here,enable=false',
      },
      event: push,
      github: { ref: 'refs/tags/v1.2.3' },
    });
    expectSuccess(step);
    expect(await tagsOf(images)).toEqual(['1.2.3', 'latest', 'sha-0123456', 'v1.2.3']);
    expect(step.log).toMatch(/^Tags: 1\.2\.3, v1\.2\.3, sha-0123456, latest\.$/m);
    const [, told = ''] = /^##\[group\]Tags, each with its reason\n([\s\S]*?)^##\[endgroup\]/m.exec(step.log) ?? [];
    expect(told.split('\n').filter((line) => line.startsWith('line '))).toHaveLength(4);
    expect(told).toMatch(/not-here.*enable/);
    expect(told).toContain(`${images}:latest moves on with newer images: `);
  });
});

describe('the outputs of docker/metadata-action', () => {
  it('are all there, joined as asked for, and become variables on request', async () => {
    const step = await build({
      with: {
        images: 'ghcr.io/Me/App',
        tags: 'a\nb',
        annotations: 'index:com.example.x=1\ncom.example.y=2',
        'sep-tags': ', ',
        'bake-target': 'mine',
        'dry-run': 'true',
      },
      env: { DOCKER_METADATA_SET_OUTPUT_ENV: 'true' },
    });
    expectSuccess(step);
    expect(step.outputs).toMatchObject({
      tags: 'ghcr.io/me/app:a, ghcr.io/me/app:b',
      'tag-names': 'a, b',
      version: 'a',
    });
    expect(step.env['DOCKER_METADATA_OUTPUT_VERSION']).toBe('a');
    expect(JSON.parse(step.outputs['json'] ?? '').tags).toEqual(['ghcr.io/me/app:a', 'ghcr.io/me/app:b']);
    expect(step.outputs['annotations']).toContain('com.example.y=2');
    const argv: string[] = JSON.parse(step.outputs['argv'] ?? '');
    expect(argv.filter((_, index) => argv[index - 1] === '--annotation')).toEqual(
      expect.arrayContaining(['index:com.example.x=1', 'manifest:com.example.y=2']),
    );
  });

  it('name bake files that later steps can read', async () => {
    const step = await build({ with: { images: 'me/app', tags: 'a', 'dry-run': 'true' }, post: 'later' });
    const path = step.outputs['bake-file'] ?? '';
    expect(JSON.parse(readFileSync(path, 'utf8')).target['docker-metadata-action'].tags).toEqual(['me/app:a']);
    await step.runPost();
    expect(() => readFileSync(path)).toThrow('ENOENT');
  });
});
