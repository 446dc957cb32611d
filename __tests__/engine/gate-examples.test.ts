/** The gates of the examples, on real images: what starts gets its tags, and what does not gets none. */
import { copyFileSync, cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { ACTION, BASE_IMAGE, build, docker, expectSuccess, imageName, served, tagsOf, workspaceWith } from './job.ts';

const WORKFLOW = parse(readFileSync(join(ACTION, 'examples/gate-smoke-test.yml'), 'utf8'));
const INPUTS: Record<string, unknown> = WORKFLOW.jobs.image.steps.at(-1).with;

/** The example's own step, in a copy of the repository as far as it needs one. */
async function smokeTest(more: Record<string, string> = {}) {
  const workspace = workspaceWith({
    Dockerfile: `FROM ${BASE_IMAGE}\nEXPOSE 8080\nCMD ["sh", "-c", "echo the server has no configuration >&2; exit 1"]\n`,
  });
  mkdirSync(join(workspace, 'examples'));
  cpSync(join(ACTION, 'examples/hello-web'), join(workspace, 'examples/hello-web'), { recursive: true });
  copyFileSync(join(ACTION, 'examples/smoke-test.sh'), join(workspace, 'examples/smoke-test.sh'));
  const images = imageName();
  const given = Object.fromEntries(Object.entries(INPUTS).map(([name, value]) => [name, String(value)]));
  const step = await build({
    github: { workspace },
    with: { ...given, images, tags: 'a\nb', 'build-args': `BASE=${BASE_IMAGE}`, push: 'true', ...more },
  });
  return { images, step };
}

const containers = (pinned: string) => docker('ps', '--all', '--quiet', '--filter', `ancestor=${pinned}`);

it('an image that answers is tagged, and nothing of the test is left', async () => {
  const { images, step } = await smokeTest();
  expectSuccess(step);
  expect(step.log).toContain('This page was built from commit');
  expect(step.log).toMatch(/The gate passed after \d+\.\d s\./);
  expect(await tagsOf(images)).toEqual(['a', 'b']);
  expect(containers(`${images}@${step.outputs['digest']}`)).toBe('');
});

it('an image that ends at once is told by its own last words', async () => {
  const { images, step } = await smokeTest({ file: 'Dockerfile', context: '.' });
  expect(step.outcome).toBe('failure');
  const [error] = step.annotations.filter(({ level }) => level === 'error');
  expect(error?.message).toContain('The gate (examples/smoke-test.sh) ended with exit code');
  expect(error?.message).toContain('the server has no configuration');
  expect(await tagsOf(images)).toEqual([]);
});

it('an image without the page gets no tag, and stays by its digest', async () => {
  const { images, step } = await smokeTest({ gate: 'examples/smoke-test.sh\n8080\n/missing.html' });
  expect(step.outcome).toBe('failure');
  const [error] = step.annotations.filter(({ level }) => level === 'error');
  expect(error?.message).toMatch(
    /^The gate \(examples\/smoke-test\.sh\) ended with exit code \d+, so nothing was tagged/,
  );
  expect(error?.message).toContain('404');
  expect(await tagsOf(images)).toEqual([]);
  const pinned = /without a tag: (\S+@sha256:[0-9a-f]{64})/.exec(error?.message ?? '')?.[1] ?? '';
  expect(pinned).toContain(`${images}@`);
  expect(await served(pinned)).toBeDefined();
  expect(containers(pinned)).toBe('');
  expect(step.outputs['digest'] ?? '').toBe('');
});
