// What has to be on the machine before an own engine can be started, and the Debian packages that bring it.

import { busyboxFolder, findBusybox } from './busybox.mjs';
import { findClient } from './client.mjs';
import { attempt, findPrograms } from './command.mjs';
import { fetchPackages, whyNoInstallation } from './debian.mjs';

/** The containerd image store and what is built on it need at least this engine. */
const OLDEST_ENGINE = 25;

/**
 * Installs what an own engine needs and is not there.
 * @param {string} state
 * @param {(message: string) => void} log
 * @returns {Promise<import('./client.mjs').Client>} one that works
 */
export async function ensureEnginePrograms(state, log) {
  const client = await findClient();
  const install = await missingPackages(client);
  const extras = missingExtras();
  // Only unpacked, because the package busybox, which it would displace, may be in use.
  const unpack = findBusybox(state) ? [] : ['busybox-static'];
  const isReady = install.length + unpack.length === 0 && client !== undefined;
  if (isReady && (extras.length === 0 || whyNoInstallation())) return client;
  await fetchPackages(state, { install, extras, unpack, folder: busyboxFolder(state) }, log);
  const found = await findClient();
  const missing = await missingPackages(found);
  if (!found || missing.length > 0) throw new Error(`Still missing after the installation: ${missing.join(', ')}.`);
  return found;
}

/** @returns {string[]} packages for a part of the tests, which is left out where they cannot be had */
function missingExtras() {
  return findPrograms('cosign').length > 0 ? [] : ['cosign/forky'];
}

/**
 * Fails where no engine can be started, with all the reasons.
 * @param {{ engine: boolean, buildx: boolean }} present
 */
export function requireInstallation({ engine, buildx }) {
  const obstacle = process.platform === 'linux' ? whyNoInstallation() : 'this is not Linux';
  if (!obstacle) return;
  const missing = [
    engine ? '' : 'No Docker engine answers: start one, or set DOCKER_HOST to the address of one.',
    buildx
      ? ''
      : '`docker buildx version` does not work: install the docker buildx plugin (docker-buildx-plugin of' +
        ' docker.com, docker-buildx of Debian and Ubuntu).',
  ].filter(Boolean);
  throw new Error(`What is missing here (${obstacle}):\n${missing.map((line) => `- ${line}`).join('\n')}`);
}

/** @param {import('./client.mjs').Client | undefined} client @returns {Promise<string[]>} */
async function missingPackages(client) {
  const packages = [
    (await engineIsUsable()) ? '' : 'docker.io/forky',
    findPrograms('containerd').length > 0 ? '' : 'containerd/forky',
    // Both, because a client that is there need not look for the plugin where Debian puts it.
    ...(client ? [] : ['docker-cli/forky', 'docker-buildx/forky']),
    findPrograms('docker-registry').length > 0 ? '' : 'docker-registry/forky',
    findPrograms('ip').length > 0 ? '' : 'iproute2',
  ];
  return packages.filter(Boolean);
}

async function engineIsUsable() {
  const [program] = findPrograms('dockerd');
  if (!program) return false;
  const { stdout } = await attempt(program, ['--version']);
  return Number(/version (\d+)\./.exec(stdout)?.[1]) >= OLDEST_ENGINE;
}
