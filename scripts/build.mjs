/**
 * Makes dist/ from src/: TypeScript to lib/, then the bundles. Starts clean, because the bundler's numbered chunks
 * would otherwise stay behind when they are no longer used.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from '@swc/core';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Folder in dist/ and the entry's place in lib/. */
const BUNDLES = [
  ['bundle', 'actions/start.js'],
  ['post', 'actions/build/post.js'],
  // A library of theirs makes its own `require`, which only works in a module: the bundler knows one by its name.
  ['services', 'runner/services.mjs'],
];

/** The actions that `bundle` holds. Each has a folder with the few lines that its `action.yml` names. */
const ACTIONS = ['build', 'matrix', 'merge', 'mirror', 'prune', 'verify'];

/** Tables of character sets for pages of the last century, which a library asks for and does without. */
const LEFT_OUT = ['encoding'];

/**
 * Of Node's own, what takes long to load and is not wanted before the build runs: 7 ms for the one, 8 for the other, with
 * all that it brings. Each is loaded when something of it is first used. Its names are told too: `import()` asks for them.
 */
const LATER = /= (require\("(?:node:)?(?:crypto|fs\/promises)"\));/g;
const LATE = `= new Proxy({}, {
  get: (_, name) => (name === '__esModule' ? undefined : $1[name]),
  has: (_, name) => name in $1,
  ownKeys: () => Reflect.ownKeys($1),
  getOwnPropertyDescriptor: (_, name) => {
    const found = Reflect.getOwnPropertyDescriptor($1, name);
    return found && { ...found, configurable: true };
  },
});`;

async function run(...args) {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(child, 'close');
  if (code === 0) return;
  console.error(`failed: ${args.join(' ')}`);
  process.exit(1);
}

/** What code is, and nothing that only a reader of it needs. Names that a program can ask for stay. */
const NAMES = { keep_classnames: true, keep_fnames: true };

async function shorten(code, module = false) {
  const options = { module, compress: NAMES, mangle: NAMES, format: { comments: 'some' } };
  return (await minify(code, options)).code;
}

/** A module in a chunk, as the bundler writes it: its number, and a function in parentheses. */
const MODULE = /\/\*{3}\/ (\d+):\n\/\*{3}\/ \(([\s\S]*?\n)\/\*{3}\/ \}\)/g;

/**
 * Module by module, because the parentheses must stay: they tell V8 that the function is called at once. Without them it
 * reads each module twice, and that takes longer than what the shortening saves.
 */
async function shortenModules(code, isModule) {
  const found = [...code.matchAll(MODULE)];
  if (found.length === 0) return shorten(code, isModule);
  const short = await Promise.all(found.map(([, , body]) => shorten(`of=${body}}`, isModule)));
  let at = 0;
  return code.replace(MODULE, (_, id) => `${id}:(${short[at++].replace(/^of=/, '').replace(/;$/, '')})`);
}

async function bundle(name, entry, made) {
  const out = join(made, name);
  const left = LEFT_OUT.flatMap((library) => ['--external', library]);
  // Its cache does not know for which kind of module it made what it holds.
  const options = ['--out', out, '--quiet', '--no-cache', '--license', 'licenses.txt', ...left];
  await run('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', join('lib', entry), ...options);
  for (const file of readdirSync(out).filter((each) => /\.m?js$/.test(each))) {
    const path = join(out, file);
    const code = readFileSync(path, 'utf8').replace(LATER, LATE);
    writeFileSync(path, await shortenModules(code, entry.endsWith('.mjs')));
  }
}

rmSync(join(ROOT, 'lib'), { recursive: true, force: true });
await run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
// Without a word on it the bundler makes CommonJS, which Node loads 5 to 10 ms sooner than modules: it has a second loader
// for those.
writeFileSync(join(ROOT, 'lib', 'package.json'), '{}\n');
writeFileSync(join(ROOT, 'lib', 'runner', 'services.mjs'), "import './services.js';\n");
// All of them, or none: whoever runs the action meanwhile must not find half of it.
const made = join(ROOT, 'lib', '.dist');
await Promise.all(BUNDLES.map(([name, entry]) => bundle(name, entry, made)));
for (const action of ACTIONS) {
  mkdirSync(join(made, action));
  writeFileSync(join(made, action, 'index.js'), `require('../bundle/index.js').start('${action}');\n`);
}
// The files are read as such wherever the action lies, whatever is said above it.
writeFileSync(join(made, 'package.json'), '{"type":"commonjs"}\n');
rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
renameSync(made, join(ROOT, 'dist'));
