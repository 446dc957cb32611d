// The dependencies of the repository, and among them the Node version with which the action runs.

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './command.mjs';

const INCOMPLETE_LOCK = /Missing: \S+ from lock file/;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Installs the dependencies unless they are those of the lock file.
 * @param {{ root?: string, log?: (message: string) => void }} [options]
 * @returns {Promise<string>} path of the Node program with which the action is run
 */
export async function ensureDependencies({ root = ROOT, log = () => {} } = {}) {
  if (isOutdated(root)) {
    log('npm ci');
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
    await run('npm', ['ci', ...quiet], { cwd: root }).catch((error) => {
      // A lock file made where a registry lacks optional packages of other systems has no entries for these, which
      // `npm ci` refuses everywhere. What it does have is binding all the same.
      if (!INCOMPLETE_LOCK.test(error.message)) throw error;
      log('package-lock.json is incomplete; npm install');
      return run('npm', ['install', '--no-save', ...quiet], { cwd: root });
    });
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
