import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { StepResult } from '../runner/step.ts';
import { recordDocker } from './docker-calls.ts';
import type { Fault } from './fault-proxy.ts';
import { answer } from './faults.ts';
import { build, docker, expectSuccess, imageName, SHA, served, TINY, tagsOf, workspaceWith } from './job.ts';
import { outlineOf } from './log-outline.ts';
import { startProxy } from './proxy.ts';
import { behind, told } from './recovery.ts';
import { retag } from './registry-writes.ts';

const OTHER_SHA = 'f'.repeat(40);
const FIXED = `sha-${SHA.slice(0, 7)}`;

interface Run {
  readonly images: string;
  readonly sha?: string;
  readonly with?: Record<string, string>;
}

/** By the default policy: `latest`, `main` and the tag of the commit. */
async function run({ images, sha = SHA, with: inputs }: Run) {
  const calls = recordDocker();
  const step = await build({
    with: { images, push: 'true', ...inputs },
    github: { ref: 'refs/heads/main', sha },
    env: calls.env,
  });
  return { step, builds: calls.builds() };
}

function expectNotBuilt({ step, builds }: { step: StepResult; builds: string[] }): void {
  expect(builds).toEqual([]);
  expect(step.log).not.toMatch(/^##\[group\](?:Build|Command)/m);
}

describe('the same commit again', () => {
  it('is not built: its image is the result, and a tag that is missing is made', async () => {
    const images = imageName();
    const first = await run({ images, with: { tags: FIXED } });
    expectSuccess(first.step);
    expect(first.builds).toHaveLength(1);
    expect(await tagsOf(images)).toEqual([FIXED]);
    // One sentence for each decision, in the order of the stages; what is longer is folded.
    expect(outlineOf(first.step, images).filter((line) => !line.startsWith('Cache: 1 of 1 steps'))).toEqual([
      `Building Octo-Org/App at 0123456 (push of refs/heads/main).`,
      expect.stringMatching(/^Tags: .*sha-0123456/),
      '[Tags, each with its reason]',
      'Context: . (the checked-out folder).',
      'Builder: the current one, because any builder can do this.',
      'Push: yes, as asked for.',
      'Cache: Off, as the input cache says.',
      "Time stamp of the image: now, because the commit's own is not known here.",
      '[Command, one argument on each line]',
      '[Build]',
      '<images> serves <digest> under sha-0123456.',
      'Built and pushed in <n> s. Get it by: docker pull <images>@<digest>',
    ]);

    const again = await run({ images });
    expectSuccess(again.step);
    expectNotBuilt(again);
    const { digest = '' } = first.step.outputs;
    expect(again.step.outputs).toMatchObject({
      ...{ digest, pushed: 'true', skipped: 'true', attempts: '0', argv: '[]', 'tags-left': '[]' },
      ...{ digests: first.step.outputs['digests'], image: `${images}@${digest}` },
      tags: ['latest', 'main', FIXED].map((tag) => `${images}:${tag}`).join('\n'),
      images: JSON.stringify([
        { name: images, tags: ['latest', 'main', FIXED], digest, state: 'published', error: '' },
      ]),
    });
    expect(again.step.log).toContain(`${images}:${FIXED} holds this commit already`);
    expect(outlineOf(again.step, images)).toEqual([
      `Building Octo-Org/App at 0123456 (push of refs/heads/main).`,
      expect.stringMatching(/^Tags: .* gives latest, main, sha-0123456\.$/),
      '[Tags, each with its reason]',
      expect.stringMatching(/^##\[notice\]Not built: <images>:sha-0123456 holds this commit already, as <digest>/),
      '<images> serves <digest> under latest, main, sha-0123456.',
      'Nothing had to be built (<n> s). Get it by: docker pull <images>@<digest>',
    ]);
    for (const tag of ['latest', 'main', FIXED]) expect((await served(`${images}:${tag}`))?.digest).toBe(digest);
  });

  it('is in the engine, too, where it shall be, and its files are written all the same', async () => {
    const images = imageName();
    const first = await run({ images });
    const workspace = workspaceWith(TINY);
    const calls = recordDocker();
    const step = await build({
      with: { images, push: 'true', load: 'true', archive: 'image.tar' },
      github: { ref: 'refs/heads/main', workspace },
      env: calls.env,
    });
    expectSuccess(step);
    expect(step.outputs).toMatchObject({ digest: first.step.outputs['digest'], skipped: 'true', pushed: 'true' });
    expect(docker('image', 'inspect', '--format', '{{.Id}}', `${images}:main`)).toBe(step.outputs['imageid']);
    expect(docker('image', 'inspect', '--format', '{{.RepoDigests}}', `${images}:latest`)).toContain(
      first.step.outputs['digest'],
    );
    expect(existsSync(step.outputs['archive'] ?? '')).toBe(true);
    // For the file alone: nothing of it is pushed.
    expect(calls.builds()).toHaveLength(1);
    expect(calls.builds()[0]).not.toMatch(/push/);
    expect((await served(`${images}:${FIXED}`))?.digest).toBe(first.step.outputs['digest']);
  });

  it('is built again with immutable-tags: off', async () => {
    const images = imageName();
    const first = await run({ images });
    const again = await run({ images, with: { 'immutable-tags': 'off', 'build-args': 'A=2' } });
    expectSuccess(again.step);
    expect(again.builds).toHaveLength(1);
    expect(again.step.outputs['skipped']).toBe('false');
    expect(again.step.outputs['digest']).not.toBe(first.step.outputs['digest']);
    expect((await served(`${images}:${FIXED}`))?.digest).toBe(again.step.outputs['digest']);
  });

  it('brings the copy that another registry lacks', async () => {
    const proxy = await startProxy();
    const [images, other] = [imageName(), imageName(proxy.address)];
    const first = await run({ images, with: { tags: FIXED } });
    const again = await run({ images: `${images}\n${other}`, with: { tags: FIXED } });
    expectSuccess(again.step);
    expectNotBuilt(again);
    expect((await served(`${behind(other)}:${FIXED}`))?.digest).toBe(first.step.outputs['digest']);
  });
});

describe('other content under a tag that never changes', () => {
  const expectRefused = async ({ step, builds }: Awaited<ReturnType<typeof run>>, images: string, tag: string) => {
    expect(step.outcome).toBe('failure');
    expectNotBuilt({ step, builds });
    expect(step.outputs).toEqual({});
    expect(told(step, 'error')[0]).toContain('has other content already, so nothing was built');
    expect(told(step, 'error')[0]).toContain(`${images}:${tag} is sha256:`);
    expect(await tagsOf(images)).toEqual([tag]);
  };

  it('of another commit is an error before the build', async () => {
    const images = imageName();
    const first = await run({ images, sha: OTHER_SHA, with: { tags: '1.2.3' } });
    expectSuccess(first.step);
    const second = await run({ images, with: { tags: '1.2.3\nlatest\nextra' } });
    await expectRefused(second, images, '1.2.3');
    expect(told(second.step, 'error')[0]).toContain(`of commit "${OTHER_SHA}", and this run is for "${SHA}"`);
    expect(second.step.durationMs).toBeLessThan(50_000);
    expect((await served(`${images}:1.2.3`))?.digest).toBe(first.step.outputs['digest']);
  });

  it('that says nothing of a commit, as plain docker pushes it, is one too', async () => {
    const images = imageName();
    expect(docker('build', '--quiet', '--tag', `${images}:1.2.3`, workspaceWith(TINY))).toContain('sha256:');
    expect(docker('push', '--quiet', `${images}:1.2.3`)).not.toContain('failed');
    const refused = await run({ images, with: { tags: '1.2.3\nlatest' } });
    await expectRefused(refused, images, '1.2.3');
    expect(told(refused.step, 'error')[0]).toContain('of a commit that no label tells');
    docker('image', 'rm', '--force', `${images}:1.2.3`);
  });

  it('of which a part was deleted is told as such', async () => {
    const gone: Fault = { on: /^GET \S+\/manifests\/sha256:/, do: answer(404, { code: 'MANIFEST_UNKNOWN' }) };
    const proxy = await startProxy([gone]);
    const images = imageName(proxy.address);
    await run({ images: behind(images), with: { tags: FIXED } });
    const { step, builds } = await run({ images, with: { tags: FIXED } });
    expect(step.outcome).toBe('failure');
    expect(builds).toEqual([]);
    expect(told(step, 'error')[0]).toContain(`${images}:${FIXED} is there already, and nobody can pull it`);
  });
});

describe('a tag that never changes, put there while we build', () => {
  it('is not overwritten, and the error names both images', async () => {
    const other = imageName();
    await run({ images: other, sha: OTHER_SHA, with: { tags: 'theirs' } });
    const theirs = (await served(`${other}:theirs`))?.digest;
    // The build is about to push: the tags have been looked up.
    const appear: Fault = {
      on: /^PUT \S+\/manifests\//,
      times: 1,
      do: ({ forward }) => {
        void retag(other, 'theirs', '1.2.3').then(() => forward());
        return;
      },
    };
    const proxy = await startProxy([appear]);
    const images = imageName(proxy.address);
    const { step } = await run({ images: `${images}\n${other}`, with: { tags: '1.2.3\nlatest' } });
    expect(step.outcome).toBe('failure');
    const [message = ''] = told(step, 'error');
    const ours = (await served(`${behind(images)}:1.2.3`))?.digest;
    expect(message).toContain(`${other}:1.2.3 serves ${theirs} since this run began, and not this run's ${ours}`);
    expect((await served(`${other}:1.2.3`))?.digest).toBe(theirs);
    // What people follow has not moved, and the outputs say what is where.
    expect(await tagsOf(behind(images))).toEqual(['1.2.3']);
    expect(Object.keys(step.outputs).sort()).toEqual(['attempts', 'failure-class', 'images']);
    expect(JSON.parse(step.outputs['images'] ?? '')).toEqual([
      { name: images, tags: ['1.2.3'], digest: ours, state: 'published', error: '' },
      { name: other, tags: [], digest: '', state: 'failed', error: expect.stringContaining('since this run began') },
    ]);
  });
});

describe('a registry that is away while tags are looked up', () => {
  it('is waited for', async () => {
    const proxy = await startProxy([{ on: /^GET \S+\/manifests\/sha-/, times: 2, do: answer(503) }]);
    const images = imageName(proxy.address);
    const { step } = await run({ images });
    expectSuccess(step);
    expect(step.log).toContain(`${images}:${FIXED} cannot be looked up yet`);
  });
});
