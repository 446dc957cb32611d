import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readResultDocument } from '../../src/result/result-file.ts';
import { ACTION, build, expectSuccess, imageName, REGISTRY, SHA, TINY, workspaceWith } from './job.ts';

const schema = JSON.parse(readFileSync(join(ACTION, 'docs/result-file.schema.json'), 'utf8'));
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(schema);

function readResult(path: string) {
  const text = readFileSync(path, 'utf8');
  expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null]);
  return { text, document: readResultDocument(text) };
}

describe('the result file', () => {
  it('of a push says what the outputs say', async () => {
    const [image, workspace] = [imageName(), workspaceWith(TINY)];
    const step = await build({
      with: { push: 'true', images: image, 'result-file': 'out/image.json', 'build-args': 'KEY=hunter2' },
      github: { workspace },
    });
    expectSuccess(step);
    expect(step.outputs['result-file']).toBe(join(workspace, 'out/image.json'));
    const { document, text } = readResult(join(workspace, 'out/image.json'));
    expect(document).toMatchObject({
      outcome: 'pushed',
      error: null,
      source: { repository: 'Octo-Org/App', event: 'push', commit: SHA, branch: 'main' },
      names: { version: step.outputs['version'], labels: { 'org.opencontainers.image.revision': SHA } },
      image: { digest: step.outputs['digest'], imageId: step.outputs['imageid'] },
      push: { pushed: true, way: 'tag' },
      build: { attempts: 1, history: [], context: '.' },
      gate: null,
      attestation: null,
    });
    expect(document.images).toEqual([
      {
        name: image,
        registry: REGISTRY,
        path: image.slice(REGISTRY.length + 1),
        tags: step.outputs['tag-names']?.split('\n'),
        digest: step.outputs['digest'],
        state: 'published',
        required: true,
        error: null,
      },
    ]);
    expect(document.names.references.map(({ reference }) => reference)).toEqual(step.outputs['tags']?.split('\n'));
    const digests = Object.fromEntries(document.image.platforms.map(({ platform, digest }) => [platform, digest]));
    expect(digests).toEqual(JSON.parse(step.outputs['digests'] ?? ''));
    expect(document.image.platforms).toHaveLength(1);
    expect(document.timing.stages.map(({ name }) => name)).toEqual(expect.arrayContaining(['build', 'tags']));
    expect(document.build.timeline).toContainEqual(
      expect.objectContaining({ name: '[1/1] COPY hello.txt /hello.txt', failed: false }),
    );
    expect(text).not.toContain('hunter2');
  });

  it('of a build that failed says why, and takes the place of an older one', async () => {
    const files = { ...TINY, Dockerfile: 'FROM scratch\nCOPY missing.txt /\n' };
    const workspace = workspaceWith({ ...files, 'image.json': '{"kind":"image-build-result"}' });
    const step = await build({
      with: { push: 'true', images: imageName(), 'result-file': 'image.json' },
      github: { workspace },
    });
    expect(step.exitCode).toBe(1);
    expect(step.outputs['result-file']).toBe(join(workspace, 'image.json'));
    expect(readResult(join(workspace, 'image.json')).document).toMatchObject({
      outcome: 'failed',
      error: { code: 'build', message: expect.stringContaining('missing.txt'), failureClass: 'permanent' },
      image: { digest: null },
      images: [],
      push: { pushed: false },
      build: {
        attempts: 1,
        history: [{ number: 1, class: 'permanent' }],
        timeline: expect.arrayContaining([expect.objectContaining({ failed: true })]),
      },
    });
  });

  it('that would overwrite the Dockerfile stops the step before the build', async () => {
    const workspace = workspaceWith(TINY);
    const step = await build({ with: { 'result-file': 'Dockerfile' }, github: { workspace } });
    expect(step.exitCode).toBe(1);
    expect(step.outputs).not.toHaveProperty('result-file');
    expect(JSON.stringify(step)).toContain('is there already, and is no result file');
    expect(readFileSync(join(workspace, 'Dockerfile'), 'utf8')).toBe(TINY['Dockerfile']);
  });
});
