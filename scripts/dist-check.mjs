/** Whether dist/ is what src/ builds: it is deleted, built again, and compared. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from './setup/command.mjs';

/**
 * @param {string} root the repository
 * @param {string} node the Node binary to build with
 * @returns {Promise<string>} what is stale, in words; empty when nothing is
 */
export async function staleBundles(root, node) {
  const before = contents(join(root, 'dist'));
  const { code, stderr } = await attempt(node, ['scripts/build.mjs'], { cwd: root });
  if (code !== 0) return `the build failed:\n${stderr}`;
  const after = contents(join(root, 'dist'));
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  if (changed.length > 0) return `run "npm run build" and commit: ${changed.join(', ')}`;
  // On a clean checkout this also finds a bundle that was built but never committed.
  if (process.env.CI !== 'true') return '';
  const git = await attempt('git', ['status', '--porcelain', '--', 'dist'], { cwd: root });
  return git.code === 0 ? git.stdout.trim() : '';
}

function contents(folder) {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(
      entries.map((entry) => [
        join(entry.parentPath, entry.name),
        readFileSync(join(entry.parentPath, entry.name), 'utf8'),
      ]),
    );
  } catch {
    return new Map();
  }
}
