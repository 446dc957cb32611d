/**
 * `npm run bench`: what the action costs, measured; docs/speed.md tells how to read it. Figures of one run may be compared
 * with each other, never with those of another run or machine.
 *
 *   npm run bench -- [part …] [--json FILE] [--rounds N] [--long] [--compare FOLDER[,FOLDER…]]… [--inputs FILE]
 *   npm run bench -- page --json FILE     docs/speed.md and its plot, from what was measured
 *
 * Without a part, all of them (twenty minutes); `quick`: those that need no engine.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setUp } from '../scripts/setup/index.mjs';
import { ensureDependencies } from '../scripts/setup/node.mjs';

/** In their order; whether each needs an engine. */
const PARTS = {
  sizes: false,
  startup: false,
  naming: false,
  matrix: false,
  context: false,
  step: true,
  programs: true,
  memory: true,
  profile: true,
  tags: true,
  recovery: true,
  cache: true,
  reuse: true,
  mirror: true,
};

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    rounds: { type: 'string' },
    long: { type: 'boolean' },
    compare: { type: 'string', multiple: true },
    inputs: { type: 'string' },
  },
});
const parts = chooseParts(positionals);
const node = await ensureDependencies({ log: console.log });
const figures = mkdtempSync(join(tmpdir(), 'bench-figures-'));
const settings = {
  BENCH_FIGURES: figures,
  BENCH_COMPARE: JSON.stringify(options.compare ?? []),
  ...(options.inputs && { BENCH_INPUTS: options.inputs }),
  ...(options.rounds && { BENCH_ROUNDS: options.rounds }),
  ...(options.long && { BENCH_LONG: '1' }),
};

/** Words that are no parts choose within the one part that is named: `recovery 403`, `tags 50`. */
function chooseParts(words) {
  const named = words.filter((word) => word in PARTS);
  const others = words.filter((word) => !(word in PARTS) && word !== 'quick' && word !== 'page');
  if (others.length > 0 && named.length !== 1) {
    console.error(`There is no part "${others[0]}". There are: quick, page, ${Object.keys(PARTS).join(', ')}.`);
    process.exit(2);
  }
  const quick = words.includes('quick') ? Object.keys(PARTS).filter((part) => !PARTS[part]) : [];
  const names =
    words.length === 0 ? Object.keys(PARTS) : Object.keys(PARTS).filter((part) => [...named, ...quick].includes(part));
  return names.map((name) => ({ name, words: others }));
}

function measure({ name, words }, env) {
  const { status } = spawnSync(node, [fileURLToPath(new URL(`${name}.ts`, import.meta.url)), ...words], {
    stdio: 'inherit',
    env: { ...process.env, ...env, ...settings, BENCH_PART: name },
  });
  if (status !== 0) process.exitCode = 1;
}

function machine(versions) {
  return {
    processors: `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? '?'}`,
    memoryMB: Math.round(totalmem() / 1e6),
    system: process.platform,
    node: spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim(),
    ...versions,
  };
}

let versions = {};
try {
  for (const part of parts.filter(({ name }) => !PARTS[name])) measure(part, {});
  const engineParts = parts.filter(({ name }) => PARTS[name]);
  if (engineParts.length > 0) {
    const environment = await setUp({ log: console.log });
    versions = environment.versions;
    const env = { ...environment.env, TEST_REGISTRY: environment.registry, TEST_BASE_IMAGE: environment.baseImage };
    try {
      for (const part of engineParts) measure(part, env);
    } finally {
      await environment.stop();
    }
  }
  if (options.json && parts.length > 0) writeJson(options.json);
  if (positionals.includes('page')) measure({ name: 'page', words: [options.json ?? ''] }, {});
} finally {
  rmSync(figures, { recursive: true, force: true });
}

/** What the file has of parts that were not measured now stays, so that it can be made part by part. */
function writeJson(file) {
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { machine: {}, parts: {} };
  const measured = parts
    .map(({ name }) => [name, join(figures, `${name}.json`)])
    .filter(([, path]) => existsSync(path))
    .map(([name, path]) => [name, JSON.parse(readFileSync(path, 'utf8'))]);
  const found = { ...before.parts, ...Object.fromEntries(measured) };
  const all = {
    machine: { ...before.machine, ...machine(versions) },
    date: new Date().toISOString(),
    // In their order, whatever was measured last.
    parts: Object.fromEntries(Object.keys(PARTS).flatMap((name) => (found[name] ? [[name, found[name]]] : []))),
  };
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
  console.log(`\nAll figures are in ${file}`);
}
