// Identity and end of processes. A pid alone can have been given to another process since: the start time tells.

import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * @typedef {object} ProcessIdentity
 * @property {number} pid
 * @property {string} started the kernel's start time of the process, empty where there is no /proc
 */

/**
 * @param {number} pid
 * @returns {ProcessIdentity}
 */
export function identify(pid) {
  return { pid, started: processStat(pid)?.started ?? '' };
}

/**
 * @param {ProcessIdentity | undefined} identity
 * @returns {boolean}
 */
export function isAlive(identity) {
  if (!identity?.pid) return false;
  try {
    process.kill(identity.pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  const stat = processStat(identity.pid);
  // A zombie has ended; only its parent has not looked yet.
  return stat === undefined || (stat.started === identity.started && stat.state !== 'Z');
}

/**
 * Asks processes to end, waits, and ends them.
 * @param {ProcessIdentity[]} identities
 * @param {number} [grace] milliseconds between SIGTERM and SIGKILL
 */
export async function terminate(identities, grace = 10_000) {
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    const alive = identities.filter(isAlive);
    for (const { pid } of alive) sendSignal(pid, signal);
    const end = Date.now() + grace;
    while (alive.some(isAlive) && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/**
 * Processes of the given programs whose command line names `folder`: what a daemon that was killed left behind
 * (containerd and its shims get the daemon's private paths as arguments).
 * @param {string[]} programs
 * @param {string} folder
 * @returns {ProcessIdentity[]}
 */
export function findProcesses(programs, folder) {
  const found = allPids().filter((pid) => {
    const args = readText(`/proc/${pid}/cmdline`).split('\0');
    return programs.includes(basename(args[0])) && args.some((arg) => arg.includes(`${folder}/`));
  });
  return found.map(identify);
}

/**
 * Processes whose root file system lies below `folder`: what runs in the containers of an engine.
 * @param {string} folder
 * @returns {ProcessIdentity[]}
 */
export function findContained(folder) {
  const found = allPids().filter((pid) => {
    const root = readText(`/proc/${pid}/mountinfo`)
      .split('\n')
      .find((line) => line.split(' ')[4] === '/');
    return root?.includes(`${folder}/`);
  });
  return found.map(identify);
}

/** @returns {number[]} */
function allPids() {
  return listFolder('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function sendSignal(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended in between.
  }
}

/** @param {number} pid */
function processStat(pid) {
  // The second field is the program's name in parentheses and may itself contain spaces and parentheses.
  const fields = readText(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
  return fields.length > 19 ? { state: fields[0], started: fields[19] } : undefined;
}

/** @param {string} path */
function listFolder(path) {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

/** @param {string} path */
function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
