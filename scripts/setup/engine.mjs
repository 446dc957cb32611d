// The Docker engine of the state directory: started in the background, found again by later runs, and stopped.

import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPrograms, pathWithSystemFolders, waitFor } from './command.mjs';
import { answers, removeContainers } from './engine-api.mjs';
import {
  createBridge,
  mountControlGroups,
  mountMemory,
  mountRoot,
  mountsBelow,
  removeBridge,
  separateRoot,
  unmount,
  unmountRoot,
} from './kernel.mjs';
import { findContained, findProcesses, identify, isAlive, terminate } from './processes.mjs';

const OVERLAY_FILE_SYSTEM = 0x794c7630;
/** Below the engine's data: containerd's content store, a file for every manifest, configuration and layer. */
const BLOBS = ['containerd', 'daemon', 'io.containerd.content.v1.content', 'blobs', 'sha256'];
/** A run of all tests leaves some thousands. */
const MANY_BLOBS = 1_000;
const CHILD_PROGRAMS = ['dockerd', 'containerd', 'containerd-shim-runc-v2', 'runc'];

/** @param {string} state */
export function engineSocket(state) {
  return join(state, 'docker.sock');
}

/**
 * Starts the engine, unless the one that an earlier run started still answers.
 * @param {string} state
 * @param {{ shared: boolean, log: (message: string) => void }} options `shared`: others are using it now
 */
export async function ensureEngine(state, { shared, log }) {
  const record = readRecord(state);
  const isUsable = shared || !hasManyBlobs(state);
  if (isUsable && isAlive(record?.engine) && (await answers(engineSocket(state)))) {
    if (!shared) await removeContainers(engineSocket(state));
    return;
  }
  await stopEngine(state);
  if (!isUsable) {
    log('removing what earlier runs left in the engine');
    rmSync(dataFolder(state), { recursive: true, force: true });
  }
  log(`starting dockerd below ${state}`);
  try {
    await startEngine(state);
    await removeContainers(engineSocket(state));
  } catch (error) {
    await stopEngine(state);
    throw error;
  }
}

/**
 * Containerd walks through all that it has after each deletion, and the engine for each list of images. What many runs
 * left would make the next one several times slower: it begins without that.
 * @param {string} state
 */
export function hasManyBlobs(state) {
  const folder = join(dataFolder(state), ...BLOBS);
  return existsSync(folder) && readdirSync(folder).length > MANY_BLOBS;
}

/** @param {string} state */
async function startEngine(state) {
  rmSync(logFile(state), { force: true });
  const [mounted, root, bridge] = await prepareKernel(state);
  const engine = startDaemon(state, bridge, root);
  writeRecord(state, { mounted, root, engine: engine.identity });
  await waitFor('dockerd', async () => {
    if (engine.failure()) throw new Error(`dockerd did not start: ${engine.failure()}`);
    return answers(engineSocket(state));
  }).catch((error) => {
    const lines = readFileSync(logFile(state), 'utf8').trim().split('\n').slice(-15);
    throw new Error(`${error.message}\nThe end of ${logFile(state)}:\n${lines.join('\n')}`);
  });
}

/** @param {string} state @returns {Promise<[string[], string | undefined, string]>} mount points, root, bridge */
async function prepareKernel(state) {
  try {
    const mounted = [...(await mountControlGroups()), ...(await mountMemory(dataFolder(state)))];
    const root = separateRoot(state);
    writeRecord(state, { mounted, root });
    if (root) await mountRoot(root);
    return [mounted, root, await createBridge(state)];
  } catch (error) {
    const advice =
      'An own engine needs the rights to mount and to create network devices (in a container: --privileged).';
    throw new Error(`${advice}\n${error.message}`);
  }
}

/**
 * Stops the engine and all that belongs to it; images and build cache stay for the next run, unless they are many or were
 * in memory alone.
 * @param {string} state
 */
export async function stopEngine(state) {
  const record = readRecord(state);
  if (isAlive(record?.engine)) {
    // Otherwise the engine waits ten seconds for each container whose first process does not listen to signals.
    if (await answers(engineSocket(state))) await removeContainers(engineSocket(state));
    await terminate([record.engine]);
  }
  // A daemon that was killed leaves its children behind, and these would leave the containers.
  await terminate([...findProcesses(CHILD_PROGRAMS, state), ...findContained(dataFolder(state))], 1_000);
  await unmount([...(record?.mounted ?? []), ...mountsBelow(state)]);
  if (record?.root) await unmountRoot(record.root);
  await removeBridge(state);
  for (const name of ['exec', 'docker.sock', 'docker.pid', 'engine.json']) {
    rmSync(join(state, name), { recursive: true, force: true });
  }
}

/** @param {string} state @param {string} bridge @param {string} [root] */
function startDaemon(state, bridge, root) {
  const configuration = {
    features: { 'containerd-snapshotter': true },
    builder: { gc: { enabled: true, defaultKeepStorage: '4GB' } },
    'data-root': dataFolder(state),
    'exec-root': join(state, 'exec'),
    pidfile: join(state, 'docker.pid'),
    hosts: [`unix://${engineSocket(state)}`],
    bridge,
    // The machine's packet filter and forwarding stay as they are.
    iptables: false,
    ip6tables: false,
    'ip-masq': false,
    'ip-forward': false,
    'shutdown-timeout': 3,
    // An overlay cannot lie on another one: inside a container the layers are copied instead.
    ...(statfsSync(dataFolder(state)).type === OVERLAY_FILE_SYSTEM ? { 'storage-driver': 'native' } : {}),
  };
  const file = join(state, 'daemon.json');
  writeFileSync(file, JSON.stringify(configuration, undefined, 2));
  const output = openSync(logFile(state), 'w');
  const [dockerd] = findPrograms('dockerd');
  // Memory is collected less often, which takes a tenth of the daemons' time.
  const env = { GOGC: '400', ...process.env, PATH: pathWithSystemFolders() };
  const [program, ...args] = [...(root ? ['chroot', root] : []), dockerd, '--config-file', file];
  const child = spawn(program, args, { env, detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  let failure = '';
  child.on('error', (error) => (failure = error.message));
  child.on('exit', (code, signal) => (failure = `it ended with ${signal ?? `exit code ${code}`}`));
  child.unref();
  return { identity: identify(child.pid ?? 0), failure: () => failure };
}

/** @param {string} state */
function dataFolder(state) {
  return join(state, 'data');
}

/** @param {string} state */
function logFile(state) {
  return join(state, 'dockerd.log');
}

/** @param {string} state */
function readRecord(state) {
  const file = join(state, 'engine.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** @param {string} state @param {object} record */
function writeRecord(state, record) {
  writeFileSync(join(state, 'engine.json'), JSON.stringify(record));
}
