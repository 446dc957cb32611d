/** A gate that does not pass: nothing is tagged, and what is left of the image is told. */
import { describe, expect, it } from '@jest/globals';
import type { StepResult } from '../runner/step.ts';
import { type GatedStep, runGated, script } from './gate-runs.ts';
import { startHtpasswdRegistry } from './htpasswd-registry.ts';
import { docker, expectSuccess, imageName, served, TINY, tagsOf } from './job.ts';
import { expectEnd, longSleep } from './long-sleep.ts';
import { told } from './recovery.ts';

/** `name@sha256:…` of the image that an error names. */
const untagged = (step: StepResult) => /\S+@sha256:[0-9a-f]{64}/.exec(told(step, 'error')[0] ?? '')?.[0] ?? '';

const fails = (inputs: Record<string, string> = {}, ...lines: string[]) =>
  runGated({
    files: script(...lines, 'echo "CVE-1 in $IMAGE"', 'echo the last word >&2', 'exit 3'),
    with: { gate: './gate.sh', ...inputs },
  });

/** Nothing has a tag, and no output says that there is an image. */
async function expectNoTag({ step, images }: GatedStep): Promise<void> {
  expect(step.outcome).toBe('failure');
  expect(step.outputs).toEqual({ attempts: '1', 'failure-class': 'permanent' });
  expect(await tagsOf(images)).toEqual([]);
  expect(step.orphans).toEqual([]);
}

describe('a gate that fails', () => {
  it('fails the step by its own words, and the untagged image stays to be looked at', async () => {
    const gated = await fails();
    await expectNoTag(gated);
    const [error, ...others] = told(gated.step, 'error');
    expect(others).toEqual([]);
    const pinned = untagged(gated.step);
    const [head, words = ''] = error?.split('The end of what ./gate.sh printed:\n') ?? [];
    expect(head).toBe(
      `The gate (./gate.sh) ended with exit code 3, so nothing was tagged.
The image stays in the registry without a tag: ${pinned}
`,
    );
    // What is printed to two pipes at the same moment comes in any order.
    expect(words.split('\n').slice(0, 2).sort()).toEqual([`  CVE-1 in ${pinned}`, '  the last word']);
    expect(docker('pull', '--quiet', pinned)).toBe(pinned);
    docker('image', 'rm', '--force', pinned);
  });

  it('deletes it where that is asked for, with the index that names it', async () => {
    const gated = await fails({ 'gate-on-failure': 'delete', provenance: 'mode=min' });
    await expectNoTag(gated);
    const pinned = untagged(gated.step);
    expect(pinned).toContain(`${gated.images}@`);
    expect(await served(pinned)).toBeUndefined();
    expect(gated.step.log).toContain(`${pinned} is deleted.`);
    expect(told(gated.step, 'warning')).toEqual([]);
  });

  it('warns where the registry deletes nothing', async () => {
    const { address: registry, username, password, authorization } = await startHtpasswdRegistry();
    const images = imageName(registry);
    const gated = await fails({ images, 'gate-on-failure': 'delete', registry, username, password });
    expect(gated.step.outcome).toBe('failure');
    expect(await tagsOf(images, authorization)).toEqual([]);
    const pinned = untagged(gated.step);
    expect(await served(pinned, authorization)).toBeDefined();
    const [warning, ...others] = told(gated.step, 'warning');
    expect(others).toEqual([]);
    expect(warning).toContain(`${pinned} could not be deleted: `);
    expect(warning).toContain('UNSUPPORTED');
    expect(warning).toMatch(/It has no tag\.$/);
  });

  it('never deletes what a tag names: the same content may have passed before', async () => {
    const images = imageName();
    const same = { images, provenance: 'false', labels: 'org.opencontainers.image.created=1' };
    const run = (env: { EXIT: string }, inputs: Record<string, string>) =>
      runGated({
        files: script('exit $EXIT'),
        env: { SOURCE_DATE_EPOCH: '1', ...env },
        with: { ...same, gate: './gate.sh', ...inputs },
      });
    const { step: passed } = await run({ EXIT: '0' }, { tags: 'before' });
    expectSuccess(passed);
    const { step } = await run({ EXIT: '3' }, { tags: 'before', 'gate-on-failure': 'delete' });
    expect(step.outcome).toBe('failure');
    expect(untagged(step)).toBe(`${images}@${passed.outputs['digest']}`);
    expect(step.log).toContain('is not deleted: the tag before names the same image.');
    expect((await served(`${images}:before`))?.digest).toBe(passed.outputs['digest']);
  });
});

describe('a gate that never ends', () => {
  it('is stopped with all that it has started', async () => {
    const sleeps = longSleep();
    // Time enough for a shell to say a word, also on a machine that is busy.
    const inputs = { gate: './gate.sh', 'gate-timeout-minutes': '0.05' };
    const gated = await runGated({ files: script(`${sleeps} &`, 'echo waiting', 'wait'), with: inputs });
    await expectNoTag(gated);
    const [error] = told(gated.step, 'error');
    expect(error).toContain('The gate (./gate.sh) was stopped after 0.05 min, so nothing was tagged.');
    expect(error).toContain('\n  waiting');
    expect(await served(untagged(gated.step))).toBeDefined();
    await expectEnd(sleeps);
  });

  it('ends with the step when that is cancelled', async () => {
    const sleeps = longSleep();
    const gated = await runGated({
      files: script(`${sleeps} &`, 'echo waiting', 'wait'),
      with: { gate: './gate.sh', 'gate-on-failure': 'delete' },
      cancelWhen: { output: /^waiting$/ },
    });
    const { step } = gated;
    expect(step.outcome).toBe('cancelled');
    expect(step.signal).toBeFalsy();
    expect(step.outputs).toEqual({});
    expect(await tagsOf(gated.images)).toEqual([]);
    expect(step.orphans).toEqual([]);
    await expectEnd(sleeps);
    expect(step.log).not.toContain('deleted');
  });
});

describe('a gate that prints megabytes', () => {
  it('passes all the same, and the log has the beginning', async () => {
    const files = script('yes "0123456789abcdef" | head -c 20000000', 'echo the very end');
    const { step, images } = await runGated({ files, with: { gate: './gate.sh' } });
    expectSuccess(step);
    expect(await tagsOf(images)).toEqual(['a', 'b']);
    expect(step.log).toContain('The gate printed more than 4 MiB; the rest is left out of the log.');
    expect(step.log).not.toContain('the very end');
    expect(step.log.length).toBeLessThan(5e6);
  });
});

describe('a gate that cannot be run', () => {
  it.each<[string, Record<string, string>, string, RegExp]>([
    ['is not there', TINY, 'no-such.sh', /^Input gate: names "no-such\.sh", which is neither in the workspace nor/],
    ['is not executable', { ...TINY, 'gate.sh': 'exit 0\n' }, './gate.sh', /which is not executable\. .*chmod=\+x/],
  ])('because it %s ends the step before the build', async (_, files, gate, message) => {
    const { step, images } = await runGated({ files, with: { gate } });
    expect(step.outcome).toBe('failure');
    expect(told(step, 'error')[0]).toMatch(message);
    expect(step.log).not.toContain('Command, one argument on each line');
    expect(step.outputs).toEqual({});
    expect(await tagsOf(images)).toEqual([]);
  });

  it('because nothing is pushed is told, and not looked for', async () => {
    const { step } = await runGated({ with: { gate: 'no-such.sh', push: 'false' } });
    expectSuccess(step);
    expect(step.log).toContain('The gate is not run, because nothing is pushed that could get a tag.');
    expect(step.outputs).toMatchObject({ pushed: 'false', digest: '' });
  });

  it('because it is a dry run is shown in its command, which needs no engine', async () => {
    const env = { DOCKER_HOST: 'unix:///nowhere.sock' };
    const { step, images, seen } = await runGated({ env, with: { 'dry-run': 'true' } });
    expectSuccess(step);
    expect(seen).toBeUndefined();
    const argv: string[] = JSON.parse(step.outputs['argv'] ?? '[]');
    expect(argv).toContain(`type=image,name=${images},push=true,push-by-digest=true,name-canonical=true`);
    expect(argv).not.toContain('--tag');
    expect(argv).not.toContain('--push');
    expect(step.outputs['tags']).toBe(`${images}:a\n${images}:b`);
  });
});
