// Running arm64 programs on another machine: the kernel hands them to QEMU, in containers too.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { attempt } from './command.mjs';
import { fetchPackages, whyNoInstallation } from './debian.mjs';
import { stateDirectory, withLock } from './state.mjs';

const FOLDER = '/proc/sys/fs/binfmt_misc';
const ENTRY = `${FOLDER}/qemu-aarch64`;
const DESCRIPTION = '/usr/lib/binfmt.d/qemu-aarch64.conf';

/**
 * @param {{ log?: (message: string) => void }} [options]
 * @returns {Promise<(() => Promise<void>) | string>} undoes it; or the reason why it is not possible
 */
export async function registerArm64({ log = () => {} } = {}) {
  if (process.platform !== 'linux') return 'not Linux';
  if (process.arch === 'arm64' || existsSync(ENTRY)) return async () => {};
  if (process.getuid?.() !== 0) return 'registering an emulator takes root';
  if (!existsSync(DESCRIPTION)) {
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
  const unmount = async () => void (mounted && (await attempt('umount', [FOLDER])));
  try {
    writeFileSync(`${FOLDER}/register`, readFileSync(DESCRIPTION, 'utf8').trim());
  } catch (error) {
    await unmount();
    return `the kernel refuses the emulator: ${error.message}`;
  }
  return async () => {
    if (existsSync(ENTRY)) writeFileSync(ENTRY, '-1');
    await unmount();
  };
}
