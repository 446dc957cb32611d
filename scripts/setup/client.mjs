// The docker client and its buildx plugin. Several clients can be installed; the first on PATH need not be the one that
// finds the plugin.

import { delimiter, dirname } from 'node:path';
import { attempt, findPrograms } from './command.mjs';

/**
 * @typedef {object} Client
 * @property {string} program path of the client
 * @property {Record<string, string>} env what a child process needs in order to get this client by name
 */

/**
 * @param {string} [path] search path, default PATH
 * @returns {Promise<Client | undefined>} the first client for which `docker buildx` works
 */
export async function findClient(path = process.env.PATH ?? '') {
  const programs = findPrograms('docker', path);
  for (const [index, program] of programs.entries()) {
    const { code } = await attempt(program, ['buildx', 'version'], { timeout: 10_000 });
    if (code !== 0) continue;
    const byName = index === 0 && path.split(delimiter).includes(dirname(program));
    return { program, env: byName ? {} : { PATH: [dirname(program), path].filter(Boolean).join(delimiter) } };
  }
  return undefined;
}

/**
 * @returns {Promise<string | undefined>} version of the engine that answers with the environment as it is
 */
export async function presentEngine() {
  const [program] = findPrograms('docker');
  return program ? engineVersion(program, process.env) : undefined;
}

/**
 * @param {string} program
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<string | undefined>}
 */
export async function engineVersion(program, env) {
  const args = ['version', '--format', '{{.Server.Version}}'];
  const { code, stdout } = await attempt(program, args, { env, timeout: 10_000 });
  return code === 0 && stdout.trim() ? stdout.trim() : undefined;
}

/**
 * Removes all names of images in a registry that is gone: nothing could ever be resolved by them again.
 * @param {string} program
 * @param {Record<string, string | undefined>} env
 * @param {string[]} registries
 */
export async function removeImages(program, env, registries) {
  const format = '{{.Repository}} {{.Tag}} {{.Digest}}';
  const { stdout } = await attempt(program, ['image', 'ls', '--digests', '--format', format], { env });
  const names = stdout.split('\n').flatMap((line) => {
    const [repository, tag, digest] = line.split(' ');
    if (!registries.some((registry) => repository.startsWith(`${registry}/`))) return [];
    return tag === '<none>' ? [`${repository}@${digest}`] : [`${repository}:${tag}`];
  });
  if (names.length > 0) await attempt(program, ['image', 'rm', '--force', ...new Set(names)], { env });
}

/**
 * @param {string} program
 * @returns {Promise<string>}
 */
export async function buildxVersion(program) {
  const { stdout } = await attempt(program, ['buildx', 'version']);
  // "github.com/docker/buildx 0.29.1 0.29.1-4"
  return /\bv?(\d+\.\d+\.\d+\S*)/.exec(stdout)?.[1] ?? stdout.trim();
}
