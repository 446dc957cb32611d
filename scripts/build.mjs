/**
 * Makes dist/ from src/: TypeScript to lib/, then one bundle for each entry. Starts clean, because the bundler's
 * numbered chunks would otherwise stay behind when they are no longer used.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Folder in dist/ and the entry's place in lib/. */
const ENTRIES = [
  ['build', 'actions/build/main.js'],
  ['post', 'actions/build/post.js'],
  ['cache-store', 'runner/cache-store.js'],
];

/** node:crypto takes 7 ms to load, and nothing needs it before the build runs: it is loaded when it is first used. */
const CRYPTO = /= (__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("(?:node:)?crypto"\));/g;
const LATE = "= new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : $1[name]) });";

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) {
    console.error(`failed: ${args.join(' ')}`);
    process.exit(1);
  }
}

rmSync(join(ROOT, 'lib'), { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
// Only now: sources that do not compile must not leave the action without its bundles.
rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
for (const [name, entry] of ENTRIES) {
  run('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', join('lib', entry), '--out', join('dist', name), '--quiet');
  const bundle = join(ROOT, 'dist', name, 'index.js');
  writeFileSync(bundle, readFileSync(bundle, 'utf8').replace(CRYPTO, LATE));
}
