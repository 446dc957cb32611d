/**
 * Makes dist/ from src/: TypeScript to lib/, then one bundle for each entry. Starts clean, because the bundler's
 * numbered chunks would otherwise stay behind when they are no longer used.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Folder in dist/ and the entry's place in lib/. */
const ENTRIES = [
  ['build', 'actions/build/main.js'],
  ['post', 'actions/build/post.js'],
  ['cache-store', 'runner/cache-store.js'],
  ['matrix', 'actions/matrix/main.js'],
  ['merge', 'actions/merge/main.js'],
  ['mirror', 'actions/mirror/main.js'],
  ['prune', 'actions/prune/main.js'],
  ['attest', 'runner/attest.js'],
  ['artifacts', 'runner/artifacts.js'],
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
// All of them, or none: whoever runs the action meanwhile must not find half of it.
const made = join(ROOT, 'lib', '.dist');
for (const [name, entry] of ENTRIES) {
  const out = join(made, name);
  run('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', join('lib', entry), '--out', out, '--quiet');
  const bundle = join(out, 'index.js');
  writeFileSync(bundle, readFileSync(bundle, 'utf8').replace(CRYPTO, LATE));
}
rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
renameSync(made, join(ROOT, 'dist'));
