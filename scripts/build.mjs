/**
 * Makes dist/ from src/: TypeScript to lib/, then one bundle for each entry. Starts clean, because the bundler's
 * numbered chunks would otherwise stay behind when they are no longer used.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from '@swc/core';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Folder in dist/ and the entry's place in lib/. */
const ENTRIES = [
  ['build', 'actions/build/main.js'],
  ['post', 'actions/build/post.js'],
  ['matrix', 'actions/matrix/main.js'],
  ['merge', 'actions/merge/main.js'],
  ['mirror', 'actions/mirror/main.js'],
  ['prune', 'actions/prune/main.js'],
  ['verify', 'actions/verify/main.js'],
  ['services', 'runner/services.js'],
];

/** Libraries nearly all, which nobody reads here and every job downloads: without the room that reading needs. */
const SMALL = ['services'];

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

/** The bundler shortens its first file alone. Names that a program can ask for at run time stay. */
async function shorten(folder) {
  const names = { keep_classnames: true, keep_fnames: true };
  const options = { module: true, compress: names, mangle: names, format: { comments: 'some' } };
  for (const file of readdirSync(folder).filter((each) => each.endsWith('.js'))) {
    const path = join(folder, file);
    const { code } = await minify(readFileSync(path, 'utf8'), options);
    writeFileSync(path, code);
  }
}

rmSync(join(ROOT, 'lib'), { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
// All of them, or none: whoever runs the action meanwhile must not find half of it.
const made = join(ROOT, 'lib', '.dist');
for (const [name, entry] of ENTRIES) {
  const out = join(made, name);
  const isSmall = SMALL.includes(name);
  const licenses = isSmall ? ['--license', 'licenses.txt'] : [];
  run('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', join('lib', entry), '--out', out, '--quiet', ...licenses);
  const bundle = join(out, 'index.js');
  writeFileSync(bundle, readFileSync(bundle, 'utf8').replace(CRYPTO, LATE));
  if (isSmall) await shorten(out);
}
rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
renameSync(made, join(ROOT, 'dist'));
