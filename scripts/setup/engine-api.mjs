// The few calls of the engine's own interface that are needed here, without a client.

import { existsSync } from 'node:fs';
import { request } from 'node:http';

/**
 * Containers with a restart policy (builders have one) would come back with the engine.
 * @param {string} socketPath
 */
export async function removeContainers(socketPath) {
  const { body } = await call(socketPath, 'GET', '/containers/json?all=1');
  const containers = JSON.parse(body);
  await Promise.all(containers.map(({ Id: id }) => call(socketPath, 'DELETE', `/containers/${id}?force=1&v=1`)));
}

/** @param {string} socketPath @returns {Promise<boolean>} */
export async function answers(socketPath) {
  if (!existsSync(socketPath)) return false;
  return call(socketPath, 'GET', '/_ping', 2_000).then(
    ({ status }) => status === 200,
    () => false,
  );
}

/**
 * @param {string} socketPath
 * @param {string} method
 * @param {string} path
 * @param {number} [timeout]
 * @returns {Promise<{ status: number, body: string }>}
 */
function call(socketPath, method, path, timeout = 20_000) {
  return new Promise((resolve, reject) => {
    const outgoing = request({ socketPath, method, path, timeout, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      response.on('error', reject);
    });
    outgoing.on('timeout', () => outgoing.destroy(new Error(`no answer on ${socketPath}`)));
    outgoing.on('error', reject).end();
  });
}
