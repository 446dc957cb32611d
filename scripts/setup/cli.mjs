// node scripts/setup/cli.mjs -- command args...   runs the command against a real engine and registry
// node scripts/setup/cli.mjs                      prints the environment and keeps it until interrupted

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { setUp } from './index.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const GRACE = 10_000;

const separator = process.argv.indexOf('--');
const [program, ...args] = separator === -1 ? [] : process.argv.slice(separator + 1);
const interrupt = new AbortController();
// Whoever reads the output may go before the end; that is no reason to leave an engine running.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
for (const signal of SIGNALS) process.on(signal, () => interrupt.abort(signal));

try {
  const environment = await setUp({ log: (message) => console.error(`setup: ${message}`), signal: interrupt.signal });
  try {
    const variables = {
      ...environment.env,
      TEST_REGISTRY: environment.registry,
      TEST_BASE_IMAGE: environment.baseImage,
      TEST_OWN_ENGINE: String(environment.ownEngine),
    };
    process.exitCode = program ? await runCommand(program, args, variables) : await waitForInterrupt(variables);
  } finally {
    await environment.stop();
  }
} catch (error) {
  if (interrupt.signal.aborted) process.exitCode = exitCodeOf(interrupt.signal.reason);
  else {
    console.error(`setup: ${error.message}`);
    process.exitCode = 1;
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} variables
 * @returns {Promise<number>} exit code
 */
function runCommand(command, args, variables) {
  // Without a terminal the command gets its own process group, so that a signal reaches all that it has started.
  // At a terminal it has to stay in ours: from another one it could not read, and the terminal signals it anyway.
  const detached = !process.stdin.isTTY;
  const child = spawn(command, args, { env: { ...process.env, ...variables }, stdio: 'inherit', detached });
  const send = (signal) => {
    try {
      process.kill(detached ? -child.pid : child.pid, signal);
    } catch {
      // It has ended.
    }
  };
  const onInterrupt = () => {
    send(interrupt.signal.reason);
    setTimeout(() => send('SIGKILL'), GRACE).unref();
  };
  interrupt.signal.addEventListener('abort', onInterrupt);
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`setup: ${error.message}`);
      resolve(127);
    });
    child.on('exit', (code, signal) => {
      // What it left in its group would be cut off from the engine anyway.
      if (detached) send('SIGTERM');
      resolve(code ?? exitCodeOf(signal));
    });
  });
}

/** @param {Record<string, string>} variables @returns {Promise<number>} exit code */
async function waitForInterrupt(variables) {
  for (const [key, value] of Object.entries(variables)) console.log(`${key}=${value}`);
  const alive = setInterval(() => {}, 60_000);
  await new Promise((resolve) => interrupt.signal.addEventListener('abort', resolve));
  clearInterval(alive);
  return 0;
}

/** @param {string} signal */
function exitCodeOf(signal) {
  return 128 + (constants.signals[signal] ?? 0);
}
