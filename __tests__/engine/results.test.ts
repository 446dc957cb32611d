import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { build, docker, expectSuccess, imageName, labelsOf, served, tagsOf } from './job.ts';

const COMMITTED = '2024-05-06T07:08:09+02:00';
const push = {
  name: 'push',
  payload: {
    repository: { default_branch: 'main' },
    head_commit: { id: '0123456789abcdef0123456789abcdef01234567', timestamp: COMMITTED },
  },
};

describe('an output that pushes by itself', () => {
  it('pushes under every tag, and the step tells what the registry serves', async () => {
    const images = imageName();
    const step = await build({ with: { images, tags: 'a\nb', outputs: 'type=registry' } });
    expectSuccess(step);
    const digest = step.outputs['digest'] ?? '';
    for (const tag of ['a', 'b']) expect((await served(`${images}:${tag}`))?.digest).toBe(digest);
    expect(step.outputs).toMatchObject({ pushed: 'true', image: `${images}@${digest}` });
    expect(JSON.parse(step.outputs['images'] ?? '')).toEqual([
      { name: images, tags: ['a', 'b'], digest, state: 'published', error: '' },
    ]);
    expect(step.log).toMatch(/^Push: no, the input push is false; an output pushes by itself\.$/m);
  });

  it('may name the image itself, and nothing else is pushed', async () => {
    const images = imageName();
    const step = await build({ with: { outputs: `type=image,name=${images}:own,push=true` } });
    expectSuccess(step);
    const digest = (await served(`${images}:own`))?.digest;
    expect(await tagsOf(images)).toEqual(['own']);
    expect(step.outputs).toMatchObject({ pushed: 'true', digest, image: `${images}@${digest}` });
  });

  it('that keeps the image pushes nothing', async () => {
    const images = imageName();
    const step = await build({ with: { images, tags: 'a', outputs: 'type=image' } });
    expectSuccess(step);
    expect(step.outputs).toMatchObject({ pushed: 'false', digest: '', image: `${images}:a`, images: '[]' });
  });

  it('may stand beside a push, and the digest is the pushed one', async () => {
    const images = imageName();
    const step = await build({
      with: {
        images,
        tags: 'a\nb',
        push: 'true',
        outputs: 'type=oci,dest=a.tar\ntype=docker,dest=b.tar',
        provenance: 'false',
      },
    });
    expectSuccess(step);
    for (const tag of ['a', 'b']) {
      expect((await served(`${images}:${tag}`))?.digest).toBe(step.outputs['digest']);
    }
  });
});

describe('a build argument', () => {
  const Dockerfile = 'FROM scratch\nARG VERSION\nARG TAGS\nARG OTHER\nLABEL v=$VERSION t=$TAGS o=$OTHER\n';

  it('can name what the image is called', async () => {
    const images = imageName();
    const step = await build({
      files: { Dockerfile },
      with: {
        images,
        tags: '1.2.3\nnext',
        push: 'true',
        'build-args': 'VERSION=v{{meta.version}}\nTAGS={{ meta.tags }}\nOTHER={{ .Version }}',
      },
    });
    expectSuccess(step);
    expect(labelsOf(step.outputs['image'] ?? '')).toMatchObject({
      v: 'v1.2.3',
      t: `${images}:1.2.3,${images}:next`,
      o: '{{ .Version }}',
    });
  });

  it('that names what is not there is an error before anything runs', async () => {
    const step = await build({ files: { Dockerfile }, with: { 'build-args': 'VERSION={{meta.verison}}' } });
    expect(step.outcome).toBe('failure');
    expect(step.log).toContain('Input build-args: "{{meta.verison}}" is unknown. Known are {{meta.version}}, ');
    expect(step.log).not.toContain('Command, one argument on each line');
  });
});

describe('the date of the image', () => {
  const created = (image: string) => {
    docker('pull', '--quiet', image);
    return docker('image', 'inspect', '--format', '{{.Created}}', image);
  };
  const once = (inputs: Record<string, string> = {}, env: Record<string, string> = {}) =>
    build({
      with: { images: imageName(), push: 'true', provenance: 'false', ...inputs },
      event: push,
      github: { ref: 'refs/heads/main' },
      env,
    });

  it('is the commit’s, and the same commit gives the same image', async () => {
    const [first, second] = [await once(), await once()];
    expectSuccess(first);
    expect(created(first.outputs['image'] ?? '')).toBe('2024-05-06T05:08:09Z');
    expect(first.log).toMatch(/^Time stamp of the image: the commit's own, 2024-05-06T05:08:09\.000Z\.$/m);
    expect(second.outputs['digest']).toBe(first.outputs['digest']);
    expect(first.outputs['argv']).not.toContain('SOURCE_DATE_EPOCH');
  });

  it('is the user’s where there is one', async () => {
    const step = await once({}, { SOURCE_DATE_EPOCH: '1' });
    expectSuccess(step);
    expect(created(step.outputs['image'] ?? '')).toBe('1970-01-01T00:00:01Z');
  });

  it('is now on request', async () => {
    const step = await once({ created: 'now' });
    expectSuccess(step);
    // A layer that was there already is dated by the build that made it.
    expect(Date.parse(created(step.outputs['image'] ?? ''))).toBeGreaterThan(Date.parse('2025-01-01'));
    expect(step.log).toMatch(/^Time stamp of the image: now, as the input created says\.$/m);
  });
});

describe('outputs that are too long for a later step', () => {
  it('are empty, and a warning says where the text is', async () => {
    const step = await build({
      with: { images: imageName(), 'dry-run': 'true', labels: `a=${'x'.repeat(60_000)}\nb=${'y'.repeat(60_000)}` },
      post: 'later',
    });
    expectSuccess(step);
    expect(step.outputs['labels']).toBe('');
    expect(step.outputs['tags']).not.toBe('');
    const warning = step.annotations.find(({ message }) => message.includes('are empty'))?.message ?? '';
    expect(warning).toMatch(/^The outputs .*labels/);
    const file = step.outputs['bake-file'] ?? '';
    expect(warning).toContain(file);
    expect(JSON.parse(readFileSync(file, 'utf8')).target['docker-metadata-action'].labels.a).toHaveLength(60_000);
    await step.runPost();
    for (const value of Object.values(step.outputs)) expect(Buffer.byteLength(value)).toBeLessThan(128 * 1024);
  });
});
