// A static busybox for the base image: the machine's own, one unpacked from Debian, or the public image's.

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isStaticProgram } from './base-image.mjs';
import { findPrograms, run } from './command.mjs';
import { fetchPackages, whyNoInstallation } from './debian.mjs';
import { withLock } from './state.mjs';

const PUBLIC_IMAGE = 'busybox:musl';

/**
 * @param {string} state
 * @returns {string | undefined} path of a static busybox
 */
export function findBusybox(state) {
  return [unpackedBusybox(state), ...findPrograms('busybox')].find((path) => existsSync(path) && isStaticProgram(path));
}

/** @param {string} state @returns {string} folder into which the package is unpacked where none is installed */
export function busyboxFolder(state) {
  return join(state, 'busybox');
}

/**
 * The machine's own busybox, the public image's, or, where there is no network for that, Debian's: unpacked only.
 * @param {string} state
 * @param {string} docker path of the client
 * @param {(message: string) => void} log
 * @returns {Promise<import('./base-image.mjs').Busybox>}
 */
export async function obtainBusybox(state, docker, log) {
  const path = findBusybox(state);
  if (path) return readBusybox(path);
  try {
    return await pullBusybox(docker);
  } catch (error) {
    if (whyNoInstallation()) {
      throw new Error(`No busybox: install the package busybox-static, or let the engine get it.\n${error.message}`);
    }
    const packages = { install: [], unpack: ['busybox-static'], folder: busyboxFolder(state) };
    await withLock(state, () => fetchPackages(state, packages, log));
    return readBusybox(unpackedBusybox(state));
  }
}

/**
 * @param {string} path
 * @returns {Promise<import('./base-image.mjs').Busybox>}
 */
async function readBusybox(path) {
  return { program: readFileSync(path), applets: (await run(path, ['--list-full'])).split('\n') };
}

/**
 * @param {string} docker path of the client
 * @returns {Promise<import('./base-image.mjs').Busybox>}
 */
async function pullBusybox(docker) {
  const folder = mkdtempSync(join(tmpdir(), 'busybox-'));
  const container = await run(docker, ['create', PUBLIC_IMAGE, 'true']);
  try {
    await run(docker, ['cp', `${container}:/bin/busybox`, join(folder, 'busybox')]);
    const applets = await run(docker, ['run', '--rm', PUBLIC_IMAGE, 'busybox', '--list-full']);
    return { program: readFileSync(join(folder, 'busybox')), applets: applets.split('\n') };
  } finally {
    await run(docker, ['rm', container]);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} state */
function unpackedBusybox(state) {
  return join(busyboxFolder(state), 'bin', 'busybox');
}
