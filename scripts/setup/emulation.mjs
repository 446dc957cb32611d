// Running another machine's programs: the kernel hands them to QEMU, in containers too.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { attempt } from './command.mjs';
import { fetchPackages, whyNoInstallation } from './debian.mjs';
import { stateDirectory, withLock } from './state.mjs';

const FOLDER = '/proc/sys/fs/binfmt_misc';

/**
 * @param {string} architecture by QEMU's name, which is not this machine's own
 * @param {{ log?: (message: string) => void }} [options]
 * @returns {Promise<(() => Promise<void>) | string>} undoes it; or the reason why it is not possible
 */
export async function registerEmulator(architecture, { log = () => {} } = {}) {
  const entry = `${FOLDER}/qemu-${architecture}`;
  const description = `/usr/lib/binfmt.d/qemu-${architecture}.conf`;
  if (process.platform !== 'linux') return 'not Linux';
  if (existsSync(entry)) return async () => {};
  if (process.getuid?.() !== 0) return 'registering an emulator takes root';
  if (!existsSync(description)) {
    const obstacle = whyNoInstallation();
    if (obstacle) return `qemu-user-static is missing: ${obstacle}`;
    const state = stateDirectory();
    try {
      await withLock(state, () => fetchPackages(state, { install: ['qemu-user-static'] }, log));
    } catch (error) {
      return error.message;
    }
  }
  const mounted = !existsSync(`${FOLDER}/register`);
  if (mounted) {
    const { code, stderr } = await attempt('mount', ['-t', 'binfmt_misc', 'binfmt_misc', FOLDER]);
    if (code !== 0) return `binfmt_misc cannot be mounted: ${stderr.trim()}`;
  }
  const unmount = async () => void (mounted && (await attempt('umount', ['--lazy', FOLDER])));
  try {
    writeFileSync(`${FOLDER}/register`, readFileSync(description, 'utf8').trim());
  } catch (error) {
    await unmount();
    return `the kernel refuses the emulator: ${error.message}`;
  }
  return async () => {
    if (existsSync(entry)) writeFileSync(entry, '-1');
    await unmount();
  };
}
