import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { type ExecuteOptions, executeBuild } from '../../src/build/execute.ts';
import { BuildFailure } from '../../src/build/failure.ts';
import type { BuildPlan } from '../../src/build/plan.ts';
import { buildFiles } from '../../src/result/build-files.ts';
import { PLAIN_PLAN } from '../fakes/build-plan.ts';
import { failing, makeDocker } from '../fakes/docker.ts';
import { Folders } from '../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const PLAN = { ...PLAIN_PLAN, buildArgs: ['TOKEN=s3cret'] };

const now = () => performance.now();

/** Runs a build with a `docker` that is this script. */
async function execute(script: string, options: Partial<ExecuteOptions> = {}, plan: BuildPlan = PLAN) {
  const { bin } = makeDocker(folders, [script]);
  let output = '';
  const result = executeBuild(plan, buildFiles(join(folders.make(), 'step'), 1), {
    cwd: bin,
    env: { PATH: `${bin}:${process.env['PATH']}` },
    onOutput: (chunk) => {
      output += chunk;
    },
    timeoutMs: undefined,
    signal: new AbortController().signal,
    now,
    ...options,
  });
  const outcome = await result.catch((error: unknown) => error);
  return { outcome, output };
}

const DIGEST = `sha256:${'1'.repeat(64)}`;
const PUSHED = `sha256:${'2'.repeat(64)}`;

describe('a build', () => {
  it('that succeeds gives what it left, and shows what it said', async () => {
    const { outcome, output } = await execute(
      `echo said; echo sha256:id > $iid; echo '{"containerimage.digest":"${DIGEST}"}' > $metadata`,
    );
    expect(outcome).toMatchObject({
      imageId: 'sha256:id',
      metadata: { digest: DIGEST, json: `{"containerimage.digest":"${DIGEST}"}` },
    });
    expect(output).toBe('said\n');
  });

  it.each<[string, string[], string, string]>([
    ['was pushed, whatever output came last', ['ghcr.io/o/app:a'], 'ghcr.io/o/app:a', PUSHED],
    ['was pushed to Docker Hub, whose name the output has in full', ['app:a'], 'docker.io/library/app:a', PUSHED],
    ['the metadata file tells, when another name was pushed', ['ghcr.io/o/app:a'], 'ghcr.io/o/base:a', DIGEST],
    ['the metadata file tells, when nothing was pushed', [], 'ghcr.io/o/app:a', DIGEST],
  ])('has the digest that %s', async (_, tags, reference, digest) => {
    const { outcome } = await execute(
      `echo "#5 pushing manifest for ${reference}@${PUSHED} 0.1s done" >&2; ` +
        `echo '{"containerimage.digest":"${DIGEST}"}' > $metadata`,
      {},
      { ...PLAN, tags },
    );
    expect(outcome).toMatchObject({ metadata: { digest } });
  });

  it('that complains and succeeds has succeeded', async () => {
    expect((await execute('echo ERROR: cache >&2; exit 0')).outcome).toEqual({
      imageId: undefined,
      metadata: undefined,
    });
  });

  it.each<[string, string, string, string, object]>([
    [
      'says nothing and fails',
      'exit 1',
      'build',
      'The build failed (exit code 1)',
      { class: 'permanent', stage: 'unknown' },
    ],
    [
      'fails by a fault of the network',
      'echo "#1 x" >&2; echo "ERROR: failed to push: EOF" >&2; exit 1',
      'build',
      'The build failed (exit code 1):\nERROR: failed to push: EOF',
      { class: 'transient', stage: 'push' },
    ],
    [
      'has no engine',
      'echo "ERROR: Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?" >&2; exit 1',
      'engine-missing',
      'The build failed (exit code 1):\nERROR: Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?',
      { class: 'permanent', stage: 'builder' },
    ],
    [
      'has no buildx',
      `echo "docker: 'buildx' is not a docker command." >&2; exit 1`,
      'buildx-missing',
      "The build failed (exit code 1):\ndocker: 'buildx' is not a docker command.",
      { class: 'permanent', stage: 'builder' },
    ],
    [
      'is killed, as when memory runs out',
      'kill -9 $$',
      'build',
      'The build failed (ended by SIGKILL)',
      { class: 'permanent' },
    ],
    [
      'is ended by a signal that is not ours',
      'exit 130',
      'build',
      'The build failed (exit code 130)',
      { class: 'permanent', stage: 'cancel' },
    ],
  ])('that %s', async (_, script, code, message, classification) => {
    const { outcome } = await execute(script);
    expect(outcome).toBeInstanceOf(BuildFailure);
    expect(outcome).toMatchObject({ code, message, classification });
    expect(JSON.stringify(outcome) + message).not.toContain('s3cret');
  });

  it('that ends in a whole page of an error shows the end of it', async () => {
    const { outcome } = await execute('echo "ERROR: <html>" >&2; seq 1 5000 >&2; echo "503 at the end" >&2; exit 1');
    const { message } = outcome as BuildFailure;
    expect(message.split('\n').length).toBeLessThan(50);
    expect(message).toContain('…\n');
    expect(message).toMatch(/5000\n503 at the end$/);
  });

  it('that takes too long says which input to change', async () => {
    const { outcome } = await execute('exec sleep 60', { timeoutMs: 300 });
    expect(outcome).toMatchObject({
      code: 'timeout',
      message: 'The build took longer than 0.005 min (timeout-minutes) and was stopped.',
      advice: 'Raise timeout-minutes if the build needs more time.',
    });
  });

  /** For what is said; until then a machine may be busy. */
  const silenceLimits = { builder: 600_000, metadata: 0, transfer: 0, cache: 0 };

  it('that says nothing for too long says so, and is a hang at the step that was open', async () => {
    const { outcome } = await execute('echo "#3 [internal] load metadata for a:1" >&2; exec sleep 60', {
      silenceLimits,
    });
    expect(outcome).toMatchObject({
      code: 'timeout',
      message: 'The build said nothing for too long and was stopped; a server took a request and never answered.',
      classification: { class: 'timeout', stage: 'solve' },
    });
  });

  it.each<[string, string, object]>([
    ['reads', 'importing cache manifest from gha:1', { failedPart: 'cache-import', isFrozen: true }],
    ['writes', 'exporting to GitHub Actions Cache', { failedPart: 'cache-export' }],
  ])('that says nothing while it %s a cache has failed at that', async (_, step, classification) => {
    // Stopped, buildx ends its steps and gives no other reason.
    const end = 'echo "#4 CANCELED" >&2; echo "ERROR: failed to solve: Canceled: context canceled" >&2; exit 1';
    const script = `echo "#4 ${step}" >&2; trap '${end}' INT TERM; while :; do sleep 0.1; done`;
    const { outcome } = await execute(script, { silenceLimits });
    expect(outcome).toMatchObject({
      code: 'timeout',
      message: expect.stringContaining('A cache gave no answer for 0 s'),
      classification: { class: 'timeout', stage: 'cache', ...classification },
    });
  });

  it('that says nothing in a step of its own is left alone', async () => {
    const { outcome } = await execute('echo "#3 [2/3] RUN sleep" >&2; sleep 2', { silenceLimits });
    expect(outcome).toEqual({ imageId: undefined, metadata: undefined });
  });

  it('that we cancel is cancelled, whatever it says', async () => {
    const { outcome } = await execute('echo ERROR: EOF >&2; exec sleep 60', { signal: AbortSignal.abort() });
    expect(outcome).toMatchObject({ code: 'cancelled', message: 'The build was cancelled.' });
  });

  it('without a docker says what is missing', async () => {
    const bin = folders.make();
    const options = { cwd: bin, env: { PATH: bin }, onOutput: () => {}, timeoutMs: undefined, now };
    const build = executeBuild(PLAN, buildFiles(bin, 1), { ...options, signal: new AbortController().signal });
    await expect(build).rejects.toMatchObject({
      code: 'engine-missing',
      message: 'The command docker cannot be started: spawn docker ENOENT',
      advice: 'Install Docker, or use a runner that has it.',
    });
  });

  it('has files of its own: nothing of an earlier attempt is taken for its result', async () => {
    const folder = join(folders.make(), 'step');
    const { bin } = makeDocker(folders, [
      `echo sha256:first > $iid; echo '{"containerimage.digest":"${DIGEST}"}' > $metadata; ${failing('ERROR: EOF')}`,
      'exit 0',
    ]);
    const options = {
      cwd: bin,
      env: { PATH: `${bin}:${process.env['PATH']}` },
      onOutput: () => {},
      timeoutMs: undefined,
    };
    const build = (attempt: number) =>
      executeBuild(PLAN, buildFiles(folder, attempt), { ...options, signal: new AbortController().signal, now });
    await expect(build(1)).rejects.toBeInstanceOf(BuildFailure);
    expect(existsSync(buildFiles(folder, 1).metadataFile)).toBe(true);
    expect(await build(2)).toEqual({ imageId: undefined, metadata: undefined });
  });

  it('whose metadata is broken is a fault', async () => {
    const { outcome } = await execute('echo "{" > $metadata');
    expect(outcome).toMatchObject({ message: 'the metadata file holds no JSON object' });
  });
});
