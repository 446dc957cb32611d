// The state directory: one lock, and one lease per running environment. The engine is shared by all leases, and the
// last one to leave stops it. A lease whose process has died counts for nothing, and what it left is cleared away.

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { identify, isAlive } from './processes.mjs';

/**
 * @typedef {object} Lease
 * @property {string} id
 * @property {string} file
 * @property {import('./processes.mjs').ProcessIdentity} holder
 * @property {boolean} ownEngine whether the holder uses the engine of this state directory
 * @property {import('./registry.mjs').RegistryRecord} [registry] what has to be cleared away after the holder
 */

/** @returns {string} absolute path of the state directory */
export function stateDirectory() {
  const user = process.getuid?.() ?? 0;
  const standard = user === 0 ? '/var/tmp/image-build-action' : `/var/tmp/image-build-action-${user}`;
  const path = resolve(process.env.IMAGE_BUILD_ACTION_STATE || standard);
  // containerd's longest socket path below it has 45 characters, and the kernel allows 107 in all.
  if (path.length > 60) {
    throw new Error(`The path ${path} is too long to hold sockets: set IMAGE_BUILD_ACTION_STATE to a shorter one.`);
  }
  mkdirSync(path, { recursive: true });
  // Everybody may write in /var/tmp: programs are started from what lies in this folder, so it has to be the user's own.
  if (statSync(path).uid !== user) throw new Error(`The folder ${path} belongs to somebody else.`);
  mkdirSync(join(path, 'leases'), { recursive: true });
  return path;
}

/**
 * Runs `action` while no other process does so with the same state directory.
 *
 * The lock is the kernel's, held by a child that lives as long as its stdin: a crash of this process releases it.
 * @template T
 * @param {string} state
 * @param {() => Promise<T>} action
 * @param {AbortSignal} [signal] ends the waiting, not the action
 * @returns {Promise<T>}
 */
export async function withLock(state, action, signal) {
  // Elsewhere there is no engine to share, only leases, which do not collide.
  if (process.platform !== 'linux') return action();
  const holder = spawn('flock', [join(state, 'lock'), 'cat'], { detached: true, stdio: ['pipe', 'pipe', 'ignore'] });
  await new Promise((acquired, failed) => {
    holder.stdout.once('data', acquired);
    holder.once('error', failed);
    holder.once('close', (code) => failed(new Error(`No lock on ${state}: flock ended with exit code ${code}.`)));
    holder.stdin.on('error', () => {});
    signal?.addEventListener('abort', () => failed(signal.reason), { once: true });
    holder.stdin.write('locked\n');
  }).catch((error) => {
    holder.kill();
    throw error;
  });
  try {
    return await action();
  } finally {
    const released = new Promise((done) => holder.once('close', done));
    holder.stdin.end();
    await released;
  }
}

/**
 * @param {string} state
 * @param {boolean} ownEngine
 * @returns {Lease}
 */
export function takeLease(state, ownEngine) {
  const id = `${process.pid}-${randomBytes(4).toString('hex')}`;
  const lease = { id, file: join(state, 'leases', `${id}.json`), holder: identify(process.pid), ownEngine };
  saveLease(lease);
  return lease;
}

/** @param {Lease} lease */
export function saveLease(lease) {
  // In one step: a reader must never see half a lease.
  writeFileSync(`${lease.file}.new`, JSON.stringify(lease));
  renameSync(`${lease.file}.new`, lease.file);
}

/** @param {Lease} lease */
export function dropLease(lease) {
  rmSync(lease.file, { force: true });
}

/**
 * @param {string} state
 * @returns {{ live: Lease[], stale: Lease[] }}
 */
export function readLeases(state) {
  const folder = join(state, 'leases');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const leases = files.flatMap((name) => readLease(join(folder, name)));
  const live = leases.filter(({ holder }) => isAlive(holder));
  return { live, stale: leases.filter((lease) => !live.includes(lease)) };
}

/** @param {string} file @returns {Lease[]} */
function readLease(file) {
  try {
    return [{ ...JSON.parse(readFileSync(file, 'utf8')), file }];
  } catch (error) {
    if (error.code !== 'ENOENT') rmSync(file, { force: true });
    return [];
  }
}
