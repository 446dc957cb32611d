// The dependencies of the repository, and among them the Node version with which the action runs.

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './command.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Installs the dependencies unless they are those of the lock file.
 * @param {{ root?: string, log?: (message: string) => void }} [options]
 * @returns {Promise<string>} path of the Node program with which the action is run
 */
export async function ensureDependencies({ root = ROOT, log = () => {} } = {}) {
  if (isOutdated(root)) {
    log('npm ci');
    await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root });
  }
  const program = join(root, 'node_modules', 'node', 'bin', 'node');
  if (!existsSync(program)) throw new Error(`${program} is missing: the dev dependency "node" was not installed.`);
  return program;
}

/** @param {string} root */
function isOutdated(root) {
  // npm writes this file at the end of every installation.
  const installed = join(root, 'node_modules', '.package-lock.json');
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs;
}
