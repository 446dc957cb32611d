import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { StepResult } from '../runner/step.ts';
import { recordDocker } from './docker-calls.ts';
import { build, expectSuccess, imageName, labelsOf, served, tagsOf, workspaceWith } from './job.ts';

const base = imageName();

const FILES = {
  Dockerfile: `ARG BASE=${base}:1
FROM scratch AS none
COPY a.txt /
FROM \${BASE} AS first
ARG WORD=a
COPY . /app/
RUN --network=none echo "$WORD" >/word
FROM first AS last
LABEL last=yes
`,
  '.dockerignore': '*.md\nlogs\n',
  'a.txt': 'a\n',
  'notes.md': 'notes\n',
};

let commits = 0;

/** A push of a new commit to main, from the given folder. */
async function run(images: string, workspace: string, inputs: Record<string, string> = {}, ref = 'refs/heads/main') {
  const calls = recordDocker();
  const sha = (++commits).toString(16).padStart(7, '0').padEnd(40, 'c');
  const step = await build({
    with: { images, push: 'true', reuse: 'content', target: 'last', ...inputs },
    github: { ref, sha, workspace },
    env: calls.env,
  });
  expectSuccess(step);
  return { step, sha, builds: calls.builds() };
}

async function pushBase(content: string): Promise<string> {
  const files = { Dockerfile: 'FROM scratch\nCOPY . /\n', 'bin/word': content };
  const step = await build({ files: { ...files, ...BUSYBOX }, with: { tags: `${base}:1`, images: '', push: 'true' } });
  expectSuccess(step);
  return step.outputs['digest'] ?? '';
}

/** RUN needs a shell. */
const BUSYBOX = { Dockerfile: `FROM ${process.env['TEST_BASE_IMAGE']}\nCOPY bin /opt\n` };

let firstBase = '';
beforeAll(async () => {
  firstBase = await pushBase('one');
});

const skipped = ({ outputs }: StepResult) => outputs['skipped'];

describe('the same content in another commit', () => {
  const images = imageName();
  const workspace = workspaceWith(FILES);
  let first: Awaited<ReturnType<typeof run>>;

  it('is not built, and its image serves the new tags', async () => {
    first = await run(images, workspace);
    expect(first.builds).toHaveLength(1);
    expect(skipped(first.step)).toBe('false');
    const key = first.step.outputs['reuse-key'] ?? '';
    expect(key).toMatch(/^[0-9a-f]{64}$/);

    const second = await run(images, workspace, { tags: 'type=sha\ntype=raw,value=next' });
    expect(second.builds).toEqual([]);
    expect(second.step.outputs).toMatchObject({
      skipped: 'true',
      pushed: 'true',
      'reuse-key': key,
      digest: first.step.outputs['digest'],
      'tag-names': `next\nsha-${second.sha.slice(0, 7)}`,
    });
    const tags = ['main', `sha-${second.sha.slice(0, 7)}`, 'next', `reuse-${key.slice(0, 32)}`];
    const digests = await Promise.all(tags.map(async (tag) => (await served(`${images}:${tag}`))?.digest));
    expect(digests).toEqual(tags.map(() => first.step.outputs['digest']));
    expect(second.step.log).toContain('holds the same content already');
    expect(second.step.summary).toContain('Image not built');
  });

  it('keeps the labels of the commit that it was built for', async () => {
    const labels = labelsOf(`${images}@${first.step.outputs['digest']}`);
    expect(labels['org.opencontainers.image.revision']).toBe(first.sha);
    expect(labels['io.github.image-build-action.reuse']).toBe(first.step.outputs['reuse-key']);
  });

  it('gets an index with the new commit around it where that is wanted', async () => {
    const { step, sha, builds } = await run(images, workspace, { 'reuse-labels': 'annotate' });
    expect(builds).toEqual([]);
    const index = await served(`${images}:main`);
    expect(step.outputs['digest']).toBe(index?.digest);
    expect(index?.digest).not.toBe(first.step.outputs['digest']);
    expect(index?.manifest.annotations).toMatchObject({ 'org.opencontainers.image.revision': sha });
    expect(labelsOf(`${images}@${index?.digest}`)['org.opencontainers.image.revision']).toBe(first.sha);
  });

  it('is loaded without a push', async () => {
    const { step, builds } = await run(images, workspace, { push: 'false', load: 'true', tags: 'type=raw,value=here' });
    expect(builds).toEqual([]);
    expect(step.outputs).toMatchObject({ skipped: 'true', pushed: 'false' });
    expect(step.outputs['imageid']).toMatch(/^sha256:/);
  });
});

describe('what changes the image', () => {
  const images = imageName();
  const at = (path: string) => join(workspace, path);
  const workspace = workspaceWith(
    Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`app/${path}`, text])),
  );
  const runApp = (inputs: Record<string, string> = {}) => run(images, workspace, { context: 'app', ...inputs });
  beforeAll(async () => {
    expect((await runApp()).builds).toHaveLength(1);
  });

  /** In this order: each change of a file stays, and each leaves its key. */
  it.each<[string, () => void, Record<string, string>]>([
    ['the content of a file', () => writeFileSync(at('app/a.txt'), 'b\n'), {}],
    ['the mode of a file', () => chmodSync(at('app/a.txt'), 0o755), {}],
    ['a symbolic link', () => symlinkSync('a.txt', at('app/link')), {}],
    ['an ignore rule', () => writeFileSync(at('app/.dockerignore'), 'logs\n'), {}],
    ['a build argument', () => {}, { 'build-args': 'WORD=b' }],
    ['a label of the user', () => {}, { labels: 'team=x' }],
    ['the Dockerfile', () => writeFileSync(at('app/Dockerfile'), `${FILES.Dockerfile}LABEL more=yes\n`), {}],
    ['the target', () => {}, { target: 'none' }],
    ['the platform', () => {}, { target: 'none', platforms: 'linux/arm64' }],
  ])('%s', async (_, change, inputs) => {
    change();
    expect((await runApp(inputs)).builds).toHaveLength(1);
  });

  it('is not what is ignored or outside', async () => {
    mkdirSync(at('app/logs'));
    for (const path of ['app/logs/today', 'outside']) writeFileSync(at(path), 'x');
    const { step, builds } = await runApp({ reuse: 'base' });
    expect(builds).toEqual([]);
    expect(step.outputs).toMatchObject({ skipped: 'true', 'bases-moved': '[]' });
  });

  it('is a base image that has moved, and the output tells it', async () => {
    const moved = await pushBase('two');
    const { step, builds } = await runApp({ reuse: 'base' });
    expect(builds).toHaveLength(1);
    expect(JSON.parse(step.outputs['bases-moved'] ?? '')).toEqual([{ image: `${base}:1`, from: firstBase, to: moved }]);
    expect(await tagsOf(images)).toContain('main');
  });
});

it('what nobody declares is built, and the log says why', async () => {
  const workspace = workspaceWith({ Dockerfile: 'FROM scratch\nADD http://127.0.0.1:9/file /\n' });
  const step = await build({
    with: { images: imageName(), push: 'true', reuse: 'content', 'max-attempts': '1' },
    github: { workspace },
  });
  expect(step.log).toContain('Nothing is reused: line 2: ADD fetches');
});
