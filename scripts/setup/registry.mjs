// A registry on loopback with empty storage: a program of this machine, or the public image where there is none.

import { spawn } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { attempt, findPrograms, run, waitFor } from './command.mjs';
import { identify, isAlive, terminate } from './processes.mjs';

const PUBLIC_IMAGE = 'registry:2';

/**
 * What has to be cleared away, by whomever.
 * @typedef {object} RegistryRecord
 * @property {import('./processes.mjs').ProcessIdentity} [process]
 * @property {string} [folder]
 * @property {string} [address]
 * @property {string} [container]
 * @property {string} [dockerHost] engine of the container
 *
 * @typedef {object} Registry
 * @property {string} address
 * @property {string} version
 */

/**
 * @param {string} folder for its storage
 * @param {(record: RegistryRecord) => void} record told before there is anything to clear away
 * @returns {Promise<Registry>}
 */
export async function startRegistryProgram(folder, record) {
  const [program] = findPrograms('docker-registry');
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const address = `${await loopbackName()}:${port}`;
  record({ folder, address });
  const configuration = {
    version: 0.1,
    log: { level: 'info', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder, 'storage') }, delete: { enabled: true } },
    http: { addr: `127.0.0.1:${port}` },
  };
  // YAML takes JSON as it is.
  writeFileSync(join(folder, 'config.yml'), JSON.stringify(configuration));
  const log = join(folder, 'registry.log');
  const output = openSync(log, 'w');
  const stdio = /** @type {const} */ (['ignore', output, output]);
  const child = spawn(program, ['serve', join(folder, 'config.yml')], { detached: true, stdio });
  closeSync(output);
  child.on('error', () => {});
  child.unref();
  const identity = identify(child.pid ?? 0);
  record({ folder, address, process: identity });
  await waitFor('registry', () => {
    if (!isAlive(identity)) throw new Error(`The registry did not start:\n${readFileSync(log, 'utf8').trim()}`);
    return answers(`127.0.0.1:${port}`);
  });
  const { stdout } = await attempt(program, ['--version']);
  return { address, version: /(\d+\.\d+\.\d+\S*)/.exec(stdout)?.[1] ?? stdout.trim() };
}

/**
 * @param {string} docker path of the client
 * @param {string} name of the container
 * @param {(record: RegistryRecord) => void} record
 * @returns {Promise<Registry>}
 */
export async function startRegistryContainer(docker, name, record) {
  const dockerHost = process.env.DOCKER_HOST;
  record({ container: name, dockerHost });
  const settings = ['--env', 'REGISTRY_STORAGE_DELETE_ENABLED=true', '--publish', '127.0.0.1::5000'];
  await run(docker, ['run', '--detach', '--rm', '--name', name, ...settings, PUBLIC_IMAGE]).catch((error) => {
    const advice = `install the package docker-registry, or let the engine get the image ${PUBLIC_IMAGE}`;
    throw new Error(`No registry can be started: ${advice}.\n${error.message}`);
  });
  const [port] = (await run(docker, ['port', name, '5000/tcp'])).split('\n')[0].split(':').slice(-1);
  const address = `${await loopbackName()}:${port}`;
  record({ container: name, dockerHost, address });
  await waitFor('registry', () => answers(`127.0.0.1:${port}`));
  return { address, version: PUBLIC_IMAGE };
}

/**
 * @param {RegistryRecord | undefined} record
 */
export async function stopRegistry(record) {
  if (record?.process) await terminate([record.process], 3_000);
  if (record?.folder) rmSync(record.folder, { recursive: true, force: true });
  if (record?.container) {
    const env = { ...process.env };
    if (record.dockerHost) env.DOCKER_HOST = record.dockerHost;
    else delete env.DOCKER_HOST;
    await attempt(findPrograms('docker')[0] ?? 'docker', ['rm', '--force', '--volumes', record.container], { env });
  }
}

/** @param {string} address @returns {Promise<boolean>} */
async function answers(address) {
  return fetch(`http://${address}/v2/`).then(
    (response) => response.ok,
    () => false,
  );
}

/** @returns {Promise<string>} both names mean plain http to Docker; a bare system has no /etc/hosts with the first */
function loopbackName() {
  return lookup('localhost').then(
    () => 'localhost',
    () => '127.0.0.1',
  );
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
