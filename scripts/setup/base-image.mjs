// The base image: a static busybox with its applets, written straight into the registry. The same busybox always gives
// the same digest, so the engine's build cache is good for the next run.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { createTar } from './tar.mjs';

const REPOSITORY = 'base/busybox';
const TAG = '1';
const ARCHITECTURES = { x64: 'amd64', arm64: 'arm64' };
const ACCOUNTS = 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/nonexistent:/bin/false\n';
const GROUPS = 'root:x:0:\nnogroup:x:65534:\n';
const FOLDERS = ['bin', 'etc', 'root', 'sbin', 'usr', 'usr/bin', 'usr/sbin', 'var'];

/**
 * @typedef {object} Busybox
 * @property {Buffer} program a statically linked one
 * @property {string[]} applets their paths, as `busybox --list-full` gives them
 */

/**
 * @param {string} registry
 * @param {Busybox} busybox
 * @returns {Promise<string>} reference of the image
 */
export async function pushBaseImage(registry, busybox) {
  const layer = createTar(layerEntries(busybox));
  const compressed = gzipSync(layer, { level: 1 });
  const config = Buffer.from(
    JSON.stringify({
      architecture: ARCHITECTURES[process.arch] ?? process.arch,
      os: 'linux',
      created: '1970-01-01T00:00:00Z',
      config: { Env: [`PATH=${['/usr/sbin', '/usr/bin', '/sbin', '/bin'].join(':')}`], Cmd: ['sh'] },
      rootfs: { type: 'layers', diff_ids: [digest(layer)] },
      history: [{ created: '1970-01-01T00:00:00Z', created_by: 'busybox' }],
    }),
  );
  const manifest = {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: descriptor('application/vnd.oci.image.config.v1+json', config),
    layers: [descriptor('application/vnd.oci.image.layer.v1.tar+gzip', compressed)],
  };
  const repository = `http://${registry}/v2/${REPOSITORY}`;
  await Promise.all([pushBlob(repository, config), pushBlob(repository, compressed)]);
  await request(`${repository}/manifests/${TAG}`, 'PUT', manifest.mediaType, JSON.stringify(manifest));
  return `${registry}/${REPOSITORY}:${TAG}`;
}

/**
 * @param {string} path
 * @returns {boolean} whether it is an ELF program that asks for no dynamic loader
 */
export function isStaticProgram(path) {
  const program = readFileSync(path);
  // 64 bits, least significant byte first: the machines on which Debian and the hosted runners exist.
  if (program.readUInt32BE(0) !== 0x7f454c46 || program[4] !== 2 || program[5] !== 1) return false;
  const start = Number(program.readBigUInt64LE(32));
  const [size, count] = [program.readUInt16LE(54), program.readUInt16LE(56)];
  const types = Array.from({ length: count }, (_, index) => program.readUInt32LE(start + index * size));
  const INTERPRETER = 3;
  return !types.includes(INTERPRETER);
}

/** @param {Busybox} busybox @returns {import('./tar.mjs').Entry[]} */
function layerEntries({ program, applets }) {
  const links = [...new Set(applets)].filter((path) => path !== 'bin/busybox' && path !== 'linuxrc').sort();
  return [
    ...FOLDERS.map((path) => ({ type: 'folder', path: `${path}/`, mode: 0o755 })),
    { type: 'folder', path: 'tmp/', mode: 0o1777 },
    { type: 'file', path: 'etc/passwd', mode: 0o644, content: Buffer.from(ACCOUNTS) },
    { type: 'file', path: 'etc/group', mode: 0o644, content: Buffer.from(GROUPS) },
    { type: 'file', path: 'bin/busybox', mode: 0o755, content: program },
    ...links.map((path) => ({ type: 'link', path, mode: 0o755, target: 'bin/busybox' })),
  ];
}

/** @param {string} repository @param {Buffer} content */
async function pushBlob(repository, content) {
  const { headers } = await request(`${repository}/blobs/uploads/`, 'POST');
  const location = new URL(headers.get('location') ?? '', repository);
  location.searchParams.set('digest', digest(content));
  await request(location, 'PUT', 'application/octet-stream', content);
}

/** @param {string | URL} url @param {string} method @param {string} [type] @param {BodyInit} [body] */
async function request(url, method, type, body) {
  const response = await fetch(url, { method, body, headers: type ? { 'content-type': type } : {} });
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
  return response;
}

/** @param {string} mediaType @param {Buffer} content */
function descriptor(mediaType, content) {
  return { mediaType, digest: digest(content), size: content.length };
}

/** @param {Buffer} content */
function digest(content) {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}
