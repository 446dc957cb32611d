/**
 * What a job downloads and what Node has to read: the packed sources, and each entry's files, raw and gzipped - those that
 * are loaded before the first on-demand load, and all that could ever be.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './engine.ts';
import { type Line, round, show } from './report.ts';

const DIST = join(ROOT, 'dist');
/** Bytes. */
const TARGETS = { download: 1_500_000, first: 700_000 };
const ENTRIES = ['build', 'matrix', 'merge', 'mirror', 'prune', 'verify'];

const kb = (bytes: number) => round(bytes / 1000, 1);
const read = (file: string) => readFileSync(file);
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** The chunks that a piece of a bundle asks for: `….e(454)`, with the bundler's remark in it or without. */
function chunksIn(text: string, folder: string): string[] {
  const numbers = [...text.matchAll(/\.e\((?:\/\*.*?\*\/\s*)?(\d+)\)/g)].map(([, number]) => number);
  const files = numbers.flatMap((number) => ['js', 'mjs'].map((ending) => join(folder, `${number}.index.${ending}`)));
  return files.filter((file) => existsSync(file));
}

/** All that is reached from there. */
function closure(files: readonly string[]): string[] {
  const found = new Set<string>();
  const open = [...files];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const text = read(file).toString();
    open.push(...chunksIn(text, dirname(file)));
    // The services' own bundle is asked for by its path.
    if (text.includes('services/index.mjs')) open.push(join(DIST, 'services/index.mjs'));
  }
  return [...found];
}

/** The loader's own list has, for each action, what is loaded at once. */
function firstLoad(entry: string): string[] {
  const loader = join(DIST, 'bundle/index.js');
  const [, list = ''] = new RegExp(`\\b${entry}: ?\\(\\) ?=>(.*?)\\.then\\(`).exec(read(loader).toString()) ?? [];
  const chunks = chunksIn(list, join(DIST, 'bundle'));
  if (chunks.length === 0) throw new Error(`nothing is found that ${entry} loads`);
  return [join(DIST, entry, 'index.js'), loader, ...chunks];
}

function lineFor(first: readonly string[], all: readonly string[], atMost?: number): Line {
  const size = sum(first.map((file) => read(file).length));
  const packed = (files: readonly string[]) => sum(files.map((file) => gzipSync(read(file)).length));
  const values = {
    'first load kB': kb(size),
    gzipped: kb(packed(first)),
    files: first.length,
    'all kB': kb(sum(all.map((file) => read(file).length))),
    'all gzipped': kb(packed(all)),
    'all files': all.length,
  };
  return {
    values,
    goal: atMost === undefined ? undefined : { text: `under ${kb(atMost)} kB`, value: size, atMost },
  };
}

const lines = ENTRIES.map((entry): [string, Line] => {
  const first = firstLoad(entry);
  // What other actions load is not reached from here: the loader's list is left out.
  const [, loader = ''] = first;
  const all = [...new Set([...first, ...closure(first.filter((file) => file !== loader))])];
  return [entry, lineFor(first, all, entry === 'build' ? TARGETS.first : undefined)];
});
const post = join(DIST, 'post/index.js');
lines.push(['post', lineFor([post], closure([post]))]);
show('Bundles: before the first on-demand load, and all (gzipped file by file)', Object.fromEntries(lines));

const archive = execFileSync('git', ['archive', '--format=tar.gz', 'HEAD'], { cwd: ROOT, maxBuffer: 1e9 }).length;
const folders = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
const dist = sum(folders.map(({ parentPath, name }) => read(join(parentPath, name)).length));
show('What a job downloads (the packed last commit, without tests and documentation)', {
  'tar.gz': {
    values: { kB: kb(archive) },
    goal: { text: `under ${kb(TARGETS.download)} kB`, value: archive, atMost: TARGETS.download },
  },
  'dist, unpacked': { values: { kB: kb(dist) } },
});
