// Child processes with argument lists: never a shell, so nothing has to be quoted and minimal systems are enough.

import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** System tools (dockerd, ip, containerd) live in folders that are not on the PATH of every account. */
const SYSTEM_FOLDERS = ['/usr/local/sbin', '/usr/sbin', '/sbin', '/usr/local/bin', '/usr/bin', '/bin'];

/**
 * @typedef {object} CommandOptions
 * @property {Record<string, string | undefined>} [env] complete environment; default: this process's own
 * @property {string} [cwd]
 * @property {number} [timeout] milliseconds after which the command is killed
 *
 * @typedef {object} CommandResult
 * @property {number} code exit code; 127 where the program does not exist, 128 + n after signal n or a timeout
 * @property {string} stdout
 * @property {string} stderr
 */

/**
 * Runs a command to its end and reports; never throws.
 *
 * Children get their own process group: an interrupt typed at a terminal must not cut a package installation in half.
 * @param {string} program
 * @param {string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<CommandResult>}
 */
export function attempt(program, args, { env = process.env, cwd, timeout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env, cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = { stdout: '', stderr: '' };
    let timedOut = false;
    const timer = timeout
      ? setTimeout(() => {
          timedOut = true;
          child.kill('SIGKILL');
        }, timeout)
      : undefined;
    child.stdout.setEncoding('utf8').on('data', (text) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (output.stderr += text));
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ code: error.code === 'ENOENT' ? 127 : 126, ...output, stderr: `${output.stderr}${error.message}` });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      const stderr = timedOut ? `${output.stderr}no answer within ${timeout} ms` : output.stderr;
      resolve({ code: code ?? 128 + 9, stdout: output.stdout, stderr });
    });
  });
}

/**
 * Runs a command that has to succeed.
 * @param {string} program
 * @param {string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<string>} what it wrote to stdout, trimmed
 */
export async function run(program, args, options) {
  const { code, stdout, stderr } = await attempt(program, args, options);
  if (code !== 0) {
    const lines = `${stderr}${stdout}`.trim().split('\n');
    // The cause is at the beginning or at the end, according to the program.
    const excerpt = lines.length > 30 ? [...lines.slice(0, 12), '...', ...lines.slice(-12)] : lines;
    throw new Error(`${program} ${args.join(' ')}: exit code ${code}\n${excerpt.join('\n')}`);
  }
  return stdout.trim();
}

/**
 * All executables of that name, in the order in which PATH and then the system folders give them.
 * @param {string} name
 * @param {string} [path]
 * @returns {string[]}
 */
export function findPrograms(name, path = process.env.PATH ?? '') {
  const folders = new Set([...path.split(delimiter).filter(Boolean), ...SYSTEM_FOLDERS]);
  return [...folders].map((folder) => join(folder, name)).filter(isExecutable);
}

/**
 * PATH with the system folders behind it.
 * @param {string} [path]
 * @returns {string}
 */
export function pathWithSystemFolders(path = process.env.PATH ?? '') {
  return [...new Set([...path.split(delimiter).filter(Boolean), ...SYSTEM_FOLDERS])].join(delimiter);
}

/**
 * Polls until `ready` gives something truthy.
 * @template T
 * @param {string} what named in the error
 * @param {() => Promise<T> | T} ready
 * @param {number} [limit] milliseconds
 * @returns {Promise<T>}
 */
export async function waitFor(what, ready, limit = 120_000) {
  const end = Date.now() + limit;
  for (;;) {
    const result = await ready();
    if (result) return result;
    if (Date.now() > end) throw new Error(`${what}: not ready after ${limit / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
