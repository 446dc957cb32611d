import { describe, expect, it } from '@jest/globals';
import { askProcess, type Question } from '../../src/process/ask.ts';

const ask = (code: string, options: Partial<Question> = {}) =>
  askProcess({ command: process.execPath, args: ['--eval', code], env: {}, timeoutMs: 60_000, ...options });
const HANG = 'setInterval(() => {}, 1000);';

describe('a command that is asked', () => {
  it('gets its standard input, and its answer is kept apart from what it says beside it', async () => {
    const code = "process.stdin.on('data', (text) => { console.log('got ' + text); console.error('beside'); })";
    expect(await ask(code, { stdin: 's3cret' })).toMatchObject({
      exitCode: 0,
      stdout: 'got s3cret\n',
      stderr: 'beside\n',
      stopped: undefined,
    });
  });

  it.each([undefined, ''])('without a text (%j) does not wait for one', async (stdin) => {
    const { exitCode } = await ask("process.stdin.on('end', () => process.exit(7)).resume()", { stdin });
    expect(exitCode).toBe(7);
  });

  it('may end without reading what it is told', async () => {
    const { exitCode } = await ask('process.exit(3)', { stdin: 'x'.repeat(1024 * 1024) });
    expect(exitCode).toBe(3);
  });

  it('is stopped when it takes too long', async () => {
    expect(await ask(HANG, { timeoutMs: 50 })).toMatchObject({ stopped: 'timeout' });
  });

  it('is stopped when the step is cancelled', async () => {
    expect(await ask(HANG, { signal: AbortSignal.abort() })).toMatchObject({ stopped: 'cancelled' });
  });

  it('that is not there is an error', async () => {
    await expect(ask('', { command: 'no-such-command-anywhere' })).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
