// A Docker engine with buildx, a registry and a base image, for running the action against real ones.
// What is there is used; what is missing is installed and started where that is possible, and stopped again.

import { join } from 'node:path';
import { pushBaseImage } from './base-image.mjs';
import { obtainBusybox } from './busybox.mjs';
import { buildxVersion, engineVersion, findClient, presentEngine, removeImages } from './client.mjs';
import { attempt, findPrograms, run } from './command.mjs';
import { engineSocket, ensureEngine, hasManyBlobs, stopEngine } from './engine.mjs';
import { startRegistryContainer, startRegistryProgram, stopRegistry } from './registry.mjs';
import { ensureEnginePrograms, requireInstallation } from './requirements.mjs';
import { dropLease, readLeases, saveLease, stateDirectory, takeLease, withLock } from './state.mjs';

/**
 * @typedef {object} Environment
 * @property {string} registry `localhost:PORT`, plain http
 * @property {string | undefined} dockerHost `unix:///...` of the engine; undefined for the client's own default
 * @property {Record<string, string>} env what a child process needs to use this engine
 * @property {string} baseImage a busybox image in the registry
 * @property {boolean} ownEngine whether the engine was started for this: what is left in it is nobody's
 * @property {{ engine: string, buildx: string, registry: string, cosign: string | undefined }} versions cosign's where
 *   it is there
 * @property {() => Promise<void>} stop ends what was started; may be called more than once
 *
 * @typedef {object} SetUpOptions
 * @property {(message: string) => void} [log]
 * @property {AbortSignal} [signal] ends the setting up after the step in progress, and undoes it
 *
 * @typedef {object} Holding what this process holds
 * @property {string} state
 * @property {import('./state.mjs').Lease} lease
 * @property {import('./client.mjs').Client} client
 */

/**
 * @param {SetUpOptions} [options]
 * @returns {Promise<Environment>}
 */
export async function setUp({ log = () => {}, signal } = {}) {
  const holding = await takeEngine(log, signal);
  let stopped;
  const stop = () => (stopped ??= leave(holding));
  try {
    const environment = await furnish(holding, log, signal);
    const { engine, buildx, registry, cosign } = environment.versions;
    log(`engine ${engine}, buildx ${buildx}, registry ${registry} at ${environment.registry}`);
    log(cosign ? `cosign ${cosign}` : 'no cosign here: the tests that sign with it are left out');
    return { ...environment, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @param {(message: string) => void} log @param {AbortSignal} [signal] @returns {Promise<Holding>} */
async function takeEngine(log, signal) {
  const state = stateDirectory();
  const [present, found] = await Promise.all([presentEngine(), findClient()]);
  // A process that was started with the environment of this very engine shares it, and keeps it running.
  const own = !(present && found) || process.env.DOCKER_HOST === ownHost(state);
  if (own) requireInstallation({ engine: Boolean(present), buildx: Boolean(found) });
  const prepare = async () => {
    const stale = await clearStaleLeases(state);
    if (!own && found) return { state, lease: takeLease(state, false), client: found };
    const client = await ensureEnginePrograms(state, log);
    signal?.throwIfAborted();
    const shared = readLeases(state).live.some(({ ownEngine }) => ownEngine);
    const lease = takeLease(state, true);
    try {
      await ensureEngine(state, { shared, log });
      if (stale.length > 0) await removeImages(client.program, { ...process.env, DOCKER_HOST: ownHost(state) }, stale);
      return { state, lease, client };
    } catch (error) {
      dropLease(lease);
      throw error;
    }
  };
  return withLock(state, prepare, signal);
}

/**
 * @param {Holding} holding
 * @param {(message: string) => void} log
 * @param {AbortSignal} [signal]
 * @returns {Promise<Omit<Environment, 'stop'>>}
 */
async function furnish({ state, lease, client }, log, signal) {
  const { program } = client;
  const dockerHost = lease.ownEngine ? ownHost(state) : process.env.DOCKER_HOST;
  const env = { ...client.env, ...(lease.ownEngine ? { DOCKER_HOST: ownHost(state) } : {}) };
  signal?.throwIfAborted();
  const [registry, engine = '', buildx, cosign] = await Promise.all([
    startRegistry(state, lease, program),
    engineVersion(program, { ...process.env, ...env }),
    buildxVersion(program),
    cosignVersion(),
  ]);
  signal?.throwIfAborted();
  const baseImage = await pushBaseImage(registry.address, await obtainBusybox(state, program, log));
  // Whether an engine that runs elsewhere reaches a registry of this machine is not to be seen from here.
  if (!lease.ownEngine) await run(program, ['pull', '--quiet', baseImage]);
  signal?.throwIfAborted();
  const versions = { engine, buildx, registry: registry.version, cosign };
  return { registry: registry.address, dockerHost, env, baseImage, ownEngine: lease.ownEngine, versions };
}

/** @param {string} state @param {import('./state.mjs').Lease} lease @param {string} docker */
function startRegistry(state, lease, docker) {
  const record = (registry) => saveLease(Object.assign(lease, { registry }));
  if (lease.ownEngine || findPrograms('docker-registry').length > 0) {
    return startRegistryProgram(join(state, 'registries', lease.id), record);
  }
  return startRegistryContainer(docker, `image-build-action-registry-${lease.id}`, record);
}

/** @returns {Promise<string | undefined>} */
async function cosignVersion() {
  const [program] = findPrograms('cosign');
  if (!program) return undefined;
  const { stdout } = await attempt(program, ['version'], { timeout: 10_000 });
  const version = /GitVersion:\s*v?(\S+)/.exec(stdout)?.[1] ?? 'devel';
  if (version !== 'devel') return version;
  // Debian's own cosign does not know its version.
  const query = await attempt('dpkg-query', ['--show', '--showformat', '${Version}', 'cosign']);
  return query.code === 0 ? query.stdout : version;
}

/** @param {Holding} holding */
async function leave({ state, lease, client }) {
  const env = lease.ownEngine ? { ...process.env, DOCKER_HOST: ownHost(state) } : process.env;
  const isLast = !readLeases(state).live.some(({ id, ownEngine }) => ownEngine && id !== lease.id);
  // Of an engine whose data goes as a whole, no image has to be removed, which takes its time for each.
  const address = lease.ownEngine && isLast && hasManyBlobs(state) ? undefined : lease.registry?.address;
  await Promise.all([stopRegistry(lease.registry), address ? removeImages(client.program, env, [address]) : undefined]);
  await withLock(state, async () => {
    dropLease(lease);
    const used = readLeases(state).live.some(({ ownEngine }) => ownEngine);
    if (lease.ownEngine && !used) await stopEngine(state);
  });
}

/** @param {string} state @returns {Promise<string[]>} registries that runs which died had used with the own engine */
async function clearStaleLeases(state) {
  const { stale } = readLeases(state);
  for (const lease of stale) {
    await stopRegistry(lease.registry);
    dropLease(lease);
  }
  return stale.flatMap(({ ownEngine, registry }) => (ownEngine && registry?.address ? [registry.address] : []));
}

/** @param {string} state */
function ownHost(state) {
  return `unix://${engineSocket(state)}`;
}
