import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sleep } from '../../src/runner/cancel.ts';
import { runCommand } from '../../src/runner/command.ts';

const NODE = process.execPath;

describe('a short command', () => {
  it('gives what it printed and how it ended, has its environment alone, and logs nothing', async () => {
    const code = `console.log(process.env.A + process.env.B); console.error('e'); process.exitCode = 3`;
    expect(await runCommand(NODE, ['-e', code], { env: { A: 'a', B: undefined } })).toEqual({
      exitCode: 3,
      stdout: 'a' + 'undefined\n',
      stderr: 'e\n',
    });
  });

  it('may end before anybody looks', async () => {
    const ends = Array.from({ length: 20 }, async () => (await runCommand('true', [])).exitCode);
    expect(await Promise.all(ends)).toEqual(Array(20).fill(0));
  });

  it('gets its arguments as they are, in its folder', async () => {
    const value = '$HOME "x y" `z`\n; --push';
    const { stdout } = await runCommand(NODE, ['-p', 'process.argv[1] + process.cwd()', '--', value], { cwd: '/' });
    expect(stdout).toBe(`${value}/\n`);
  });

  it('without an environment gets ours, but for the inputs', async () => {
    process.env['INPUT_PASSWORD'] = 's3cret';
    process.env['OTHER'] = 'other';
    try {
      const { stdout } = await runCommand(NODE, ['-p', 'process.env.INPUT_PASSWORD + process.env.OTHER']);
      expect(stdout).toBe('undefinedother\n');
    } finally {
      delete process.env['INPUT_PASSWORD'];
      delete process.env['OTHER'];
    }
  });

  it('that is not there is an error', async () => {
    await expect(runCommand('no-such-command', [])).rejects.toThrow(/no-such-command/);
  });
});

describe('a wait', () => {
  it.each([
    ['ends at once when it is cancelled', (controller: AbortController) => setImmediate(() => controller.abort())],
    ['does not begin after a cancel', (controller: AbortController) => controller.abort()],
  ])('%s', async (_, cancel) => {
    const controller = new AbortController();
    cancel(controller);
    await sleep(3600, controller.signal);
    expect(controller.signal.aborted).toBe(true);
  });

  it('ends by itself', async () => {
    const started = performance.now();
    await sleep(0.02, new AbortController().signal);
    expect(performance.now() - started).toBeGreaterThan(15);
  });
});

describe('a cancel', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('by %s is told, and does not end the process by itself', async (name) => {
    const module = resolve(import.meta.dirname, '../../src/runner/cancel.ts');
    const code = `import { cancelSignal } from '${module}';
      const signal = cancelSignal();
      signal.addEventListener('abort', () => { console.log(signal.reason.message); clearInterval(alive); });
      const alive = setInterval(() => {}, 1000); console.log('ready');`;
    const child = spawn(NODE, ['--input-type=module', '--disable-warning=ExperimentalWarning', '-e', code]);
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      if (output === 'ready\n') child.kill(name);
    });
    const exitCode = await new Promise((done) => child.on('close', done));
    expect([exitCode, output]).toEqual([0, `ready\ncancelled by ${name}\n`]);
  });
});
