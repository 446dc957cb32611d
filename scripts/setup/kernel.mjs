// What a container engine needs of the kernel and an init system would have prepared: control groups and a bridge.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { attempt, run } from './command.mjs';

const CGROUP_ROOT = '/sys/fs/cgroup';
/** In bytes. All tests together leave some hundred million of them. */
const PLENTY = 6 * 1024 ** 3;

/**
 * Mounts the control group hierarchies where nobody has.
 * @returns {Promise<string[]>} the mount points made, in order
 */
export async function mountControlGroups() {
  if (mounts().some(({ type }) => type === 'cgroup' || type === 'cgroup2')) return [];
  const legacy = legacyControllers();
  if (legacy.length === 0) {
    await run('mount', ['-t', 'cgroup2', 'cgroup2', CGROUP_ROOT]);
    return [CGROUP_ROOT];
  }
  const made = [CGROUP_ROOT];
  await run('mount', ['-t', 'tmpfs', '-o', 'mode=755', 'cgroup', CGROUP_ROOT]);
  try {
    await mountHierarchies(legacy, made);
  } catch (error) {
    await unmount(made);
    throw error;
  }
  return made;
}

/** @param {string[]} hierarchies @param {string[]} made */
async function mountHierarchies(hierarchies, made) {
  for (const names of hierarchies) {
    const folder = join(CGROUP_ROOT, names.replace(/^name=/, ''));
    mkdirSync(folder);
    await run('mount', ['-t', 'cgroup', '-o', names, 'cgroup', folder]);
    made.push(folder);
  }
}

/**
 * A file system in memory: after each small change an engine would wait for the disk, and keep the processor busy with it.
 * @param {string} folder is made; what was there is lost
 * @returns {Promise<string[]>} the mount point, or none where there is too little memory or it may not be mounted
 */
export async function mountMemory(folder) {
  mkdirSync(folder, { recursive: true });
  if ((process.availableMemory?.() ?? 0) < PLENTY) return [];
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  const { code } = await attempt('mount', ['-t', 'tmpfs', '-o', `size=${PLENTY / 2},mode=710`, 'tmpfs', folder]);
  return code === 0 ? [folder] : [];
}

/**
 * In a plain chroot `/` is not a mount point, and runc cannot start containers there. The same tree mounted once more is
 * one. It does not lie in the state directory: whoever deletes that must not delete the system through it.
 * @param {string} state
 * @returns {string | undefined} the folder for it, where it is necessary
 */
export function separateRoot(state) {
  return mounts().some(({ target }) => target === '/') ? undefined : join('/run', bridgeName(state));
}

/** @param {string} folder */
export async function mountRoot(folder) {
  mkdirSync(folder, { recursive: true });
  // Private, or else unmounting it later would unmount the originals too.
  await run('mount', ['--rbind', '--make-rprivate', '/', folder]);
}

/** @param {string} folder */
export async function unmountRoot(folder) {
  // At once with all that is mounted in it; the folder goes only if it is empty.
  await unmount([folder]);
  if (existsSync(folder)) rmdirSync(folder);
}

/** @param {string[]} folders */
export async function unmount(folders) {
  for (const folder of folders.toReversed()) {
    if (mounts().some(({ target }) => target === folder)) await attempt('umount', ['--lazy', folder]);
  }
}

/**
 * @param {string} folder
 * @returns {string[]} mount points below it
 */
export function mountsBelow(folder) {
  return mounts()
    .map(({ target }) => target)
    .filter((target) => target.startsWith(`${folder}/`));
}

/**
 * An own bridge, so that nothing is shared with another engine, and no packet filter has to be changed.
 * @param {string} state
 * @returns {Promise<string>} its name
 */
export async function createBridge(state) {
  const name = bridgeName(state);
  if (existsSync(`/sys/class/net/${name}`)) return name;
  await run('ip', ['link', 'add', name, 'type', 'bridge']);
  await run('ip', ['address', 'add', `${freeSubnet(state)}.1/24`, 'dev', name]);
  await run('ip', ['link', 'set', name, 'up']);
  return name;
}

/** @param {string} state */
export async function removeBridge(state) {
  const name = bridgeName(state);
  if (existsSync(`/sys/class/net/${name}`)) await attempt('ip', ['link', 'delete', name]);
}

/** @param {string} state */
function bridgeName(state) {
  return `iba-${hash(state).toString('hex').slice(0, 8)}`;
}

/** @param {string} state @returns {string} the first three numbers of an unused 172.31.x.0/24 */
function freeSubnet(state) {
  const used = Object.values(networkInterfaces()).flatMap((addresses = []) => addresses.map(({ address }) => address));
  const first = hash(state)[0];
  const candidates = Array.from({ length: 256 }, (_, index) => `172.31.${(first + index) % 256}`);
  const subnet = candidates.find((candidate) => !used.some((address) => address.startsWith(`${candidate}.`)));
  if (!subnet) throw new Error('No free network for the engine below 172.31.0.0/16.');
  return subnet;
}

/** @param {string} text */
function hash(text) {
  return createHash('sha256').update(text).digest();
}

/** @returns {string[]} names of version 1 hierarchies in use, controllers mounted together joined by commas */
function legacyControllers() {
  const lines = readFileSync('/proc/self/cgroup', 'utf8').trim().split('\n');
  return lines.map((line) => line.split(':')[1]).filter((names) => names !== '');
}

function mounts() {
  const lines = readFileSync('/proc/self/mounts', 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [, target, type] = line.split(' ');
    // The kernel writes blanks in paths as octal numbers.
    return { target: target.replace(/\\(\d{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8))), type };
  });
}
