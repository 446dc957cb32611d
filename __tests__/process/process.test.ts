import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type ProcessRequest, type ProcessResult, runProcess } from '../../src/process/process.ts';

const GRACE = [150, 150] as const;
/** For a process that says what it has heard before the next signal comes, also on a machine that is busy. */
const LONG_GRACE = [1_500, 1_500] as const;

/** Runs a Node that does this; `onOutput` gets the whole text so far. */
async function run(code: string, options: Partial<ProcessRequest> = {}, onOutput = (_: string) => {}) {
  let output = '';
  const result = await runProcess({
    command: process.execPath,
    args: ['--eval', code],
    env: { PATH: process.env['PATH'] },
    cwd: '/',
    onOutput: (chunk) => {
      output += chunk;
      onOutput(output);
    },
    grace: GRACE,
    ...options,
  });
  return { ...result, output };
}

/** Runs it until it says `ready`, then cancels. */
async function cancelWhenReady(code: string, grace: ProcessRequest['grace'] = GRACE) {
  const controller = new AbortController();
  return run(code, { signal: controller.signal, grace }, (output) => {
    if (output.includes('ready')) controller.abort();
  });
}

/** Whether a process has ended; one that waits to be collected has. */
function hasEnded(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.startsWith('Z') ?? true;
  } catch {
    return true;
  }
}

const deaf = (...signals: string[]) =>
  signals.map((name) => `process.on('${name}', () => console.log('${name}'));`).join('');
const HANG = 'setInterval(() => {}, 1000);';
/** Starts a grandchild that does this, and says its number. */
const grandchild = (code: string, options: string) =>
  `const child = require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(code)}], ${options});`;

describe('a process that ends by itself', () => {
  it.each<[string, string, Partial<ProcessResult>]>([
    ['with its code', 'process.exit(7)', { exitCode: 7, exitSignal: undefined }],
    ['by a signal', "process.kill(process.pid, 'SIGKILL')", { exitCode: undefined, exitSignal: 'SIGKILL' }],
    ['well', '', { exitCode: 0, exitSignal: undefined }],
  ])('%s', async (_, code, expected) => {
    expect(await run(code)).toMatchObject({ ...expected, stopped: undefined, stderr: '' });
  });

  it('has told everything on both streams, and standard error is kept', async () => {
    const { output, stderr } = await run("process.stdout.write('out'); process.stderr.write('err')");
    expect([output.length, stderr]).toEqual([6, 'err']);
  });

  it('keeps the end of a very long standard error', async () => {
    const { stderr, output } = await run("process.stderr.write('x'.repeat(5_000_000) + 'the end')");
    expect([stderr.length, stderr.slice(-8), output.length]).toEqual([256 * 1024, 'xthe end', 5_000_007]);
  });

  it('has no standard input to wait for', async () => {
    expect((await run("process.stdin.on('end', () => process.exit(3)).resume()")).exitCode).toBe(3);
  });

  it('gets arguments as they are, and the given environment alone', async () => {
    const value = '$HOME `x` "y"\n--z';
    const args = ['--print', 'JSON.stringify([process.argv.slice(1), process.env.A, process.env.HOME])', '--', value];
    const { output } = await run('', { args, env: { A: 'a', HOME: undefined } });
    expect(JSON.parse(output)).toEqual([[value], 'a', null]);
  });

  it('leaves nobody waiting for a background process that holds its streams', async () => {
    const code = `${grandchild(HANG, "{ stdio: 'inherit', detached: true }")} console.log(child.pid); child.unref();`;
    const { exitCode, output } = await run(code);
    expect(exitCode).toBe(0);
    process.kill(Number(output), 'SIGKILL');
  });
});

describe('a process that is not silent', () => {
  it('is asked about while it runs, and ends by itself', async () => {
    let questions = 0;
    const isStalled = () => {
      questions += 1;
      return false;
    };
    const result = await run('setTimeout(() => {}, 1500)', { isStalled });
    expect([result.exitCode, result.stopped]).toEqual([0, undefined]);
    expect(questions).toBeGreaterThan(0);
  });
});

describe('a process that says more than somebody takes', () => {
  /** Says how much of it nobody has read, when that no longer changes. */
  const FLOOD =
    "process.stdout.write('x'.repeat(8_000_000)); let last; const timer = setInterval(() => { " +
    'const left = process.stdout.writableLength; if (left !== last) return (last = left); ' +
    'clearInterval(timer); console.error(left); }, 700);';

  /** Takes nothing more after the first part, until the process tells how much is left. */
  async function hold(options: Partial<ProcessRequest>, whenTold: (release: () => void) => void, whenHeld = () => {}) {
    const held = Promise.withResolvers<void>();
    let [length, left] = [0, 0];
    const onOutput = (chunk: Buffer, from: string) => {
      if (from === 'stdout') {
        whenHeld();
        length += chunk.length;
        return held.promise;
      }
      left = Number(chunk);
      return whenTold(held.resolve);
    };
    const result = await run(FLOOD, { ...options, onOutput });
    return { ...result, length, left };
  }

  it('waits, is not taken for stalled meanwhile, and loses nothing', async () => {
    let isHeld = false;
    const begin = () => {
      isHeld = true;
    };
    const end = (release: () => void) => {
      isHeld = false;
      release();
    };
    const result = await hold({ isStalled: () => isHeld }, end, begin);
    expect(result).toMatchObject({ exitCode: 0, stopped: undefined, length: 8_000_000 });
    expect(result.left).toBeGreaterThan(6_000_000);
  });

  it('can be stopped all the same', async () => {
    const controller = new AbortController();
    const result = await hold({ signal: controller.signal }, () => controller.abort());
    expect(result).toMatchObject({ exitSignal: 'SIGINT', stopped: 'cancelled' });
  });

  it('and ends has its last words read', async () => {
    const never = new Promise<void>(() => {});
    let output = '';
    const onOutput = (chunk: Buffer) => {
      output += chunk;
      return never;
    };
    const code = "process.stdout.write('first', () => setTimeout(() => process.stdout.write(' last'), 100))";
    expect(await run(code, { onOutput })).toMatchObject({ exitCode: 0 });
    expect(output).toBe('first last');
  });
});

describe('a process that cannot be started', () => {
  it.each([
    ['because there is no such command', { command: 'no-such-command' }],
    ['because there is no such folder', { cwd: '/no/such/folder' }],
  ])('%s is an error', async (_, options) => {
    await expect(run('', { ...options, timeoutMs: 60_000 })).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('a process that is stopped', () => {
  it('gets SIGINT first, and may end in its own way', async () => {
    const code = `process.on('SIGINT', () => process.exit(130)); ${HANG} console.log('ready')`;
    const result = await cancelWhenReady(code, [60_000, 60_000]);
    expect(result).toMatchObject({ exitCode: 130, stopped: 'cancelled' });
  });

  it.each<[string, string[], Partial<ProcessResult>, string[]]>([
    ['and ignores SIGINT ends by SIGTERM', ['SIGINT'], { exitSignal: 'SIGTERM' }, ['SIGINT']],
    ['and ignores everything ends by SIGKILL', ['SIGINT', 'SIGTERM'], { exitSignal: 'SIGKILL' }, ['SIGINT', 'SIGTERM']],
  ])('%s', async (_, signals, expected, heard) => {
    const result = await cancelWhenReady(`${deaf(...signals)} ${HANG} console.log('ready')`, LONG_GRACE);
    expect(result).toMatchObject({ ...expected, exitCode: undefined, stopped: 'cancelled' });
    expect(result.output.trim().split('\n').slice(1)).toEqual(heard);
  });

  it('by the time limit says so, even if it ends well', async () => {
    const code = `process.on('SIGINT', () => process.exit(0)); ${HANG}`;
    // The limit is met whether or not the handler is there yet.
    expect(await run(code, { timeoutMs: 100 })).toMatchObject({ stopped: 'timeout' });
  });

  it('for its silence says so', async () => {
    const result = await run(`process.on('SIGINT', () => process.exit(0)); ${HANG}`, { isStalled: () => true });
    expect(result.stopped).toBe('silence');
  });

  it('for one reason keeps it, whatever comes after', async () => {
    const controller = new AbortController();
    const code = `process.on('SIGINT', () => console.log('ready')); ${HANG}`;
    const options = { timeoutMs: 300, isStalled: () => true, signal: controller.signal };
    const { stopped } = await run(code, options, (output) => output.includes('ready') && controller.abort());
    expect(stopped).toBe('timeout');
  });

  it('before it has begun does not begin', async () => {
    expect(await run(HANG, { signal: AbortSignal.abort() })).toMatchObject({
      stopped: 'cancelled',
      exitCode: undefined,
    });
  });

  it.each([
    ['that ignores SIGINT', deaf('SIGINT'), "{ stdio: ['ignore', 'inherit', 'inherit'] }"],
    ['that ignores everything', deaf('SIGINT', 'SIGTERM'), "{ stdio: ['ignore', 'inherit', 'inherit'] }"],
    [
      'that ignores everything and holds no stream',
      deaf('SIGINT', 'SIGTERM'),
      "{ stdio: ['ignore', 'ignore', 'ignore', 'ipc'] }",
    ],
  ])('takes a grandchild %s with it', async (_, ears, options) => {
    const byMessage = options.includes('ipc');
    const says = byMessage ? 'process.send(1)' : "console.log('ready', process.pid)";
    const passOn = "child.on('message', () => { child.disconnect(); console.log('ready', child.pid); });";
    const code = `process.on('SIGINT', () => process.exit(130)); ${grandchild(`${ears} ${HANG} ${says}`, options)} ${byMessage ? passOn : ''}`;
    const { output } = await cancelWhenReady(`${code} ${HANG}`);
    const pid = Number(/ready (\d+)/.exec(output)?.[1]);
    expect(pid).toBeGreaterThan(1);
    for (let tries = 0; !hasEnded(pid) && tries < 1000; tries++) await new Promise((next) => setTimeout(next, 20));
    expect(hasEnded(pid)).toBe(true);
  });
});
