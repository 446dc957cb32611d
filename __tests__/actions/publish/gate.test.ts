import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Folders } from '../../fakes/folder.ts';
import { runModule } from '../../fakes/module.ts';
import { hasEnded } from '../../runner/orphans.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const DIGEST = `sha256:${'a'.repeat(64)}`;
const IMAGE = `ghcr.io/me/app@${DIGEST}`;

interface Given {
  /** Lines of the script gate.sh. */
  readonly script: string;
  readonly gate?: readonly string[];
  readonly inputs?: object;
  /** Whether the step is cancelled at the first output with the word "ready". */
  readonly isCancelled?: boolean;
  /** Whether the gate's time is over at the first output with the word "ready", and not before. */
  readonly isLate?: boolean;
  readonly env?: Record<string, string>;
}

/** Runs a gate in a process of its own. */
async function gate({ script, gate: lines = ['gate.sh'], inputs = {}, isCancelled, isLate, env = {} }: Given) {
  const cwd = folders.make({ 'gate.sh': `#!/bin/sh\n${script}\n` });
  chmodSync(join(cwd, 'gate.sh'), 0o755);
  const code = `
    import { runGate } from 'SRC/actions/publish/gate.ts';
    import { writeFileSync } from 'node:fs';
    const { INPUTS, CWD, READY, TOLD } = process.env;
    const controller = new AbortController();
    const inputs = JSON.parse(INPUTS);
    let isReady = () => {};
    if (READY === 'cancelled') isReady = () => controller.abort();
    if (READY === 'late') {
      // The time of the gate alone: however slow the machine is, its script has begun.
      const set = globalThis.setTimeout;
      globalThis.setTimeout = (action, ms, ...rest) => {
        if (ms !== inputs.gateTimeoutMinutes * 60_000) return set(action, ms, ...rest);
        isReady = action;
        return undefined;
      };
    }
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = (...all) => {
      if (String(all[0]).includes('ready')) isReady();
      return write(...all);
    };
    const gated = {
      image: '${IMAGE}', digest: '${DIGEST}',
      tags: ['ghcr.io/me/app:1', 'docker.io/me/app:1'], platforms: ['linux/amd64', 'linux/arm64'],
    };
    const means = { env: process.env, cwd: CWD, signal: controller.signal };
    const told = await runGate(inputs, gated, means).catch(({ code, message, advice }) => ({ code, message, advice }));
    writeFileSync(TOLD, JSON.stringify({ ...told, memory: process.memoryUsage.rss() / 2 ** 20 }));`;
  const told = join(cwd, 'told.json');
  const all = { gate: lines, gateTimeoutMinutes: 30, gateOnFailure: 'keep', ...inputs };
  const { stdout, stderr } = await runModule(code, {
    ...env,
    INPUTS: JSON.stringify(all),
    CWD: cwd,
    READY: isCancelled ? 'cancelled' : isLate ? 'late' : '',
    TOLD: told,
  });
  if (!existsSync(told)) throw new Error(stdout + stderr);
  const log = (stdout + stderr).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'TOKEN');
  const { memory, ...result } = JSON.parse(readFileSync(told, 'utf8'));
  return { cwd, log, memory, result };
}

const read = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8');

describe('a gate that passes', () => {
  it('is shown in a group, without commands of its own, and timed', async () => {
    const { log, result } = await gate({ script: 'echo "::error::x"; echo two >&2' });
    expect(result).toEqual({ seconds: expect.any(Number) });
    // What is printed to two pipes at the same moment comes in any order.
    expect(log).toMatch(
      /^::group::Gate: gate\.sh\n::stop-commands::TOKEN\n(?:::error::x\ntwo|two\n::error::x)\n::TOKEN::\n::endgroup::\nThe gate passed after \d+\.\d s\.\n$/,
    );
  });

  it('knows the image by its environment and its arguments, which no shell has read', async () => {
    const { cwd } = await gate({
      script:
        'printf "%s|" "$@" > arguments; printf "%s\\n--\\n" "$IMAGE" "$DIGEST" "$TAGS" "$PLATFORMS" > variables; pwd > place',
      gate: ['./gate.sh', '{{image}}', 'x {{ digest }} $HOME `y`', '{{json .}}'],
    });
    expect(read(cwd, 'arguments')).toBe(`${IMAGE}|x ${DIGEST} $HOME \`y\`|{{json .}}|`);
    expect(read(cwd, 'variables').split('\n--\n')).toEqual([
      IMAGE,
      DIGEST,
      'ghcr.io/me/app:1\ndocker.io/me/app:1',
      'linux/amd64,linux/arm64',
      '',
    ]);
    expect(read(cwd, 'place')).toBe(`${cwd}\n`);
  });

  it('sees the credentials of the step and its variables, no input, and none of the runner’s tokens', async () => {
    const { cwd } = await gate({
      script: 'env > variables',
      env: {
        DOCKER_CONFIG: '/private',
        TRIVY_TOKEN: 'mine',
        GITHUB_STEP_SUMMARY: '/summary',
        INPUT_PASSWORD: 's3cret',
        ACTIONS_RUNTIME_TOKEN: 's3cret',
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 's3cret',
        ACTIONS_ID_TOKEN_REQUEST_URL: 's3cret',
        GITHUB_OUTPUT: '/outputs',
        GITHUB_STATE: '/state',
        IMAGE: 'another',
      },
    });
    const variables = read(cwd, 'variables').split('\n');
    expect(variables).toEqual(expect.arrayContaining(['DOCKER_CONFIG=/private', 'TRIVY_TOKEN=mine', `IMAGE=${IMAGE}`]));
    expect(variables).toContain('GITHUB_STEP_SUMMARY=/summary');
    const others = /^INPUT_|^ACTIONS_|^GITHUB_(?:OUTPUT|STATE)|s3cret|another/;
    expect(variables.filter((line) => others.test(line))).toEqual([]);
  });

  it('may be a program on the PATH', async () => {
    const { result } = await gate({ script: '', gate: ['true'] });
    expect(result).toEqual({ seconds: expect.any(Number) });
  });
});

describe('a gate that does not pass', () => {
  it('is told with its exit code, the image and the end of its output', async () => {
    const { result, log } = await gate({ script: '{ seq 1 100; echo CVE-1; } >&2; exit 7' });
    expect(result).toMatchObject({ code: 'gate', advice: expect.stringContaining('pull the image by its digest') });
    const lines = result.message.split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'The gate (gate.sh) ended with exit code 7, so nothing was tagged.',
      `The image stays in the registry without a tag: ${IMAGE}`,
      'The end of what gate.sh printed:',
    ]);
    expect(lines).toHaveLength(43);
    expect(lines).toContain('  CVE-1');
    expect(log).toContain('::endgroup::\n');
    expect(log).not.toContain('passed');
  });

  it('is told when a signal ended it', async () => {
    const { result } = await gate({ script: 'kill -9 $$' });
    expect(result.message).toContain('was ended by SIGKILL');
  });

  it('is stopped after its time with all that it started', async () => {
    const { result, cwd } = await gate({
      script: 'trap "" INT TERM\n(trap "" INT TERM; while :; do sleep 0.1; done) & echo $! > child\necho ready; wait',
      inputs: { gateTimeoutMinutes: 0.01, gateOnFailure: 'delete' },
      isLate: true,
    });
    expect(result.message).toContain('The gate (gate.sh) was stopped after 0.01 min, so nothing was tagged.');
    expect(result.message).toContain('gate-on-failure is delete');
    expect(result.message).toContain('ready');
    await ended(read(cwd, 'child').trim());
  });

  it('has no limit where that is asked for', async () => {
    const { result } = await gate({ script: 'sleep 1', inputs: { gateTimeoutMinutes: 0 } });
    expect(result).toEqual({ seconds: expect.any(Number) });
  });

  it.each([
    ['is gone since it was judged', ['gone.sh'], 'could not be started (gone.sh: spawn gone.sh ENOENT)'],
    ['is a folder', ['./'], 'could not be started'],
  ])('is told when it %s', async (_, lines, message) => {
    const { result } = await gate({ script: '', gate: lines });
    expect(result).toMatchObject({ code: 'gate', message: expect.stringContaining(message) });
  });

  it('is cancelled with the step, and that is no failure of it', async () => {
    const { result } = await gate({ script: 'echo ready; exec sleep 60', isCancelled: true });
    expect(result).toMatchObject({ code: 'cancelled' });
  });
});

describe('a gate that prints without end', () => {
  it.each([
    ['lines', 'yes "a line of a scanner" | head -c 20000000'],
    ['one line', 'yes "a word" | tr "\\n" " " | head -c 20000000'],
    ['one word', 'head -c 20000000 /dev/zero | tr "\\0" x'],
  ])('(%s) fills neither the log nor the memory', async (_, printing) => {
    const { log, result, memory } = await gate({ script: `${printing}; echo; echo "the end"; exit 1` });
    expect(log.length).toBeGreaterThan(3.9 * 2 ** 20);
    expect(log.length).toBeLessThan(4.1 * 2 ** 20);
    expect(log).toMatch(
      /\n::TOKEN::\nThe gate printed more than 4 MiB; the rest is left out of the log\.\n::endgroup::\n$/,
    );
    expect(result.message.length).toBeLessThan(10_000);
    expect(result.message).toMatch(/ {2}the end$/);
    expect(memory).toBeLessThan(250);
  });
});

/** What was killed ends a moment later. */
async function ended(pid: string): Promise<void> {
  for (let tries = 0; tries < 1000 && !hasEnded(Number(pid)); tries++)
    await new Promise((next) => setTimeout(next, 20));
  expect(hasEnded(Number(pid))).toBe(true);
}
